import type { RootId } from './nerves.ts'
import { type DiscId, discIds, type VertebraId } from './spine.ts'

export const sides = ['left', 'right'] as const
/** Always the subject's own side. */
export type Side = (typeof sides)[number]

export const kinds = ['bone', 'disc', 'ligament', 'nerve', 'muscle', 'skin', 'hand'] as const
export type Kind = (typeof kinds)[number]
export type Region = 'spine' | 'pelvis' | 'leg' | 'whole'

/** The model file that holds a structure's node; null where its shape is computed from the Body at run time. */
export type ModelFile = 'spine' | 'pelvis' | 'legs' | 'muscles' | 'skin' | 'hands'

/** One named part. Its id is the same string in this table, in the model, in words and in links. */
export interface Structure {
  readonly kind: Kind
  readonly region: Region
  /** Latin name, Terminologia Anatomica, second edition (2019). */
  readonly latin: string
  /** Number in the same; null where it has none or it is not verified. */
  readonly ta2: string | null
  /** Id in the Foundational Model of Anatomy; null where it has none or it is not verified. */
  readonly fma: number | null
  readonly model: ModelFile | null
}

const part = (
  kind: Kind,
  region: Region,
  latin: string,
  ta2: string | null,
  fma: number | null,
  model: ModelFile | null,
): Structure => ({ kind, region, latin, ta2, fma, model })

const midline = {
  T11: part('bone', 'spine', 'vertebra thoracica XI', null, 10059, 'spine'),
  T12: part('bone', 'spine', 'vertebra thoracica XII', null, 10081, 'spine'),
  L1: part('bone', 'spine', 'vertebra lumborum I', '1068*1', 13072, 'spine'),
  L2: part('bone', 'spine', 'vertebra lumborum II', '1068*2', 13073, 'spine'),
  L3: part('bone', 'spine', 'vertebra lumborum III', '1068*3', 13074, 'spine'),
  L4: part('bone', 'spine', 'vertebra lumborum IV', '1068*4', 13075, 'spine'),
  L5: part('bone', 'spine', 'vertebra lumborum V', '1068*5', 13076, 'spine'),
  sacrum: part('bone', 'pelvis', 'os sacrum', '1071', 16202, 'spine'),
  coccyx: part('bone', 'pelvis', 'os coccygis', '1092', 20229, 'spine'),
  'dural-sac': part('nerve', 'spine', 'dura mater spinalis', '5382', null, null),
  'spinal-cord': part('nerve', 'spine', 'conus medullaris', '6052', null, null),
  'cauda-equina': part('nerve', 'spine', 'cauda equina', '6163', 52590, null),
  'anterior-longitudinal-ligament': part('ligament', 'spine', 'ligamentum longitudinale anterius', '1679', null, null),
  'posterior-longitudinal-ligament': part(
    'ligament',
    'spine',
    'ligamentum longitudinale posterius',
    '1680',
    null,
    null,
  ),
  'ligamenta-flava': part('ligament', 'spine', 'ligamenta flava', '1675', null, null),
  skin: part('skin', 'whole', 'cutis', null, 7163, 'skin'),
  'therapist-hand-left': part('hand', 'whole', 'manus', '148', null, 'hands'),
  'therapist-hand-right': part('hand', 'whole', 'manus', '148', null, 'hands'),
} as const satisfies Record<string, Structure>

/** A structure on both sides: everything but the FMA id is shared. `fma` is [left, right]. */
interface Pair extends Omit<Structure, 'fma'> {
  readonly fma: readonly [left: number | null, right: number | null]
}
const pair = <const K extends Kind>(
  kind: K,
  region: Region,
  latin: string,
  ta2: string | null,
  fma: Pair['fma'],
  model: ModelFile | null,
): Pair & { readonly kind: K } => ({ kind, region, latin, ta2, fma, model })

