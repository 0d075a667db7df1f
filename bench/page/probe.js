// Runs before any script of a measured page, in every frame. It hooks draw calls, uploads and requestAnimationFrame, so it works on any
// page, ours or a floor, and is passive unless `sync` is set.
;(() => {
  const now = () => performance.now()
  const probe = {
    /** One record for each animation frame, or for a burst of draws outside one: see `blank`. */
    frames: [],
    longTasks: [],
    paints: {},
    /** Frame time and the time at which its fence was seen signalled; while `fence` is on. */
    presented: [],
    fence: true,
    /** A read-back of one pixel after each frame: the whole cost of a frame, without vsync and pipelining. */
    sync: false,
    gpu: { buffers: 0, textures: 0, renderbuffers: 0, programs: 0 },
    canvases: [],
    mark() {
      close()
      return probe.frames.length
    },
    forget() {
      close()
      for (const list of [probe.frames, probe.longTasks, probe.presented]) list.length = 0
    },
  }
  window.probe = probe

  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('longtask', ({ startTime, duration }) => probe.longTasks.push([startTime, duration]))
  observe('paint', ({ name, startTime }) => {
    probe.paints[name] = startTime
  })

  // ---- frames
  let current = null
  const drawnIn = new Set()
  const blank = (at, asked) => ({ at, asked, js: 0, sync: 0, calls: 0, triangles: 0, onScreen: 0 })
  function close() {
    if (current) probe.frames.push(current)
    current = null
  }
  const ask = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (work) =>
    ask((time) => {
      if (current && (!current.asked || current.at !== time)) close()
      current ??= blank(time, true)
      const frame = current
      const callsBefore = frame.calls
      const start = now()
      try {
        work(time)
      } finally {
        const end = now()
        frame.js += end - start
        if (frame.calls > callsBefore) {
          if (probe.sync) {
            for (const gl of drawnIn) readBack(gl)
            drawnIn.clear()
            frame.sync += now() - end
          }
          if (probe.fence) startFence(frame)
        }
      }
    })

  // ---- when did a frame really finish? its fence says; one at a time, and the newest frame's is never left out
  let fenced = false
  let next = null
  function startFence(frame) {
    next = frame
    if (fenced) return
    const gl = [...drawnIn].find((each) => each.fenceSync && !each.isContextLost())
    drawnIn.clear()
    const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
    if (!fence) return
    next = null
    gl.flush()
    fenced = true
    const look = () => {
      if (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
        setTimeout(look, 5)
        return
      }
      gl.deleteSync(fence)
      fenced = false
      probe.presented.push([frame.at, now()])
      if (next) startFence(next)
    }
    setTimeout(look, 5)
  }
  const pixel = new Uint8Array(4)
  function readBack(gl) {
    if (gl.isContextLost()) return
    const framebuffer = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING)
    const packing = gl.getParameter(gl.PIXEL_PACK_BUFFER_BINDING)
    if (packing) gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null)
    if (framebuffer) bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, null)
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
    if (framebuffer) bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, framebuffer)
    if (packing) gl.bindBuffer(gl.PIXEL_PACK_BUFFER, packing)
  }

  // ---- draw calls
  const proto = WebGL2RenderingContext.prototype
  const offScreen = new WeakMap()
  const { bindFramebuffer } = proto
  proto.bindFramebuffer = function (target, framebuffer) {
    if (target !== proto.READ_FRAMEBUFFER) offScreen.set(this, framebuffer !== null)
    return bindFramebuffer.call(this, target, framebuffer)
  }
  function count(gl, mode, vertices, instances = 1) {
    current ??= blank(now(), false)
    current.calls++
    drawnIn.add(gl)
    const each =
      mode === gl.TRIANGLES
        ? vertices / 3
        : mode === gl.TRIANGLE_STRIP || mode === gl.TRIANGLE_FAN
          ? Math.max(0, vertices - 2)
          : 0
    current.triangles += each * instances
    if (!offScreen.get(gl)) current.onScreen += each * instances
  }
  function before(on, name, look) {
    const original = on[name]
    on[name] = function (...given) {
      look(this, given)
      return original.apply(this, given)
    }
  }
  before(proto, 'drawArrays', (gl, [mode, , vertices]) => count(gl, mode, vertices))
  before(proto, 'drawElements', (gl, [mode, vertices]) => count(gl, mode, vertices))
  before(proto, 'drawRangeElements', (gl, [mode, , , vertices]) => count(gl, mode, vertices))
  before(proto, 'drawArraysInstanced', (gl, [mode, , vertices, instances]) => count(gl, mode, vertices, instances))
  before(proto, 'drawElementsInstanced', (gl, [mode, vertices, , , instances]) => count(gl, mode, vertices, instances))
  const several = (counts, from, of) => counts.slice(from, from + of).reduce((sum, vertices) => sum + vertices, 0)
  const patched = new WeakSet()
  const { getExtension } = proto
  proto.getExtension = function (name) {
    const extension = getExtension.call(this, name)
    if (extension && name === 'WEBGL_multi_draw' && !patched.has(extension)) {
      patched.add(extension)
      before(extension, 'multiDrawElementsWEBGL', (_, [mode, counts, from, , , , of]) =>
        count(this, mode, several(counts, from, of)),
      )
      before(extension, 'multiDrawArraysWEBGL', (_, [mode, , , counts, from, of]) =>
        count(this, mode, several(counts, from, of)),
      )
    }
    return extension
  }

  // ---- memory: bytes handed over or reserved, less what was deleted
  const sizes = new WeakMap()
  /** How many bytes are held, by what they are for. */
  const byUse = new Map()
  const tally = (use, bytes) => byUse.set(use, (byUse.get(use) ?? 0) + bytes)
  function hold(kind, thing, bytes, use = kind) {
    if (!thing) return
    const held = sizes.get(thing)
    if (held) {
      probe.gpu[held.kind] -= held.bytes
      tally(held.use, -held.bytes)
    }
    sizes.set(thing, { kind, bytes, use })
    probe.gpu[kind] += bytes
    tally(use, bytes)
  }
  const grow = (kind, thing, bytes) => hold(kind, thing, (sizes.get(thing)?.bytes ?? 0) + bytes, sizes.get(thing)?.use)
  probe.held = () => [...byUse].filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a)
  for (const name of ['deleteBuffer', 'deleteTexture', 'deleteRenderbuffer'])
    before(proto, name, (_, [thing]) => {
      hold(sizes.get(thing)?.kind ?? 'buffers', sizes.has(thing) ? thing : null, 0)
      if (thing) sizes.delete(thing)
    })
  const boundBuffer = {
    [proto.ARRAY_BUFFER]: proto.ARRAY_BUFFER_BINDING,
    [proto.ELEMENT_ARRAY_BUFFER]: proto.ELEMENT_ARRAY_BUFFER_BINDING,
    [proto.UNIFORM_BUFFER]: proto.UNIFORM_BUFFER_BINDING,
  }
  before(proto, 'bufferData', (gl, [target, data]) => {
    const binding = boundBuffer[target]
    if (!binding) return
    const bytes = typeof data === 'number' ? data : (data?.byteLength ?? 0)
    const of = typeof data === 'number' ? 'room' : (data?.constructor.name ?? 'nothing')
    const use = target === gl.ELEMENT_ARRAY_BUFFER ? 'triangles' : target === gl.ARRAY_BUFFER ? 'vertices' : 'uniforms'
    hold('buffers', gl.getParameter(binding), bytes, `${use}, ${of}`)
  })
  const texelBytes = {
    [proto.R8]: 1,
    [proto.LUMINANCE]: 1,
    [proto.ALPHA]: 1,
    [proto.RG8]: 2,
    [proto.R16F]: 2,
    [proto.DEPTH_COMPONENT16]: 2,
    [proto.RGB]: 3,
    [proto.RGB8]: 3,
    [proto.RGBA16F]: 8,
    [proto.RGBA32F]: 16,
  }
  const texel = (format) => texelBytes[format] ?? 4
  const isFace = (target) => target >= proto.TEXTURE_CUBE_MAP_POSITIVE_X && target <= proto.TEXTURE_CUBE_MAP_NEGATIVE_Z
  const boundTexture = (gl, target) =>
    gl.getParameter(
      target === gl.TEXTURE_2D
        ? gl.TEXTURE_BINDING_2D
        : target === gl.TEXTURE_3D
          ? gl.TEXTURE_BINDING_3D
          : target === gl.TEXTURE_2D_ARRAY
            ? gl.TEXTURE_BINDING_2D_ARRAY
            : gl.TEXTURE_BINDING_CUBE_MAP,
    )
  const withLevels = (levels) => (levels > 1 ? 4 / 3 : 1)
  before(proto, 'texStorage2D', (gl, [target, levels, format, width, height]) =>
    hold(
      'textures',
      boundTexture(gl, target),
      width * height * texel(format) * withLevels(levels) * (target === gl.TEXTURE_CUBE_MAP ? 6 : 1),
      `texture ${width}x${height}, format ${format}`,
    ),
  )
  before(proto, 'texStorage3D', (gl, [target, levels, format, width, height, depth]) =>
    hold(
      'textures',
      boundTexture(gl, target),
      width * height * depth * texel(format) * withLevels(levels),
      `texture ${width}x${height}x${depth}, format ${format}`,
    ),
  )
  before(proto, 'texImage2D', (gl, given) => {
    const [target, level, format] = given
    const source = given[5]
    const [width, height] = given.length >= 8 ? [given[3], given[4]] : [source?.width ?? 0, source?.height ?? 0]
    ;(level > 0 || isFace(target) ? grow : hold)('textures', boundTexture(gl, target), width * height * texel(format))
  })
  before(proto, 'texImage3D', (gl, [target, level, format, width, height, depth]) =>
    (level > 0 ? grow : hold)('textures', boundTexture(gl, target), width * height * depth * texel(format)),
  )
  before(proto, 'renderbufferStorage', (gl, [, format, width, height]) =>
    hold('renderbuffers', gl.getParameter(gl.RENDERBUFFER_BINDING), width * height * texel(format)),
  )
  before(proto, 'renderbufferStorageMultisample', (gl, [, samples, format, width, height]) =>
    hold(
      'renderbuffers',
      gl.getParameter(gl.RENDERBUFFER_BINDING),
      width * height * texel(format) * Math.max(1, samples),
    ),
  )
  before(proto, 'linkProgram', () => {
    probe.gpu.programs++
  })
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = getContext.call(this, kind, ...rest)
    if (context && kind.startsWith('webgl') && !probe.canvases.includes(this)) probe.canvases.push(this)
    return context
  }
})()
