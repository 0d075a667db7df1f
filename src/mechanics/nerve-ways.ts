import { plexusRows } from '../anatomy/nerves/plexus.ts'
import { sciaticRows } from '../anatomy/nerves/thigh.ts'
import { type NerveName, type NerveRow, nerveNames, nerves } from '../anatomy/nerves.ts'
import { smoothstep } from '../math/easing.ts'
import { add, mix } from '../math/vec3.ts'
import type { Waypoint } from './nerve-course.ts'
import { flat, LEFT, lumbosacralTrunk, ON_PIRIFORMIS, pelvicShare, type Way } from './root-ways.ts'

/** By how much the band has turned from the face of piriformis to lie flat on the short rotators, by height; chosen by eye. */
const turnedFlat = (yMm: number): number => 0.5 * smoothstep(-62, -90, yMm) + 0.5 * smoothstep(-84, -150, yMm)

/** How deep the furrow between the two parts of the sciatic nerve is, as a share of its half thickness, by height; chosen by eye. */
const furrowAt = (yMm: number): number =>
  0.28 * smoothstep(-72, -104, yMm) + 0.1 * smoothstep(-200, -400, yMm) + 0.4 * smoothstep(-415, -462, yMm)

const sciatic: Way = {
  points: nerves['sciatic-nerve'].rows.map((row) => ({
    ...flat(row),
    wide: mix(ON_PIRIFORMIS, LEFT, turnedFlat(row[1])),
    furrow: furrowAt(row[1]),
  })),
  spacingMm: 3.6,
  wide: LEFT,
  furrowAt: nerves['sciatic-nerve'].furrowAt!,
}

/** The beginning of one of the two parts: the bundle it is in the trunk above the division, a little inside its surface. */
function bundle(side: 'inner' | 'outer'): readonly Waypoint[] {
  const edge = side === 'inner' ? -1 : 1
  const at = nerves['sciatic-nerve'].furrowAt!
  return sciaticRows.slice(-3).map((row, i) => {
    const { at: centre, halfWidthMm, halfThicknessMm } = flat(row)
    const size = [0.5, 0.8, 0.98][i]!
    return {
      at: add(centre, [((at + edge) / 2) * halfWidthMm, 0, 0]),
      halfWidthMm: (Math.abs(edge - at) / 2) * halfWidthMm * size,
      halfThicknessMm: halfThicknessMm * 0.86 * size,
    }
  })
}

/** Nerves that come out of psoas hang on the pelvis more and more, and from the groin on on what lies nearest. */
const fromPsoas = (rows: readonly NerveRow[]): readonly Waypoint[] =>
  rows.map((row) => ({ ...flat(row), pelvic: pelvicShare(row[1]) * (1 - smoothstep(-30, -70, row[1])) }))

/** How each nerve's stations are found, and how far apart they are, mm. Thin nerves with long bends need fewer. */
const ways: Readonly<Record<NerveName, Way>> = {
  'lumbosacral-trunk': lumbosacralTrunk,
  'sciatic-nerve': sciatic,
  'tibial-nerve': way([...bundle('inner'), ...nerves['tibial-nerve'].rows.map(flat)], 5),
  'common-fibular-nerve': way([...bundle('outer'), ...nerves['common-fibular-nerve'].rows.map(flat)], 3.6),
  'superficial-fibular-nerve': plain('superficial-fibular-nerve', 6),
  'deep-fibular-nerve': plain('deep-fibular-nerve', 5.5),
  'sural-nerve': plain('sural-nerve', 6),
  'sural-communicating-branch': plain('sural-communicating-branch', 6),
  'medial-plantar-nerve': plain('medial-plantar-nerve', 4),
  'lateral-plantar-nerve': plain('lateral-plantar-nerve', 4),
  'femoral-nerve': way(fromPsoas(nerves['femoral-nerve'].rows), 5),
  'obturator-nerve': way(fromPsoas(nerves['obturator-nerve'].rows), 5),
}

function way(points: readonly Waypoint[], spacingMm: number): Way {
  return { points, spacingMm, wide: LEFT }
}
function plain(name: NerveName, spacingMm: number): Way {
  return way(nerves[name].rows.map(flat), spacingMm)
}

/** Every nerve of the left side below the spine. Junctions share places: a branch begins inside its parent. */
export const legWays: Readonly<Record<NerveName, Way>> = ways
export const legNerves = nerveNames

/** The height at which the sciatic nerve passes under piriformis, mm. */
export const underPiriformisMm = plexusRows.at(-2)![1]