const pairs = {
  'hip-bone': pair('bone', 'pelvis', 'os coxae', '1307', [16587, 16586], 'pelvis'),
  femur: pair('bone', 'leg', 'os femoris', '1360', [24475, 24474], 'legs'),
  patella: pair('bone', 'leg', 'patella', '1390', [24487, 24486], 'legs'),
  tibia: pair('bone', 'leg', 'tibia', '1397', [24478, 24477], 'legs'),
  fibula: pair('bone', 'leg', 'fibula', '1427', [24481, 24480], 'legs'),
  'foot-bones': pair('bone', 'leg', 'ossa pedis', '1446', [null, null], 'legs'),
  'sacrotuberous-ligament': pair('ligament', 'pelvis', 'ligamentum sacrotuberale', '1850', [null, null], 'pelvis'),
  'sacrospinous-ligament': pair('ligament', 'pelvis', 'ligamentum sacrospinale', '1852', [null, null], 'pelvis'),
  'lumbosacral-trunk': pair('nerve', 'pelvis', 'truncus lumbosacralis', '6504', [null, null], null),
  'sciatic-nerve': pair('nerve', 'leg', 'nervus ischiadicus', '6569', [22112, 22111], null),
  'tibial-nerve': pair('nerve', 'leg', 'nervus tibialis', '6582', [22110, 22109], null),
  'common-fibular-nerve': pair('nerve', 'leg', 'nervus fibularis communis', '6571', [45358, 45357], null),
  'superficial-fibular-nerve': pair('nerve', 'leg', 'nervus fibularis superficialis', '6574', [45364, 45363], null),
  'deep-fibular-nerve': pair('nerve', 'leg', 'nervus fibularis profundus', '6579', [45388, 45387], null),
  'sural-nerve': pair('nerve', 'leg', 'nervus suralis', '6586', [45425, 45424], null),
  'sural-communicating-branch': pair(
    'nerve',
    'leg',
    'ramus communicans suralis nervi fibularis communis',
    '6573',
    [null, null],
    null,
  ),
  'medial-plantar-nerve': pair('nerve', 'leg', 'nervus plantaris medialis', '6590', [null, null], null),
  'lateral-plantar-nerve': pair('nerve', 'leg', 'nervus plantaris lateralis', '6593', [null, null], null),
  'femoral-nerve': pair('nerve', 'leg', 'nervus femoralis', '6522', [null, null], null),
  'obturator-nerve': pair('nerve', 'leg', 'nervus obturatorius', '6532', [null, null], null),
  piriformis: pair('muscle', 'pelvis', 'musculus piriformis', '2604', [22341, 22340], 'muscles'),
  'gluteus-maximus': pair('muscle', 'pelvis', 'musculus gluteus maximus', '2598', [22329, 22328], 'muscles'),
  'gluteus-medius': pair('muscle', 'pelvis', 'musculus gluteus medius', '2599', [22331, 22330], 'muscles'),
  'gluteus-minimus': pair('muscle', 'pelvis', 'musculus gluteus minimus', '2600', [22333, 22332], 'muscles'),
  'obturator-internus': pair('muscle', 'pelvis', 'obturator internus', '2605', [22325, 22324], 'muscles'),
  'superior-gemellus': pair('muscle', 'pelvis', 'musculus gemellus superior', '2606', [22335, 22334], 'muscles'),
  'inferior-gemellus': pair('muscle', 'pelvis', 'musculus gemellus inferior', '2607', [22337, 22336], 'muscles'),
  'quadratus-femoris': pair('muscle', 'pelvis', 'musculus quadratus femoris', '2608', [22339, 22338], 'muscles'),
  'psoas-major': pair('muscle', 'pelvis', 'psoas major', '2595', [22343, 22342], 'muscles'),
  iliacus: pair('muscle', 'pelvis', 'musculus iliacus', '2594', [22323, 22322], 'muscles'),
  'quadratus-lumborum': pair('muscle', 'spine', 'musculus quadratus lumborum', '2382', [22349, 22348], 'muscles'),
  multifidus: pair('muscle', 'spine', 'musculus multifidus lumborum', '2277', [22879, 22878], 'muscles'),
  iliocostalis: pair('muscle', 'spine', 'musculus iliocostalis lumborum', '2258', [22741, 22740], 'muscles'),
  longissimus: pair('muscle', 'spine', 'musculus longissimus thoracis', '2263', [22753, 22751], 'muscles'),
  'biceps-femoris': pair('muscle', 'leg', 'musculus biceps femoris', '2638', [null, null], 'muscles'),
  semitendinosus: pair('muscle', 'leg', 'musculus semitendinosus', '2641', [22359, 22358], 'muscles'),
  semimembranosus: pair('muscle', 'leg', 'musculus semimembranosus', '2642', [22449, 22448], 'muscles'),
} as const satisfies Record<string, Pair>

export type PairId = keyof typeof pairs
export type RootLevel = Exclude<RootId, 'S4'>
export type SidedId = `${PairId | `root-${RootLevel}` | `ganglion-${RootLevel}`}-${Side}`
export type StructureId = keyof typeof midline | `disc-${DiscId}` | SidedId
/** A muscle with its side, such as `piriformis-left`. */
export type MuscleId = `${{ [P in PairId]: (typeof pairs)[P]['kind'] extends 'muscle' ? P : never }[PairId]}-${Side}`

