import type { BodyInput, BodyReadings } from '../mechanics/body.ts'
import { createSolver } from '../mechanics/solve.ts'
import { sight } from '../state/sight.ts'

/**
 * A reader of bodies, quick to ask again and again: of the one in the picture, or with a solver of its own. Its answers are the caller's to keep, as panels must: what a
 * solver gives is written over later. Asked again for the very same moment it gives the very same answer, so several panels may ask.
 */
export function createBodyReader(): (input: BodyInput) => BodyReadings {
  const solver = createSolver()
  let asked: BodyInput | null = null
  let answer: BodyReadings | null = null
  return ({ posture, condition, touch }) => {
    if (answer && asked?.posture === posture && asked.condition === condition && asked.touch === touch) return answer
    asked = { posture, condition, touch }
    answer = structuredClone(sight.readingsOf(asked) ?? solver(asked).readings)
    return answer
  }
}
