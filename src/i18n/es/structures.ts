import type { VertebraId } from '../../anatomy/spine.ts'
import type { PairId, PartId, RootLevel, Side, StructureId } from '../../anatomy/structures.ts'
import type { StructureWords } from '../messages.ts'

type Midline = Exclude<
  StructureId,
  `disc-${string}` | `${PairId | `root-${RootLevel}` | `ganglion-${RootLevel}`}-${Side}` | VertebraId
>

const words = (name: string, about: string): StructureWords => ({ name, about })

const midline: Readonly<Record<Midline, StructureWords>> = {
  sacrum: words('Sacro', 'El hueso en forma de cuña debajo de la espalda baja, entre los huesos de la cadera.'),
  coccyx: words('Cóccix', 'El pequeño hueso en el extremo de la columna, también llamado rabadilla.'),
  'dural-sac': words('Saco dural', 'La funda delgada con líquido y raíces nerviosas dentro del canal.'),
  'spinal-cord': words(
    'Final de la médula espinal',
    'La médula termina aquí, por encima de la espalda baja. Más abajo solo siguen las raíces nerviosas.',
  ),
  'cauda-equina': words('Cola de caballo', 'El manojo de raíces nerviosas al final del canal de la columna.'),
  'anterior-longitudinal-ligament': words(
    'Ligamento por delante de la columna',
    'Una cinta ancha y fuerte delante de los huesos y los discos. Impide que la espalda se doble demasiado hacia atrás.',
  ),
  'posterior-longitudinal-ligament': words(
    'Ligamento por detrás de los discos',
    'Una cinta angosta que se ensancha sobre cada disco. Es delgada a los lados, y por ahí ceden casi todos los discos.',
  ),
  'ligamenta-flava': words(
    'Ligamentos amarillos',
    'Bandas elásticas detrás del canal de la columna, de un arco de hueso al siguiente. Le ayudan a enderezarse.',
  ),
  skin: words('Piel', 'Aquí se siente primero el contacto. Un contacto lento y suave puede calmar todo el cuerpo.'),
  'therapist-hand-left': words(
    'Mano izquierda del terapeuta',
    'Calienta, amasa y presiona. Llega a la piel y al músculo.',
  ),
  'therapist-hand-right': words(
    'Mano derecha del terapeuta',
    'Calienta, amasa y presiona. Llega a la piel y al músculo.',
  ),
}

/** The words for the sides follow the gender and number of the name. */
type Gender = 'm' | 'f'
const sideWords: Readonly<Record<Gender, Readonly<Record<Side, string>>>> = {
  m: { left: 'izquierdo', right: 'derecho' },
  f: { left: 'izquierda', right: 'derecha' },
}

interface PairWords extends StructureWords {
  readonly gender: Gender
}
const el = (name: string, about: string): PairWords => ({ name, about, gender: 'm' })
const la = (name: string, about: string): PairWords => ({ name, about, gender: 'f' })

