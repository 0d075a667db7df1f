import { rootWays } from '../anatomy/nerves/roots.ts'
import { discIds, discSizes, vertebraLevels } from '../anatomy/spine.ts'
import { mirrorId, type RootLevel, type Side, type StructureId } from '../anatomy/structures.ts'
import { add, mirror, sub, type Vec3 } from '../math/vec3.ts'
import type { HerniatingDisc, Zone } from '../mechanics/condition.ts'
import type { Moment, View } from './moment.ts'
import type { Anchor } from './story.ts'

/** What a story's own text is written for: the commonest level, the right side. Other lesions are told by `retell`. */
export const writtenFor = { disc: 'L5-S1', side: 'right' } as const satisfies { disc: HerniatingDisc; side: Side }

/** The root that a herniation beside the midline meets: the one that travels past the disc (radiopaedia_root). */
export const rootMet = { 'L3-L4': 'L4', 'L4-L5': 'L5', 'L5-S1': 'S1' } as const satisfies Record<HerniatingDisc, string>

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')

/** What an anchor must sit on to belong to the lesion and move with it. */
const lesionParts = new RegExp(`^(disc-${writtenFor.disc}|(root|ganglion)-S1-(left|right))$`)

const mapKeys = <T extends object>(record: T, rename: (id: StructureId) => StructureId | null): T =>
  Object.fromEntries(
    Object.entries(record).flatMap(([id, value]) => {
      const renamed = rename(id as StructureId)
      return renamed === null ? [] : [[renamed, value]]
    }),
  ) as T

const mirrorView = (view: View): View => ({
  ...view,
  at: view.at.map(mirrorId),
  azimuthDeg: (360 - view.azimuthDeg) % 360,
  panMm: mirror(view.panMm),
  ...(view.towards && { towards: view.towards.map(({ at, amount }) => ({ at: at.map(mirrorId), amount })) }),
})

const swap = (pair: Readonly<Record<Side, number>>): Record<Side, number> => ({ left: pair.right, right: pair.left })

/** The same moment on the other side of the body; twice gives the moment back. */
export function mirrorMoment({ view, show, posture, condition, touch }: Moment): Moment {
  return {
    view: mirrorView(view),
    show: {
      ...show,
      structures: mapKeys(show.structures, mirrorId),
      spoken: mapKeys(show.spoken, mirrorId),
      signal: show.signal && { ...show.signal, side: otherSide(show.signal.side) },
    },
    posture: { ...posture, hipFlexionDeg: swap(posture.hipFlexionDeg), kneeFlexionDeg: swap(posture.kneeFlexionDeg) },
    condition: {
      ...condition,
      herniation: condition.herniation && { ...condition.herniation, side: otherSide(condition.herniation.side) },
      muscleTension: mapKeys(condition.muscleTension, mirrorId),
    },
    touch: touch && {
      ...touch,
      target: mirrorId(touch.target) as typeof touch.target,
      ...(touch.place && { place: { ...touch.place, xMm: -touch.place.xMm } }),
    },
  }
}

/**
 * The structure that plays the same part when the lesion is at another disc: vertebrae and discs move up as many levels as the
 * lesion does, the root that is met and its ganglion change with it. Null when there is none so high.
 */
function atLevel(id: StructureId, disc: HerniatingDisc): StructureId | null {
  const up = discIds.indexOf(writtenFor.disc) - discIds.indexOf(disc)
  const vertebra = (vertebraLevels as readonly string[]).indexOf(id)
  if (vertebra >= 0) return vertebraLevels[vertebra - up] ?? null
  const place = discIds.findIndex((one) => id === `disc-${one}`)
  if (place >= 0) return place >= up ? `disc-${discIds[place - up]!}` : null
  const [, what, side] = /^(root|ganglion)-S1-(left|right)$/.exec(id) ?? []
  return what && side ? (`${what}-${rootMet[disc]}-${side}` as StructureId) : id
}

const targetsAtLevel = (at: View['at'], disc: HerniatingDisc): View['at'] => {
  const found = at.flatMap((id) => atLevel(id, disc) ?? [])
  return found.length > 0 ? found : at
}

const viewAtLevel = (view: View, disc: HerniatingDisc): View => ({
  ...view,
  at: targetsAtLevel(view.at, disc),
  ...(view.towards && {
    towards: view.towards.map(({ at, amount }) => ({ at: targetsAtLevel(at, disc), amount })),
  }),
})

/** A moment told for another level and side. Levels move only in moments about the story's own lesion: a disc named on purpose stays. */
export function retell(moment: Moment, { disc, side }: { disc: HerniatingDisc; side: Side }): Moment {
  const { herniation } = moment.condition
  let told = moment
  if (disc !== writtenFor.disc && herniation?.disc === writtenFor.disc) {
    told = {
      ...moment,
      view: viewAtLevel(moment.view, disc),
      show: {
        ...moment.show,
        structures: mapKeys(moment.show.structures, (id) => atLevel(id, disc)),
        spoken: mapKeys(moment.show.spoken, (id) => atLevel(id, disc)),
      },
      condition: { ...moment.condition, herniation: { ...herniation, disc } },
    }
  }
  return side === writtenFor.side ? told : mirrorMoment(told)
}

/** The same body with its lesion at another disc or side: what has a side goes over to the other one, and nothing else changes. */
export function movedTo(
  moment: Moment,
  from: { disc: HerniatingDisc; side: Side },
  { disc, side }: { disc: HerniatingDisc; side: Side },
): Pick<Moment, 'condition' | 'posture'> {
  const { condition, posture } = from.side === side ? moment : mirrorMoment(moment)
  const herniation = condition.herniation && { ...condition.herniation, disc, side }
  return { posture, condition: { ...condition, herniation } }
}

/** The root that a herniation in the foramen or beside it meets: the one that leaves there (deyo2016). */
export const rootLeaving = { 'L3-L4': 'L3', 'L4-L5': 'L4', 'L5-S1': 'L5' } as const satisfies Record<
  HerniatingDisc,
  RootLevel
>
const MET = /^(root|ganglion)-S1-(left|right)$/
const atTheFront: readonly Zone[] = ['foraminal', 'extraforaminal']

/**
 * Where a hotspot of a moment about the lesion sits when that is told for another level, side and zone: what is said of the root that
 * is met goes to the root that is met.
 */
export function retellAnchor(
  anchor: Anchor,
  { disc, side, zone = 'subarticular' }: { disc: HerniatingDisc; side: Side; zone?: Zone | undefined },
): Anchor {
  const [, what] = MET.exec(anchor.on) ?? []
  if (what && atTheFront.includes(zone)) {
    const level = rootLeaving[disc]
    const { ganglion } = rootWays[level]
    return {
      on: `${what as 'root' | 'ganglion'}-${level}-${side}`,
      restMm: side === 'left' ? ganglion : mirror(ganglion),
    }
  }
  const on = lesionParts.test(anchor.on) ? (atLevel(anchor.on, disc) ?? anchor.on) : anchor.on
  const moved: Vec3 = on === anchor.on ? [0, 0, 0] : sub(discSizes[disc].centre, discSizes[writtenFor.disc].centre)
  const told = { on, restMm: add(anchor.restMm, moved) }
  return side === writtenFor.side ? told : { on: mirrorId(on), restMm: mirror(told.restMm) }
}
