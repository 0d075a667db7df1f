import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { studioGlsl } from './opening/studio-glsl.ts'

/** One triangle that fills the picture behind everything with the studio. */
export function createBackdrop(): Mesh<BufferGeometry, ShaderMaterial> {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3))
  const material = new ShaderMaterial({
    depthTest: false,
    depthWrite: false,
    vertexShader: /* glsl */ `
      varying vec2 vPlace;
      void main() {
        vPlace = position.xy;
        gl_Position = vec4(position.xy, 1., 1.);
      }`,
    fragmentShader: /* glsl */ `
      ${studioGlsl}
      varying vec2 vPlace;
      void main() {
        gl_FragColor = vec4(studio(vPlace), 1.);
        #include <colorspace_fragment>
        gl_FragColor.rgb += (grain(gl_FragCoord.xy) - .5) / 255.;
      }`,
  })
  material.name = 'backdrop'
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = -1000
  mesh.raycast = () => {}
  return mesh
}
