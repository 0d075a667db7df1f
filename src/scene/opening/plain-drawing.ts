import type { Vec3 } from '../../math/vec3.ts'
import { trunkFade } from '../materials/trunk-end.ts'
import type { Stored, StoredShape } from '../model-bytes.ts'
import type { EyeMatrices } from './eye-matrix.ts'
import { studioGlsl } from './studio-glsl.ts'

/** How a piece is seen. */
export interface PlainLook {
  /** Linear light, 0..1 each. */
  readonly colour: Vec3
  /** How much of each colour is seen of what is turned away from the key lamp, and how much more of what faces it. */
  readonly shade: Vec3
  readonly light: Vec3
  /** Whether it fades towards the top of the trunk, as the skin does. */
  readonly fades: boolean
}

/** Shapes as they are stored, plainly lit, drawn by WebGL itself: what is seen while everything else is on its way. */
export interface PlainDrawing {
  /** Puts a piece into the picture, in place of what had its name. */
  readonly put: (shape: StoredShape, look: PlainLook) => void
  readonly clear: () => void
  /** Draws the studio and every piece on the whole canvas; leaves WebGL in another state than it found it. */
  readonly draw: (eye: EyeMatrices) => void
  readonly dispose: () => void
}

const HEAD = `#version 300 es
precision highp float;`

/** As three writes linear light to a screen: the transfer of sRGB. */
const shownGlsl = /* glsl */ `
  vec3 shown(vec3 linear) {
    return mix(pow(linear, vec3(.41666)) * 1.055 - .055, linear * 12.92, vec3(lessThanEqual(linear, vec3(.0031308))));
  }`

const studio = {
  vertex: `${HEAD}
  out vec2 place;
  void main() {
    place = vec2(gl_VertexID == 1 ? 3. : -1., gl_VertexID == 2 ? 3. : -1.);
    gl_Position = vec4(place, 1., 1.);
  }`,
  fragment: `${HEAD}
  ${studioGlsl}
  ${shownGlsl}
  in vec2 place;
  out vec4 drawn;
  void main() { drawn = vec4(shown(studio(place)) + (grain(gl_FragCoord.xy) - .5) / 255., 1.); }`,
}

/** Lit as by the studio of `light.ts`, which stands still relative to the viewer, and without its shadows. Chosen by eye, to change little when the body comes. */
const plain = {
  vertex: `${HEAD}
  in vec3 position, normal;
  uniform mat4 clip;
  uniform mat3 turn;
  uniform vec3 scale, by;
  out vec3 facing, restMm;
  void main() {
    restMm = position * scale + by;
    facing = turn * (normal / scale);
    gl_Position = clip * vec4(restMm, 1.);
  }`,
  fragment: `${HEAD}
  ${shownGlsl}
  uniform vec3 colour, shade, light;
  uniform bool fades;
  in vec3 facing, restMm;
  out vec4 drawn;
  void main() {
    vec3 n = normalize(facing);
    vec3 key = light * smoothstep(-.35, 1., dot(n, normalize(vec3(-.55, .75, .72))));
    vec3 fill = vec3(.72, .82, 1.) * max(dot(n, normalize(vec3(.9, .05, .5))), 0.);
    float rim = pow(1. - abs(n.z), 3.);
    drawn = vec4(shown(colour * (shade + key + .14 * fill + .2 * rim)), fades ? ${trunkFade('restMm')} : 1.);
  }`,
}

const ATTRIBUTES = ['position', 'normal'] as const

function programOf(gl: WebGL2RenderingContext, { vertex, fragment }: typeof plain): WebGLProgram {
  const program = gl.createProgram()
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind)!
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
  }
  for (const [location, name] of ATTRIBUTES.entries()) gl.bindAttribLocation(program, location, name)
  gl.linkProgram(program)
  return program
}

const typeOf = (gl: WebGL2RenderingContext, numbers: Stored['numbers']): number => {
  if (numbers instanceof Int8Array) return gl.BYTE
  if (numbers instanceof Uint8Array) return gl.UNSIGNED_BYTE
  if (numbers instanceof Int16Array) return gl.SHORT
  if (numbers instanceof Uint16Array) return gl.UNSIGNED_SHORT
  return numbers instanceof Uint32Array ? gl.UNSIGNED_INT : gl.FLOAT
}

