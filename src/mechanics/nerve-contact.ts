import { rootWays } from '../anatomy/nerves/roots.ts'
import { type DiscId, discIds } from '../anatomy/spine.ts'
import { smoothstep } from '../math/easing.ts'
import { clamp, distance, dot, lerp, mix, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Tube } from './body.ts'
import { restBones } from './bones.ts'
import { poseDisc } from './disc.ts'
import { type SacPlace, sacFrontAt, sacPoint, sacStationAt } from './dural-sac.ts'
import type { PosedHerniation } from './herniation.ts'
import { pointAt, squareUp } from './nerve-course.ts'
import { type CarriedNerves, carryNerves, rootCourses } from './nerves.ts'
import { discObstacle, FAR_MM, herniationObstacle, type Obstacle } from './obstacle.ts'
import type { PosedDisc } from './posed-disc.ts'
import { type Contact, layRound, overlapWith, roomAlong, type Yielding } from './root-contact.ts'

/** A root gets flat at constant cross-section; the sac lets its fluid go. Chosen by eye. */
const ROOT: Yielding = { flattensTo: 0.5, flattensOverMm: 3, keepsArea: true, stiffness: 3 }
const SAC: Yielding = { flattensTo: 0.7, flattensOverMm: 6, keepsArea: false, stiffness: 3 }

/** Roots and the sac laid round discs and herniation, and what that did to each. */
export interface TouchedNerves {
  readonly sac: Tube
  readonly sacContact: Contact
  /** How much of the sac's cross-section is left where most is lost, 0..1, and the station there. */
  readonly sacLeft: { readonly share: number; readonly station: number }
  readonly roots: readonly Tube[]
  readonly contacts: readonly Contact[]
  /** How deep the herniation alone would stand in each root, mm; negative is a gap. */
  readonly herniationOverlapMm: readonly number[]
  /** The room left beside each station of a root, mm. */
  readonly roomBesideRoot: (root: number) => Float32Array
  /** Deepest that anything solid still stands in a nerve, mm. */
  readonly penetrationMm: number
}

/** How one root lies to the sac, station by station, at rest: where in the sac, and how far it belongs inside it, 0..1. */
interface Beside {
  readonly places: readonly (SacPlace | null)[]
  readonly inside: Float32Array
}

const atRest = carryNerves(restBones)
const BESIDE_MM = 16

function besideSac(root: Tube, level: (typeof rootCourses)[number]['level']): Beside {
  const exit = rootWays[level].duralExit[1]
  const places: (SacPlace | null)[] = []
  const inside = new Float32Array(root.count)
  for (let i = 0; i < root.count; i++) {
    const p = pointAt(root, i)
    const station = sacStationAt(p[1])
    const s = Math.round(station)
    const centre = pointAt(atRest.sac, s)
    const near = distance(p, centre) < BESIDE_MM && s > 0 && s < atRest.sac.count - 1
    const d = sub(p, centre)
    const front = sacFrontAt(atRest.sac, s)
    places.push(
      near
        ? {
            station,
            left: d[0] / atRest.sac.halfWidthMm[s]!,
            front: dot(d, front) / atRest.sac.halfThicknessMm[s]!,
          }
        : null,
    )
    inside[i] = near ? smoothstep(exit - 1, exit + 8, p[1]) : 0
  }
  return { places, inside }
}

const beside = rootCourses.map(({ level }, i) => besideSac(atRest.roots[i]!, level))

// Which discs a root can ever meet: those it passes at rest, with some way to spare.
const MEETS_WITHIN_MM = 9
const restDiscs = discIds.map((id) => discObstacle(poseDisc(id, restBones, 1)))
const meets = rootCourses.map(({ stoutMm }, r) =>
  discIds.map((_, d) => overlapWith(atRest.roots[r]!, [restDiscs[d]!], stoutMm).overlapMm > -MEETS_WITHIN_MM),
)

const copied = (tube: Tube): Tube => ({
  ...tube,
  centreMm: tube.centreMm.slice(),
  wide: tube.wide.slice(),
  halfWidthMm: tube.halfWidthMm.slice(),
  halfThicknessMm: tube.halfThicknessMm.slice(),
})

const spot = new Float32Array(3)
const inSac = (sac: Tube, place: SacPlace): Vec3 => {
  sacPoint(sac, place, spot, 0)
  return [spot[0]!, spot[1]!, spot[2]!]
}