/** The ligaments of the spine: they span bones that move, so their shapes are computed. */
export const spinalLigamentIds = [
  'anterior-longitudinal-ligament',
  'posterior-longitudinal-ligament',
  'ligamenta-flava',
] as const satisfies readonly StructureId[]
export type SpinalLigamentId = (typeof spinalLigamentIds)[number]

/** Roots drawn as structures of their own; S4 runs only inside the cauda equina. */
export const rootLevels = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3'] as const satisfies readonly RootLevel[]

function bothSides(): Record<SidedId, Structure> {
  const table: Partial<Record<SidedId, Structure>> = {}
  for (const [index, side] of sides.entries()) {
    for (const id of Object.keys(pairs) as PairId[])
      table[`${id}-${side}`] = { ...pairs[id], fma: pairs[id].fma[index] ?? null }
    for (const level of rootLevels) {
      table[`root-${level}-${side}`] = part('nerve', 'spine', `radix nervi spinalis ${level}`, null, null, null)
      table[`ganglion-${level}-${side}`] = part('nerve', 'spine', `ganglion spinale ${level}`, '6167', null, null)
    }
  }
  return table as Record<SidedId, Structure>
}

/** By the vertebra above. */
const discFma: Readonly<Record<DiscId, number>> = {
  'T11-T12': 13508,
  'T12-L1': 13509,
  'L1-L2': 16033,
  'L2-L3': 16034,
  'L3-L4': 16035,
  'L4-L5': 16036,
  'L5-S1': 16037,
}

function discs(): Record<`disc-${DiscId}`, Structure> {
  const table: Partial<Record<`disc-${DiscId}`, Structure>> = {}
  for (const id of discIds)
    table[`disc-${id}`] = part(
      'disc',
      'spine',
      `discus intervertebralis ${id.replace('-', '/')}`,
      '1684',
      discFma[id],
      null,
    )
  return table as Record<`disc-${DiscId}`, Structure>
}

/** THE table of structures. Latin and TA2 after Terminologia Anatomica 2; FMA as used by BodyParts3D. */
export const structures: Readonly<Record<StructureId, Structure>> = { ...midline, ...discs(), ...bothSides() }

export const structureIds = Object.keys(structures) as readonly StructureId[]
export const muscleIds = structureIds.filter((id) => structures[id].kind === 'muscle') as readonly MuscleId[]

/** The side an id names, or null for a structure in the midline. */
export const sideOf = (id: StructureId): Side | null => sides.find((side) => id.endsWith(`-${side}`)) ?? null

/** The same structure on the other side; midline structures are their own. */
export function mirrorId(id: StructureId): StructureId {
  const side = sideOf(id)
  if (side === null) return id
  return `${id.slice(0, -side.length)}${side === 'left' ? 'right' : 'left'}` as StructureId
}

/** An id without the side it may name. */
export type Unsided<Id extends string> = Id extends `${infer Base}-${Side}` ? Base : Id
/** A part whatever its side: `piriformis`, `root-L5`, `sacrum`. */
export type PartId = Unsided<StructureId>

/** The part an id is of, whatever its side. */
export function partOf(id: StructureId): PartId {
  const side = sideOf(id)
  return (side === null ? id : id.slice(0, -side.length - 1)) as PartId
}

/** The two ids of a pair. */
export const bothOf = <P extends PairId>(id: P): readonly [`${P}-left`, `${P}-right`] => [`${id}-left`, `${id}-right`]

/** Parts that move as one rigid piece. The pelvis (sacrum, coccyx, hip bones) is the fixed frame of the body. */
export const boneIds = [
  'pelvis',
  'T11',
  'T12',
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'femur-left',
  'femur-right',
  'shin-left',
  'shin-right',
  'foot-left',
  'foot-right',
] as const
export type BoneId = (typeof boneIds)[number] | VertebraId

/** Which rigid piece a bone structure belongs to. The patella rides with the shin. */
export function boneOf(id: StructureId): BoneId {
  if ((boneIds as readonly string[]).includes(id)) return id as BoneId
  const side = sideOf(id)
  if (side === null || id.startsWith('hip-bone')) return 'pelvis'
  if (id.startsWith('foot-bones')) return `foot-${side}`
  return `shin-${side}`
}
