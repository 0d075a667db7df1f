import type { MineWords } from '../mine-words.ts'

export const mine: MineWords = {
  title: 'Como lo mío',
  about: 'Lado, nivel y dónde se siente: el cuerpo muestra un patrón que suele ir unido a eso.',
  check: {
    title: 'Primero, unas preguntas',
    about: '¿Alguna de estas señales es nueva? Tóquela.',
    soon: '¿O tiene algo de esto?',
    none: 'Ninguna de estas',
    noneAbout: 'Si alguna aparece más tarde, pida ayuda entonces.',
    sign: 'Basta una señal. Haga que la miren primero. Esta imagen puede esperar.',
    again: 'Preguntar otra vez',
  },
  sides: { legend: '¿Qué pierna?', left: 'Izquierda', right: 'Derecha', both: 'Las dos' },
  bothSaid:
    'Si se siente en más de una pierna, debe mirarlo primero un profesional. Lea cuándo pedir ayuda. Esta imagen muestra una sola pierna.',
  level: { legend: '¿Qué nivel le dijeron?', unknown: 'No lo sé' },
  felt: {
    title: '¿Dónde se siente?',
    about: 'Dolor, hormigueo o adormecimiento: píntelo en la piel o elija lugares de la lista.',
    paint: 'Pintar en la piel',
    painting: 'Dejar de pintar',
    paintingAbout: 'Toque o arrastre sobre la pierna. Con dos dedos o con estos botones se mueve el cuerpo.',
    turn: 'Girar la pierna',
    views: { back: 'Detrás', outer: 'Lado externo', front: 'Delante', inner: 'Lado interno' },
    list: 'Lugares',
    undo: 'Deshacer lo último',
    clear: 'Borrar todo',
    marked: (count) => (count === 1 ? '1 lugar marcado' : `${count} lugares marcados`),
    full: 'No caben más lugares. Deshaga alguno para seguir.',
  },
  warnings: {
    saddle: 'Perder la sensibilidad aquí es una señal de alarma. Lea antes que nada cuándo pedir ayuda.',
    'inner-thigh':
      'Perder la sensibilidad en la ingle o en la cara interna del muslo es una señal de alarma. Lea antes que nada cuándo pedir ayuda.',
    'both-legs': 'Está marcado en más de una pierna. Lea antes que nada cuándo pedir ayuda.',
  },
  pattern: {
    title: 'Con qué suele ir unido',
    one: (root) => `Este es un patrón que suele ir unido a la raíz nerviosa ${root}.`,
    several: (roots) =>
      `Aquí se superponen patrones que suelen ir unidos a ${roots}. Solo por la piel no se pueden distinguir.`,
    none: 'No es el patrón de una sola raíz nerviosa. Es frecuente. Aquí se sienten también muchas otras cosas.',
    overlaps: (roots) => `Se superponen: aquí también se puede sentir ${roots}.`,
    fit: (root, percent) => `${root}: ${percent}`,
    fits: 'Cuánto se superpone cada una',
    fitsAbout: 'Qué parte de lo marcado está donde esta raíz suele sentirse. No es una probabilidad.',
    unsure: (share) =>
      `En un estudio, ${share} de cada 100 patrones de dolor de raíz no seguían una sola zona. S1 la seguía más a menudo.`,
    known: {
      often: (level, root) =>
        `En ${level}, un disco suele tocar ${root}. Lo marcado se superpone bien con donde ${root} suele sentirse.`,
      partly: (level, root) =>
        `En ${level}, un disco suele tocar ${root}. Lo marcado se superpone en parte con donde ${root} suele sentirse. Es frecuente.`,
      seldom: (level, root) =>
        `En ${level}, un disco suele tocar ${root}. Lo marcado rara vez va unido a ${root}. Eso solo no quiere decir que el nivel esté mal. Pregunte a su profesional.`,
    },
    levels: 'Niveles que se pueden mostrar',
    levelsAbout: 'Es solo una propuesta. Nadie puede saber el nivel solo por la piel.',
    noLevels: 'El modelo no tiene un nivel que mostrar para esto. Lo marcado sigue en la piel.',
    behind: (level, root) => `${level}: ${root} pasa por detrás de este disco`,
    leaving: (level, root) => `${level}: ${root} sale junto a este disco`,
    where: (root) => `Mostrar dónde suele sentirse ${root}`,
    inside: 'Mirar dentro',
    story: 'Contar la historia para esto',
    notDiagnosis: 'Esto muestra un patrón. No es un diagnóstico. Quien le explore puede decirle más.',
  },
  startOver: 'Empezar de nuevo',
  startOverAbout: 'Nada de esto se guarda. Empiece de nuevo para la siguiente persona.',
}
