import {
  BackSide,
  BufferAttribute,
  type BufferGeometry,
  Color,
  type Data3DTexture,
  DynamicDrawUsage,
  ShaderMaterial,
  type Vector4,
} from 'three'
import { dermatome } from '../anatomy/skin.ts'
import { fieldOf } from '../anatomy/skin-fields.ts'
import type { Side } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import { type Dab, dabReachMm } from '../story/felt/places.ts'
import type { Pace } from './breathe.ts'
import type { Overlay } from './drawing/batch.ts'
import type { Drawing } from './drawing/drawing.ts'
import { type Flesh, hangOnBones } from './flesh.ts'
import { FELT, PAIN } from './materials/palette.ts'
import { partValuesGlsl } from './materials/part-values.ts'
import { createTissue } from './materials/tissue.ts'
import { trunkFade } from './materials/trunk-end.ts'
import { cutGlsl, type Placing, placingDefines, placingUniforms, warpedBegin, warpGlsl } from './materials/warp.ts'
import type { Models } from './models.ts'
import { createPart, type Part } from './part.ts'
import type { TracedSkin } from './tracing/trace-light.ts'

/** The skin: a shell whose far side shines faintly through, and the pain zones painted on it. */
export interface Skin {
  readonly part: Part
  /**
   * Fades and paints; `zones` 0..1 is how strongly the body's zones are drawn; `side` is the affected one. What a traced nerve feels is
   * painted instead of them while there is one.
   */
  readonly paint: (body: Body, opacity: number, zones: number, side: Side, traced?: TracedSkin | null) => void
  /** Lays on it what was painted by hand; the same list twice is laid once. Seen even where the skin itself is not. */
  readonly dab: (dabs: readonly Pick<Dab, 'atMm'>[]) => void
}

