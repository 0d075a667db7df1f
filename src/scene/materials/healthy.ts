import { Color, FrontSide, GreaterDepth, ShaderMaterial } from 'three'
import { HEALTHY } from './palette.ts'

/** How strongly the healthy body is drawn where it lies behind something, as a share of where it is in sight. Chosen by eye. */
const BEHIND = 0.75

/**
 * The healthy body over what has moved: a breath of light, clear face on and bright at its rim. `behind` draws what lies inside or
 * behind something else.
 */
export function createHealthy(strength: { value: number }, behind: boolean): ShaderMaterial {
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: FrontSide,
    vertexShader: /* glsl */ `
      varying vec3 vFacing, vToEye;
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.);
        vFacing = normalMatrix * normal;
        vToEye = -view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uColour;
      uniform float uStrength;
      varying vec3 vFacing, vToEye;
      void main() {
        float away = 1. - abs(dot(normalize(vFacing), normalize(vToEye)));
        float rim = smoothstep(.45, .95, away);
        gl_FragColor = vec4(uColour, (.07 + .8 * rim) * uStrength * ${behind ? BEHIND.toFixed(2) : '1.'});
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
    uniforms: { uColour: { value: new Color(HEALTHY) }, uStrength: strength },
  })
  // What has not moved is where the body is: a little further back, or the two would flicker.
  material.polygonOffset = true
  material.polygonOffsetFactor = 1
  material.polygonOffsetUnits = 4
  if (behind) material.depthFunc = GreaterDepth
  material.name = behind ? 'healthy-behind' : 'healthy'
  return material
}
