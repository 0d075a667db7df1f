import { type PairId, type StructureId, structures } from '../../anatomy/structures.ts'
import type { Expected } from '../../drill/progress-file.ts'
import type { SubjectId } from '../../drill/subjects.ts'
import type { DrillWords } from '../drill-words.ts'
import { formatsOf } from '../format.ts'
import { pairName, structure } from './structures.ts'

const { counted, number } = formatsOf('es')
const ROOT = /^root-(.+)$/

function subject(id: SubjectId): string {
  if (id === 'ganglion') return 'Ganglio de una raíz nerviosa'
  const level = ROOT.exec(id)?.[1]
  if (level !== undefined) return `Raíz nerviosa ${level}`
  return id in structures ? structure(id as StructureId).name : pairName(id as PairId)
}

function expected(what: Expected): string {
  if (what.is === 'number') {
    const kind = what.whole ? 'un número entero' : 'un número'
    return what.low === what.high ? number(what.low) : `${kind} de ${what.low} a ${what.high}`
  }
  return {
    json: 'un archivo guardado por esta página',
    object: 'un objeto entre llaves { }',
    date: 'una hora como 2026-11-28T17:20:00.000Z',
    card: 'una tarjeta que se pregunta aquí',
    text: `"${what.is === 'text' ? what.text : ''}"`,
  }[what.is]
}

/** Each language has as many other names for a thing as it has. */
const alsoCalled: Readonly<Partial<Record<SubjectId, readonly string[]>>> = {
  coccyx: ['rabadilla', 'coxis'],
  'spinal-cord': ['médula espinal', 'cono medular'],
  'dural-sac': ['saco tecal', 'duramadre'],
  'cauda-equina': ['cauda equina'],
  'anterior-longitudinal-ligament': ['ligamento longitudinal anterior', 'ligamento vertebral común anterior'],
  'posterior-longitudinal-ligament': ['ligamento longitudinal posterior', 'ligamento vertebral común posterior'],
  'ligamenta-flava': ['ligamento amarillo'],
  'hip-bone': ['hueso coxal', 'coxal', 'hueso innominado'],
  femur: ['fémur'],
  fibula: ['fíbula'],
  'foot-bones': ['huesos del pie'],
  'sacrotuberous-ligament': ['ligamento sacrotuberoso', 'ligamento sacrociático mayor'],
  'sacrospinous-ligament': ['ligamento sacroespinoso', 'ligamento sacrociático menor'],
  'common-fibular-nerve': ['nervio fibular común', 'nervio ciático poplíteo externo'],
  'superficial-fibular-nerve': ['nervio fibular superficial'],
  'deep-fibular-nerve': ['nervio fibular profundo'],
  'sural-communicating-branch': ['ramo comunicante sural', 'ramo comunicante peroneo'],
  piriformis: ['piramidal', 'piriforme'],
  'gluteus-maximus': ['glúteo máximo'],
  'gluteus-minimus': ['glúteo mínimo'],
  'superior-gemellus': ['gemelo superior'],
  'inferior-gemellus': ['gemelo inferior'],
  'quadratus-femoris': ['cuadrado crural'],
  iliocostalis: ['iliocostal lumbar'],
  longissimus: ['dorsal largo', 'longísimo torácico'],
  multifidus: ['multífidos'],
  ganglion: ['ganglio espinal', 'ganglio raquídeo', 'ganglio de la raíz dorsal'],
}