const pairs: Readonly<Record<PairId, PairWords>> = {
  'hip-bone': el(
    'Hueso de la cadera',
    'Una mitad de la pelvis. El nervio ciático sale por una escotadura de su parte de atrás.',
  ),
  femur: el('Hueso del muslo', 'El fémur: el hueso más largo del cuerpo, de la cadera a la rodilla.'),
  patella: la('Rótula', 'El pequeño hueso delante de la rodilla.'),
  tibia: la('Tibia', 'El más grande de los dos huesos entre la rodilla y el tobillo.'),
  fibula: el(
    'Peroné',
    'El hueso delgado en el lado externo, entre la rodilla y el tobillo. Una rama del nervio rodea su extremo superior.',
  ),
  'foot-bones': el(
    'Esqueleto del pie',
    'Veintiséis huesos. Las ramas del nervio llegan a la planta y al dorso del pie.',
  ),
  'sacrotuberous-ligament': el(
    'Ligamento del sacro al hueso para sentarse',
    'Una banda fuerte y torcida que une el sacro con el hueso sobre el que usted se sienta.',
  ),
  'sacrospinous-ligament': el(
    'Ligamento del sacro a la espina ciática',
    'Una banda corta de tres puntas. El nervio ciático sale de la pelvis justo por encima.',
  ),
  'lumbosacral-trunk': el(
    'Tronco lumbosacro',
    'Parte de la raíz L4 y toda la L5, camino a unirse con las demás en la pelvis.',
  ),
  'sciatic-nerve': el('Nervio ciático', 'El nervio largo y grueso que baja de la pelvis por detrás del muslo.'),
  'tibial-nerve': el('Nervio tibial', 'La rama que va a la pantorrilla y a la planta del pie.'),
  'common-fibular-nerve': el(
    'Nervio peroneo común',
    'La rama que rodea la rodilla por fuera hacia la espinilla y el dorso del pie.',
  ),
  'superficial-fibular-nerve': el(
    'Nervio peroneo superficial',
    'Da sensibilidad al lado externo de la espinilla y al dorso del pie.',
  ),
  'deep-fibular-nerve': el(
    'Nervio peroneo profundo',
    'Levanta el pie y da sensibilidad a la piel entre los dos primeros dedos.',
  ),
  'sural-nerve': el('Nervio sural', 'Da sensibilidad al tobillo por fuera y al borde externo del pie.'),
  'sural-communicating-branch': la(
    'Raíz externa del nervio sural',
    'Una rama delgada que viene del lado externo de la rodilla y se une al nervio sural en la pantorrilla.',
  ),
  'medial-plantar-nerve': el(
    'Nervio plantar medial',
    'Da sensibilidad a la parte interna de la planta y al dedo gordo.',
  ),
  'lateral-plantar-nerve': el(
    'Nervio plantar lateral',
    'Da sensibilidad a la parte externa de la planta y mueve casi todos los músculos pequeños del pie.',
  ),
  'femoral-nerve': el('Nervio femoral', 'Estira la rodilla y da sensibilidad a la parte delantera del muslo.'),
  'obturator-nerve': el('Nervio obturador', 'Lleva el muslo hacia adentro y da sensibilidad a su cara interna.'),
  piriformis: el(
    'Músculo piriforme',
    'Un músculo pequeño con forma de pera, en lo profundo de la nalga. El nervio pasa justo por debajo.',
  ),
  'gluteus-maximus': el(
    'Glúteo mayor',
    'El músculo más grande de la nalga. Estira la cadera cuando usted se levanta o sube escaleras.',
  ),
  'gluteus-medius': el(
    'Glúteo medio',
    'Un abanico al lado de la cadera. Mantiene la pelvis nivelada cuando usted se para en una pierna.',
  ),
  'gluteus-minimus': el(
    'Glúteo menor',
    'El músculo más profundo de la nalga. Ayuda a mantener firme la cadera al caminar.',
  ),
  'obturator-internus': el(
    'Obturador interno',
    'Un músculo profundo de la cadera. En la nalga, el nervio descansa sobre él.',
  ),
  'superior-gemellus': el(
    'Gemelo superior',
    'Una tira de músculo por encima del tendón del obturador. Ayuda a girar el muslo hacia afuera.',
  ),
  'inferior-gemellus': el(
    'Gemelo inferior',
    'Una tira de músculo por debajo del tendón del obturador. Ayuda a girar el muslo hacia afuera.',
  ),
  'quadratus-femoris': el(
    'Cuadrado femoral',
    'Un músculo plano y cuadrado debajo del nervio, en la parte baja de la nalga.',
  ),
  'psoas-major': el(
    'Psoas mayor',
    'Un músculo largo desde los lados de la columna, por el borde de la pelvis, hasta el muslo. Levanta la pierna.',
  ),
  iliacus: el(
    'Ilíaco',
    'Un abanico de músculo que tapiza por dentro el hueso de la cadera y se une al psoas para levantar el muslo.',
  ),
  'quadratus-lumborum': el(
    'Cuadrado lumbar',
    'Un músculo profundo y plano al lado de la columna, del hueso de la cadera a la última costilla.',
  ),
  multifidus: el(
    'Multífido',
    'Haces cortos de músculo pegados a la columna. Afirman cada hueso sobre el siguiente y se tensan para proteger una espalda dolorida.',
  ),
  iliocostalis: el(
    'Iliocostal',
    'El externo de los dos músculos largos a lo largo de la columna, del hueso de la cadera a las costillas.',
  ),
  longissimus: el(
    'Longísimo',
    'El interno de los dos músculos largos a lo largo de la columna. Lo mantienen erguido y se tensan para proteger una espalda dolorida.',
  ),
  'biceps-femoris': el('Bíceps femoral', 'El externo de los músculos de la parte de atrás del muslo.'),
  semitendinosus: el('Semitendinoso', 'Uno de los dos músculos internos de la parte de atrás del muslo.'),
  semimembranosus: el('Semimembranoso', 'Uno de los dos músculos internos de la parte de atrás del muslo.'),
}

