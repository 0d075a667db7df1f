import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Sphere, Vector3 } from 'three'
import type { Tube } from '../../mechanics/body.ts'
import { filletFor, type Neighbour } from './fillet.ts'
import { ringCount, ringsAlong, type Sweep, type SweepLayout, sweepIndex, sweepInto, vertexCount } from './sweep.ts'

/** Nerves or a sac as a mesh that follows its tubes. */
export interface TubesGeometry {
  readonly geometry: BufferGeometry
  /** Rewrites the surface where the tubes have changed; @returns whether any had. */
  readonly follow: (tubes: readonly Tube[]) => boolean
  /** Millimetres from the tube's first station, at a vertex. */
  readonly alongMm: Float32Array
  /** Writes where each vertex lies on the way from root to foot, 0..1; below 0 off the way. */
  readonly setWay: (way: (alongMm: number) => number) => void
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

/** Remembers what it was shown last, so that a tube that has not moved costs one comparison. */
function createMemory(tube: Tube): (tube: Tube) => boolean {
  const last = [tube.centreMm, tube.wide, tube.halfWidthMm, tube.halfThicknessMm, tube.glow].map((a) =>
    a.slice().fill(Number.NaN),
  )
  return (now) => {
    let changed = false
    const compare = (kept: Float32Array, values: Float32Array): void => {
      for (let i = 0; i < values.length; i++) {
        if (kept[i] !== values[i]) {
          kept[i] = values[i]!
          changed = true
        }
      }
    }
    compare(last[0]!, now.centreMm)
    compare(last[1]!, now.wide)
    compare(last[2]!, now.halfWidthMm)
    compare(last[3]!, now.halfThicknessMm)
    compare(last[4]!, now.glow)
    return changed
  }
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
  const glow = new Float32Array(vertices)
  const glowWay = new Float32Array(vertices * 2)
  const fibre = new Float32Array(vertices * 4)
  const alongMm = new Float32Array(vertices)
  const index: number[] = []
  const sweeps: Sweep[] = layouts.map((layout, i) => {
    const from = starts[i]!
    const to = from + vertexCount(layout)
    for (const corner of sweepIndex(layout)) index.push(corner + from)
    const tube = tubes[i]!
    const along = ringsAlong(tube, layout)
    const radius = tube.halfWidthMm.reduce((a, b) => Math.max(a, b), 0)
    for (let ring = 0; ring < ringCount(layout); ring++) {
      for (let side = 0; side < layout.sides; side++) {
        const vertex = from + ring * layout.sides + side
        const turn = (side / layout.sides) * 2 * Math.PI
        alongMm[vertex] = along[ring]!
        fibre.set([along[ring]!, Math.cos(turn) * radius, Math.sin(turn) * radius, 0], vertex * 4)
      }
    }
    const sweep: Sweep = {
      position: position.subarray(from * 3, to * 3),
      normal: normal.subarray(from * 3, to * 3),
      glow: glow.subarray(from, to),
    }
    if (neighbours.length === 0) return sweep
    sweepInto(tube, layout, sweep)
    const fillet = filletFor(tube, layout, sweep, neighbours)
    return fillet ? { ...sweep, fillet } : sweep
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
  geometry.setIndex(index)
  const bounds = new Sphere(new Vector3(), 0)
  geometry.boundingSphere = bounds
  const memories = tubes.map(createMemory)

  function bound(): void {
    let [x0, y0, z0] = [Infinity, Infinity, Infinity]
    let [x1, y1, z1] = [-Infinity, -Infinity, -Infinity]
    for (let i = 0; i < position.length; i += 3) {
      x0 = Math.min(x0, position[i]!)
      x1 = Math.max(x1, position[i]!)
      y0 = Math.min(y0, position[i + 1]!)
      y1 = Math.max(y1, position[i + 1]!)
      z0 = Math.min(z0, position[i + 2]!)
      z1 = Math.max(z1, position[i + 2]!)
    }
    bounds.center.set((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)
    bounds.radius = Math.hypot(x1 - x0, y1 - y0, z1 - z0) / 2
  }

  return {
    geometry,
    alongMm,
    setWay(way) {
      for (let i = 0; i < vertices; i++) glowWay[i * 2 + 1] = way(alongMm[i]!)
      glowWays.needsUpdate = true
    },
    follow(now) {
      let changed = false
      for (let i = 0; i < layouts.length; i++) {
        if (!memories[i]!(now[i]!)) continue
        sweepInto(now[i]!, layouts[i]!, sweeps[i]!)
        changed = true
      }
      if (!changed) return false
      for (let i = 0; i < vertices; i++) glowWay[i * 2] = glow[i]!
      positions.needsUpdate = true
      normals.needsUpdate = true
      glowWays.needsUpdate = true
      bound()
      return true
    },
  }
}
