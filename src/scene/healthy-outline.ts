import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import { discIds } from '../anatomy/spine.ts'
import { bothOf, type MuscleId, rootLevels, type StructureId, sides, structures } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'
import type { Body, BodyInput } from '../mechanics/body.ts'
import { createSolver } from '../mechanics/solve.ts'
import { same } from '../state/same.ts'
import { healthyOf } from '../story/moment.ts'
import { createLayer } from './drawing/layer.ts'
import { type Pack, pack } from './drawing/pack.ts'
import type { Figure } from './figure.ts'
import { createHealthy } from './materials/healthy.ts'
import { GONE } from './part.ts'
import { warpInto } from './posed.ts'
import { createGrid } from './soft/grid.ts'
import { createTubes } from './soft/tube.ts'

/**
 * The healthy body of the same posture over the soft parts that have moved, swollen or pushed out: discs, roots, sac, nerve and muscle.
 * Two draw calls at most, none while it is off.
 */
export interface HealthyOutline {
  /** Follows a body and comes or goes. @returns whether it is still coming or going */
  readonly ease: (on: boolean, input: BodyInput, body: Body, bodyMoved: boolean, dtMs: number) => boolean
  readonly dispose: () => void
}

const HALF_LIFE_MS = 90
const STILL = 0.004
/** What is nowhere farther than this from where it is in health is not outlined, mm. Chosen by eye. */
const LEAST_MM = 0.6
/** Over nerves and discs, under the glass of bones and muscles in front of them. */
const RENDER_ORDER = 16

const MOST_PIECES = 256

const nerveIds: readonly StructureId[] = [
  'dural-sac',
  ...rootLevels.flatMap((level) =>
    sides.flatMap((side): StructureId[] => [`root-${level}-${side}`, `ganglion-${level}-${side}`]),
  ),
  ...bothOf('sciatic-nerve'),
]
const outlinedMuscles: readonly MuscleId[] = [...bothOf('piriformis'), ...bothOf('gluteus-maximus')]

/** One part of the healthy body. */
interface Piece {
  readonly id: StructureId
  readonly geometry: BufferGeometry
  readonly follow: (healthy: Body) => void
  readonly hasMoved: (body: Body, healthy: Body) => boolean
}

function differ(a: Float32Array, b: Float32Array): boolean {
  if (a === b) return false
  for (let i = 0; i < a.length; i++) if (Math.abs(a[i]! - b[i]!) > LEAST_MM) return true
  return false
}

/** The places, directions and triangles of a geometry and nothing else of it. */
function bare(geometry: BufferGeometry): BufferGeometry {
  const out = new BufferGeometry()
  for (const name of ['position', 'normal']) out.setAttribute(name, geometry.getAttribute(name))
  out.setIndex(geometry.getIndex())
  return out
}

function discPieces(healthy: Body): Piece[] {
  return discIds.map((id) => {
    const { geometry, follow } = createGrid(healthy.discs[id].annulus)
    return {
      id: `disc-${id}`,
      geometry: bare(geometry),
      follow: (body) => follow(body.discs[id].annulus),
      hasMoved: (body, well) =>
        differ(body.discs[id].annulus.positionMm, well.discs[id].annulus.positionMm) ||
        body.readings.discs[id].herniation !== null,
    }
  })
}

function nervePieces(healthy: Body): Piece[] {
  return nerveIds.flatMap((id) => {
    const rest = healthy.nerves[id]
    if (!rest) return []
    const { geometry, follow } = createTubes([rest])
    return {
      id,
      geometry: bare(geometry),
      follow: (body) => {
        follow([body.nerves[id]!])
      },
      hasMoved: (body, well) => {
        const [now, then] = [body.nerves[id]!, well.nerves[id]!]
        return (
          differ(now.centreMm, then.centreMm) ||
          differ(now.halfWidthMm, then.halfWidthMm) ||
          differ(now.halfThicknessMm, then.halfThicknessMm)
        )
      },
    }
  })
}

/** The same surface a millimetre further out, to be carried along: where it goes tells which way the surface faces. */
function raised(rest: BufferGeometry): BufferGeometry {
  const out = new BufferGeometry()
  for (const [name, attribute] of Object.entries(rest.attributes)) out.setAttribute(name, attribute)
  const places = Float32Array.from(rest.getAttribute('position').array)
  const facing = rest.getAttribute('normal')
  for (let v = 0; v < facing.count; v++) {
    places[v * 3]! += facing.getX(v)
    places[v * 3 + 1]! += facing.getY(v)
    places[v * 3 + 2]! += facing.getZ(v)
  }
  return out.setAttribute('position', new BufferAttribute(places, 3))
}