/** What each root mostly feels and moves; zones overlap and differ from person to person (murphy2009, lee2008). */
const roots: Readonly<Record<RootLevel, string>> = {
  L1: 'Da sensibilidad a la piel de la ingle.',
  L2: 'Da sensibilidad a la parte delantera del muslo.',
  L3: 'Da sensibilidad a la parte delantera del muslo y a la rodilla.',
  L4: 'Da sensibilidad a la cara interna de la pantorrilla y ayuda a estirar la rodilla.',
  L5: 'Da sensibilidad al lado externo de la pantorrilla y al dorso del pie, y levanta el dedo gordo.',
  S1: 'Da sensibilidad a la parte de atrás de la pantorrilla y al borde externo del pie, y permite ponerse de puntillas.',
  S2: 'Da sensibilidad a la parte de atrás del muslo y ayuda a la vejiga y al intestino.',
  S3: 'Da sensibilidad a la piel sobre la que usted se sienta y ayuda a la vejiga y al intestino.',
}

const SIDED = /^(.+)-(left|right)$/
const ROOT = /^(root|ganglion)-([LS]\d)$/

function aboutVertebra(level: string): StructureWords {
  const region = level.startsWith('T') ? 'la parte torácica de la columna' : 'la espalda baja'
  return words(
    `Vértebra ${level}`,
    `Uno de los huesos de ${region}. Por delante carga el peso y por detrás protege los nervios.`,
  )
}

function sided(base: string, side: Side): StructureWords {
  const [, what, level] = ROOT.exec(base) ?? []
  if (what === 'root')
    return words(
      `Raíz nerviosa ${level} ${sideWords.f[side]}`,
      `El comienzo de un nervio, donde sale de la columna. ${roots[level as RootLevel]}`,
    )
  if (what === 'ganglion')
    return words(
      `Ganglio de la raíz ${level} ${sideWords.m[side]}`,
      'Un pequeño abultamiento de la raíz nerviosa que guarda las células de la sensibilidad.',
    )
  const { name, about, gender } = pairs[base as PairId]
  return words(`${name} ${sideWords[gender][side]}`, about)
}

/** The plain name of a pair's part without its side. */
export const pairName = (id: PairId): string => pairs[id].name

/** The plain name and one plain sentence for any structure. Sides are the subject's own. */
export function structure(id: StructureId): StructureWords {
  if (id in midline) return midline[id as Midline]
  if (id.startsWith('disc-'))
    return words(
      `Disco ${id.slice(5).replace('-', '/')}`,
      'La almohadilla firme y elástica entre dos vértebras. Está pegada a los huesos, así que no puede resbalar.',
    )
  const [, base, side] = SIDED.exec(id) ?? []
  return base && side ? sided(base, side as Side) : aboutVertebra(id)
}

/** The plain name of a part whatever its side. */
export function part(id: PartId): string {
  const [, what, level] = ROOT.exec(id) ?? []
  if (what) return what === 'root' ? `Raíz nerviosa ${level}` : `Ganglio de la raíz ${level}`
  return id in pairs ? pairs[id as PairId].name : structure(id as StructureId).name
}
