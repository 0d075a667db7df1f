import { smooth } from '../mesh/smooth.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { bar } from '../sdf/bar.ts'
import { type Bounds, type Field, grown, subtract } from '../sdf/field.ts'
import { knob } from './bone-form.ts'
import { type FibulaDimensions, fibula } from './fibula-dimensions.ts'
import { foot } from './foot-dimensions.ts'
import { tarsalField } from './tarsal.ts'

const bounds: Bounds = { min: [82, -908, -52], max: [132, -528, -6] }
const CELL_MM = 0.9
const SMOOTHING_ROUNDS = 4

const CARTILAGE_MM = 1.2

/** The left fibula, mm; its outer ankle is cut to fit the talus. */
export function fibulaField(d: FibulaDimensions): Field {
  const whole = subtract(bar(d.shaft), knob(d.malleolarFossa), 3)
  return subtract(whole, grown(tarsalField(foot.talus), CARTILAGE_MM), 2)
}

export const part: Part = {
  id: 'fibula-left',
  file: 'legs',
  source: import.meta.url,
  triangles: 1500,
  topology: { components: 1, genus: 0 },
  build: () => smooth(meshField(fibulaField(fibula), bounds, CELL_MM), SMOOTHING_ROUNDS),
}
