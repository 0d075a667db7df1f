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
  about: 'Una página para llevarse a casa, con lo que muestra ahora la imagen. Se hace en este aparato y no se envía.',
  preview: 'Ver la página',
  print: 'Imprimir o guardar en PDF',
  drawing: 'Se está dibujando la imagen.',
  failed: 'No se pudo dibujar la imagen. La página se hace sin ella.',
  clinic: 'Nombre del centro',
  clinicAbout: 'Se imprime arriba. Se olvida al cerrar esta página.',
  emergency: 'Número de emergencias en la página',
  otherNumber: 'Con palabras',
  fromRegion: (region, number) =>
    `El ${number} es el de la región de este navegador (${region}). Elija otro si está en otro lugar.`,
  noRegion: 'Este navegador no dice dónde está. Elija su número.',
  noPicture: 'No se pudo dibujar la imagen en este aparato.',
  pictureOf: 'La imagen que se muestra ahora',
  clinical,
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
  exerciseList: ['Caminar', 'Ejercicios sencillos que usan sus músculos', 'Ejercicio con la guía de un terapeuta'],
  exerciseNote:
    'Al principio el ejercicio alivió el dolor de pierna un poco más que los consejos solos; después no hubo diferencia (evidencia limitada).',
  urgent: 'Cuándo buscar ayuda enseguida',
  call: (number) =>
    `Llame al ${number ?? 'número de emergencias de su país'} o vaya a un servicio de urgencias si tiene dolor de pierna o de espalda y aparece alguna de estas señales:`,
  scan: 'Escanee para abrir de nuevo esta imagen.',
  scanNearly: 'Escanee para abrir de nuevo esta imagen, en una vista más sencilla.',
  codeLabel: 'Código que abre de nuevo esta imagen',
  noCode: 'No se imprime un código: otro aparato no podría abrir la dirección de esta página.',
  onlyHere: 'Esta página funciona sólo en este equipo: el código no abre nada en otro aparato.',
  shortened: 'Lo que ve necesita un enlace demasiado largo. El código deja fuera algunos detalles.',
  date: 'Fecha',
}
