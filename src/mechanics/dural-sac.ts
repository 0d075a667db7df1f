import { rootWays } from '../anatomy/nerves/roots.ts'
import { conus, duralSac } from '../anatomy/nerves/sac.ts'
import type { RootId } from '../anatomy/nerves.ts'
import { type RootLevel, type Side, sides } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { clamp, lerp, normalizeInto, setInto, type Vec3, type Vec3Place } from '../math/vec3.ts'
import type { Tube } from './body.ts'
import { keeping } from './keep.ts'
import { type Course, courseThrough, squareUp } from './nerve-course.ts'
import { once } from './when-asked.ts'

const LEFT: Vec3 = [1, 0, 0]

/** The sac at rest, from T11 to its tip. */
export const sacCourse: Course = courseThrough(
  duralSac.map(({ centre, widthMm, depthMm }) => ({
    at: centre,
    halfWidthMm: widthMm / 2,
    halfThicknessMm: depthMm / 2,
  })),
  3.2,
  'left',
  LEFT,
)

/** The sac's station nearest to a height at rest, as a fraction of stations; the sac falls in height all the way. */
export function sacStationAt(yMm: number): number {
  const { restMm, count } = sacCourse
  let i = 0
  while (i + 2 < count && restMm[i + 1]![1] > yMm) i++
  const span = restMm[i]![1] - restMm[i + 1]![1]
  return i + clamp((restMm[i]![1] - yMm) / span, 0, 1)
}

/** A place inside the sac: a station (fractions between), and how far out it is to the left and to the front, -1..1 of the wall. */
export interface SacPlace {
  readonly station: number
  readonly left: number
  readonly front: number
}

/** The point and sizes of a sac at a place, written to `out` at `offset`. The sac's front is square to its width and course. */
export function sacPoint(sac: Tube, place: SacPlace, out: Float32Array, offset: number): void {
  const { centreMm: c, wide: w, count } = sac
  const i = clamp(Math.floor(place.station), 0, count - 2)
  const u = place.station - i
  const a = i * 3
  const b = a + 3
  const tx = c[b]! - c[a]!
  const ty = c[b + 1]! - c[a + 1]!
  const tz = c[b + 2]! - c[a + 2]!
  const size = Math.sqrt(tx * tx + ty * ty + tz * tz) || 1
  const wx = lerp(w[a]!, w[b]!, u)
  const wy = lerp(w[a + 1]!, w[b + 1]!, u)
  const wz = lerp(w[a + 2]!, w[b + 2]!, u)
  const left = place.left * lerp(sac.halfWidthMm[i]!, sac.halfWidthMm[i + 1]!, u)
  const front = (place.front * lerp(sac.halfThicknessMm[i]!, sac.halfThicknessMm[i + 1]!, u)) / size
  // The course runs down, so its cross product with the left gives the front.
  out[offset] = c[a]! + u * tx + left * wx + front * (ty * wz - tz * wy)
  out[offset + 1] = c[a + 1]! + u * ty + left * wy + front * (tz * wx - tx * wz)
  out[offset + 2] = c[a + 2]! + u * tz + left * wz + front * (tx * wy - ty * wx)
}

/** Writes the unit direction to the front of the sac at a station, square to its width and its course. */
export function sacFrontInto(out: Vec3Place, { centreMm: c, wide: w, count }: Tube, station: number): void {
  const a = Math.max(station - 1, 0) * 3
  const b = Math.min(station + 1, count - 1) * 3
  const o = station * 3
  const x = c[b]! - c[a]!
  const y = c[b + 1]! - c[a + 1]!
  const z = c[b + 2]! - c[a + 2]!
  setInto(out, y * w[o + 2]! - z * w[o + 1]!, z * w[o]! - x * w[o + 2]!, x * w[o + 1]! - y * w[o]!)
  normalizeInto(out, out)
}

/** As `sacFrontInto`, in a place of its own. */
export function sacFrontAt(sac: Tube, station: number): Vec3 {
  const front: Vec3Place = [0, 0, 0]
  sacFrontInto(front, sac, station)
  return front
}

/** A tube that runs inside the sac and goes wherever the sac goes. */
interface Inside {
  readonly places: readonly SacPlace[]
  readonly halfWidthMm: Float32Array
  readonly halfThicknessMm: Float32Array
}

/** Room for a tube through places of the sac. */
const insidePlace = ({ places, halfWidthMm }: Inside): Tube => ({
  count: places.length,
  centreMm: new Float32Array(places.length * 3),
  wide: new Float32Array(places.length * 3),
  halfWidthMm: Float32Array.from(halfWidthMm),
  halfThicknessMm: new Float32Array(places.length),
  glow: new Float32Array(places.length),
})

/** Lays a tube through places of the sac as it is now. */
function layInside(tube: Tube, { places, halfThicknessMm }: Inside, sac: Tube): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    sacPoint(sac, place, tube.centreMm, i * 3)
    const s = Math.min(Math.round(place.station), sac.count - 1)
    for (let k = 0; k < 3; k++) tube.wide[i * 3 + k] = sac.wide[s * 3 + k]!
    // What is inside a flattened sac is flattened with it.
    const room = sac.halfThicknessMm[s]! / sacCourse.halfThicknessMm[s]!
    tube.halfThicknessMm[i] = halfThicknessMm[i]! * Math.min(room, 1)
  }
  squareUp(tube)
}