/** The far side of the shell, seen from within. */
function createFarSide(placing: Placing): ShaderMaterial {
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: BackSide,
    defines: placingDefines(placing),
    vertexShader: /* glsl */ `
      ${warpGlsl}
      ${partValuesGlsl.handsOver}
      varying vec3 vFacing, vToEye, vRestMm;
      void main() {
        vRestMm = position;
        ${warpedBegin.both}
        ${partValuesGlsl.handOver}
        vec4 view = modelViewMatrix * vec4(transformed, 1.);
        vFacing = normalMatrix * objectNormal;
        vToEye = -view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uColour;
      ${partValuesGlsl.fragment}
      ${cutGlsl.fragment}
      varying vec3 vFacing, vToEye, vRestMm;
      void main() {
        ${cutGlsl.drop}
        readPart();
        float rim = pow(1. - abs(dot(normalize(vFacing), normalize(vToEye))), 1.6);
        gl_FragColor = vec4(uColour * (.35 + .55 * rim), sqrt(uOpacity) * (.012 + .34 * rim) * smoothstep(.02, .14, uOpacity) * ${trunkFade('vRestMm')});
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
    uniforms: { uColour: { value: new Color('#e0a888') } },
  })
  Object.assign(material.uniforms, placingUniforms(placing))
  material.name = 'skin-far-side'
  return material
}

const farSide: Overlay = { name: 'far-side', renderOrder: 50, material: createFarSide }

/** After so many vertices the page may answer. */
const AT_A_TIME = 256

/** Adds how much each vertex belongs to the zone of each root: L1..L4, then L5, S1, S2, and S3 with S4. */
async function zonesInto(geometry: BufferGeometry, pace: Pace): Promise<void> {
  const place = geometry.getAttribute('position')
  const upper = new Uint8Array(place.count * 4)
  const lower = new Uint8Array(place.count * 4)
  for (let i = 0; i < place.count; i++) {
    if (i % AT_A_TIME === 0) await pace()
    const w = dermatome([place.getX(i), place.getY(i), place.getZ(i)])
    const o = i * 4
    upper[o] = Math.round(w.L1 * 255)
    upper[o + 1] = Math.round(w.L2 * 255)
    upper[o + 2] = Math.round(w.L3 * 255)
    upper[o + 3] = Math.round(w.L4 * 255)
    lower[o] = Math.round(w.L5 * 255)
    lower[o + 1] = Math.round(w.S1 * 255)
    lower[o + 2] = Math.round(w.S2 * 255)
    lower[o + 3] = Math.round(Math.max(w.S3, w.S4) * 255)
  }
  for (const [name, weights] of [
    ['zonesA', upper],
    ['zonesB', lower],
  ] as const) {
    const attribute = new BufferAttribute(weights, 4, true)
    // Written anew when a nerve is traced.
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
  }
}

/** Writes what a traced nerve feels, on its side alone, into the first of the zones. */
function feltInto(geometry: BufferGeometry, { side, roots, areas }: TracedSkin): void {
  const place = geometry.getAttribute('position')
  const zones = geometry.getAttribute('zonesA') as BufferAttribute
  const sign = side === 'left' ? 1 : -1
  for (let i = 0; i < place.count; i++) {
    const at: Vec3 = [place.getX(i), place.getY(i), place.getZ(i)]
    let felt = 0
    if (sign * at[0] > 0) {
      if (roots.length > 0) {
        const weights = dermatome(at)
        for (const root of roots) felt = Math.max(felt, weights[root])
      }
      for (const area of areas) felt = Math.max(felt, fieldOf(area, at))
    }
    zones.array[i * 4] = Math.round(255 * felt * smoothstep(0, 12, sign * at[0]))
  }
  zones.needsUpdate = true
}

/** Writes the zones of the roots again. */
function rootsAgain(geometry: BufferGeometry): void {
  const place = geometry.getAttribute('position')
  const zones = geometry.getAttribute('zonesA') as BufferAttribute
  for (let i = 0; i < place.count; i++)
    zones.array[i * 4] = Math.round(255 * dermatome([place.getX(i), place.getY(i), place.getZ(i)]).L1)
  zones.needsUpdate = true
}

/** Adds to the skin's geometry what moves and paints it. */
export async function dressSkin(geometry: BufferGeometry, pace: Pace): Promise<void> {
  hangOnBones(geometry)
  await zonesInto(geometry, pace)
}

/** @returns null when the model has no skin */
export async function createSkin(
  models: Models,
  flesh: Flesh,
  noise: Data3DTexture,
  drawing: Drawing,
  pace: Pace,
): Promise<Skin | null> {
  const geometry = models.geometries.get('skin')
  if (!geometry) return null
  await dressSkin(geometry, pace)
  const warp = flesh.warp(false)
  const tissue = createTissue('skin', { noise, warp })
  const part = createPart('skin', drawing, [{ geometry, tissue }], { warp, castShadow: false })
  const mesh = part.meshes[0]!
  const pain = new Color(PAIN)
  const feltColour = new Color(FELT)
  let laid: readonly Pick<Dab, 'atMm'>[] | null = null
  let written: { readonly of: TracedSkin; readonly on: BufferGeometry } | null = null

  /** Puts what is to be painted into the zones. */
  function write(traced: TracedSkin | null): void {
    const now = mesh.geometry as BufferGeometry
    if (written?.of.key === traced?.key && (written === null || written.on === now)) return
    if (traced) feltInto(now, traced)
    else if (written?.on === now) rootsAgain(now)
    written = traced && { of: traced, on: now }
    tissue.uniforms.uZoneColour.value.copy(traced ? feltColour : pain)
  }

  return {
    part,
    paint({ readings }, opacity, zones, side, traced = null) {
      const { uniforms } = tissue
      write(traced)
      if (traced) {
        for (const upper of [uniforms.uZonesUpper, uniforms.uFarUpper]) upper.value.set(traced.amount, 0, 0, 0)
        for (const lower of [uniforms.uZonesLower, uniforms.uFarLower]) lower.value.set(0, 0, 0, 0)
        drawing.lay(mesh, farSide, opacity > 0.02 && opacity < 0.9)
        if (traced.amount > 0.01 && opacity <= 0.02) mesh.visible = true
        return
      }
      const zonesOf = (of: Side, upper: Vector4, lower: Vector4): void => {
        const { L1, L2, L3, L4, L5, S1, S2, S3, S4 } = readings.symptoms[of].skin
        upper.set(L1, L2, L3, L4).multiplyScalar(zones)
        lower.set(L5, S1, S2, Math.max(S3, S4)).multiplyScalar(zones)
      }
      zonesOf(side, uniforms.uZonesUpper.value, uniforms.uZonesLower.value)
      zonesOf(side === 'left' ? 'right' : 'left', uniforms.uFarUpper.value, uniforms.uFarLower.value)
      uniforms.uZoneSide.value = side === 'left' ? 1 : -1
      drawing.lay(mesh, farSide, opacity > 0.02 && opacity < 0.9)
      // Zones are to be seen even where the skin itself is not.
      if (zones > 0.01 && opacity <= 0.02) mesh.visible = true
    },
    dab(dabs) {
      if (dabs.length > 0) mesh.visible = true
      if (dabs === laid) return
      laid = dabs
      const { uDabs, uDabCount } = tissue.uniforms
      uDabCount.value = Math.min(dabs.length, uDabs.value.length)
      for (let i = 0; i < uDabCount.value; i++) {
        const { atMm } = dabs[i]!
        uDabs.value[i]!.set(atMm[0], atMm[1], atMm[2], dabReachMm(atMm))
      }
    },
  }
}
