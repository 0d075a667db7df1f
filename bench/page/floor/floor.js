// The floor that any page is measured against: the models on screen by raw WebGL2 with one directional light, and nothing else. No
// library but the decoder, no textures, no shadows; drawn only when something has changed. `models.json` lists the models' addresses.
const canvas = document.querySelector('canvas')
const gl = canvas.getContext('webgl2', { antialias: true, alpha: false, powerPreference: 'high-performance' })

function compile(vertex, fragment) {
  const program = gl.createProgram()
  for (const [kind, text] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ]) {
    const shader = gl.createShader(kind)
    gl.shaderSource(shader, text)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.bindAttribLocation(program, 0, 'position')
  gl.bindAttribLocation(program, 1, 'normal')
  gl.linkProgram(program)
  return program
}
const program = compile(
  `#version 300 es
  in vec3 position; in vec3 normal; uniform mat4 view, model; out vec3 slope;
  void main() { slope = mat3(model) * normal; gl_Position = view * (model * vec4(position, 1.)); }`,
  `#version 300 es
  precision mediump float; in vec3 slope; uniform vec3 colour, light; out vec4 drawn;
  void main() { drawn = vec4(colour * (.25 + .75 * max(dot(normalize(slope), light), 0.)), 1.); }`,
)
const at = Object.fromEntries(
  ['view', 'model', 'colour', 'light'].map((name) => [name, gl.getUniformLocation(program, name)]),
)

function product(a, b) {
  const made = new Float32Array(16)
  for (let column = 0; column < 4; column++)
    for (let row = 0; row < 4; row++)
      for (let k = 0; k < 4; k++) made[column * 4 + row] += a[k * 4 + row] * b[column * 4 + k]
  return made
}
function placing({
  matrix,
  translation: [tx, ty, tz] = [0, 0, 0],
  rotation: [x, y, z, w] = [0, 0, 0, 1],
  scale: [sx, sy, sz] = [1, 1, 1],
}) {
  if (matrix) return new Float32Array(matrix)
  // biome-ignore format: a matrix, column by column
  return new Float32Array([
    (1 - 2 * (y * y + z * z)) * sx, 2 * (x * y + z * w) * sx, 2 * (x * z - y * w) * sx, 0,
    2 * (x * y - z * w) * sy, (1 - 2 * (x * x + z * z)) * sy, 2 * (y * z + x * w) * sy, 0,
    2 * (x * z + y * w) * sz, 2 * (y * z - x * w) * sz, (1 - 2 * (x * x + y * y)) * sz, 0,
    tx, ty, tz, 1,
  ])
}
const nowhere = new Float32Array([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])
const largest = { 5120: 127, 5121: 255, 5122: 32767, 5123: 65535 }

const parts = []
const low = [1e9, 1e9, 1e9]
const high = [-1e9, -1e9, -1e9]

function widen(model, accessor) {
  const unit = accessor.normalized ? largest[accessor.componentType] : 1
  for (let corner = 0; corner < 8; corner++) {
    const [x, y, z] = [0, 1, 2].map((k) => ((corner >> k) & 1 ? accessor.max : accessor.min)[k] / unit)
    for (let k = 0; k < 3; k++) {
      const value = model[k] * x + model[4 + k] * y + model[8 + k] * z + model[12 + k]
      low[k] = Math.min(low[k], value)
      high[k] = Math.max(high[k], value)
    }
  }
}

