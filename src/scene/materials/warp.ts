import { type IUniform, type Texture, Vector4 } from 'three'
import { partValuesGlsl } from './part-values.ts'

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

/** How the vertices of one batch come to their places: what every material that draws it must know. */
export interface Placing {
  /** Shared by all parts of the batch but for the swelling, which each has its own. */
  readonly warp: Warp | null
  /** Whether each part has a pose: bones and hands. */
  readonly posed: boolean
  readonly parts: { value: Texture | null }
  /** Of all parts of the body alike: what lies beyond this plane (unit normal, then offset, mm, body frame) is not drawn. */
  readonly cut: { readonly value: Vector4 }
}

/** The defines that `warpGlsl` asks for. */
export const placingDefines = ({ warp, posed }: Placing): Record<string, string | number> => ({
  ...(warp ? { SOFT: warp.pieces, ...(warp.dented ? { DENTED: '' } : {}), ...(warp.belly ? { BELLY: '' } : {}) } : {}),
  ...(posed ? { POSED: '' } : {}),
})

/** The uniforms that `warpGlsl` reads. */
export const placingUniforms = ({ warp, parts, cut }: Placing): Record<string, IUniform> => ({
  ...warp?.uniforms,
  uParts: parts,
  uCut: cut,
})

/**
 * GLSL of the cut, compiled in only while there is one (define `CUT`): `set` in the vertex, once the name of its place in the body frame
 * is known; `drop` first thing in the fragment.
 */
export const cutGlsl = {
  vertex: '#ifdef CUT\nuniform vec4 uCut;\nvarying float vCutMm;\n#endif',
  set: (place: string): string => `#ifdef CUT\nvCutMm = dot(uCut.xyz, ${place}) - uCut.w;\n#endif`,
  fragment: '#ifdef CUT\nvarying float vCutMm;\n#endif',
  drop: '#ifdef CUT\nif (vCutMm > 0.) discard;\n#endif',
} as const

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
 * GLSL, besides the part's own values: `softWarp(place, normal)` carries a soft part's vertex from rest to now: first the swelling of the belly along the normal, then
 * the blend of the rigid pieces it hangs on, then the dents of the hands. The dents' normals are exact: the field u = d h(p) has the
 * Jacobian I + d grad(h)^T, whose inverse transpose takes n to n - grad(h) (d.n) / (1 + grad(h).d).
 */
export const warpGlsl = /* glsl */ `
${partValuesGlsl.vertex}
${cutGlsl.vertex}
#ifdef SOFT
attribute vec4 softBones;
attribute vec4 softWeights;
uniform mat4 uBones[SOFT];
#ifdef BELLY
attribute float belly;
#endif
#ifdef DENTED
uniform vec4 uDentAt[${DENTS}];
uniform vec4 uDentBy[${DENTS}];
#endif
void softWarp(inout vec3 place, inout vec3 facing) {
  #ifdef BELLY
    place += facing * (${partValuesGlsl.swellMm} * belly);
  #endif
  mat4 blend = uBones[int(softBones.x)] * softWeights.x + uBones[int(softBones.y)] * softWeights.y
    + uBones[int(softBones.z)] * softWeights.z + uBones[int(softBones.w)] * softWeights.w;
  place = (blend * vec4(place, 1.)).xyz;
  facing = normalize(mat3(blend) * facing);
  #ifdef DENTED
    vec3 start = place;
    for (int i = 0; i < ${DENTS}; i++) {
      if (uDentBy[i].w == 0.) continue;
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

const place = /* glsl */ `
#ifdef SOFT
softWarp(placed, objectNormal);
#endif
#ifdef POSED
mat4 pose = partPose();
placed = (pose * vec4(placed, 1.)).xyz;
objectNormal = mat3(pose) * objectNormal;
#endif`

/** Replaces three's first two steps of the vertex: rest position and normal, warped where the part is soft, then moved by its pose. */
export const warpedBegin = {
  normal: `vec3 objectNormal = normal;\nvec3 placed = position;${place}`,
  position: `vec3 transformed = placed;\n${cutGlsl.set('placed')}`,
  both: `vec3 objectNormal = normal;\nvec3 placed = position;${place}\nvec3 transformed = placed;\n${cutGlsl.set('placed')}`,
} as const
