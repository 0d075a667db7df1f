import type { Field } from '../sdf/field.ts'
import type { VertebraForm } from '../shapes/vertebra-form.ts'
import { boxOf, formAt, type Parameter } from './parameters.ts'
import type { Score } from './score.ts'
import type { TrackedNet } from './tracked-net.ts'

/** What the climb asks of a form: its field, and how bad it is, from how near its net is to people. */
export interface Aim {
  readonly fieldOf: (form: VertebraForm) => Field
  readonly cost: (score: Score, field: Field) => number
}

/** How far each number is still moved, a share of its reach, and which way last did good. */
export interface Stride {
  share: number
  way: 1 | -1
}

const FIRST_SHARE = 0.25
/** A number that gains nothing with so small a share of its reach is left alone. */
const LEAST_SHARE = 0.06
/** A gain below this is noise. */
const LEAST_GAIN = 2e-4
/** Vertices further from a group than this are not moved by its numbers. */
const INFLUENCE_MM = 9

export const firstStrides = (parameters: readonly Parameter[]): readonly Stride[] =>
  parameters.map(() => ({ share: FIRST_SHARE, way: 1 }))

/**
 * One sweep over all numbers, in the order given: each is moved by its stride one way, then the other, and stays where the net drawn
 * on to the new field costs less; a number that gained nothing has its stride halved. Results lie on each number's grain and within
 * its reach; `net` follows. `moves` counts the numbers that moved.
 */
export function sweep(
  start: VertebraForm,
  parameters: readonly Parameter[],
  strides: readonly Stride[],
  net: TrackedNet,
  { fieldOf, cost }: Aim,
): { readonly form: VertebraForm; readonly moves: number } {
  let form = start
  let moves = 0
  let least = cost(net.score(), fieldOf(form))
  for (const [i, parameter] of parameters.entries()) {
    const stride = strides[i]!
    if (stride.share < LEAST_SHARE) continue
    const better = [stride.way, -stride.way as 1 | -1].some((way) => {
      const wanted = stepped(form, parameter, way * stride.share)
      if (!wanted) return false
      const field = fieldOf(wanted)
      const undo = net.draw(field, boxOf(wanted, parameter, INFLUENCE_MM))
      if (!undo) return false
      const now = cost(net.score(), field)
      if (now > least - LEAST_GAIN) {
        undo()
        return false
      }
      form = wanted
      least = now
      stride.way = way
      return true
    })
    if (better) moves++
    else stride.share /= 2
  }
  return { form, moves }
}

/** The form with one number moved by a share of its reach, at least by its grain; null where it may not go further. */
function stepped(form: VertebraForm, parameter: Parameter, share: number): VertebraForm | null {
  const { path, value, reach, grain, least } = parameter
  const now = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], form) as number
  const by = Math.sign(share) * Math.max(grain, Math.abs(share) * reach)
  const per = Math.round(1 / grain)
  const wanted = Math.max(least, Math.round((now + by) * per) / per)
  if (Math.abs(wanted - value) > reach || wanted === now) return null
  return formAt(form, [{ ...parameter, value: wanted }], [0])
}
