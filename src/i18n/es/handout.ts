import type { Meaning } from '../../story/meaning.ts'
import type { HandoutWords } from '../handout-words.ts'

const types = {
  bulge: 'Abombamiento',
  protrusion: 'Protrusión',
  extrusion: 'Extrusión',
  sequestration: 'Fragmento libre',
} as const
const zones = {
  central: 'central',
  subarticular: 'subarticular',
  foraminal: 'foraminal',
  extraforaminal: 'extraforaminal',
} as const
const meetings = { near: 'sin contacto', touches: 'contacto', moves: 'desplazamiento', presses: 'compresión' } as const
const sideNames = { left: 'izquierda', right: 'derecha' } as const

function clinical({ material, root }: Meaning): string {
  if (!material) return ''
  const { type, disc, side, zone } = material
  const place = zone === 'central' ? 'central' : `${zones[zone]} ${sideNames[side]}`
  const met = root ? `raíz ${root.level} ${sideNames[root.side]}: ${meetings[root.meeting]}` : 'no llega a ninguna raíz'
  return `${types[type]} del disco ${disc}, zona ${place}; ${met}.`
}

export const handout: HandoutWords = {
  title: 'Hoja para llevar',
  heading: 'Ciática: su hoja para llevar a casa',
  about: 'Una página para llevarse a casa, con lo que muestra ahora la imagen. Se hace en este aparato y no se envía.',
  preview: 'Ver la página',
  print: 'Imprimir o guardar en PDF',
  drawing: 'Se está dibujando la imagen.',
  failed: 'No se pudo dibujar la imagen. La página se hace sin ella.',
  clinic: 'Nombre del centro',
  clinicAbout: 'Se imprime arriba. Se olvida al cerrar esta página.',
  country: 'País, para el número de emergencias',
  otherCountry: 'Otro país',
  number: 'Número de emergencias allí',
  names: (number, country) => `La página dice: llame al ${number} (${country}).`,
  fromLanguage: 'El país viene del idioma de este navegador. Compruébelo.',
  noCountry: 'Este navegador no dice en qué país está. Elíjalo.',
  noNumber:
    'No tenemos un número comprobado para este país. Sin él, la página dice «número de emergencias de su país».',
  actualSize: 'Más grande',
  noPicture: 'No se pudo dibujar la imagen en este aparato.',
  pictureOf: 'La imagen que se muestra ahora',
  clinical,
  warned: 'Lo que se marcó o se dijo puede ser una señal de alarma. Lea primero el recuadro de abajo.',
  besides: [
    'Una imagen sola no dice si una espalda duele.',
    'Muchas personas tienen una hernia de disco y no sienten nada.',
  ],
  shown: 'Lo que muestra la imagen',
  helps: 'Lo que puede ayudar',
  help: {
    C37: 'Primero van los buenos consejos, mantenerse activo y el tiempo.',
    C36: 'Moverse más, no fumar y un peso sano bajan el riesgo, pero no prometen nada.',
    C17: 'El masaje puede aliviar el dolor de espalda y de nalga por poco tiempo. Para la ciática misma no lo sabemos con seguridad.',
  },
  exercises: 'Ejercicio: pregunte qué le conviene',
  ask: '¿Sería adecuado para mí?',
  exerciseList: {
    walking: 'Caminar',
    using: 'Ejercicios sencillos que usan sus músculos',
    guided: 'Ejercicio con la guía de un terapeuta',
  },
  exerciseNote:
    'Al principio el ejercicio alivió el dolor de pierna un poco más que los consejos solos; después no hubo diferencia (evidencia limitada).',
  urgent: 'Cuándo buscar ayuda enseguida',
  call: (number) =>
    `Llame al ${number ?? 'número de emergencias de su país'} o vaya a un servicio de urgencias si tiene dolor de pierna o de espalda y aparece alguna de estas señales:`,
  scan: 'Escanee para abrir de nuevo esta imagen.',
  scanNearly: 'Escanee para abrir de nuevo esta imagen, en una vista más sencilla.',
  scanHere: 'Este código abre de nuevo la imagen sólo dentro de este centro.',
  codeLabel: 'Código que abre de nuevo esta imagen',
  noCode: 'No se imprime un código: otro aparato no podría abrir la dirección de esta página.',
  onlyHere: 'Esta página funciona sólo en su propia red: el código no abre nada fuera, y la hoja lo dice.',
  shortened: 'Lo que ve necesita un enlace demasiado largo. El código deja fuera algunos detalles.',
  date: 'Fecha',
  notes: 'Mis notas y preguntas',
  sources: 'Fuentes',
}
