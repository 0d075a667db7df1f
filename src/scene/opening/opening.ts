import type { ModelFile, StructureId } from '../../anatomy/structures.ts'
import { add, scale, type Vec3 } from '../../math/vec3.ts'
import { same } from '../../state/same.ts'
import type { Insets } from '../../state/store.ts'
import type { View } from '../../story/moment.ts'
import { eyeOf, viewMiddle } from '../camera-view.ts'
import { fetchAhead } from '../fetch-model.ts'
import { openModel, type StoredNode, type StoredShape } from '../model-bytes.ts'
import { COARSE } from '../model-files.ts'
import { presented } from '../presented.ts'
import { firstTier, machineOf, pixelRatioOf } from '../quality.ts'
import { eyeMatrices } from './eye-matrix.ts'
import { createPlainDrawing, type PlainDrawing, type PlainLook } from './plain-drawing.ts'

export interface Piece {
  readonly name: StructureId
  readonly look: PlainLook
}

/** What is seen of a body at rest, and from where. */
export interface Sight {
  readonly view: View
  readonly pieces: readonly Piece[]
  /** Files with what it shows, finer than the coarse one, that are worth fetching before the body is here. */
  readonly files: readonly ModelFile[]
}

/** The first that is seen of the body, on the canvas that it will be drawn on, while all that moves it is on its way. */
export interface Opening {
  readonly canvas: HTMLCanvasElement
  /** Null where this machine has none. */
  readonly context: WebGL2RenderingContext | null
  /** Shows this as soon as its shapes are here; null: nothing. */
  readonly show: (sight: Sight | null) => void
  /** How much of the picture panels cover from now on. */
  readonly coveredBy: (insets: Insets) => void
  /** From now on somebody else uses the context too, and is told whenever its state has been changed. */
  readonly share: (changed: () => void) => void
  /** Files whose shapes it shows, finer than the coarse ones. */
  readonly finer: () => readonly ModelFile[]
  /** Resolves with the first picture that shows something, once that is on the screen. */
  readonly seen: Promise<void>
  /** Draws once more, on the canvas as it is now, and then no more; what it held is given back. */
  readonly leave: () => void
}

/** Where a measurement finds when the first picture was drawn. */
const FIRST_PICTURE = 'first-picture'

type Nodes = ReadonlyMap<string, StoredNode>

/** The nodes of a model file; none where it cannot be had, of which whoever needs them all will speak. */
const nodesOf = async (file: string): Promise<Nodes> => {
  try {
    return new Map((await openModel(await fetchAhead(file))).map((node) => [node.name, node]))
  } catch {
    return new Map()
  }
}

/** A node's shape; null where its file is broken, as above. */
function shapeIn(nodes: Nodes, name: string): StoredShape | null {
  try {
    return nodes.get(name)?.read() ?? null
  } catch {
    return null
  }
}

/** The middle of what surrounds a shape, mm. */
function middleOf({ attributes, place }: StoredShape): Vec3 {
  const { numbers, first, stride, count } = attributes.POSITION!
  const middle = [0, 1, 2].map((axis) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let i = 0; i < count; i++) {
      const at = numbers[first + i * stride + axis]!
      low = Math.min(low, at)
      high = Math.max(high, at)
    }
    return ((low + high) / 2) * place.scale[axis]! + place.by[axis]!
  })
  return middle as unknown as Vec3
}

