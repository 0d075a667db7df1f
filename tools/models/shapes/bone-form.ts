import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../sdf/field.ts'
import { type Axes, ellipsoid, roundCone } from '../sdf/primitives.ts'
import { sheet } from '../sdf/sheet.ts'

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

/** A curved plate through landmarks on its middle surface, with half its thickness at each, mm. */
export interface Plate {
  readonly net: readonly (readonly Vec3[])[]
  readonly half: readonly (readonly number[])[]
}

export const knob = (k: Knob): Field => roundCone(k.root, k.tip, k.rootRadius, k.tipRadius)
export const ball = (b: Ball, axes?: Axes): Field => ellipsoid(b.centre, b.radii, axes)
export const plate = (p: Plate): Field => sheet(p.net, p.half)