export const drill: DrillWords = {
  title: 'Practicar',
  about: 'Preguntas que se responden sobre el cuerpo. Vuelven cuando toca.',
  groups: {
    bones: 'Huesos y discos',
    nerves: 'Nervios',
    muscles: 'Músculos',
    ligaments: 'Ligamentos',
    deficits: 'Cuando una raíz está irritada',
  },
  choose: 'Qué practicar',
  chooseOne: 'Elija al menos uno.',
  start: 'Empezar',
  sitting: (due, fresh) =>
    [
      due > 0 ? counted(due, { one: '# por repasar', other: '# por repasar' }) : '',
      fresh > 0 ? counted(fresh, { one: '# nueva', other: '# nuevas' }) : '',
    ]
      .filter((one) => one !== '')
      .join(', '),
  nothing: 'Hoy no toca nada aquí.',
  learned: (learned, cards) => `${number(learned)} de ${number(cards)} aprendidas`,
  dueToday: (count) => counted(count, { one: '# hoy', other: '# hoy' }),
  forecast: 'Tarjetas que vuelven, día por día',
  today: 'Hoy',
  onDay: (day, count) => `${day}: ${counted(count, { one: '# tarjeta', other: '# tarjetas' })}`,
  needsPicture: 'Sin la imagen 3D solo se pueden hacer las preguntas sobre las raíces.',

  kept: {
    device: 'Su progreso se queda solo en este dispositivo.',
    page: 'Este dispositivo no deja que la página guarde nada. Su progreso dura mientras la página esté abierta.',
    shared:
      'Esta página se abrió para una pantalla de consultorio, así que no se guarda nada. Su progreso dura mientras la página esté abierta.',
  },
  yourProgress: 'Su progreso',
  save: 'Guardar en un archivo',
  bring: 'Traer un archivo',
  erase: 'Borrar',
  eraseAsk:
    '¿Borrar todo el progreso de este dispositivo? No se puede recuperar, salvo de un archivo que haya guardado.',
  eraseYes: 'Sí, borrarlo',
  eraseNo: 'Conservarlo',
  erased: 'Se borró todo el progreso.',
  brought: (count) => counted(count, { one: 'Se trajo # tarjeta.', other: 'Se trajeron # tarjetas.' }),
  leftOut: 'Se dejó fuera, porque no tiene sentido:',
  moreLeftOut: (count) => counted(count, { one: 'y # más', other: 'y # más' }),
  refused: 'Este archivo no se pudo usar. Su progreso sigue como estaba.',
  issue: (place, what, got) => `${place === '' ? 'el archivo' : place}: se esperaba ${expected(what)}, llegó ${got}`,
  unread:
    'Lo guardado en este dispositivo no se pudo leer entero. El texto anterior sigue aquí y puede guardarlo en un archivo.',
  saveOld: 'Guardar el texto anterior',

  asks: {
    find: 'Encuéntrelo',
    name: 'Nómbrelo',
    nerve: '¿Qué nervio lo mueve?',
    feels: '¿Qué nervio lo siente?',
    deficit: 'Prediga qué se encuentra',
    signs: '¿Qué raíz?',
    root: '¿Qué raíz lo mueve sobre todo?',
  },
  cardOf: (card, of) => `Tarjeta ${number(card)} de ${number(of)}`,
  onceMore: 'Otra vez',
  leave: 'Parar por ahora',
  tapIt: 'Tóquelo en la imagen. Puede girar el cuerpo, acercarse u ocultar lo que estorbe.',
  places: 'O elija uno de cuatro lugares iluminados',
  place: (letter) => `Lugar ${letter}`,
  whatIsLit: '¿Qué está iluminado?',
  typeName: 'Escriba su nombre',
  check: 'Comprobar',
  orChoose: 'O elija',
  irritated: (root) => `La ${root} está irritada`,
  wants: {
    skin: '¿Dónde se siente sobre todo? Toque la piel.',
    movement: '¿Cuál de estos se debilita?',
    reflex: '¿Qué reflejo disminuye?',
  },
  turnBody: 'Gire el cuerpo si el lugar está al otro lado.',
  orPlace: 'O elija un lugar',
  noReflex: 'Ningún reflejo sencillo',
  signs: {
    title: '¿Qué raíz encaja?',
    weaker: (movement) => `Más débil: ${movement}`,
    reflex: (reflex) => `Disminuido: ${reflex}`,
    noReflex: 'Reflejos de la rodilla y del tobillo: como siempre',
    felt: (areas) => `Se siente en: ${areas}`,
  },
  tapNerve: 'Toque el nervio en la imagen o elija.',
  tapRoot: 'Toque la raíz en la imagen o elija.',
  showWhere: 'Mostrar dónde',
  hint: 'Darme una pista',
  showMe: 'Mostrármelo',

  yes: 'Sí.',
  yesWritten: (name) => `Sí. Se escribe: ${name}.`,
  thatIs: (name) => `Eso es: ${name}.`,
  notThis: 'Este no es.',
  itsBranch: 'Es una rama de ese nervio. Sígalo más adelante.',
  otherZone: 'Ahí se siente más otra raíz.',
  noZone: 'Ahí no hay ninguna zona de la pierna.',
  otherSide: 'Buen lugar, pero en la otra pierna. Toque el lado de la raíz irritada.',
  onceMoreTry: 'Pruebe otra vez.',
  litNow: 'Ahora está iluminado.',
  isLit: (name) => `Iluminado: ${name}.`,
  felt: (root, areas) => `${root} se siente sobre todo aquí: ${areas}.`,
  weaker: (root, movement) => `${root} hace gran parte de este trabajo: ${movement}.`,
  reflexLess: (root, reflex) => `Con ${root} irritada, disminuye esto: ${reflex}.`,
  noReflexOf: (root) => `${root} no tiene un reflejo sencillo que se pueda probar.`,
  isRoot: (root) => `Estos signos encajan con ${root}.`,
  worked: (muscle, by) => `${muscle}: ${by}.`,
  fibres: (roots, main) => `Sus fibras vienen de ${roots}, sobre todo de ${main}.`,
  soft: 'Las zonas son suaves, se superponen y cambian de una persona a otra.',

  next: 'Siguiente',
  finish: 'Terminar',
  end: 'Eso es todo por ahora',
  knew: (right, of) => `Supo ${number(right)} de ${number(of)} al primer intento.`,
  comesBack: 'Cada tarjeta vuelve justo antes de que sea probable olvidarla.',
  goOn: 'Seguir',
  back: 'Volver al resumen',

  subject,
  alsoCalled: (id) => alsoCalled[id] ?? [],
  and: (list) => new Intl.ListFormat('es').format(list),
}
