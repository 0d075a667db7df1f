import { rootWays } from '../anatomy/nerves/roots.ts'
import { type DiscId, discIds } from '../anatomy/spine.ts'
import type { RootLevel } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { clamp, distance, dot, sub } from '../math/vec3.ts'
import type { Tube } from './body.ts'
import { restBones } from './bones.ts'
import { type SacPlace, sacFrontAt, sacFrontInto, sacPoint, sacStationAt } from './dural-sac.ts'
import type { PosedHerniation } from './herniation.ts'
import { keeping } from './keep.ts'
import { pointAt, squareUp } from './nerve-course.ts'
import { type CarriedNerves, carryNerves, discsAtRest, rootCourses } from './nerves.ts'
import { createDiscObstacle, createHerniationObstacle, FAR_MM, type Obstacle } from './obstacle.ts'
import type { PosedDisc } from './posed-disc.ts'
import {
  type Contact,
  type ContactPlace,
  contactPlace,
  layRound,
  overlapWith,
  roomAlong,
  type Yielding,
} from './root-contact.ts'
import { once } from './when-asked.ts'

/** A root gets flat at constant cross-section; the sac lets its fluid go. Chosen by eye. */
const ROOT: Yielding = { flattensTo: 0.5, flattensOverMm: 3, keepsArea: true, stiffness: 3 }
const SAC: Yielding = { flattensTo: 0.7, flattensOverMm: 6, keepsArea: false, stiffness: 3 }
/** As it comes out of a dented sac it must still keep clear of what dented it, but does not get any flatter. */
const ROOT_AGAIN: Yielding = { ...ROOT, flattensTo: 0 }

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

const atRest = once(() => carryNerves(restBones))
const BESIDE_MM = 16

function besideSac(root: Tube, level: RootLevel): Beside {
  const { sac } = atRest()
  const exit = rootWays[level].duralExit[1]
  const places: (SacPlace | null)[] = []
  const inside = new Float32Array(root.count)
  for (let i = 0; i < root.count; i++) {
    const p = pointAt(root, i)
    const station = sacStationAt(p[1])
    const s = Math.round(station)
    const centre = pointAt(sac, s)
    const near = distance(p, centre) < BESIDE_MM && s > 0 && s < sac.count - 1
    const d = sub(p, centre)
    const front = sacFrontAt(sac, s)
    places.push(
      near
        ? {
            station,
            left: d[0] / sac.halfWidthMm[s]!,
            front: dot(d, front) / sac.halfThicknessMm[s]!,
          }
        : null,
    )
    inside[i] = near ? smoothstep(exit - 1, exit + 8, p[1]) : 0
  }
  return { places, inside }
}

const besides = rootCourses.map(({ level }, r) => once(() => besideSac(atRest().roots[r]!, level)))

// Which discs a root can ever meet: those it passes at rest, with some way to spare.
const MEETS_WITHIN_MM = 9
const meets = rootCourses.map((root, r) =>
  once(() => discsAtRest().map((disc) => overlapWith(atRest().roots[r]!, [disc], root.stoutMm) > -MEETS_WITHIN_MM)),
)

/** What takes long to reckon the first time. */
export const contactTables: readonly (() => unknown)[] = [atRest, ...besides, ...meets]

/** A tube of one's own to lay: as another one was carried. */
const tubeLike = (tube: Tube): Tube => ({
  ...tube,
  centreMm: tube.centreMm.slice(),
  wide: tube.wide.slice(),
  halfWidthMm: tube.halfWidthMm.slice(),
  halfThicknessMm: tube.halfThicknessMm.slice(),
})
function copyTube(out: Tube, from: Tube): void {
  out.centreMm.set(from.centreMm)
  out.wide.set(from.wide)
  out.halfWidthMm.set(from.halfWidthMm)
  out.halfThicknessMm.set(from.halfThicknessMm)
}

const spot = new Float32Array(3)
const spotBefore = new Float32Array(3)
const front: [number, number, number] = [Number.NaN, Number.NaN, Number.NaN]

// Dents of the sac by its stations: how deep the deepest is, and the sum of all pushes weighed by their depth.
const MOST_STATIONS = 512
const deepestDent = new Float64Array(MOST_STATIONS)
const dentPush = new Float64Array(MOST_STATIONS * 3)
const DENT_REACH = 5
const dentShare = Float64Array.from({ length: DENT_REACH }, (_, k) => 1 - smoothstep(0, DENT_REACH, k))

