import type { Meaning } from '../../story/meaning.ts'
import type { ConditionsWords } from '../conditions-words.ts'

const levels = { 'L3-L4': 'L3/4', 'L4-L5': 'L4/5', 'L5-S1': 'L5/S1' } as const
const sideOf = { left: 'izquierda', right: 'derecha' } as const
const sideOfNoun = { left: 'izquierdo', right: 'derecho' } as const

type Material = NonNullable<Meaning['material']>
const shapes = {
  bulge: 'Un abombamiento',
  protrusion: 'Una protrusión',
  extrusion: 'Una extrusión',
  sequestration: 'Un trozo suelto',
} as const satisfies Record<Material['type'], string>

const places: Readonly<Record<Material['zone'], (side: Material['side']) => string>> = {
  central: () => 'en el centro',
  subarticular: (side) => `a la ${sideOf[side]} del centro`,
  foraminal: (side) => `en la abertura ${sideOf[side]} del nervio`,
  extraforaminal: (side) => `fuera de la abertura ${sideOf[side]} del nervio`,
}

const meetings = {
  near: (root: string) => `se acerca a la raíz ${root}`,
  touches: (root: string) => `toca la raíz ${root}`,
  moves: (root: string) => `mueve un poco la raíz ${root}`,
  presses: (root: string) => `presiona la raíz ${root}`,
} as const

const upsets = {
  calm: 'Nada está inflamado. Lo más común es no sentirlo.',
  squeezed: 'La raíz está comprimida, pero no inflamada: puede no sentirse.',
  inflamed: 'La raíz está inflamada, pero apenas comprimida. Hacen falta las dos cosas: compresión e inflamación.',
  both: 'La raíz está comprimida e inflamada: puede doler en la pierna. La mayoría mejora.',
} as const

function material({ type, disc, side, zone }: Material, root: Meaning['root']): string {
  const met = root ? meetings[root.meeting](`${root.level} ${sideOf[root.side]}`) : 'no llega a ninguna raíz'
  return `${shapes[type]} en ${levels[disc]}, ${places[zone](side)}, ${met}.`
}

const found = {
  'height-loss': 'un disco más delgado',
  bulge: 'un abombamiento',
  protrusion: 'una protrusión',
  degeneration: 'cambios en un disco',
  'signal-loss': 'un disco más seco',
  fissure: 'una fisura en el anillo',
} as const satisfies Record<NonNullable<Meaning['scan']>['finding'], string>

const scan = ({ finding, share, ageYears }: NonNullable<Meaning['scan']>): string =>
  `De cada 100 personas de ${ageYears} años que se sienten bien, unas ${share} tienen ${found[finding]} en una imagen.`

function means({ material: out, root, buttock, scan: counted, otherWay, tight, warns }: Meaning): readonly string[] {
  const said: string[] = []
  if (out) said.push(material(out, root))
  // Beside the warning, nothing that plays it down.
  if (root && !warns) said.push(upsets[root.upset])
  if (out && out.gone > 0.1) {
    const percent = 10 * Math.round(10 * out.gone)
    said.push(`Ha desaparecido cerca del ${percent}\u00a0%: el punto medio de muchos caminos posibles.`)
  }
  if (buttock)
    said.push(
      `El piriforme ${sideOfNoun[buttock.side]} está tenso y comprime el nervio en la nalga. Es poco frecuente.`,
    )
  else if (otherWay) said.push('El nervio pasa de otra manera junto al piriforme. Ninguna manera duele por sí sola.')
  else if (tight && !out) said.push('Aquí hay músculos tensos. Los discos y las raíces siguen como están.')
  if (said.length === 0)
    said.push(
      counted
        ? 'Los discos están más secos y más bajos, como en la mayoría de la gente con los años. Nada está inflamado.'
        : 'Una espalda baja sana: los discos tienen agua y las raíces tienen espacio.',
    )
  if (counted && !warns) said.push(scan(counted))
  return said
}

