import type { Messages } from '../messages.ts'
import type { Saying } from '../report-words.ts'

const saying = (plain: string, clinical: string): Saying => ({ plain, clinical })
const rootOf = (root: string | null): string => (root === null ? 'una raíz nerviosa' : `la raíz nerviosa ${root}`)

/** What a report means, in calm words. The reports themselves are read in English. */
export const report: Messages['report'] = {
  title: 'Leer un informe',
  about: 'Pegue palabras del informe de una imagen de la espalda baja. Aquí ve lo que significan.',
  field: 'Palabras del informe',
  example:
    'L4-5: mild disc bulge, no canal stenosis. L5-S1: reduced disc height. 5 mm left paracentral protrusion contacting the left S1 nerve root.',
  tryExample: 'Probar un ejemplo',
  clear: 'Borrar',
  stays: 'Se queda en esta página. No se guarda ni se envía nada.',
  onlyEnglish: 'Solo lee informes escritos en inglés, no en español.',
  found: (count) => (count === 1 ? '1 hallazgo leído' : `${count} hallazgos leídos`),
  nothing: 'Todavía no se leyó nada. Nombre un nivel, como L5-S1, y lo que se encontró allí.',
  notRead: 'No leído',
  notReadAbout: 'Estas palabras no se conocen aquí. No se dedujo nada de ellas. Pregunte a quien escribió el informe.',
  notDiagnosis:
    'Una imagen muestra formas. No dice de dónde viene el dolor. Muchas personas que se sienten bien tienen los mismos hallazgos. Esto no es un diagnóstico: háblelo con alguien que pueda examinarle.',
  urgent:
    'Un hallazgo así está a veces cerca de los nervios de la vejiga y del intestino. Por sí solo no es una alarma. Conozca las señales que necesitan ayuda de inmediato.',
  said: {
    stated: 'El informe dice',
    possible: 'Posible: el informe no está seguro de todo',
    'ruled-out': 'Descartado: no está',
  },
  noLevel: 'Sin nivel nombrado',
  wholeDisc: 'lado no nombrado',
  sides: { left: 'lado izquierdo', right: 'lado derecho', both: 'los dos lados', midline: 'en el centro' },
  types: {
    bulge: saying('El borde del disco se abomba.', 'Abombamiento'),
    protrusion: saying('Una parte del disco salió, con base ancha.', 'Protrusión (una hernia)'),
    extrusion: saying('Una parte del disco salió, con cuello angosto.', 'Extrusión (una hernia)'),
    sequestration: saying('Un trozo del disco se soltó.', 'Secuestro (una hernia)'),
    unnamed: saying('Una parte del disco salió. No se nombra su forma.', 'Hernia de disco'),
  },
  typeRuledOut: saying('El disco no ha salido aquí.', 'Sin hernia'),
  zones: {
    central: saying('Está en el centro.', 'Zona central'),
    subarticular: saying('Está al lado del centro.', 'Zona subarticular (paracentral)'),
    foraminal: saying('Está en la abertura del nervio.', 'Zona foraminal'),
    extraforaminal: saying('Está fuera de la abertura del nervio.', 'Zona extraforaminal'),
  },
  size: (mm) => saying(`Midió ${mm}.`, `Tamaño ${mm}`),
  migrated: {
    up: saying('Llega hacia arriba desde el disco.', 'Migración craneal'),
    down: saying('Llega hacia abajo desde el disco.', 'Migración caudal'),
  },
  contact: {
    none: (root) => saying(`No toca ${rootOf(root)}.`, 'Sin contacto con la raíz'),
    contact: (root) => saying(`Toca ${rootOf(root)}.`, 'Contacto con la raíz'),
    displaced: (root) => saying(`Mueve un poco ${rootOf(root)}.`, 'Desplazamiento de la raíz'),
    compressed: (root) => saying(`Presiona ${rootOf(root)}.`, 'Compresión de la raíz'),
  },
  height: {
    none: saying('El disco conserva su altura.', 'Altura conservada'),
    mild: saying('El disco es un poco más delgado.', 'Pérdida leve de altura'),
    moderate: saying('El disco es claramente más delgado.', 'Pérdida moderada de altura'),
    severe: saying('El disco es mucho más delgado.', 'Pérdida grave de altura'),
  },
  canal: {
    none: saying('El canal principal de la columna tiene espacio.', 'Sin estenosis del canal'),
    mild: saying('El canal principal de la columna tiene un poco menos de espacio.', 'Estenosis leve del canal'),
    moderate: saying('El canal principal de la columna tiene menos espacio.', 'Estenosis moderada del canal'),
    severe: saying('El canal principal de la columna tiene mucho menos espacio.', 'Estenosis grave del canal'),
  },
  recess: {
    none: saying('El lado del canal tiene espacio.', 'Sin estenosis del receso lateral'),
    mild: saying('El lado del canal tiene un poco menos de espacio.', 'Estenosis leve del receso lateral'),
    moderate: saying('El lado del canal tiene menos espacio.', 'Estenosis moderada del receso lateral'),
    severe: saying('El lado del canal tiene mucho menos espacio.', 'Estenosis grave del receso lateral'),
  },
  foramen: {
    none: saying('La abertura del nervio tiene espacio.', 'Sin estenosis foraminal'),
    mild: saying('La abertura del nervio tiene un poco menos de espacio.', 'Estenosis foraminal leve'),
    moderate: saying('La abertura del nervio tiene menos espacio.', 'Estenosis foraminal moderada'),
    severe: saying('La abertura del nervio tiene mucho menos espacio.', 'Estenosis foraminal grave'),
  },
  signal: {
    kept: saying('El disco conserva su agua.', 'Señal conservada'),
    reduced: saying('El disco tiene menos agua.', 'Pérdida de señal (desecación)'),
  },
  modic: {
    1: saying('El hueso junto al disco tiene más líquido.', 'Modic tipo 1'),
    2: saying('El hueso junto al disco tiene más grasa.', 'Modic tipo 2'),
    3: saying('El hueso junto al disco es más denso.', 'Modic tipo 3'),
  },
  common: 'Qué tan común es sin dolor',
  scans: {
    bulge: 'Un disco abombado',
    protrusion: 'Una protrusión',
    'height-loss': 'Un disco más delgado',
    'signal-loss': 'Un disco más seco',
  },
  ofHundred: (share, age) => `${share} de cada 100 personas de ${age} años sin dolor`,
  atAge: (age) => `${age} años`,
  noFigure: 'Del resto de este hallazgo no tenemos una cifra de qué tan común es en personas sin dolor.',
  show: 'Mostrarlo',
  showAs: (finding) => `Mostrarlo: ${finding}`,
  notes: {
    'usual-size': 'No se nombra el tamaño: se dibuja el habitual.',
    'greatest-size': 'Se dibuja de 12 mm, lo más que la imagen puede mostrar.',
    'usual-type': 'No se nombra la forma: se dibuja una protrusión.',
    'usual-zone': 'No se nombra el sitio exacto: se dibuja al lado del centro, donde están casi todas.',
    'side-not-said': 'No se nombra el lado: el lado de la imagen no significa nada.',
    'one-side': 'Se nombran los dos lados: se dibuja uno.',
    'usual-migration': 'Hasta dónde llega se dibuja a ojo.',
    'usual-height': 'La altura se dibuja a ojo.',
    'usual-water': 'El agua se dibuja a ojo.',
    'room-not-drawn': 'El espacio que queda no se dibuja según el informe.',
  },
  notDrawn: {
    'nothing-there': 'No hay nada que dibujar.',
    'no-level': 'Sin dibujo: el informe no nombra un nivel.',
    'too-high': 'Sin dibujo: la imagen muestra hernias solo en L3/4, L4/5 y L5/S1.',
    'not-in-picture': 'Sin dibujo: la imagen no puede mostrar esto.',
  },
  chip: (finding) => `Informe: ${finding}`,
  showAll: 'Mostrar todo',
  short: {
    bulge: 'abombamiento',
    protrusion: 'protrusión',
    extrusion: 'extrusión',
    sequestration: 'trozo suelto',
    unnamed: 'hernia',
    changed: 'disco más delgado o más seco',
  },
}
