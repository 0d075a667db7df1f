import { ShaderMaterial } from 'three'
import { partValuesGlsl, tunnelGlsl } from './part-values.ts'
import { cutGlsl, type Placing, placingDefines, placingUniforms, warpedBegin, warpGlsl } from './warp.ts'

/**
 * Draws depth and no colour, placed like the parts themselves: as a veil under faded parts (pushed back a little, since another program may
 * round differently), or as the shadow of those that cast one.
 */
export function createDepth(placing: Placing, use: 'veil' | 'shadow'): ShaderMaterial {
  const material = new ShaderMaterial({
    vertexShader: /* glsl */ `
      ${warpGlsl}
      #ifdef VEIL
      varying vec3 vToEye;
      flat varying vec3 vTunnel;
      #endif
      void main() {
        ${warpedBegin.both}
        vec4 view = modelViewMatrix * vec4(transformed, 1.);
        #ifdef VEIL
        vToEye = -view.xyz;
        vTunnel = partTexel(8).xyz;
        #endif
        gl_Position = projectionMatrix * view;
        #ifdef SHADOW
        if (${partValuesGlsl.casts} < .5) gl_Position = vec4(2., 2., 2., 1.);
        #endif
      }`,
    fragmentShader: /* glsl */ `
      ${cutGlsl.fragment}
      #ifdef VEIL
      varying vec3 vToEye;
      flat varying vec3 vTunnel;
      ${tunnelGlsl}
      #endif
      void main() {
        ${cutGlsl.drop}
        #ifdef VEIL
        if (tunnelled(vTunnel, vToEye) > .3) discard;
        #endif
        gl_FragColor = vec4(0.);
      }`,
    defines: { ...placingDefines(placing), [use === 'shadow' ? 'SHADOW' : 'VEIL']: '' },
  })
  Object.assign(material.uniforms, placingUniforms(placing))
  material.name = `depth-${use}`
  if (use === 'veil') {
    material.colorWrite = false
    material.transparent = true
    material.polygonOffset = true
    material.polygonOffsetFactor = 1
    material.polygonOffsetUnits = 2
  }
  return material
}
