import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Sphere, Vector3 } from 'three'
import type { Tube } from '../../mechanics/body.ts'
import { lighten } from '../drawing/lighter.ts'
import { type Corners, cornersFor } from '../drawing/pack.ts'
import { emptyBox, openBox, reachBox, sphereRound } from './box.ts'
import { circleOf } from './circle.ts'
import { filletFor, type Neighbour } from './fillet.ts'
import { glowInto, ringsAlong, type Sweep, sweepInto } from './sweep.ts'
import { type SweepLayout, sweepIndex, vertexCount } from './sweep-layout.ts'

/** Nerves or a sac as a mesh that follows its tubes. */
export interface TubesGeometry {
  readonly geometry: BufferGeometry
  /** Rewrites the surface where the tubes have changed; to be told each answer, one after the other. @returns whether any had changed. */
  readonly follow: (tubes: readonly Tube[]) => boolean
  /** Millimetres from the tube's first station, at a vertex. */
  readonly alongMm: Float32Array
  /** Writes where each vertex lies on the way from root to foot, 0..1; below 0 off the way. */
  readonly setWay: (way: (alongMm: number, tube: number) => number) => void
}

/** Rings stand at the stations where those are between these two apart, mm. */
const CLOSE_MM = 2.8
const APART_MM = 4.5
/** Rings for one station at most. */
const MOST_RINGS = 6
const CAP_RINGS = 3
const FURROWED_SIDES = 28
/** How far the flat of a side may lie inside the round, mm: less than a pixel in a close view. */
const FLAT_MM = 0.1
const FEWEST_SIDES = 6

/** From these levels on every second ring, and every second side, is drawn; see `lighter.ts`. Chosen to lie about as far off as they may. */
const RINGS_HALVED_FROM = 2
const SIDES_HALVED_FROM = 3
/** Tubes of fewer sides keep them all. */
const HALVED_SIDES = 10

/** A layout whose rings stand about 3 or 4 mm apart on the tube as it is now, with as many sides as it needs to look round. */
export function layoutFor(tube: Tube): SweepLayout {
  let lengthMm = 0
  let widest = 0
  for (let i = 0; i < tube.count; i++) {
    widest = Math.max(widest, tube.halfWidthMm[i]!)
    if (i > 0)
      lengthMm += Math.hypot(
        tube.centreMm[i * 3]! - tube.centreMm[i * 3 - 3]!,
        tube.centreMm[i * 3 + 1]! - tube.centreMm[i * 3 - 2]!,
        tube.centreMm[i * 3 + 2]! - tube.centreMm[i * 3 - 1]!,
      )
  }
  const spans = tube.count - 1
  const spanMm = lengthMm / spans
  const rings =
    spanMm < CLOSE_MM ? Math.ceil(lengthMm / CLOSE_MM) + 2 : spans * Math.max(Math.round(spanMm / APART_MM), 1) + 1
  const round = Math.ceil(Math.PI / Math.acos(1 - FLAT_MM / Math.max(widest, 2 * FLAT_MM)))
  const sides = tube.furrow ? FURROWED_SIDES : Math.max(round, FEWEST_SIDES)
  return { stations: tube.count, rings: Math.min(rings, MOST_RINGS * spans + 1), sides, caps: CAP_RINGS }
}

/** What of a tube is another than it was shown last. */
interface Memory {
  /** Takes the tube in; one that is the very same object costs nothing, one that has not moved a comparison. */
  readonly take: (tube: Tube) => void
  moved: boolean
  glows: boolean
}

// Nothing is copied: what was told last stays as it was until the next answer but one.
function createMemory(): Memory {
  let seen: Tube | null = null
  const memory: Memory = {
    moved: false,
    glows: false,
    take(now) {
      const before = seen
      seen = now
      memory.moved = now !== before && (before === null || !sameShape(before, now))
      memory.glows = now !== before && (before === null || !sameNumbers(before.glow, now.glow))
    },
  }
  return memory
}

function sameShape(a: Tube, b: Tube): boolean {
  return (
    sameNumbers(a.centreMm, b.centreMm) &&
    sameNumbers(a.wide, b.wide) &&
    sameNumbers(a.halfWidthMm, b.halfWidthMm) &&
    sameNumbers(a.halfThicknessMm, b.halfThicknessMm) &&
    (a.furrow === b.furrow || (!!a.furrow && !!b.furrow && sameNumbers(a.furrow.depth, b.furrow.depth)))
  )
}

