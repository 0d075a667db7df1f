import { s1Endplate } from '../../../src/anatomy/spine.ts'
import { dot, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Part } from '../part.ts'
import { bothSides, type Field, smoothMax, smoothMin, subtract, union } from '../sdf/field.ts'
import { ellipsoid, halfSpace } from '../sdf/primitives.ts'
import { sculpted } from '../sdf/relief.ts'
import { alongChain, patch } from './cartilage.ts'
import { bowl } from './sacrum-bowl.ts'
import { canalSleeve, sacralHollows } from './sacrum-canal.ts'
import type { SacrumDimensions } from './sacrum-dimensions.ts'
import { crests, firstBody, relief, s1FacetAxes, superiorProcess } from './sacrum-processes.ts'

/** Half the breadth of the ear-shaped joint surface, and how far from its plane a facet's surface may lie, mm. */
const EAR_HALF_WIDTH_MM = 8.5
const FACET_REACH_MM = 2.6
/** Share of true joint cartilage on the auricular surface, which is rough and half fibrous. */
const FIBROUS = 0.6
const fillets = { body: 9, roof: 5, process: 5, crest: 7, foramen: 2.5, endplate: 2 } as const

/** A sacrum at rest in the body frame, not yet seated against L5: the bowl, the first body and the processes on it, canal and foramina through it. */
export function sacrumField(d: SacrumDimensions): Field {
  const shell = bowl(d)
  const solid = union(fillets.body, union(fillets.roof, shell.field, canalSleeve(d)), firstBody(d))
  const crested = union(fillets.crest, solid, crests(shell, d))
  const whole = union(fillets.process, crested, bothSides(superiorProcess(d)))
  const hollowed = subtract(whole, sacralHollows(d), fillets.foramen)
  const above = endplateCut()
  const cut: Field = (x, y, z) => smoothMax(hollowed(x, y, z), -above(x, y, z), fillets.endplate)
  return sculpted(cut, relief(shell, d))
}

/** Everything above the upper endplate of S1 over the body only: the alae and the articular processes rise past it. */
function endplateCut(): Field {
  const { normal, widthMm, depthMm } = s1Endplate
  const front = normalize(sub([0, 0, 1], scale(normal, normal[2])))
  const plane = halfSpace([0, 0, 0], scale(normal, -1))
  const over = ellipsoid(scale(normal, 6), [widthMm * 0.66, 14, depthMm * 0.75], [[1, 0, 0], normal, front])
  const dish = ellipsoid(scale(normal, 24), [widthMm * 0.9, 25, depthMm * 0.9], [[1, 0, 0], normal, front])
  return (x, y, z) => smoothMin(smoothMax(plane(x, y, z), over(x, y, z), 6), dish(x, y, z), 1)
}

/** Cartilage of the superior facets and of the auricular surfaces. */
export function sacrumCartilage(d: SacrumDimensions): NonNullable<Part['cartilage']> {
  const shell = bowl(d)
  const ear = d.auricular.map(({ angleDeg, radiusMm }) => shell.side(angleDeg, radiusMm))
  const { centre, heightMm, widthMm } = d.s1Facet
  const { out, across, along } = s1FacetAxes(d.s1Facet)
  return (sx, y, z) => {
    const at: Vec3 = [Math.abs(sx), y, z]
    const from = sub(at, centre)
    const onFacet = Math.hypot(dot(from, across) / (widthMm / 2), dot(from, along) / (heightMm / 2)) - 1
    const facet = Math.max((onFacet * widthMm) / 2, Math.abs(dot(from, out)) - FACET_REACH_MM)
    return Math.max(patch(facet), FIBROUS * patch(alongChain(at, ear, EAR_HALF_WIDTH_MM)))
  }
}