/** Notes where a root was pushed into the sac, from the root's side. Returns whether it was anywhere. */
function noteDents(sac: Tube, carriedSac: Tube, carried: Tube, root: Tube, { places, inside }: Beside): boolean {
  const { centreMm: now } = root
  const { centreMm: before } = carried
  let any = false
  for (let i = 0; i < root.count; i++) {
    const place = places[i]
    if (!place) continue
    const o = i * 3
    const s = clamp(Math.round(place.station), 0, sac.count - 1)
    const x = carriedSac.centreMm[s * 3]! - before[o]!
    const y = carriedSac.centreMm[s * 3 + 1]! - before[o + 1]!
    const z = carriedSac.centreMm[s * 3 + 2]! - before[o + 2]!
    const size = Math.sqrt(x * x + y * y + z * z)
    if (size < 1) continue
    // The root's move, less the sac's own at this place.
    sacPoint(sac, place, spot, 0)
    sacPoint(carriedSac, place, spotBefore, 0)
    const moved =
      (now[o]! - before[o]! - spot[0]! + spotBefore[0]!) * x +
      (now[o + 1]! - before[o + 1]! - spot[1]! + spotBefore[1]!) * y +
      (now[o + 2]! - before[o + 2]! - spot[2]! + spotBefore[2]!) * z
    const amount = (moved / size) * (1 - inside[i]!)
    if (amount <= 0) continue
    any = true
    for (let k = Math.max(s - DENT_REACH + 1, 0); k < Math.min(s + DENT_REACH, sac.count); k++) {
      const share = dentShare[Math.abs(k - s)]! * amount
      deepestDent[k] = Math.max(deepestDent[k]!, share)
      dentPush[k * 3]! += (share * x) / size
      dentPush[k * 3 + 1]! += (share * y) / size
      dentPush[k * 3 + 2]! += (share * z) / size
    }
  }
  return any
}

/** Dents the sac where roots were pushed into it: the far wall stays where it is. */
function dentSac(sac: Tube, carriedSac: Tube, carried: readonly Tube[], roots: readonly Tube[]): void {
  const { centreMm, wide, halfWidthMm, halfThicknessMm, count } = sac
  deepestDent.fill(0, 0, count)
  dentPush.fill(0, 0, count * 3)
  let any = false
  for (let r = 0; r < roots.length; r++)
    if (roots[r] !== carried[r] && noteDents(sac, carriedSac, carried[r]!, roots[r]!, besides[r]!())) any = true
  if (!any) return
  for (let s = 0; s < count; s++) {
    const most = deepestDent[s]!
    const o = s * 3
    const x = dentPush[o]!
    const y = dentPush[o + 1]!
    const z = dentPush[o + 2]!
    const size = Math.sqrt(x * x + y * y + z * z)
    if (size < 1e-6) continue
    sacFrontInto(front, sac, s)
    const sideways = Math.abs(x * wide[o]! + y * wide[o + 1]! + z * wide[o + 2]!) / size
    const through = Math.abs(x * front[0] + y * front[1] + z * front[2]) / size
    centreMm[o]! += (x / size) * (most / 2)
    centreMm[o + 1]! += (y / size) * (most / 2)
    centreMm[o + 2]! += (z / size) * (most / 2)
    halfWidthMm[s] = Math.max(halfWidthMm[s]! - (sideways * most) / 2, halfWidthMm[s]! * 0.4)
    halfThicknessMm[s] = Math.max(halfThicknessMm[s]! - (through * most) / 2, halfThicknessMm[s]! * 0.4)
  }
  squareUp(sac)
}

/** The part of each root inside the sac goes where the sac goes. */
function keepInside(root: Tube, { places, inside }: Beside, sac: Tube): void {
  const { centreMm: c } = root
  for (let i = 0; i < root.count; i++) {
    const place = places[i]
    const share = inside[i]!
    if (!place || share === 0) continue
    sacPoint(sac, place, spot, 0)
    for (let k = 0; k < 3; k++) c[i * 3 + k]! += (spot[k]! - c[i * 3 + k]!) * share
  }
  squareUp(root)
}

/** Room for laid nerves: their own tubes, which take the place of the carried ones where something touches them. */
interface Touched {
  sac: Tube
  readonly sacContact: ContactPlace
  readonly sacLeft: { share: number; station: number }
  readonly roots: Tube[]
  readonly contacts: readonly ContactPlace[]
  readonly herniationOverlapMm: number[]
  penetrationMm: number
  readonly roomBesideRoot: (root: number) => Float32Array
  readonly ownSac: Tube
  readonly ownRoots: readonly Tube[]
}

