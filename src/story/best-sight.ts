import { type DiscId, discIds, discSizes } from '../anatomy/spine.ts'
import { mirrorId, type RootLevel, type Side, type StructureId } from '../anatomy/structures.ts'
import type { Condition, HerniatingDisc, Zone } from '../mechanics/condition.ts'
import { restingTone } from '../mechanics/muscle.ts'
import type { View } from './moment.ts'
import { muscleGroups } from './muscle-groups.ts'

/** From where something is best seen: where to look from, what to leave of the body, and what of that to see through. */
export interface Sight {
  readonly view: View
  readonly alone: readonly StructureId[]
  readonly faded: readonly StructureId[]
}

interface Lesion {
  readonly disc: HerniatingDisc
  readonly side: Side
}

/** Below this nothing stands out that could be looked at, mm. */
const LEAST_MM = 0.3

const onRight = <T extends string>(...ids: readonly T[]): `${T}-right`[] => ids.map((id): `${T}-right` => `${id}-right`)
const onBoth = <T extends string>(...ids: readonly T[]): (`${T}-left` | `${T}-right`)[] =>
  ids.flatMap((id) => [`${id}-left`, `${id}-right`] as const)

/** Roots at and below a disc, whose ways pass it: the one that leaves there and those that travel on. */
const rootsAt = {
  'L3-L4': ['L3', 'L4', 'L5'],
  'L4-L5': ['L4', 'L5', 'S1'],
  'L5-S1': ['L5', 'S1', 'S2'],
} as const satisfies Record<HerniatingDisc, readonly string[]>

/** The disc with its neighbours, bones as glass, the sac and the roots that pass. */
function aroundDisc(disc: HerniatingDisc): Pick<Sight, 'alone' | 'faded'> {
  const place = discIds.indexOf(disc)
  const near = discIds.slice(place - 1, place + 2)
  const bones: StructureId[] = [discSizes[near[0]!].above, discSizes[disc].above, discSizes[disc].below]
  const roots = rootsAt[disc].flatMap((level) => onBoth(`root-${level}` as const, `ganglion-${level}` as const))
  const discs = near.map((id: DiscId): StructureId => `disc-${id}`)
  return { alone: [...bones, ...discs, 'dural-sac', 'cauda-equina', ...roots], faded: bones }
}

/** Where each zone is seen from, for a lesion on the right: from behind and above it, or, in the gap and beside it, from its side. */
const zoneViews: Readonly<Record<Zone, Pick<View, 'azimuthDeg' | 'elevationDeg' | 'spanMm' | 'panMm'>>> = {
  central: { azimuthDeg: 240, elevationDeg: 22, spanMm: 92, panMm: [-4, 0, -14] },
  subarticular: { azimuthDeg: 206, elevationDeg: 24, spanMm: 100, panMm: [-5, -4, -12] },
  foraminal: { azimuthDeg: 238, elevationDeg: 14, spanMm: 110, panMm: [-12, 2, -8] },
  extraforaminal: { azimuthDeg: 250, elevationDeg: 12, spanMm: 110, panMm: [-14, 2, -6] },
}

const ofDisc = (disc: HerniatingDisc, zone: Zone): Sight => ({
  ...aroundDisc(disc),
  view: { at: [`disc-${disc}`], ...zoneViews[zone] },
})

/** The muscle over the nerve, from behind, with what makes its gate. */
const ofPiriformis: Sight = {
  alone: [
    'sacrum',
    'coccyx',
    ...onBoth('hip-bone', 'piriformis'),
    ...onRight(
      'femur',
      'obturator-internus',
      'superior-gemellus',
      'inferior-gemellus',
      'quadratus-femoris',
      'sciatic-nerve',
      'sacrotuberous-ligament',
      'sacrospinous-ligament',
    ),
  ],
  faded: [],
  view: { at: ['piriformis-right'], azimuthDeg: 194, elevationDeg: 4, spanMm: 230, panMm: [0, -22, 0] },
}

/** The muscles of back and buttock, from behind and their side. */
const ofMuscles: Sight = {
  alone: [
    ...['T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'sacrum', 'coccyx'],
    ...onBoth('hip-bone', 'femur'),
    ...muscleGroups.back.left,
    ...muscleGroups.back.right,
    ...muscleGroups.gluteals.left,
    ...muscleGroups.gluteals.right,
  ] as readonly StructureId[],
  faded: [],
  view: { at: ['sacrum'], azimuthDeg: 198, elevationDeg: 6, spanMm: 460, panMm: [0, 30, 0] },
}

/** The low discs from the side, with the gaps that the roots leave by. */
const ofDiscs: Sight = {
  alone: [
    ...['L2', 'L3', 'L4', 'L5', 'sacrum'],
    ...['disc-L2-L3', 'disc-L3-L4', 'disc-L4-L5', 'disc-L5-S1', 'dural-sac', 'cauda-equina'],
    ...onBoth('root-L3', 'root-L4', 'root-L5', 'root-S1', 'ganglion-L3', 'ganglion-L4', 'ganglion-L5', 'ganglion-S1'),
  ] as readonly StructureId[],
  faded: ['root-L3-right', 'ganglion-L3-right'],
  view: { at: ['disc-L4-L5'], azimuthDeg: 262, elevationDeg: 6, spanMm: 170, panMm: [0, 2, -6] },
}

const mirrored = ({ view, alone, faded }: Sight): Sight => ({
  alone: alone.map(mirrorId),
  faded: faded.map(mirrorId),
  view: {
    ...view,
    at: view.at.map(mirrorId),
    azimuthDeg: (360 - view.azimuthDeg) % 360,
    // From nothing, so that nothing is never minus nothing.
    panMm: [0 - view.panMm[0], view.panMm[1], view.panMm[2]],
  },
})

function onTheRight({ herniation, muscleTension, variant }: Condition, { disc, side }: Lesion): Sight {
  if (herniation && herniation.depthMm > LEAST_MM) return ofDisc(disc, herniation.zone)
  const tense = (ids: readonly string[]): boolean =>
    ids.some((id) => (muscleTension[id as keyof typeof muscleTension] ?? 0) > restingTone)
  if (variant !== 'a' || tense(muscleGroups.piriformis[side])) return ofPiriformis
  return tense([...muscleGroups.gluteals[side], ...muscleGroups.back[side]]) ? ofMuscles : ofDiscs
}

/** From where what is wrong is best seen; of a healthy body, its low discs. */
export function bestSight(condition: Condition, lesion: Lesion): Sight {
  const sight = onTheRight(condition, lesion)
  return lesion.side === 'right' ? sight : mirrored(sight)
}

/** The side of a leg that a root is felt on, for one on the right: from the front, from its side, from behind. */
const feltFromDeg: Readonly<Partial<Record<RootLevel, number>>> = { L3: 318, L4: 312, L5: 266 }
const FROM_BEHIND_DEG = 208

/** Where what a root feels is best seen on the skin: the whole leg. */
export function feltView(level: RootLevel, side: Side): View {
  const azimuthDeg = feltFromDeg[level] ?? FROM_BEHIND_DEG
  return {
    at: [`femur-${side}`, `tibia-${side}`],
    azimuthDeg: side === 'right' ? azimuthDeg : 360 - azimuthDeg,
    elevationDeg: 4,
    spanMm: 1080,
    panMm: [0, 40, 0],
  }
}
