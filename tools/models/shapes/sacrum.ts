import { sacralCanal, sacralForamina } from '../../../src/anatomy/landmarks.ts'
import { s1Endplate } from '../../../src/anatomy/spine.ts'
import { add, cross, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { bothSides, culled, type Field, smoothMax, smoothMin, subtract, union } from '../sdf/field.ts'
import { ellipsoid, halfSpace, roundCone } from '../sdf/primitives.ts'
import { sheet } from '../sdf/sheet.ts'
import { bodies, cornu, crests, lateralCrest, lateralMass, roof, s1Facet } from './sacrum-dimensions.ts'

const CELL_MM = 0.85
const right: Vec3 = [1, 0, 0]
const fillets = { mass: 5, roof: 4, canal: 2.5, foramen: 2.5, process: 4, crest: 5, tubercles: 10 } as const

/** The sacrum at rest in the body frame: fused bodies, lateral masses, the canal's roof, its foramina and its joints. */
export function sacrum(): Field {
  const solid = union(
    fillets.process,
    union(fillets.mass, fusedBodies(), bothSides(masses())),
    bothSides(superiorProcess()),
  )
  const covered = union(fillets.roof, solid, culled(bothSides(canalRoof()), roofBounds, 12))
  const crested = union(fillets.crest, covered, ...crestFields())
  const hollowed = subtract(crested, union(2, canal(), bothSides(foramina())), fillets.foramen)
  const facet = bothSides(facetHollow())
  const above = endplateCut()
  return (x, y, z) => smoothMax(smoothMax(hollowed(x, y, z), -facet(x, y, z), 2.5), -above(x, y, z), 2)
}

function fusedBodies(): Field {
  return bar(
    bodies.map(({ y, z, halfWidth, halfDepth }) => ({
      centre: [0, y, z],
      major: halfWidth,
      minor: halfDepth,
      majorDirection: right,
    })),
  )
}

/** Everything above the upper endplate of S1 over the body only: the alae and the articular processes rise past it. */
function endplateCut(): Field {
  const { normal, widthMm, depthMm } = s1Endplate
  const front = normalize(sub([0, 0, 1], scale(normal, normal[2])))
  const plane = halfSpace([0, 0, 0], scale(normal, -1))
  const over = ellipsoid(scale(normal, 6), [widthMm * 0.66, 14, depthMm * 0.75], [right, normal, front])
  const dish = ellipsoid(scale(normal, 24), [widthMm * 0.9, 25, depthMm * 0.9], [right, normal, front])
  return (x, y, z) => smoothMin(smoothMax(plane(x, y, z), over(x, y, z), 6), dish(x, y, z), 1)
}

function masses(): Field {
  const points = lateralMass.map((row) => row.map(([x, y, z]): Vec3 => [x, y, z]))
  const plate = sheet(
    points,
    lateralMass.map((row) => row.map(([, , , half]) => half)),
  )
  return union(fillets.tubercles, plate, bar(lateralCrest.map(({ at, radius }) => round(at, radius))))
}

const round = (centre: Vec3, radius: number): Station => ({
  centre,
  major: radius,
  minor: radius,
  majorDirection: right,
})

const roofBounds = { min: [-24, -72, -80], max: [24, 8, -24] } as const

function canalRoof(): Field {
  const mirrored = roof.map((row) => [[-row[1]![0], row[1]![1], row[1]![2], row[1]![3]] as const, ...row])
  const plate = sheet(
    mirrored.map((row) => row.map(([x, y, z]): Vec3 => [x, y, z])),
    mirrored.map((row) => row.map(([, , , half]) => half)),
  )
  return union(3, plate, roundCone(cornu.top, cornu.tip, cornu.radius, cornu.radius * 0.7))
}

function crestFields(): Field[] {
  return crests.map(({ at, halfHeight, halfThickness, halfDepth }) =>
    ellipsoid(at, [halfThickness, halfHeight, halfDepth], [right, [0, 0.8, 0.6], [0, -0.6, 0.8]]),
  )
}

/** The process that bears the fifth lumbar vertebra, hollow towards it. */
function superiorProcess(): Field {
  const { out, along } = s1FacetAxes()
  const inside = add(s1Facet.centre, scale(out, -s1Facet.thicknessMm / 2 - 1))
  const across = normalize(cross([0, 1, 0], out))
  const wide = (centre: Vec3, major: number, minor: number): Station => ({
    centre,
    major,
    minor,
    majorDirection: across,
  })
  const { heightMm, widthMm, thicknessMm } = s1Facet
  return bar([
    wide(s1Facet.root, widthMm * 0.5, thicknessMm * 0.9),
    wide(add(inside, scale(along, -heightMm * 0.1)), widthMm * 0.5, thicknessMm * 0.6),
    wide(add(inside, scale(along, heightMm * 0.52)), widthMm * 0.36, thicknessMm * 0.42),
  ])
}

function s1FacetAxes(): { readonly out: Vec3; readonly across: Vec3; readonly along: Vec3 } {
  const out = normalize(s1Facet.normal)
  const across = normalize(cross([0, 1, 0], out))
  return { out, across, along: cross(out, across) }
}

function facetHollow(): Field {
  const { out, across, along } = s1FacetAxes()
  const { radiusMm, heightMm, hollowMm } = s1Facet
  const centre = add(s1Facet.centre, add(scale(out, radiusMm - hollowMm), scale(along, heightMm * 0.2)))
  return ellipsoid(centre, [radiusMm, radiusMm, heightMm * 1.2], [out, across, along])
}

/** Open above behind the body of S1 and below at the hiatus. */
function canal(): Field {
  const line = sacralCanal
  const width = (i: number): number => 13.5 - (5 * i) / (line.length - 1)
  const depth = (i: number): number => 6.5 - (2.8 * i) / (line.length - 1)
  const inside = line.map((centre, i) => ({ centre, major: width(i), minor: depth(i), majorDirection: right }))
  const first = add(line[0]!, [0, 18, 5])
  const last = line.at(-1)!
  return bar([
    { centre: first, major: 14, minor: 8, majorDirection: right },
    ...inside,
    { centre: add(last, [0, -10, -3]), major: 8, minor: 3.5, majorDirection: right },
    { centre: add(last, [0, -20, -10]), major: 8, minor: 4, majorDirection: right },
  ])
}

/** Each pair: one way from front to back, and one inwards to the canal. */
function foramina(): Field {
  return union(
    2,
    ...Object.values(sacralForamina).flatMap(({ anterior, posterior, anteriorSizeMm, posteriorSizeMm }) => {
      const wide = (anteriorSizeMm[0] + anteriorSizeMm[1]) / 4
      const narrow = (posteriorSizeMm[0] + posteriorSizeMm[1]) / 4
      const through = normalize(sub(anterior, posterior))
      const middle = mix(anterior, posterior, 0.45)
      return [
        roundCone(add(anterior, add(scale(through, 5), [3.5, 0, 0])), middle, wide * 1.05, narrow),
        roundCone(middle, add(posterior, scale(through, -7)), narrow, narrow),
        roundCone(middle, nearestOnCanal(middle), narrow, narrow * 0.9),
      ]
    }),
  )
}

const nearestOnCanal = (from: Vec3): Vec3 =>
  sacralCanal.reduce((best, p) => (Math.hypot(...sub(p, from)) < Math.hypot(...sub(best, from)) ? p : best))

/** S1 to S5, fused; canal and sixteen foramina leave it seventeen handles. */
export const part: Part = {
  id: 'sacrum',
  file: 'spine',
  source: import.meta.url,
  triangles: 9000,
  topology: { components: 1, genus: 17 },
  build: () => meshField(sacrum(), { min: [-68, -98, -84], max: [68, 34, 20] }, CELL_MM),
}