/** Lays roots and sac round the discs and the herniation as they stand now. Nerves that nothing touches come back as they were. */
export function createNerveToucher(): (
  carried: CarriedNerves,
  discs: Readonly<Record<DiscId, PosedDisc>>,
  herniation: PosedHerniation | null,
) => TouchedNerves {
  const rings = discIds.map(() => createDiscObstacle())
  const material = createHerniationObstacle()
  const every: readonly Obstacle[] = rings.map(({ obstacle }) => obstacle)
  const displaced: readonly Obstacle[] = [material.obstacle]
  // Without and with displaced material: all that is solid, and what is near each root.
  const solids = [every, [...every, ...displaced]] as const
  const nears = rootCourses.map((_, r) => {
    const near = every.filter((_, d) => meets[r]!()[d])
    return [near, [...near, ...displaced]] as const
  })

  const place = (): Touched => {
    const { sac, roots: restRoots } = atRest()
    const roots = [...restRoots]
    const rooms = roots.map(({ count }) => new Float32Array(count))
    return {
      sac,
      sacContact: contactPlace(),
      sacLeft: { share: Number.NaN, station: 0 },
      roots,
      contacts: roots.map(contactPlace),
      herniationOverlapMm: roots.map(() => Number.NaN),
      penetrationMm: Number.NaN,
      roomBesideRoot: (r) => {
        roomAlong(rooms[r]!, roots[r]!, nears[r]![now], rootCourses[r]!.stoutMm)
        return rooms[r]!
      },
      ownSac: tubeLike(sac),
      ownRoots: roots.map(tubeLike),
    }
  }
  // 1 while there is displaced material.
  let now: 0 | 1 = 0
  const again = contactPlace()

  const layRoots = (out: Touched, carried: CarriedNerves): boolean => {
    let any = false
    for (let r = 0; r < rootCourses.length; r++) {
      const root = carried.roots[r]!
      const { stoutMm } = rootCourses[r]!
      const own = out.ownRoots[r]!
      const contact = out.contacts[r]!
      out.herniationOverlapMm[r] = now === 1 ? overlapWith(root, displaced, stoutMm) : -FAR_MM
      copyTube(own, root)
      layRound(contact, own, nears[r]![now], ROOT, stoutMm)
      const touched = contact.overlapMm > 0
      if (touched) any = true
      out.roots[r] = touched ? own : root
    }
    return any
  }

  const laySac = (out: Touched, carried: CarriedNerves, anyRoot: boolean): void => {
    copyTube(out.ownSac, carried.sac)
    layRound(out.sacContact, out.ownSac, solids[now], SAC, null)
    if (anyRoot) dentSac(out.ownSac, carried.sac, carried.roots, out.roots)
    out.sac = anyRoot || out.sacContact.overlapMm > 0 ? out.ownSac : carried.sac
    if (out.sac === carried.sac) return
    for (let r = 0; r < rootCourses.length; r++) {
      // A root that nothing touched was copied whole, and still is as it was carried.
      const own = out.ownRoots[r]!
      keepInside(own, besides[r]!(), out.sac)
      layRound(again, own, nears[r]![now], ROOT_AGAIN, rootCourses[r]!.stoutMm)
      out.roots[r] = own
    }
  }

  const penetration = (out: Touched, carried: CarriedNerves): number => {
    let most = out.sac === carried.sac ? 0 : Math.max(overlapWith(out.sac, solids[now], null), 0)
    for (let r = 0; r < rootCourses.length; r++)
      if (out.roots[r] !== carried.roots[r])
        most = Math.max(most, overlapWith(out.roots[r]!, solids[now], rootCourses[r]!.stoutMm))
    return most
  }

  return keeping(
    place,
    (out, carried: CarriedNerves, discs: Readonly<Record<DiscId, PosedDisc>>, herniation: PosedHerniation | null) => {
      for (let d = 0; d < discIds.length; d++) rings[d]!.follow(discs[discIds[d]!])
      if (herniation) material.follow(herniation)
      now = herniation ? 1 : 0
      laySac(out, carried, layRoots(out, carried))
      out.penetrationMm = penetration(out, carried)
      leastLeft(out.sacLeft, out.sac, carried.sac)
    },
  )
}

/** Writes how much of the sac's cross-section is left where most is lost. */
function leastLeft(out: { share: number; station: number }, sac: Tube, before: Tube): void {
  out.share = 1
  out.station = 0
  for (let s = 0; s < sac.count; s++) {
    const left = (sac.halfWidthMm[s]! * sac.halfThicknessMm[s]!) / (before.halfWidthMm[s]! * before.halfThicknessMm[s]!)
    if (left >= out.share) continue
    out.share = left
    out.station = s
  }
}

/** Where each of `rootCourses` leaves the sac. */
const exitStations = Float64Array.from(rootCourses, ({ level }) => sacStationAt(rootWays[level].duralExit[1]))

/** The share of the sac's roots that are still inside it at a station and so are squeezed with it, by level: 1 inside, 0 outside. */
export const insideSacAt = (root: number, station: number): number => clamp((exitStations[root]! - station) / 3, 0, 1)
