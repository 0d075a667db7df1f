import {
  BufferAttribute,
  Color,
  DynamicDrawUsage,
  type Group,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  ShaderMaterial,
  Vector2,
} from 'three'
import type { Vec3 } from '../../math/vec3.ts'
import type { MarkColour } from '../../state/marks.ts'
import type { Knife } from '../drawing/batch.ts'
import { cutGlsl } from '../materials/warp.ts'

/** Calm on bone, flesh and nerve alike. Chosen by eye. */
export const inks: Readonly<Record<MarkColour, string>> = { chalk: '#f6f1e4', amber: '#f2b84b', teal: '#4fc3b8' }

/** One straight piece of a line: where it runs (mm, body frame), how wide it is at either end, CSS px, and how far it is lifted towards the eye, mm. */
export interface Ribbon {
  readonly from: Vec3
  readonly to: Vec3
  readonly fromPx: number
  readonly toPx: number
  readonly liftMm: number
  readonly colour: MarkColour
}

/** All lines that are drawn on the body, in one call. */
export interface Ribbons {
  readonly write: (ribbons: readonly Ribbon[]) => void
  /** The picture's size, CSS px, and the plane that cuts the body. */
  readonly follow: (widthPx: number, heightPx: number) => void
  readonly dispose: () => void
}

const FLOATS = 12
const LEAST_ROOM = 256

const vertexShader = /* glsl */ `
attribute vec3 from, to, ink;
attribute vec3 look; // width at either end, px; lift, mm
uniform vec2 uPicture;
varying vec3 vInk;
varying vec2 vAlong; // px from the middle line, and along it from its beginning
varying float vLength;
varying vec2 vWidths;
${cutGlsl.vertex}
vec4 seen(vec3 place) {
  vec4 inView = modelViewMatrix * vec4(place, 1.);
  // Towards the eye it stays where it is in the picture.
  inView.xyz -= normalize(inView.xyz) * look.z * .001;
  return projectionMatrix * inView;
}
void main() {
  vec4 a = seen(from);
  vec4 b = seen(to);
  vec2 way = (b.xy / b.w - a.xy / a.w) * .5 * uPicture;
  float length_ = length(way);
  vec2 ahead = length_ > .001 ? way / length_ : vec2(1., 0.);
  vec2 beside = vec2(-ahead.y, ahead.x);
  float half_ = .5 * max(look.x, look.y) + 1.;
  vec4 end = position.x < .5 ? a : b;
  float over = position.x < .5 ? -half_ : half_;
  vec2 off = ahead * over + beside * (position.y * half_);
  gl_Position = end;
  gl_Position.xy += off / (.5 * uPicture) * end.w;
  vAlong = vec2(position.y * half_, position.x * length_ + over);
  vLength = length_;
  vWidths = look.xy;
  vInk = ink;
  ${cutGlsl.set('(position.x < .5 ? from : to)')}
}`

const fragmentShader = /* glsl */ `
varying vec3 vInk;
varying vec2 vAlong;
varying float vLength;
varying vec2 vWidths;
${cutGlsl.fragment}
void main() {
  ${cutGlsl.drop}
  float t = clamp(vAlong.y / max(vLength, .001), 0., 1.);
  float half_ = .5 * mix(vWidths.x, vWidths.y, t);
  // A line has round ends; the head of an arrow is flat behind.
  float off = vWidths.x == vWidths.y ? length(vec2(vAlong.x, vAlong.y - t * vLength)) : abs(vAlong.x);
  if (vWidths.x != vWidths.y && (vAlong.y < 0. || vAlong.y > vLength)) discard;
  if (off > half_) discard;
  gl_FragColor = vec4(vInk, 1.);
  #include <colorspace_fragment>
}`

/** @param group in millimetres of the body frame */
export function createRibbons(group: Group, knife: Knife): Ribbons {
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: { uPicture: { value: new Vector2(1, 1) }, uCut: knife.plane },
    toneMapped: false,
  })
  material.name = 'marks'
  const colours = Object.fromEntries(Object.entries(inks).map(([name, ink]) => [name, new Color(ink)])) as Record<
    MarkColour,
    Color
  >
  const mesh = new Mesh(quads(LEAST_ROOM), material)
  mesh.frustumCulled = false
  mesh.raycast = () => {}
  let room = LEAST_ROOM
  group.add(mesh)

  return {
    write(ribbons) {
      if (ribbons.length > room) {
        while (room < ribbons.length) room *= 2
        mesh.geometry.dispose()
        mesh.geometry = quads(room)
      }
      const { data } = mesh.geometry.getAttribute('from') as InterleavedBufferAttribute
      let at = 0
      for (const { from, to, fromPx, toPx, liftMm, colour } of ribbons) {
        const { r, g, b } = colours[colour]
        data.array.set([...from, ...to, fromPx, toPx, liftMm, r, g, b], at)
        at += FLOATS
      }
      data.needsUpdate = true
      ;(mesh.geometry as InstancedBufferGeometry).instanceCount = ribbons.length
      mesh.visible = ribbons.length > 0
    },
    follow(widthPx, heightPx) {
      material.uniforms.uPicture!.value.set(widthPx, heightPx)
      if ('CUT' in material.defines === knife.cuts) return
      material.defines = knife.cuts ? { CUT: '' } : {}
      material.needsUpdate = true
    },
    dispose() {
      mesh.removeFromParent()
      mesh.geometry.dispose()
      material.dispose()
    },
  }
}

/** A quad for each of so many pieces. */
function quads(room: number): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([0, -1, 0, 1, -1, 0, 1, 1, 0, 0, 1, 0]), 3))
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  const data = new InstancedInterleavedBuffer(new Float32Array(room * FLOATS), FLOATS)
  data.setUsage(DynamicDrawUsage)
  for (const [index, name] of ['from', 'to', 'look', 'ink'].entries())
    geometry.setAttribute(name, new InterleavedBufferAttribute(data, 3, index * 3))
  geometry.instanceCount = 0
  return geometry
}
