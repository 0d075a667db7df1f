import { levenbergMarquardt } from 'ml-levenberg-marquardt'
import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Bounds, Field } from '../sdf/field.ts'
import type { VertebraForm } from '../shapes/vertebra-form.ts'
import { boxOf, formAt, inRows, type Parameter } from './parameters.ts'
import { type Person, samplesOf, seeded, signedDistance } from './person.ts'

/** A point and the distance that the field should have there; a one-sided target asks for at least as much, in its own sense. */
interface Target {
  readonly at: Vec3
  readonly distanceMm: number
  readonly oneSided: boolean
}

const SAMPLES = 1000
/** The field is also read this far outside and inside the real surface: so its slope, the normal, is fitted too. */
const OUTSIDE_MM = 1.2
const INSIDE_MM = 1
/** Where every person agrees that there is no bone, or bone, by this much, ours must agree by as much. */
const CLEAR_MM = 3
const FURTHEST_MM = 14
const PROBES = 3000
/** Beyond this a residual counts by its size, no longer by its square: people differ, no one of them may pull too hard. */
const LENIENT_MM = 3
/** Weight of leaving a number where it stands, against one sample: what nothing decides does not drift. */
const INERTIA = 1.5
/** Weight of neighbours in a row moving alike: a process stays one smooth piece. */
const STIFFNESS = 2
const DIFFERENCE = 0.06
/** Further from a group than this, moving one of its numbers changes nothing. */
const INFLUENCE_MM = 11

/** What people ask of a field: on their surface, close by on either side of it, and far from it (which the first alone would leave free). */
export function targetsOf(people: readonly Person[], { min, max }: Bounds): readonly Target[] {
  const near = people.flatMap(({ soup }) => {
    const { points, normals } = samplesOf(soup, SAMPLES)
    return points.flatMap(([x, y, z], i) =>
      [0, OUTSIDE_MM, -INSIDE_MM].map((d): Target => {
        const [nx, ny, nz] = normals[i]!
        return { at: [x + nx * d, y + ny * d, z + nz * d], distanceMm: d, oneSided: false }
      }),
    )
  })
  const random = seeded(11)
  const clear: Target[] = []
  for (let k = 0; k < PROBES; k++) {
    const along = (axis: 0 | 1 | 2): number => min[axis] + random() * (max[axis] - min[axis])
    const at: Vec3 = [along(0), along(1), along(2)]
    const signed = people.map((them) => signedDistance(them, at))
    const least = Math.min(...signed)
    if (least > CLEAR_MM && least < FURTHEST_MM) clear.push({ at, distanceMm: CLEAR_MM, oneSided: true })
    if (Math.max(...signed) < -CLEAR_MM) clear.push({ at, distanceMm: -CLEAR_MM, oneSided: true })
  }
  return [...near, ...clear]
}

/**
 * The moves, each a share -1..1 of its number's reach, that bring the field nearest to the targets: `iterations` steps of damped
 * least squares on finite differences, from the moves so far.
 */
export function search(
  form: VertebraForm,
  parameters: readonly Parameter[],
  soFar: readonly number[],
  fieldOf: (form: VertebraForm) => Field,
  targets: readonly Target[],
  iterations: number,
): readonly number[] {
  const count = targets.length
  const triples = inRows(parameters)
  const stiff = count + parameters.length
  const x = Array.from({ length: stiff + triples.length }, (_, i) => i)
  const boxes = parameters.map((parameter) => boxOf(form, parameter, INFLUENCE_MM))
  // Most readings differ from the last whole one in a single number: what lies far from it is read from there.
  let whole: { readonly shares: readonly number[]; readonly values: Float64Array } | null = null
  const residuals = (shares: number[]) => {
    const field = fieldOf(formAt(form, parameters, shares))
    const moved = parameters.flatMap((_, i) => (whole && whole.shares[i] !== shares[i] ? [i] : []))
    const known = whole && moved.length === 1 ? whole.values : null
    const box = known ? boxes[moved[0]!]! : null
    const values = known ? null : new Float64Array(count)
    if (values) whole = { shares: [...shares], values }
    return (i: number): number => {
      if (i >= count) return prior(i, shares)
      if (known && box && !holds(box, targets[i]!.at)) return known[i]!
      const value = misfit(field, targets[i]!)
      if (values) values[i] = value
      return value
    }
  }
  const prior = (i: number, shares: readonly number[]): number => {
    if (i < stiff) return shares[i - count]! * INERTIA
    const [before, at, after] = triples[i - stiff]!
    return (shares[before]! - 2 * shares[at]! + shares[after]!) * STIFFNESS
  }
  const { parameterValues } = levenbergMarquardt({ x, y: x.map(() => 0) }, residuals, {
    initialValues: soFar,
    minValues: parameters.map(() => -1),
    maxValues: parameters.map(() => 1),
    gradientDifference: DIFFERENCE,
    damping: 1,
    maxIterations: iterations,
    errorTolerance: 1e-3,
  })
  return parameterValues
}

function misfit(field: Field, { at, distanceMm, oneSided }: Target): number {
  const off = field(...at) - distanceMm
  if (oneSided && off * distanceMm > 0) return 0
  return Math.sign(off) * LENIENT_MM * Math.sqrt(2 * (Math.sqrt(1 + (off / LENIENT_MM) ** 2) - 1))
}

const holds = ({ min, max }: Bounds, [x, y, z]: Vec3): boolean =>
  Math.abs(x) <= max[0] && y >= min[1] && y <= max[1] && z >= min[2] && z <= max[2]