function inside(stations: readonly number[], at: (u: number) => Omit<SacPlace, 'station'>, half: (y: number) => Vec3) {
  const last = stations.length - 1
  const sizes = stations.map((station) => half(sacCourse.restMm[Math.round(station)]![1]))
  return {
    places: stations.map((station, i) => ({ station, ...at(i / last) })),
    halfWidthMm: Float32Array.from(sizes, ([w]) => w),
    halfThicknessMm: Float32Array.from(sizes, ([, t]) => t),
  }
}

const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => lerp(from, to, i / (count - 1)))

const conusStation = sacStationAt(conus.tip[1])
const cord = once(() =>
  inside(
    steps(0, conusStation, 24),
    () => ({ left: 0, front: 0 }),
    (y) => {
      const full = Math.sqrt(smoothstep(conus.tip[1] - 2, conus.tip[1] + conus.taperMm, y))
      return [lerp(0.8, conus.widthMm / 2, full), lerp(0.8, conus.depthMm / 2, full), 0]
    },
  ),
)

const caudaEnd = sacCourse.count - 3
const cauda = once(() =>
  inside(
    steps(conusStation - 2, caudaEnd, 48),
    () => ({ left: 0, front: -0.12 }),
    (y) => {
      const share = 0.62 * smoothstep(-16, 20, y) * (1 - 0.6 * smoothstep(130, 165, y)) + 0.02
      const i = Math.round(sacStationAt(y))
      return [share * sacCourse.halfWidthMm[i]!, share * sacCourse.halfThicknessMm[i]!, 0]
    },
  ),
)

/** How far above its exit each root is drawn as a cord of its own inside the sac, mm; chosen by eye. */
export const insideSacMm: Readonly<Record<RootLevel, number>> = {
  L1: 16,
  L2: 20,
  L3: 22,
  L4: 24,
  L5: 22,
  S1: 20,
  S2: 14,
  S3: 9,
}

/** The roots that run on below the end of the cord, from above downwards. */
const looseRoots = ['L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4'] as const satisfies readonly RootId[]

/**
 * A loose bundle: low roots start in the middle of the cone and drift out to their exit; motor bundles lie in front of sensory ones
 * (Cohen1990). The lower a root leaves, the nearer to the midline and to the back it runs. Both bundles end inside their root.
 */
function strand(root: (typeof looseRoots)[number], side: Side, bundle: 'motor' | 'sensory'): Inside {
  const rank = looseRoots.indexOf(root) / (looseRoots.length - 1)
  const sign = side === 'left' ? 1 : -1
  const motor = bundle === 'motor'
  const { duralExit, diameterMm } = rootWays[root]
  const from = conusStation - lerp(8, 1, rank)
  const to = sacStationAt(duralExit[1] + (root === 'S4' ? 2 : insideSacMm[root] * 0.42))
  const start = { left: lerp(0.34, 0.05, rank), front: motor ? 0.1 : -0.16 }
  // Where it travels: a horseshoe along the back and sides of the sac, each bundle in a place of its own.
  const turn = lerp(0.3, 1.25, rank) + (motor ? 0 : 0.16)
  const travels = { left: (motor ? 0.62 : 0.76) * Math.cos(turn), front: -(motor ? 0.5 : 0.72) * Math.sin(turn) + 0.12 }
  const end = { left: motor ? 0.7 : 0.67, front: motor ? 0.5 : 0.44 }
  const half = clamp(diameterMm * (motor ? 0.12 : 0.16), 0.36, 0.8)
  return inside(
    steps(from, Math.min(to, caudaEnd + 1), 30),
    (u) => {
      const down = smoothstep(0, 0.3, u)
      const out = smoothstep(0.45, 1, u)
      const at = (of: 'left' | 'front'): number => lerp(lerp(start[of], travels[of], down), end[of], out)
      return { left: sign * at('left'), front: at('front') }
    },
    () => [half, half, 0],
  )
}

/** The thread from the tip of the cord to the end of the sac, 1 to 1.5 mm thick. */
const filum = (): Inside =>
  inside(
    steps(conusStation - 2, sacCourse.count - 2, 40),
    (u) => ({ left: 0, front: lerp(0, -0.35, smoothstep(0, 0.5, u)) }),
    () => [0.6, 0.6, 0],
  )

/** Everything loose below the cord: the bundles of each root, the right side mirroring the left, and the thread in the middle. */
const looseStrands = once((): readonly Inside[] => [
  ...sides.flatMap((side) =>
    looseRoots.flatMap((root) =>
      (root === 'S4' ? (['sensory'] as const) : (['motor', 'sensory'] as const)).map((bundle) =>
        strand(root, side, bundle),
      ),
    ),
  ),
  filum(),
])

/** What takes long to reckon the first time. */
export const sacTables: readonly (() => unknown)[] = [cord, cauda, looseStrands]

/** Everything inside the sac. */
export interface SacContents {
  readonly cord: Tube
  readonly cauda: Tube
  readonly strands: readonly Tube[]
}

/** Everything inside the sac, wherever the sac is now: it follows, so that it can never leave it. */
export const createSacContents = (): ((sac: Tube) => SacContents) =>
  keeping(
    (): SacContents => ({
      cord: insidePlace(cord()),
      cauda: insidePlace(cauda()),
      strands: looseStrands().map(insidePlace),
    }),
    (out, sac: Tube) => {
      layInside(out.cord, cord(), sac)
      layInside(out.cauda, cauda(), sac)
      const strands = looseStrands()
      for (let i = 0; i < strands.length; i++) layInside(out.strands[i]!, strands[i]!, sac)
    },
  )
