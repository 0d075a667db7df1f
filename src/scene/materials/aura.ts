import { AdditiveBlending, BackSide, Color, FrontSide, GreaterDepth, ShaderMaterial, Vector2 } from 'three'
import { IRRITATION, SIGNAL, TRACED } from './palette.ts'
import { partValuesGlsl } from './part-values.ts'
import { cutGlsl, type Placing, placingDefines, placingUniforms, warpedBegin, warpGlsl } from './warp.ts'

/** How far the glow reaches out of a nerve, mm. Chosen by eye. */
const GLOW_REACH_MM = 3.4

/** A soft light round irritated nerves and round the travelling signal: bright at its heart, nothing at its edge. */
export function createGlow(placing: Placing): ShaderMaterial {
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    side: FrontSide,
    vertexShader: /* glsl */ `
      attribute vec2 glowWay;
      ${partValuesGlsl.vertex}
      ${cutGlsl.vertex}
      varying vec3 vLight;
      varying vec3 vFacing, vToEye;
      void main() {
        float glow = partTexel(3).z;
        vec2 signal = partTexel(4).xy;
        float behind = signal.x - glowWay.y;
        float pulse = signal.y * step(0., glowWay.y)
          * (exp(-pow(behind / .02, 2.)) + .3 * smoothstep(.2, 0., behind) * step(0., behind));
        vec4 trace = partTexel(7);
        float off = abs(glowWay.y - trace.z);
        float traced = partTexel(8).w * step(trace.x - 1e-4, glowWay.y) * step(glowWay.y, trace.y + 1e-4);
        float lit = traced * smoothstep(trace.w, trace.w - .012, off);
        float front = traced * exp(-pow((off - trace.w) / .02, 2.));
        vLight = vec3(glowWay.x * glow, pulse, .3 * lit + .5 * front);
        float reach = ${GLOW_REACH_MM.toFixed(1)} * smoothstep(0., .5, max(max(vLight.x, vLight.y), vLight.z));
        ${cutGlsl.set('position')}
        vec4 view = modelViewMatrix * vec4(position + normal * reach, 1.);
        vFacing = normalMatrix * normal;
        vToEye = -view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uHurtColour, uSignalColour, uTracedColour;
      varying vec3 vLight;
      varying vec3 vFacing, vToEye;
      ${cutGlsl.fragment}
      void main() {
        ${cutGlsl.drop}
        float facing = saturate(dot(normalize(vFacing), normalize(vToEye)));
        // Dimmer over the nerve itself, which has its own glow: the light is round it.
        float heart = pow(facing, 2.3) * (1. - .7 * facing) * 1.9;
        vec3 light = uHurtColour * (.5 * vLight.x) + uSignalColour * (.45 * vLight.y) + uTracedColour * (.5 * vLight.z);
        gl_FragColor = vec4(light * heart, heart);
        #include <colorspace_fragment>
      }`,
    uniforms: {
      uHurtColour: { value: new Color(IRRITATION) },
      uSignalColour: { value: new Color(SIGNAL) },
      uTracedColour: { value: new Color(TRACED) },
    },
  })
  Object.assign(material.uniforms, placingUniforms(placing))
  material.name = 'glow'
  return material
}

/** What an outline needs each frame: how strong (0..1), and the picture's size in device pixels. */
export interface MarkUniforms {
  readonly uMark: { value: number }
  readonly uPicturePx: { value: Vector2 }
}

export const markUniforms = (): MarkUniforms => ({ uMark: { value: 0 }, uPicturePx: { value: new Vector2(1, 1) } })

export type MarkUse = 'edge' | 'through'

/**
 * A marked part's outline: its back faces pushed outwards by a few pixels (`edge`), and, where something stands in front of it, a
 * faint body of light (`through`) so that it is never lost.
 */
export function createMark(placing: Placing, mark: MarkUniforms, use: MarkUse, colour: string): ShaderMaterial {
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: use === 'edge' ? BackSide : FrontSide,
    defines: { ...placingDefines(placing), ...(use === 'edge' ? { EDGE: '' } : {}) },
    vertexShader: /* glsl */ `
      ${warpGlsl}
      uniform float uMark;
      uniform vec2 uPicturePx;
      varying vec3 vFacing, vToEye;
      void main() {
        ${warpedBegin.both}
        vec4 view = modelViewMatrix * vec4(transformed, 1.);
        vFacing = normalMatrix * objectNormal;
        vToEye = -view.xyz;
        gl_Position = projectionMatrix * view;
        #ifdef EDGE
        vec2 outward = (projectionMatrix * vec4(normalize(vFacing), 0.)).xy;
        gl_Position.xy += normalize(outward + 1e-6) * (4.4 * uMark * gl_Position.w) / uPicturePx;
        #endif
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uColour;
      uniform float uMark;
      varying vec3 vFacing, vToEye;
      ${cutGlsl.fragment}
      void main() {
        ${cutGlsl.drop}
        #ifdef EDGE
        gl_FragColor = vec4(uColour, .95 * uMark);
        #else
        float away = 1. - abs(dot(normalize(vFacing), normalize(vToEye)));
        gl_FragColor = vec4(uColour, (.34 + .4 * away * away) * uMark);
        #endif
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
    uniforms: { uColour: { value: new Color(colour) } },
  })
  if (use === 'through') {
    material.depthFunc = GreaterDepth
    // Drawn a little nearer, or the part's own surface would now and then count as in front of it.
    material.polygonOffset = true
    material.polygonOffsetFactor = -2
    material.polygonOffsetUnits = -16
  }
  material.uniforms.uMark = mark.uMark
  material.uniforms.uPicturePx = mark.uPicturePx
  Object.assign(material.uniforms, placingUniforms(placing))
  material.name = `mark-${use}`
  return material
}