/** A muscle at rest, carried by the healthy body in numbers. */
function musclePiece(rest: BufferGeometry, id: MuscleId): Piece {
  const geometry = new BufferGeometry()
  const above = raised(rest)
  const moving = (name: string): BufferAttribute => {
    const array = new Float32Array(rest.getAttribute('position').count * 3)
    const attribute = new BufferAttribute(array, 3).setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
    return attribute
  }
  const places = moving('position')
  const normals = moving('normal')
  geometry.setIndex(rest.getIndex())
  return {
    id,
    geometry,
    follow(body) {
      warpInto(places.array as Float32Array, rest, body, id)
      warpInto(normals.array as Float32Array, above, body, id)
      for (let i = 0; i < places.array.length; i++) normals.array[i]! -= places.array[i]!
      places.needsUpdate = normals.needsUpdate = true
    },
    hasMoved: (body, well) => Math.abs(body.muscles[id].swellMm - well.muscles[id].swellMm) > LEAST_MM,
  }
}

/** @param input the first body that it is laid over */
export function createHealthyOutline(figure: Figure, input: BodyInput): HealthyOutline {
  const solver = createSolver()
  const strength = { value: 0 }
  let asked = healthyOf(input)
  let healthy = solver(asked)
  const soft = [...discPieces(healthy), ...nervePieces(healthy)]
  const over = createLayer(figure.drawing.group, createHealthy(strength, false), RENDER_ORDER)
  const behind = createLayer(figure.drawing.group, createHealthy(strength, true), RENDER_ORDER)
  const layers = [over, behind]
  const shapeOf = (id: MuscleId): BufferGeometry | undefined => figure.parts.get(id)?.meshes[0]?.geometry
  let shapes: readonly (BufferGeometry | undefined)[] = []
  let pieces: readonly Piece[] = []
  let packed: Pack | null = null

  /** Takes the muscles as finely shaped as they are in the picture. @returns whether they are others than before */
  function gather(): boolean {
    if (packed && outlinedMuscles.every((id, i) => shapes[i] === shapeOf(id))) return false
    shapes = outlinedMuscles.map(shapeOf)
    pieces = [...soft, ...outlinedMuscles.flatMap((id, i) => (shapes[i] ? [musclePiece(shapes[i], id)] : []))]
    for (const piece of pieces) piece.follow(healthy)
    packed = pack(pieces.map(({ geometry }) => geometry))
    for (const layer of layers) layer.on(packed)
    return true
  }

  const moved = new Uint8Array(MOST_PIECES)
  let laid = false

  function compare(input: BodyInput, body: Body): void {
    const wanted = healthyOf(input)
    if (!same(wanted, asked)) {
      asked = wanted
      healthy = solver(wanted)
      for (const piece of pieces) piece.follow(healthy)
      packed!.follow()
    }
    for (const [number, piece] of pieces.entries()) moved[number] = piece.hasMoved(body, healthy) ? 1 : 0
  }

  return {
    ease(on, input, body, bodyMoved, dtMs) {
      const goal = on ? 1 : 0
      const eased = approach(strength.value, goal, HALF_LIFE_MS, dtMs)
      strength.value = Math.abs(eased - goal) < STILL ? goal : eased
      const seen = strength.value > 0
      if (!seen && !laid) return false
      if (seen && (gather() || bodyMoved || !laid)) compare(input, body)
      laid = seen
      for (let number = 0; number < pieces.length; number++) {
        // What the viewer has taken away has no outline either.
        const shown = (figure.parts.get(pieces[number]!.id)?.shown() ?? 0) > GONE
        const drawn = seen && shown && moved[number] === 1
        over.put(number, drawn)
        // Nerves are many and thin: behind bone they would be a web.
        behind.put(number, drawn && structures[pieces[number]!.id].kind !== 'nerve')
      }
      for (const layer of layers) layer.write()
      return strength.value !== goal
    },
    dispose() {
      for (const layer of layers) layer.dispose()
    },
  }
}
