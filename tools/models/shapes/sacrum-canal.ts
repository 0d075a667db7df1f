import { sacralCanal, sacralForamina } from '../../../src/anatomy/landmarks.ts'
import { add, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { bothSides, type Field, union } from '../sdf/field.ts'
import { roundCone } from '../sdf/primitives.ts'
import { onBowl } from './sacrum-bowl.ts'
import type { SacrumDimensions } from './sacrum-dimensions.ts'

const right: Vec3 = [1, 0, 0]
/** The station of the canal at which the arch of S1 starts. */
const ARCH_FROM = 3
/** The canal is flatter in front and behind than an ellipse: roots lie in its corners. */
const SQUARENESS = 3
/** A foramen is this much wider than its published opening where the edge is then rounded off. */
const EDGE_ROOM = 1.08
/** Root and ganglion run through here: no tunnel is narrower, mm (ganglion of S1 6.5 mm wide, 1 mm of room on each side). */
const TUNNEL_RADIUS_MM = { S1: 4.8, S2: 4.1, S3: 3.5, S4: 3 } as const
/** From where a root turns out, back up into the canal, mm; chosen by eye. */
const UP_THE_CANAL: Vec3 = [-2.4, 8, 3]

/** All that is hollow in the sacrum: the canal from behind the body of S1 to the hiatus, and the four pairs of foramina. */
export function sacralHollows(d: SacrumDimensions): Field {
  return union(3, canal(d), bothSides(foramina(d)))
}

/** The bone that roofs the canal even where the back is low: a sleeve round it from the arch of S1 to the hiatus. */
export function canalSleeve(d: SacrumDimensions): Field {
  const { roofMm } = d.canal
  return bar(
    canalStations(d)
      .slice(ARCH_FROM)
      .map((s) => ({ ...s, major: s.major + roofMm, minor: s.minor + roofMm })),
  )
}

function canal(d: SacrumDimensions): Field {
  const { halfWidth, halfDepth } = d.canal
  const last = sacralCanal.at(-1)!
  return bar(
    [
      {
        centre: add(sacralCanal[0]!, [0, 18, 5]),
        major: halfWidth[0] + 0.5,
        minor: halfDepth[0] + 1.5,
        majorDirection: right,
      },
      ...canalStations(d),
      { centre: add(last, [0, -10, -4]), major: 7, minor: 3.5, majorDirection: right },
      { centre: add(last, [0, -20, -11]), major: 7, minor: 4, majorDirection: right },
    ],
    SQUARENESS,
  )
}

function canalStations({ canal: { halfWidth, halfDepth } }: SacrumDimensions): Station[] {
  const line = sacralCanal
  const between = ([from, to]: readonly [number, number], i: number): number =>
    from + ((to - from) * i) / (line.length - 1)
  return line.map((centre, i) => ({
    centre,
    major: between(halfWidth, i),
    minor: between(halfDepth, i),
    majorDirection: right,
  }))
}

/** Each pair: from the canal to both openings, with a furrow in front that the nerve leaves by. */
function foramina({ furrows }: SacrumDimensions): Field {
  const fields = (['S1', 'S2', 'S3', 'S4'] as const).flatMap((level, i) => {
    const { inner, anterior, posterior, anteriorSizeMm, posteriorSizeMm } = sacralForamina[level]
    const wide = ((anteriorSizeMm[0] + anteriorSizeMm[1]) / 4) * EDGE_ROOM
    const narrow = ((posteriorSizeMm[0] + posteriorSizeMm[1]) / 4) * EDGE_ROOM
    const tunnel = Math.max(TUNNEL_RADIUS_MM[level], narrow * 0.9)
    const through = normalize(sub(anterior, posterior))
    const middle = mix(anterior, posterior, 0.5)
    const { outMm, angleDeg, radiusMm } = furrows[i]!
    return [
      roundCone(middle, add(anterior, scale(through, 2)), Math.max(tunnel, wide * 0.8), wide),
      roundCone(middle, inner, tunnel, tunnel),
      roundCone(inner, add(inner, UP_THE_CANAL), tunnel, tunnel),
      roundCone(middle, add(posterior, scale(through, -8)), tunnel, narrow),
      roundCone(
        add(anterior, scale(through, 3)),
        onBowl(anterior[0] + outMm, angleDeg, radiusMm),
        wide * 0.9,
        wide * 0.6,
      ),
    ]
  })
  return union(3, ...fields)
}
