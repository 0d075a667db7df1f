import { Color, type Data3DTexture, MeshPhysicalMaterial, Vector2, Vector3, Vector4 } from 'three'
import { MOST_DABS } from '../../story/felt/places.ts'
import { FELT_BY_HAND, IRRITATION, looks, PAIN, SELECTION, SIGNAL, SPOKEN, type TissueKind, TRACED } from './palette.ts'
import type { PartValues } from './part-values.ts'
import { patchTissue } from './tissue-shader.ts'
import { type Placing, placingDefines, placingUniforms, type Warp } from './warp.ts'

/** The pain zones painted on skin: a body has one skin, so they are its material's own. */
export interface ZoneUniforms {
  /** Strength of the pain zones: L1..L4, then L5, S1, S2, S3 and below. */
  readonly uZonesUpper: { value: Vector4 }
  readonly uZonesLower: { value: Vector4 }
  /** The same on the other side. */
  readonly uFarUpper: { value: Vector4 }
  readonly uFarLower: { value: Vector4 }
  /** Side that the zones are on: 1 left, -1 right. */
  readonly uZoneSide: { value: number }
  readonly uZoneColour: { value: Color }
  /** Places painted by hand: middle at rest and reach, mm; and how many of them there are. */
  readonly uDabs: { value: Vector4[] }
  readonly uDabCount: { value: number }
}

/** What may change from frame to frame in one part. */
export interface TissueUniforms extends PartValues, ZoneUniforms {}

/** Which extra vertex data a tissue reads. */
const inputs: Readonly<Record<TissueKind, Readonly<Record<string, string>>>> = {
  bone: { BAKED: '' },
  disc: { COLUMN: '', BUMPED: '' },
  gel: { COLUMN: '', BUMPED: '' },
  lamella: { FIBRE: '', COLUMN: '', BUMPED: '' },
  ligament: { BAKED: '', FIBRE: '', BUMPED: '' },
  flavum: { BAKED: '', FIBRE: '', BUMPED: '' },
  nerve: { FIBRE: '', GLOW: '', BUMPED: '' },
  dura: { FIBRE: '', GLOW: '', BUMPED: '' },
  muscle: { BAKED: '', FIBRE: '', BUMPED: '' },
  skin: { BAKED: '', ZONES: '', ENDING: '' },
  hand: { BAKED: '', ENDING: '' },
}

/** Kinds whose parts have a pose each. */
const posedKinds: readonly TissueKind[] = ['bone', 'hand']
export const isPosed = (kind: TissueKind): boolean => posedKinds.includes(kind)

/** Whether a tissue fades towards an end of its own (`trunk-end.ts`, `forearm-end.ts`), which is drawn by itself where the part is whole. */
export const endsSoftly = (kind: TissueKind): boolean => 'ENDING' in inputs[kind]

/** What one part is made of, and the values that move it. Parts of one kind share materials, never values. */
export interface Tissue extends TissueOptions {
  readonly kind: TissueKind
  readonly uniforms: TissueUniforms
}

export interface TissueOptions {
  readonly noise: Data3DTexture
  /** How a soft part's vertices are carried; none for a rigid part or one computed in place. */
  readonly warp?: Warp
  /** The geometry's positions move, so the grain reads its attribute `rest` instead. */
  readonly resting?: boolean
}

/** What a new part is made of. */
export function createTissue(kind: TissueKind, options: TissueOptions): Tissue {
  return {
    ...options,
    kind,
    uniforms: {
      uOpacity: { value: 1 },
      uSelected: { value: 0 },
      uSpoken: { value: 0 },
      uWater: { value: 1 },
      uTension: { value: 0 },
      uGlow: { value: 0 },
      uSignal: { value: new Vector2(0, 0) },
      uWedge: { value: new Vector4(1, 0, 2, 0) },
      uTrace: { value: new Vector4(0, 0, 0, 0) },
      uTraced: { value: 0 },
      uTunnel: { value: new Vector3(0, 0, 0) },
      uZonesUpper: { value: new Vector4(0, 0, 0, 0) },
      uZonesLower: { value: new Vector4(0, 0, 0, 0) },
      uFarUpper: { value: new Vector4(0, 0, 0, 0) },
      uFarLower: { value: new Vector4(0, 0, 0, 0) },
      uZoneSide: { value: 1 },
      uZoneColour: { value: new Color(PAIN) },
      uDabs: { value: Array.from({ length: kind === 'skin' ? MOST_DABS : 0 }, () => new Vector4(0, 0, 0, 1)) },
      uDabCount: { value: 0 },
    },
  }
}

/** The material that draws all parts like this one: whole ones, or faded ones as shells. */
export function tissueMaterial(
  { kind, noise, resting = false, uniforms }: Tissue,
  placing: Placing,
  use: 'solid' | 'ghost' | 'tail',
): MeshPhysicalMaterial {
  const look = looks[kind]
  const { uZonesUpper, uZonesLower, uFarUpper, uFarLower, uZoneSide, uZoneColour, uDabs, uDabCount } = uniforms
  const fixed = {
    uNoise: { value: noise },
    uWrap: { value: new Color().setRGB(...look.wrap) },
    uThrough: { value: new Color().setRGB(...look.through) },
    uGhost: { value: look.ghost },
    uGhostColour: { value: new Color(look.ghostColour) },
    uSelection: { value: new Color(SELECTION) },
    uSpokenColour: { value: new Color(SPOKEN) },
    uHurtColour: { value: new Color(IRRITATION) },
    uSignalColour: { value: new Color(SIGNAL) },
    uTracedColour: { value: new Color(TRACED) },
  }
  const material = new MeshPhysicalMaterial({
    color: look.colour,
    roughness: look.roughness,
    diffuseRoughness: look.dusty,
    clearcoat: look.clearcoat,
    clearcoatRoughness: look.clearcoatRoughness,
    specularIntensity: look.specular,
    transparent: use !== 'solid',
    depthWrite: use !== 'tail',
    // Otherwise three would draw faded two-sided parts twice and look their programs up anew each time.
    forceSinglePass: true,
  })
  material.name = use === 'solid' ? kind : `${kind}-${use}`
  material.defines = {
    ...material.defines,
    ...inputs[kind],
    ...placingDefines(placing),
    ...(resting ? { RESTING: '' } : {}),
    ...(use === 'tail' ? { TAIL: '' } : {}),
  }
  material.onBeforeCompile = (shader) => {
    Object.assign(
      shader.uniforms,
      fixed,
      { uZonesUpper, uZonesLower, uFarUpper, uFarLower, uZoneSide, uZoneColour },
      kind === 'skin' ? { uDabs, uDabCount, uDabColour: { value: new Color(FELT_BY_HAND) } } : {},
      placingUniforms(placing),
    )
    patchTissue(shader, kind)
  }
  material.customProgramCacheKey = () => `tissue-${kind}`
  return material
}