async function load(url) {
  const file = await (await fetch(url)).arrayBuffer()
  const headerBytes = new DataView(file).getUint32(12, true)
  const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, headerBytes)))
  const binary = new Uint8Array(file, 20 + headerBytes + 8)
  const { MeshoptDecoder } = await import('./meshopt_decoder.mjs')
  await MeshoptDecoder.ready
  const views = gltf.bufferViews.map((view) => {
    const packed = view.extensions?.EXT_meshopt_compression
    const { byteOffset = 0, byteLength, byteStride = 0 } = packed ?? view
    const bytes = binary.subarray(byteOffset, byteOffset + byteLength)
    if (!packed) return { bytes, stride: byteStride }
    const unpacked = new Uint8Array(packed.count * byteStride)
    MeshoptDecoder.decodeGltfBuffer(unpacked, packed.count, byteStride, bytes, packed.mode, packed.filter)
    return { bytes: unpacked, stride: byteStride }
  })
  const buffers = new Map()
  function bufferOf(view, target) {
    const key = `${view} ${target}`
    if (!buffers.has(key)) {
      const buffer = gl.createBuffer()
      gl.bindVertexArray(null)
      gl.bindBuffer(target, buffer)
      gl.bufferData(target, views[view].bytes, gl.STATIC_DRAW)
      buffers.set(key, buffer)
    }
    return buffers.get(key)
  }
  function place(index, parent) {
    const node = gltf.nodes[index]
    const model = product(parent, placing(node))
    for (const { attributes, indices } of node.mesh === undefined ? [] : gltf.meshes[node.mesh].primitives) {
      const [position, normal, order] = [attributes.POSITION, attributes.NORMAL, indices].map(
        (accessor) => gltf.accessors[accessor],
      )
      widen(model, position)
      const held = [position, normal].map((accessor) => accessor && bufferOf(accessor.bufferView, gl.ARRAY_BUFFER))
      const orderBuffer = order && bufferOf(order.bufferView, gl.ELEMENT_ARRAY_BUFFER)
      const array = gl.createVertexArray()
      gl.bindVertexArray(array)
      for (const [location, accessor] of [position, normal].entries()) {
        if (!accessor) continue
        gl.bindBuffer(gl.ARRAY_BUFFER, held[location])
        gl.enableVertexAttribArray(location)
        const { componentType, normalized = false, bufferView, byteOffset = 0 } = accessor
        gl.vertexAttribPointer(location, 3, componentType, normalized, views[bufferView].stride, byteOffset)
      }
      if (order) gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, orderBuffer)
      gl.bindVertexArray(null)
      parts.push({
        array,
        model,
        count: (order ?? position).count,
        type: order?.componentType,
        from: order?.byteOffset ?? 0,
      })
    }
    for (const child of node.children ?? []) place(child, model)
  }
  for (const root of gltf.scenes[gltf.scene ?? 0].nodes) place(root, nowhere)
}

const view = { yaw: 0.5, pitch: 0.15, zoom: 1 }
const FOCAL = 1 / Math.tan(0.35)
const LIGHT = [0.35, 0.45, 0.82]
let asked = false
let complete = false

function draw() {
  asked = false
  const ratio = Math.min(devicePixelRatio, 2)
  const [width, height] = [canvas.clientWidth, canvas.clientHeight].map((pixels) => Math.round(pixels * ratio))
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  gl.viewport(0, 0, width, height)
  gl.clearColor(0.08, 0.095, 0.11, 1)
  gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT)
  gl.enable(gl.DEPTH_TEST)
  gl.enable(gl.CULL_FACE)
  const middle = [0, 1, 2].map((k) => (low[k] + high[k]) / 2)
  const reach = Math.hypot(...[0, 1, 2].map((k) => high[k] - low[k])) / 2
  const away = reach * FOCAL * 1.02 * view.zoom
  const near = Math.max(away - reach * 1.1, reach * 0.01)
  const far = away + reach * 1.1
  const [cy, sy, cp, sp] = [Math.cos(view.yaw), Math.sin(view.yaw), Math.cos(view.pitch), Math.sin(view.pitch)]
  const turned = [cy, sp * sy, cp * sy, 0, 0, cp, -sp, 0, -sy, sp * cy, cp * cy, 0, 0, 0, 0, 1]
  const eye = product(
    turned,
    new Float32Array([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, ...middle.map((value) => -value), 1]),
  )
  eye[14] -= away
  // biome-ignore format: a matrix, column by column
  const projected = new Float32Array([
    (FOCAL * height) / width, 0, 0, 0,
    0, FOCAL, 0, 0,
    0, 0, (far + near) / (near - far), -1,
    0, 0, (2 * far * near) / (near - far), 0,
  ])
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, no hook of React
  gl.useProgram(program)
  gl.uniformMatrix4fv(at.view, false, product(projected, eye))
  gl.uniform3f(
    at.light,
    ...[0, 1, 2].map((k) => LIGHT.reduce((sum, value, row) => sum + turned[k * 4 + row] * value, 0)),
  )
  gl.uniform3f(at.colour, 0.85, 0.8, 0.72)
  for (const { array, model, count, type, from } of parts) {
    gl.uniformMatrix4fv(at.model, false, model)
    gl.bindVertexArray(array)
    if (type) gl.drawElements(gl.TRIANGLES, count, type, from)
    else gl.drawArrays(gl.TRIANGLES, 0, count)
  }
}
function ask() {
  if (asked || !complete) return
  asked = true
  requestAnimationFrame(draw)
}

let last = null
canvas.onpointerdown = (event) => {
  last = event
  canvas.setPointerCapture(event.pointerId)
}
canvas.onpointermove = (event) => {
  if (!last) return
  view.yaw += (event.clientX - last.clientX) * 0.008
  view.pitch = Math.max(-1.5, Math.min(1.5, view.pitch + (event.clientY - last.clientY) * 0.008))
  last = event
  ask()
}
canvas.onpointerup = canvas.onpointercancel = () => {
  last = null
}
addEventListener('resize', ask)

await Promise.all((await (await fetch('models.json')).json()).map(load))
complete = true
document.documentElement.dataset.ready = ''
ask()