interface Piece {
  readonly array: WebGLVertexArrayObject
  readonly buffers: readonly WebGLBuffer[]
  readonly shape: StoredShape
  readonly look: PlainLook
}

export function createPlainDrawing(gl: WebGL2RenderingContext): PlainDrawing {
  const programs = { studio: programOf(gl, studio), plain: programOf(gl, plain) }
  const pieces = new Map<string, Piece>()
  const place = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(programs.plain, name)

  function bufferOf(target: number, numbers: Stored['numbers']): WebGLBuffer {
    const buffer = gl.createBuffer()
    gl.bindBuffer(target, buffer)
    gl.bufferData(target, numbers, gl.STATIC_DRAW)
    return buffer
  }

  function remove(name: string): void {
    const piece = pieces.get(name)
    if (!piece) return
    pieces.delete(name)
    gl.deleteVertexArray(piece.array)
    for (const buffer of piece.buffers) gl.deleteBuffer(buffer)
  }

  function clear(): void {
    for (const name of [...pieces.keys()]) remove(name)
  }

  return {
    put(shape, look) {
      const { POSITION, NORMAL } = shape.attributes
      if (!POSITION || !NORMAL) return
      remove(shape.name)
      const array = gl.createVertexArray()
      gl.bindVertexArray(array)
      const held = [POSITION, NORMAL].map(({ numbers, width, normalized, stride, first }, location) => {
        const buffer = bufferOf(gl.ARRAY_BUFFER, numbers)
        const each = numbers.BYTES_PER_ELEMENT
        gl.enableVertexAttribArray(location)
        gl.vertexAttribPointer(location, width, typeOf(gl, numbers), normalized, stride * each, first * each)
        return buffer
      })
      const order = bufferOf(gl.ELEMENT_ARRAY_BUFFER, shape.index.numbers)
      gl.bindVertexArray(null)
      pieces.set(shape.name, { array, buffers: [...held, order], shape, look })
    },
    clear,
    draw({ clip, turn }) {
      gl.bindFramebuffer(gl.FRAMEBUFFER, null)
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight)
      gl.disable(gl.SCISSOR_TEST)
      gl.disable(gl.DEPTH_TEST)
      gl.disable(gl.BLEND)
      gl.enable(gl.CULL_FACE)
      gl.cullFace(gl.BACK)
      gl.frontFace(gl.CCW)
      gl.colorMask(true, true, true, true)
      gl.depthMask(true)
      gl.depthFunc(gl.LEQUAL)
      gl.clearDepth(1)
      gl.clear(gl.DEPTH_BUFFER_BIT)
      gl.bindVertexArray(null)
      // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, no hook of React
      gl.useProgram(programs.studio)
      gl.drawArrays(gl.TRIANGLES, 0, 3)
      // biome-ignore lint/correctness/useHookAtTopLevel: as above
      gl.useProgram(programs.plain)
      gl.uniformMatrix4fv(place('clip'), false, clip)
      gl.uniformMatrix3fv(place('turn'), false, turn)
      gl.enable(gl.DEPTH_TEST)
      gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA)
      // What fades comes last, its far side first: it lets through what is there.
      for (const { array, shape, look } of [...pieces.values()].sort((a, b) => +a.look.fades - +b.look.fades)) {
        const { index, place: at } = shape
        gl.frontFace(at.scale.reduce((a, b) => a * b, 1) < 0 ? gl.CW : gl.CCW)
        gl.uniform3fv(place('scale'), at.scale)
        gl.uniform3fv(place('by'), at.by)
        for (const name of ['colour', 'shade', 'light'] as const) gl.uniform3fv(place(name), look[name])
        gl.uniform1i(place('fades'), +look.fades)
        gl.bindVertexArray(array)
        const draw = (): void =>
          gl.drawElements(
            gl.TRIANGLES,
            index.count,
            typeOf(gl, index.numbers),
            index.first * index.numbers.BYTES_PER_ELEMENT,
          )
        if (look.fades) {
          gl.enable(gl.BLEND)
          gl.cullFace(gl.FRONT)
          draw()
          gl.cullFace(gl.BACK)
        }
        draw()
      }
      gl.bindVertexArray(null)
    },
    dispose() {
      clear()
      for (const program of Object.values(programs)) gl.deleteProgram(program)
    },
  }
}