/** Dents the sac where roots were pushed into it, from the root's side: the far wall stays where it is. */
function dentSac(sac: Tube, carriedSac: Tube, carried: readonly Tube[], roots: readonly Tube[]): void {
  const dents: { station: number; push: Vec3; amount: number }[] = []
  for (const [r, root] of roots.entries()) {
    if (root === carried[r]) continue
    for (let i = 0; i < root.count; i++) {
      const place = beside[r]!.places[i]
      if (!place) continue
      const s = clamp(Math.round(place.station), 0, sac.count - 1)
      // The root's move, less the sac's own at this place.
      const moved = sub(
        sub(pointAt(root, i), pointAt(carried[r]!, i)),
        sub(inSac(sac, place), inSac(carriedSac, place)),
      )
      const inward = sub(pointAt(carriedSac, s), pointAt(carried[r]!, i))
      const size = Math.hypot(...inward)
      if (size < 1) continue
      const push = scale(inward, 1 / size)
      const amount = dot(moved, push) * (1 - beside[r]!.inside[i]!)
      if (amount > 0) dents.push({ station: s, push, amount })
    }
  }
  if (dents.length === 0) return
  const REACH = 5
  const { centreMm, wide, halfWidthMm, halfThicknessMm, count } = sac
  for (let s = 0; s < count; s++) {
    let most = 0
    let push: Vec3 = [0, 0, 0]
    for (const dent of dents) {
      const share = 1 - smoothstep(0, REACH, Math.abs(dent.station - s))
      if (share * dent.amount <= 0) continue
      most = Math.max(most, share * dent.amount)
      push = [
        push[0] + share * dent.amount * dent.push[0],
        push[1] + share * dent.amount * dent.push[1],
        push[2] + share * dent.amount * dent.push[2],
      ]
    }
    const size = Math.hypot(...push)
    if (size < 1e-6) continue
    const o = s * 3
    const front = sacFrontAt(sac, s)
    const sideways = Math.abs(push[0] * wide[o]! + push[1] * wide[o + 1]! + push[2] * wide[o + 2]!) / size
    const through = Math.abs(dot(push, front)) / size
    for (let k = 0; k < 3; k++) centreMm[o + k]! += (push[k]! / size) * (most / 2)
    halfWidthMm[s] = Math.max(halfWidthMm[s]! - (sideways * most) / 2, halfWidthMm[s]! * 0.4)
    halfThicknessMm[s] = Math.max(halfThicknessMm[s]! - (through * most) / 2, halfThicknessMm[s]! * 0.4)
  }
  squareUp(sac)
}

/** The part of each root inside the sac goes where the sac goes. */
function keepInside(root: Tube, r: number, sac: Tube): void {
  const { places, inside } = beside[r]!
  for (let i = 0; i < root.count; i++) {
    const place = places[i]
    const share = inside[i]!
    if (!place || share === 0) continue
    const at = mix(pointAt(root, i), inSac(sac, place), share)
    root.centreMm.set(at, i * 3)
  }
  squareUp(root)
}

/** Lays roots and sac round the discs and the herniation as they stand now. Nerves that nothing touches come back as they were. */
export function layNerves(
  carried: CarriedNerves,
  discs: Readonly<Record<DiscId, PosedDisc>>,
  herniation: PosedHerniation | null,
): TouchedNerves {
  const rings: readonly Obstacle[] = discIds.map((id) => discObstacle(discs[id]))
  const displaced = herniation ? herniationObstacle(herniation) : null
  const nearOf = (r: number): Obstacle[] => {
    const near = rings.filter((_, d) => meets[r]![d])
    return displaced ? [...near, displaced] : near
  }
  const contacts: Contact[] = []
  const herniationOverlapMm: number[] = []
  const roots = carried.roots.map((root, r) => {
    const { stoutMm } = rootCourses[r]!
    herniationOverlapMm.push(displaced ? overlapWith(root, [displaced], stoutMm).overlapMm : -FAR_MM)
    const tube = copied(root)
    const contact = layRound(tube, nearOf(r), ROOT, stoutMm)
    contacts.push(contact)
    return contact.overlapMm > 0 ? tube : root
  })
  const pressed = copied(carried.sac)
  const sacContact = layRound(pressed, displaced ? [...rings, displaced] : rings, SAC, null)
  const anyRoot = roots.some((root, r) => root !== carried.roots[r])
  if (anyRoot) dentSac(pressed, carried.sac, carried.roots, roots)
  const sac = anyRoot || sacContact.overlapMm > 0 ? pressed : carried.sac
  if (sac !== carried.sac) {
    for (const [r, root] of roots.entries()) {
      const own = root === carried.roots[r] ? copied(root) : root
      keepInside(own, r, sac)
      // Where a root comes out of a dented sac it must still keep clear of what dented it.
      layRound(own, nearOf(r), { ...ROOT, flattensTo: 0 }, rootCourses[r]!.stoutMm)
      roots[r] = own
    }
  }
  const solid = displaced ? [...rings, displaced] : rings
  let penetrationMm = sac === carried.sac ? 0 : Math.max(overlapWith(sac, solid, null).overlapMm, 0)
  for (const [r, root] of roots.entries()) {
    if (root === carried.roots[r]) continue
    penetrationMm = Math.max(penetrationMm, overlapWith(root, solid, rootCourses[r]!.stoutMm).overlapMm)
  }
  const sacLeft = leastLeft(sac, carried.sac)
  const roomBesideRoot = (r: number): Float32Array => roomAlong(roots[r]!, nearOf(r), rootCourses[r]!.stoutMm)
  return { sac, sacContact, sacLeft, roots, contacts, herniationOverlapMm, roomBesideRoot, penetrationMm }
}

function leastLeft(sac: Tube, before: Tube): TouchedNerves['sacLeft'] {
  let share = 1
  let station = 0
  for (let s = 0; s < sac.count; s++) {
    const left = (sac.halfWidthMm[s]! * sac.halfThicknessMm[s]!) / (before.halfWidthMm[s]! * before.halfThicknessMm[s]!)
    if (left >= share) continue
    share = left
    station = s
  }
  return { share, station }
}

/** The share of the sac's roots that are still inside it at a station and so are squeezed with it, by level: 1 inside, 0 outside. */
export const insideSacAt = (level: (typeof rootCourses)[number]['level'], station: number): number => {
  const exit = sacStationAt(rootWays[level].duralExit[1])
  return clamp(lerp(0, 1, (exit - station) / 3), 0, 1)
}