export function createOpening(): Opening {
  const canvas = document.createElement('canvas')
  canvas.className = 'scene-canvas'
  const context = canvas.getContext('webgl2', { alpha: false, antialias: true, powerPreference: 'high-performance' })
  // To ask anything of a context that is still being made would stop the page until it is there.
  const ready = context && presented(context).catch(() => {})
  const coarse = nodesOf(COARSE)
  const shapes = new Map<string, StoredShape>()
  const middles = new Map<StructureId, Vec3>()
  const finer: ModelFile[] = []
  let drawing: PlainDrawing | null = null
  /** Whether the drawing holds all shapes there are of what is shown. */
  let holds = false
  /** What is wanted, and what of it can be drawn by now. */
  let sought: Sight | null = null
  let sight: Sight | null = null
  let insets: Insets = { topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0 }
  let asked = 0
  let left = false
  let changed = (): void => {}
  let resolveSeen = (): void => {}
  const seen = new Promise<void>((resolve) => {
    resolveSeen = resolve
  })

  /** Makes the canvas as large as its place; to set the same size would clear it. */
  function enlarge(gl: WebGL2RenderingContext, widthPx: number, heightPx: number): void {
    const machine = machineOf(gl)
    const ratio = pixelRatioOf(machine, firstTier(machine), { width: widthPx, height: heightPx })
    const [width, height] = [Math.floor(widthPx * ratio), Math.floor(heightPx * ratio)]
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
  }

  function draw(): void {
    const [widthPx, heightPx] = [canvas.clientWidth, canvas.clientHeight]
    if (!context || context.isContextLost() || !sight || widthPx === 0 || heightPx === 0) return
    const { view, pieces } = sight
    if (!left) enlarge(context, widthPx, heightPx)
    drawing ??= createPlainDrawing(context)
    if (!holds) {
      drawing.clear()
      for (const { name, look } of pieces) if (shapes.has(name)) drawing.put(shapes.get(name)!, look)
      holds = true
    }
    const frame = { widthPx, heightPx, insets }
    const middleOfAll = (ids: View['at']): Vec3 => scale(ids.map((id) => middles.get(id)!).reduce(add), 1 / ids.length)
    drawing.draw(eyeMatrices(eyeOf(view, viewMiddle(view, middleOfAll), frame), frame))
    changed()
    told(context, sight).catch(console.warn)
  }

  /** A graphics card that fails will fail whoever draws the body too, who speaks of it. */
  function attempt(work: () => void): void {
    try {
      work()
    } catch (problem) {
      left = true
      console.warn(problem)
    }
  }

  function ask(): void {
    if (asked !== 0 || left || !sight) return
    asked = requestAnimationFrame(() => {
      asked = 0
      attempt(draw)
    })
  }

  function take(nodes: Nodes, pieces: readonly Piece[]): void {
    for (const { name } of pieces) {
      const shape = shapeIn(nodes, name)
      if (shape) shapes.set(name, shape)
    }
    holds = false
    ask()
  }

  let marked = false
  /** The first picture has been asked of the graphics card. */
  async function told(gl: WebGL2RenderingContext, { pieces, files }: Sight): Promise<void> {
    if (marked) return
    marked = true
    performance.mark(FIRST_PICTURE)
    await presented(gl)
    resolveSeen()
    // What is seen first is seen before more is asked for.
    for (const file of files)
      void nodesOf(file).then((nodes) => {
        if (left || nodes.size === 0) return
        finer.push(file)
        take(nodes, pieces)
      })
  }

  async function show(wanted: Sight | null): Promise<void> {
    if (same(wanted, sought)) return
    sought = wanted
    if (!wanted || !context) return
    const { view, pieces } = wanted
    const [nodes] = await Promise.all([coarse, ready])
    if (sought !== wanted || nodes.size === 0) return
    for (const id of [view, ...(view.towards ?? [])].flatMap(({ at }) => at)) {
      const shape = shapeIn(nodes, id)
      if (shape) middles.set(id, middleOf(shape))
      else return
    }
    sight = wanted
    take(nodes, pieces)
  }

  const resized = new ResizeObserver(ask)
  resized.observe(canvas)
  const lost = (event: Event): void => {
    // Says that it may come back.
    event.preventDefault()
    drawing = null
    holds = false
  }
  canvas.addEventListener('webglcontextlost', lost)
  canvas.addEventListener('webglcontextrestored', ask)

  return {
    canvas,
    context,
    show: (wanted) => void show(wanted),
    coveredBy(now) {
      insets = now
      ask()
    },
    share(tell) {
      changed = tell
    },
    finer: () => finer,
    seen,
    leave() {
      if (left) return
      left = true
      cancelAnimationFrame(asked)
      resized.disconnect()
      canvas.removeEventListener('webglcontextlost', lost)
      canvas.removeEventListener('webglcontextrestored', ask)
      attempt(() => {
        draw()
        drawing?.dispose()
      })
    },
  }
}
