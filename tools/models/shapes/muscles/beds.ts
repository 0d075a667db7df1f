import { rootWays } from '../../../../src/anatomy/nerves/roots.ts'
import { commonFibularNerve, sciaticTrunk, tibialNerve } from '../../../../src/anatomy/nerves.ts'
import type { Vec3 } from '../../../../src/math/vec3.ts'
import type { Bed } from '../../mesh/bed.ts'
import { solid } from '../../mesh/solid.ts'
import type { Part } from '../../part.ts'
import { bar } from '../../sdf/bar.ts'
import { type Bounds, culled, type Field, union } from '../../sdf/field.ts'
import { femurField } from '../femur.ts'
import { femur } from '../femur-dimensions.ts'
import { fibulaField } from '../fibula.ts'
import { fibula } from '../fibula-dimensions.ts'
import { hipBoneField } from '../hip-bone.ts'
import { hipBone } from '../hip-bone-dimensions.ts'
import { sacrum } from '../sacrum.ts'
import { tibiaField } from '../tibia.ts'
import { tibia } from '../tibia-dimensions.ts'

/** Further away than this a muscle does not feel what it lies on. */
const REACH_MM = 20
const SOLID_REACH_MM = 7

const hipBounds: Bounds = { min: [-4, -172, -84], max: [146, 68, 88] }
const femurBounds: Bounds = { min: [24, -532, -54], max: [158, -62, 46] }
const sacrumBounds: Bounds = { min: [-66, -105, -85], max: [66, 26, 24] }

/** Made when first asked for, then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The bones that muscles of the left buttock and thigh lie on, mm. */
export const pelvicBones = once(
  (): Field =>
    union(
      0,
      culled(hipBoneField(hipBone), hipBounds, REACH_MM),
      culled(femurField(femur), femurBounds, REACH_MM),
      culled(sacrum(), sacrumBounds, REACH_MM),
    ),
)
const legBones = once((): Field => union(0, pelvicBones(), tibiaField(tibia), fibulaField(fibula)))

/** Half the size of the sciatic nerve's roots and of its branches behind the knee, mm. */
const BRANCH_HALF_MM = { wide: 3, thick: 2.2 }
const across: Vec3 = [1, 0, 0]

/** The left sciatic nerve from its roots to its branches at the knee, mm. */
const nerves = once((): Field => {
  const branch = (line: readonly Vec3[]): Field =>
    bar(
      line.map((centre) => ({
        centre,
        major: BRANCH_HALF_MM.wide,
        minor: BRANCH_HALF_MM.thick,
        majorDirection: across,
      })),
    )
  const trunk = bar(
    sciaticTrunk.map(({ centre, widthMm, thicknessMm }) => ({
      centre,
      major: widthMm / 2,
      minor: thicknessMm / 2,
      majorDirection: across,
    })),
  )
  const roots = (['L4', 'L5', 'S1', 'S2', 'S3'] as const).map((root) => branch(rootWays[root].ramus))
  return union(0, trunk, branch(tibialNerve.slice(0, 6)), branch(commonFibularNerve), ...roots)
})

/** A finished muscle as something that others lie on, mm. */
export const lainOn = (parts: () => readonly Part[], id: Part['id']): (() => Field) =>
  once(() => {
    const part = parts().find((p) => p.id === id)
    if (!part) throw new Error(`beds: expected a muscle among the parts, got ${id}`)
    return solid(part.build(), SOLID_REACH_MM)
  })

/**
 * The bed of a muscle of the buttock or thigh: the bones, the sciatic nerve unless the nerve gives way to the muscle, and what lies beneath.
 */
export const bedOf =
  ({
    beneath = [],
    leg = false,
    nerve = true,
  }: {
    readonly beneath?: readonly (() => Field)[]
    readonly leg?: boolean
    readonly nerve?: boolean
  }): (() => Bed) =>
  () => {
    const bones = leg ? legBones() : pelvicBones()
    return { bones, all: union(0, bones, ...(nerve ? [nerves()] : []), ...beneath.map((field) => field())) }
  }
