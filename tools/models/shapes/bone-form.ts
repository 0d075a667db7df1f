import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../sdf/field.ts'
import { type Axes, ellipsoid, roundCone } from '../sdf/primitives.ts'

/** A knob of bone: a round cone from `root` to `tip`, mm. */
export interface Knob {
  readonly root: Vec3
  readonly tip: Vec3
  readonly rootRadius: number
  readonly tipRadius: number
}

/** A rounded mass: middle and half-axes, mm. */
export interface Ball {
  readonly centre: Vec3
  readonly radii: Vec3
}

export const knob = (k: Knob): Field => roundCone(k.root, k.tip, k.rootRadius, k.tipRadius)
export const ball = (b: Ball, axes?: Axes): Field => ellipsoid(b.centre, b.radii, axes)