export const conditions: ConditionsWords = {
  title: 'Qué puede fallar',
  about: 'Cambie una sola cosa y vea qué sigue.',
  means,
  noDiagnosis: 'Es un modelo, no usted: no es un diagnóstico.',
  show: 'Mostrarlo',
  ghost: 'Contorno sano',
  ghostAbout: 'Pone el cuerpo sano, en la misma postura, sobre lo que se ha movido.',
  zones: 'Dónde puede sentirse',
  reset: 'Todo sano de nuevo',
  resetOne: (name) => `${name}: sano de nuevo`,
  keys: 'En un control, doble clic o la tecla Supr: sano de nuevo.',
  ready: 'Ejemplos listos',
  presets: {
    healthy: { name: 'Sano', about: 'Un cuerpo sano de 30 años, para comparar.' },
    thin: {
      name: 'Más delgado con la edad',
      about: 'Discos a los 75 años: más secos y más bajos. Es parte de la edad.',
    },
    'quiet-bulge': {
      name: 'Abombamiento sin dolor',
      about: 'El borde se abomba alrededor. Lo más común es no notarlo.',
    },
    protrusion: {
      name: 'Protrusión L4/5',
      about: 'Junto al centro toca la raíz que pasa de largo: L5.',
    },
    extrusion: { name: 'Extrusión L5/S1', about: 'Presiona la raíz S1 a su paso y la inflama.' },
    foraminal: {
      name: 'En la abertura del nervio',
      about: 'En L4/5 encuentra la raíz que sale allí: L4, no L5.',
    },
    'free-piece': {
      name: 'Trozo suelto',
      about: 'Se soltó y se movió hacia abajo. Este tipo es el que más a menudo se encoge.',
    },
    piriformis: {
      name: 'Piriforme tenso',
      about:
        'Un músculo comprime el nervio: como mucho unas 6 de cada 100 personas con ciática. Ninguna prueba sola lo demuestra.',
    },
    inflamed: {
      name: 'Inflamada, apenas comprimida',
      about: 'Mucha inflamación y poca compresión. Hacen falta las dos.',
    },
    silent: {
      name: 'Comprimida y sin dolor',
      about: 'Una hernia grande y una raíz comprimida, y nada inflamado.',
    },
    central: {
      name: 'Grande, en el centro',
      about: 'Estrecha el saco y sus nervios. Es raro, y tiene señales que necesitan ayuda de inmediato.',
    },
    'recovering-3': { name: 'A los 3 meses', about: 'La extrusión L5/S1 en alguien que está en el punto medio.' },
    'recovering-12': { name: 'A los 12 meses', about: 'Lo mismo al año. En otras personas es antes o después.' },
  },
  groups: {
    place: 'Nivel y lado',
    herniation: 'Material del disco',
    root: 'La raíz',
    age: 'Edad',
    muscles: 'Músculos',
    posture: 'Postura',
    time: 'Tiempo',
    felt: 'Qué puede sentirse',
  },
  level: 'Nivel',
  side: 'Lado',
  shape: 'Forma',
  noShape: 'Ninguna',
  depth: 'Cuánto sale',
  migration: 'Movido arriba o abajo',
  inflammation: 'Inflamación',
  sensitivity: 'Sensibilidad',
  age: 'Edad',
  years: (years) => `${years} años`,
  month: 'Meses desde que empezó',
  muscles: { piriformis: 'Piriforme', gluteals: 'Músculos de la nalga', back: 'Músculos de la espalda' },
  restingTone: 'en reposo',
  onGuard: (percent) => `En guardia por la raíz irritada: ${percent} de tensión.`,
  passing: (root) => `Pasa de largo por este disco: ${root}`,
  leaving: (root) => `Sale por la abertura de aquí: ${root}`,
  noRoot: 'No llega a ninguna raíz, así que ninguna se irrita.',
  noHerniation: 'Nada ha salido del disco. Elija una forma.',
  evidence: 'En qué se basa',
  notFelt: 'Aquí nada está irritado, así que no tiene por qué sentirse nada.',
}