function sameNumbers(a: Float32Array, b: Float32Array): boolean {
  if (a === b) return true
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/**
 * One mesh for several tubes (the strands of the cauda equina) or a single one; their fibre and way coordinates are taken from the tubes
 * as they are now, so build it from the body at rest.
 * @param neighbours tubes of other meshes that these are one with, as they are now: the corners between them are rounded off
 */
export function createTubes(tubes: readonly Tube[], neighbours: readonly Neighbour[] = []): TubesGeometry {
  const layouts = tubes.map((tube) => layoutFor(tube))
  const starts: number[] = []
  let vertices = 0
  for (const layout of layouts) {
    starts.push(vertices)
    vertices += vertexCount(layout)
  }
  const position = new Float32Array(vertices * 3)
  const normal = new Float32Array(vertices * 3)
  const glowWay = new Float32Array(vertices * 2)
  const fibre = new Float32Array(vertices * 4)
  const alongMm = new Float32Array(vertices)
  function cornersBy(eachRing: number, eachSide: number): Corners {
    const lists = layouts.map((layout) => sweepIndex(layout, eachRing, layout.sides < HALVED_SIDES ? 1 : eachSide))
    const index = cornersFor(
      vertices,
      lists.reduce((sum, { length }) => sum + length, 0),
    )
    let corners = 0
    for (const [i, list] of lists.entries()) {
      const from = starts[i]!
      for (let c = 0; c < list.length; c++) index[corners + c] = list[c]! + from
      corners += list.length
    }
    return index
  }
  const sweeps: Sweep[] = layouts.map((layout, i) => {
    const from = starts[i]!
    const to = from + vertexCount(layout)
    const tube = tubes[i]!
    const along = ringsAlong(tube, layout)
    const radius = tube.halfWidthMm.reduce((a, b) => Math.max(a, b), 0)
    const { cos, sin } = circleOf(layout.sides)
    for (let vertex = from, ring = 0; vertex < to; ring++) {
      for (let side = 0; side < layout.sides; side++, vertex++) {
        alongMm[vertex] = along[ring]!
        fibre[vertex * 4] = along[ring]!
        fibre[vertex * 4 + 1] = cos[side]! * radius
        fibre[vertex * 4 + 2] = sin[side]! * radius
      }
    }
    const sweep: Sweep = {
      position: position.subarray(from * 3, to * 3),
      normal: normal.subarray(from * 3, to * 3),
      box: emptyBox(),
      fillet: null,
    }
    if (neighbours.length === 0) return sweep
    sweepInto(tube, layout, sweep)
    return { ...sweep, fillet: filletFor(tube, layout, sweep, neighbours) }
  })
  const geometry = new BufferGeometry()
  const moving = (array: Float32Array, size: number): BufferAttribute => {
    const attribute = new BufferAttribute(array, size)
    attribute.setUsage(DynamicDrawUsage)
    return attribute
  }
  const positions = moving(position, 3)
  const normals = moving(normal, 3)
  const glowWays = moving(glowWay, 2)
  geometry.setAttribute('position', positions)
  geometry.setAttribute('normal', normals)
  geometry.setAttribute('glowWay', glowWays)
  geometry.setAttribute('fibre', new BufferAttribute(fibre, 4))
  geometry.setIndex(new BufferAttribute(cornersBy(1, 1), 1))
  lighten(geometry, (level) => (level < RINGS_HALVED_FROM ? null : cornersBy(2, level < SIDES_HALVED_FROM ? 1 : 2)))
  const bounds = new Sphere(new Vector3(), 0)
  geometry.boundingSphere = bounds
  const memories = tubes.map(() => createMemory())
  const glowsOf = starts.map((from) => glowWay.subarray(from * 2))

  const box = emptyBox()
  const roundedMm = sweeps.reduce((most, { fillet }) => Math.max(most, fillet?.mostMm ?? 0), 0)

  function bound(): void {
    openBox(box)
    for (let i = 0; i < sweeps.length; i++) reachBox(box, sweeps[i]!.box)
    sphereRound(box, bounds)
    bounds.radius += roundedMm
  }

  return {
    geometry,
    alongMm,
    setWay(way) {
      for (let i = 0, tube = 0; i < vertices; i++) {
        if (i === starts[tube + 1]) tube++
        glowWay[i * 2 + 1] = way(alongMm[i]!, tube)
      }
      glowWays.needsUpdate = true
    },
    follow(now) {
      let moved = false
      let glows = false
      for (let i = 0; i < layouts.length; i++) {
        const memory = memories[i]!
        memory.take(now[i]!)
        if (memory.moved) sweepInto(now[i]!, layouts[i]!, sweeps[i]!)
        if (memory.glows) glowInto(now[i]!, layouts[i]!, glowsOf[i]!)
        moved ||= memory.moved
        glows ||= memory.glows
      }
      if (moved) {
        positions.needsUpdate = true
        normals.needsUpdate = true
        bound()
      }
      if (glows) glowWays.needsUpdate = true
      return moved || glows
    },
  }
}
