import { ShaderMaterial } from 'three'
import { type Warp, warpDefines, warpedBegin, warpGlsl } from './warp.ts'

/**
 * Draws depth and no colour, warped like the part itself: as a veil under a faded part (pushed back a little, since another program may
 * round differently), or as its shadow.
 */
export function createDepth(warp: Warp | null, use: 'veil' | 'shadow'): ShaderMaterial {
  const material = new ShaderMaterial({
    vertexShader: /* glsl */ `
      ${warpGlsl}
      void main() {
        ${warpedBegin.both}
        gl_Position = projectionMatrix * modelViewMatrix * vec4(transformed, 1.);
      }`,
    fragmentShader: 'void main() { gl_FragColor = vec4(0.); }',
    defines: warpDefines(warp),
  })
  if (warp) Object.assign(material.uniforms, warp.uniforms)
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
