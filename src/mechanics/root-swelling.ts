import type { Tube } from './body.ts'
import { keeping } from './keep.ts'
import type { TouchedNerves } from './nerve-contact.ts'
import { type TubePlace, tubePlace } from './nerve-course.ts'
import { rootCourses } from './nerves.ts'

/** How much thicker a fully swollen root is, as a share of its half thickness; chosen by eye. */
const SWELLS_BY = 0.3
/** How far the swelling spreads from the squeeze, in stations; chosen by eye. */
const SPREADS_OVER = 9
/** Share of the free room beside a root that swelling may fill, so that the ganglion on it keeps clear too. */
const FILLS = 0.6

/** How far a swelling has spread so many stations off. */
const SPREADS_TO = 128
const spread = Float64Array.from({ length: SPREADS_TO }, (_, off) => Math.exp(-((off / SPREADS_OVER) ** 2)))

interface Swollen {
  readonly tube: TubePlace
  readonly halfWidthMm: Float32Array
  readonly halfThicknessMm: Float32Array
}

function swell(
  { tube, halfWidthMm, halfThicknessMm }: Swollen,
  root: Tube,
  by: number,
  at: number,
  roomMm: Float32Array,
) {
  for (let i = 0; i < root.count; i++) {
    const near = spread[Math.min(Math.abs(i - at), SPREADS_TO - 1)]!
    const thick = root.halfThicknessMm[i]!
    const grown = Math.min(SWELLS_BY * by * near * thick, FILLS * Math.max(roomMm[i]!, 0))
    halfWidthMm[i] = root.halfWidthMm[i]! + grown
    halfThicknessMm[i] = thick + grown
  }
  tube.centreMm = root.centreMm
  tube.wide = root.wide
  tube.halfWidthMm = halfWidthMm
  tube.halfThicknessMm = halfThicknessMm
  tube.glow = root.glow
}

/**
 * One root swollen by `swelling` 0..1 about the station where it is pressed, as it was when that is 0. It fills only room that is
 * free, so it stays pinched where something stands against it, bulges to either side and never grows into a disc.
 * @param r which of `rootCourses` it is
 */
export function createSwollenRoot(r: number): (touched: TouchedNerves, swelling: number) => Tube {
  const { count } = rootCourses[r]!.course
  const place = (): Swollen => ({
    tube: tubePlace(count),
    halfWidthMm: new Float32Array(count),
    halfThicknessMm: new Float32Array(count),
  })
  const swollen = keeping(place, (out, touched: TouchedNerves, swelling: number) => {
    if (swelling > 0) swell(out, touched.roots[r]!, swelling, touched.contacts[r]!.station, touched.roomBesideRoot(r))
  })
  return (touched, swelling) => {
    // Asked even without swelling, so that it never takes a body written anew for one it knows.
    const { tube } = swollen(touched, swelling)
    return swelling > 0 ? tube : touched.roots[r]!
  }
}
