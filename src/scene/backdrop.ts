import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three'

/** The studio behind the body: dark above, lighter and warmer below, with a soft pool of light behind the middle. Chosen by eye. */
const DARK = '#0f151c'
const MIDDLE = '#232e38'
const FLOOR = '#45474a'

/** One triangle that fills the picture behind everything. */
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
      uniform vec3 uDark, uMiddle, uFloor;
      varying vec2 vPlace;
      float grain(vec2 p) { return fract(52.9829189 * fract(dot(p, vec2(.06711056, .00583715)))); }
      void main() {
        float down = .5 - .5 * vPlace.y;
        vec3 colour = mix(uDark, uMiddle, smoothstep(-.05, .75, down));
        colour = mix(colour, uFloor, .6 * smoothstep(.5, 1.15, down));
        float pool = exp(-dot(vPlace * vec2(.85, 1.05) + vec2(0., .12), vPlace * vec2(.85, 1.05) + vec2(0., .12)) * 1.3);
        colour += mix(uMiddle, uFloor, .35) * (.62 * pool);
        gl_FragColor = vec4(colour, 1.);
        #include <colorspace_fragment>
        gl_FragColor.rgb += (grain(gl_FragCoord.xy) - .5) / 255.;
      }`,
    uniforms: {
      uDark: { value: new Color(DARK) },
      uMiddle: { value: new Color(MIDDLE) },
      uFloor: { value: new Color(FLOOR) },
    },
  })
  material.name = 'backdrop'
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = -1000
  mesh.raycast = () => {}
  return mesh
}
