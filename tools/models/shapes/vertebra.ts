import { type VertebraId, vertebraLevels, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { add } from '../../../src/math/vec3.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { type Bounds, bothSides, type Field, moved, smoothMax, smoothMin, subtract, union } from '../sdf/field.ts'
import { ellipsoid } from '../sdf/primitives.ts'
import { type VertebraForm, vertebraForms } from './vertebra-form.ts'
import { articularColumn, canal, lamina, pedicle, spinousProcess } from './vertebral-arch.ts'
import { vertebraFrame, vertebralBody } from './vertebral-body.ts'
import { facetHollow, ribFacet, superiorProcess, transverseProcess, tubercles } from './vertebral-processes.ts'

const CELL_MM = 0.75
const TRIANGLES = 7000

/** How far the parts of the arch run into one another, mm (chosen by eye). */
const fillets = { arch: 4, pedicle: 4, spinous: 10, canal: 2.5, facet: 3.5 } as const

/** One vertebra in its own frame: the body, and the arch behind it round the canal. */
export function vertebra(level: VertebraId, form: VertebraForm = vertebraForms[level]): Field {
  const body = vertebralBody(level)
  const arch = subtract(
    union(fillets.spinous, bothSides(halfArch(level, form)), spinousProcess(level, form)),
    canal(level, form),
    fillets.canal,
  )
  const hollows = bothSides(union(0, facetHollow(level, form), ...ribFacet(level)))
  const vein = ellipsoid([0, 0, -vertebraSizes[level].waistDepthMm / 2], [4, 2.4, 3]) // basivertebral foramen
  return (x, y, z) => {
    let d = smoothMin(arch(x, y, z), body(x, y, z), fillets.pedicle)
    d = smoothMax(d, -hollows(x, y, z), fillets.facet)
    return smoothMax(d, -vein(x, y, z), 2)
  }
}

/** Pedicle, transverse and articular processes, pars and lamina of the left side. */
function halfArch(level: VertebraId, form: VertebraForm): Field {
  return union(
    fillets.arch,
    pedicle(level, form),
    articularColumn(level, form),
    lamina(level, form),
    transverseProcess(level, form),
    superiorProcess(level, form),
    ...tubercles(level, form),
  )
}

const bounds: Bounds = { min: [-58, -40, -84], max: [58, 34, 28] }

/** The seven vertebrae, T11 to L5, at rest in the body frame. */
export const vertebrae: readonly Part[] = vertebraLevels.map((level) => ({
  id: level,
  file: 'spine',
  source: import.meta.url,
  triangles: TRIANGLES,
  topology: { components: 1, genus: 1 },
  build: () => meshField(moved(vertebra(level), vertebraFrame(level)), boundsAtRest(level), CELL_MM),
}))

/** The box round a vertebra after it has been placed: its local box grown by what its tilt can move. */
function boundsAtRest(level: VertebraId): Bounds {
  const { translationMm: t } = vertebraFrame(level)
  return { min: add(add(bounds.min, t), [0, -16, -8]), max: add(add(bounds.max, t), [0, 16, 8]) }
}
