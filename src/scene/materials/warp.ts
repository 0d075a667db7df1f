import { Vector4 } from 'three'

/** Hands press at this many places at most. */
export const DENTS = 4

/** What the warp of one soft part reads: matrices of the pieces it hangs on, its swelling, and the dents of the hands. */
export interface WarpUniforms {
  readonly uBones: { value: Float32Array }
  readonly uSwellMm: { value: number }
  readonly uDentAt: { value: Vector4[] }
  readonly uDentBy: { value: Vector4[] }
}

/** How a soft part's vertices are carried. */
export interface Warp {
  /** How many matrices its `softBones` may name. */
  readonly pieces: number
  readonly uniforms: WarpUniforms
  /** Whether hands dent it. */
  readonly dented: boolean
  /** Whether it swells by its attribute `belly`. */
  readonly belly: boolean
}

/** The defines that switch `warpGlsl` on; none for a rigid part. */
export const warpDefines = (warp: Warp | null): Record<string, string | number> =>
  warp ? { SOFT: warp.pieces, ...(warp.dented ? { DENTED: '' } : {}), ...(warp.belly ? { BELLY: '' } : {}) } : {}

/** @param pieces how many matrices the part's `softBones` may name */
export const warpUniforms = (pieces: number): WarpUniforms => ({
  uBones: { value: identities(pieces) },
  uSwellMm: { value: 0 },
  uDentAt: { value: Array.from({ length: DENTS }, () => new Vector4(0, 0, 0, 1)) },
  uDentBy: { value: Array.from({ length: DENTS }, () => new Vector4(0, 0, 1, 0)) },
})

function identities(count: number): Float32Array {
  const out = new Float32Array(count * 16)
  for (let i = 0; i < count; i++) for (let d = 0; d < 4; d++) out[i * 16 + d * 5] = 1
  return out
}

/**
 * GLSL: `softWarp(place, normal)` carries a soft part's vertex from rest to now: first the swelling of the belly along the normal, then
 * the blend of the rigid pieces it hangs on, then the dents of the hands. The dents' normals are exact: the field u = d h(p) has the
 * Jacobian I + d grad(h)^T, whose inverse transpose takes n to n - grad(h) (d.n) / (1 + grad(h).d).
 */
export const warpGlsl = /* glsl */ `
#ifdef SOFT
attribute vec4 softBones;
attribute vec4 softWeights;
uniform mat4 uBones[SOFT];
#ifdef BELLY
attribute float belly;
uniform float uSwellMm;
#endif
#ifdef DENTED
uniform vec4 uDentAt[${DENTS}];
uniform vec4 uDentBy[${DENTS}];
#endif
void softWarp(inout vec3 place, inout vec3 facing) {
  #ifdef BELLY
    place += facing * (uSwellMm * belly);
  #endif
  mat4 blend = uBones[int(softBones.x)] * softWeights.x + uBones[int(softBones.y)] * softWeights.y
    + uBones[int(softBones.z)] * softWeights.z + uBones[int(softBones.w)] * softWeights.w;
  place = (blend * vec4(place, 1.)).xyz;
  facing = normalize(mat3(blend) * facing);
  #ifdef DENTED
    vec3 start = place;
    for (int i = 0; i < ${DENTS}; i++) {
      vec3 away = start - uDentAt[i].xyz;
      float radius = uDentAt[i].w;
      float depth = uDentBy[i].w * exp(-dot(away, away) / (radius * radius));
      vec3 slope = away * (-2. * depth / (radius * radius));
      place += uDentBy[i].xyz * depth;
      facing -= slope * dot(uDentBy[i].xyz, facing) / max(1. + dot(slope, uDentBy[i].xyz), .3);
    }
    facing = normalize(facing);
  #endif
}
#endif`

/** Replaces three's first two steps of the vertex: rest position and normal, warped where the part is soft. */
export const warpedBegin = {
  normal: /* glsl */ `
vec3 objectNormal = normal;
vec3 placed = position;
#ifdef SOFT
softWarp(placed, objectNormal);
#endif`,
  position: 'vec3 transformed = placed;',
  both: /* glsl */ `
vec3 objectNormal = normal;
vec3 transformed = position;
#ifdef SOFT
softWarp(transformed, objectNormal);
#endif`,
} as const
