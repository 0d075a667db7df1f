import type { BufferGeometry } from 'three'
import { type StructureId, structures } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Body, Tube } from '../../mechanics/body.ts'
import type { Figure } from '../figure.ts'
import { GONE } from '../part.ts'
import type { Posed } from '../posed.ts'
import { type Anchor, anchorAt, tubesOf } from './anchor.ts'
import type { Seen, Sight } from './sight.ts'

/** A structure in the picture: how much of it is seen, and the best place to point at, CSS px. */
export interface Sighting {
  readonly id: StructureId
  readonly areaPx2: number
  readonly xPx: number
  readonly yPx: number
  readonly anchor: Anchor
}

/**
 * Where to look, CSS px; places to point at lie between `fromPx` and `toPx`, so that names have room beside them, and not under what
 * stands over the picture.
 */
export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fromPx: number
  readonly toPx: number
  readonly taken: readonly Box[]
}

/** A rectangle of the picture, CSS px. */
export interface Box {
  readonly leftPx: number
  readonly topPx: number
  readonly rightPx: number
  readonly bottomPx: number
}

/** Whether a place of the picture may be pointed at. */
export function maySee({ y, height, fromPx, toPx, taken }: Region, xPx: number, yPx: number): boolean {
  if (xPx <= fromPx || xPx >= toPx || yPx <= y || yPx >= y + height) return false
  for (const { leftPx, topPx, rightPx, bottomPx } of taken)
    if (xPx > leftPx && xPx < rightPx && yPx > topPx && yPx < bottomPx) return false
  return true
}

/** What of the body is seen where. */
export interface Survey {
  readonly sightings: readonly Sighting[]
  /** The ends of all that is seen, CSS px; null where nothing is. */
  readonly silhouette: { readonly leftPx: number; readonly rightPx: number } | null
  /** Whether any of the body is seen in a rectangle, CSS px. */
  readonly covers: (leftPx: number, topPx: number, rightPx: number, bottomPx: number) => boolean
}

/** How many places of the picture are asked what is seen there: enough to find a vertebra in a whole spine. */
const PLACES = 2400
const LEAST_STEP_PX = 9
/** Stations of a nerve that are asked about, at least four of each strand. */
const STATIONS = 24
/** Of a nerve, however thin: it is looked for. One wider than the second must show more than a slit. */
const LEAST_NERVE_PX = 3
const BROAD_PX = 12
/** Fewer places are a sliver that nobody would point at. */
const LEAST_CELLS = 3
const HIDDEN_PLACES = 60

/** How much nearer to the middle a place must be to make up for lying a step nearer to an edge. Chosen by eye. */
const INNER = 4

interface Cell {
  readonly index: number
  readonly xPx: number
  readonly yPx: number
  readonly seen: Seen
}

/** How many steps each place lies inside what is seen there; 1 at its edges. */
function depthsOf(ids: readonly (StructureId | null)[], columns: number, rows: number): Uint16Array {
  const depths = new Uint16Array(ids.length)
  const from = (index: number, beside: number, inPicture: boolean): number =>
    inPicture && ids[beside] === ids[index] ? depths[beside]! + 1 : 1
  for (let i = 0; i < ids.length; i++)
    depths[i] = Math.min(from(i, i - 1, i % columns > 0), from(i, i - columns, i >= columns))
  for (let i = ids.length - 1; i >= 0; i--)
    depths[i] = Math.min(
      depths[i]!,
      from(i, i + 1, i % columns < columns - 1),
      from(i, i + columns, i < columns * (rows - 1)),
    )
  return depths
}

/** Looks all over a part of the picture; `sight` has looked. */
export function surveyOf(sight: Sight, figure: Figure, posed: Posed, body: Body, region: Region): Survey {
  const stepPx = Math.max(Math.sqrt((region.width * region.height) / PLACES), LEAST_STEP_PX)
  const columns = Math.max(Math.floor(region.width / stepPx), 1)
  const rows = Math.max(Math.floor(region.height / stepPx), 1)
  const ids: (StructureId | null)[] = []
  const cells = new Map<StructureId, Cell[]>()
  let [leftPx, rightPx] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const xPx = region.x + (column + 0.5) * stepPx
      const yPx = region.y + (row + 0.5) * stepPx
      const seen = sight.at(xPx, yPx)
      ids.push(seen?.id ?? null)
      if (!seen) continue
      leftPx = Math.min(leftPx, xPx - stepPx / 2)
      rightPx = Math.max(rightPx, xPx + stepPx / 2)
      const cell = { index: ids.length - 1, xPx, yPx, seen }
      const known = cells.get(seen.id)
      if (known) known.push(cell)
      else cells.set(seen.id, [cell])
    }
  const depths = depthsOf(ids, columns, rows)
  const inside = ({ xPx, yPx }: { readonly xPx: number; readonly yPx: number }): boolean => maySee(region, xPx, yPx)

  /** The place nearest to the middle of what is seen of a structure, and well inside it. */
  function middleOf(id: StructureId, seen: readonly Cell[]): Sighting | null {
    const here = seen.filter(inside)
    if (here.length === 0 || seen.length < LEAST_CELLS) return null
    const x = here.reduce((sum, { xPx }) => sum + xPx, 0) / here.length
    const y = here.reduce((sum, { yPx }) => sum + yPx, 0) / here.length
    const cost = ({ index, xPx, yPx }: Cell): number => Math.hypot(xPx - x, yPx - y) - INNER * stepPx * depths[index]!
    const best = here.reduce((one, other) => (cost(other) < cost(one) ? other : one))
    const areaPx2 = seen.length * stepPx * stepPx
    return { id, areaPx2, xPx: best.xPx, yPx: best.yPx, anchor: anchorAt(best.seen, posed) }
  }

  const at = { xPx: 0, yPx: 0 }
  /** Whether a broad nerve is seen to one side of its middle, too. */
  const showsAside = (
    id: StructureId,
    { centreMm, wide, halfWidthMm, halfThicknessMm }: Tube,
    station: number,
  ): boolean =>
    [-0.6, 0.6].some((share) => {
      const way = share * halfWidthMm[station]!
      const aside = [0, 1, 2].map((k) => centreMm[station * 3 + k]! + way * wide[station * 3 + k]!) as unknown as Vec3
      return !sight.hides(aside, id, halfThicknessMm[station])
    })

  /** The middle of the longest stretch of a nerve that is seen. */
  function stretchOf(id: StructureId): Sighting | null {
    let best: Sighting | null = null
    let areaPx2 = 0
    let longest = 0
    const tubes = tubesOf(id, body)
    for (const [index, tube] of tubes.entries()) {
      const asked = Math.max(STATIONS / tubes.length, 4)
      const step = Math.max(Math.floor(tube.count / asked), 1)
      let run: { station: number; xPx: number; yPx: number }[] = []
      let lengthPx = 0
      for (let station = 0; station < tube.count; station += step) {
        const place: Vec3 = [
          tube.centreMm[station * 3]!,
          tube.centreMm[station * 3 + 1]!,
          tube.centreMm[station * 3 + 2]!,
        ]
        const ahead = sight.project(place, at)
        const { xPx, yPx } = at
        const widthPx = Math.max(2 * tube.halfWidthMm[station]! * sight.pxPerMm(place), LEAST_NERVE_PX)
        const seen =
          ahead &&
          inside(at) &&
          !sight.hides(place, id, tube.halfThicknessMm[station]) &&
          (widthPx < BROAD_PX || showsAside(id, tube, station))
        if (!seen) {
          run = []
          lengthPx = 0
          continue
        }
        const last = run.at(-1)
        const partPx = last ? Math.hypot(xPx - last.xPx, yPx - last.yPx) : widthPx
        lengthPx += partPx
        areaPx2 += partPx * widthPx
        run.push({ station, xPx, yPx })
        if (lengthPx <= longest) continue
        longest = lengthPx
        const middle = run[Math.floor(run.length / 2)]!
        const anchor: Anchor = { on: 'tube', tube: index, station: middle.station }
        best = { id, areaPx2, xPx: middle.xPx, yPx: middle.yPx, anchor }
      }
    }
    return best && { ...best, areaPx2 }
  }

  const sightings: Sighting[] = []
  for (const part of figure.parts.values()) {
    const nerve = structures[part.id].kind === 'nerve'
    const seen = cells.get(part.id)
    const sighting = nerve ? part.shown() > GONE && stretchOf(part.id) : seen && middleOf(part.id, seen)
    if (sighting) sightings.push(sighting)
  }
  return {
    sightings,
    silhouette: leftPx < rightPx ? { leftPx, rightPx } : null,
    covers(left, top, right, bottom) {
      const index = (px: number, from: number): number => Math.floor((px - from) / stepPx)
      for (let row = Math.max(index(top, region.y), 0); row <= Math.min(index(bottom, region.y), rows - 1); row++)
        for (let c = Math.max(index(left, region.x), 0); c <= Math.min(index(right, region.x), columns - 1); c++)
          if (ids[row * columns + c]) return true
      return false
    },
  }
}

/** Where to point at a structure that nothing is seen of, as far as it lies in the region: near the middle of it; null where none does. */
export function hiddenSighting(sight: Sight, posed: Posed, id: StructureId, region: Region): Sighting | null {
  const shape = posed.shapesOf(id)[0]
  if (!shape) return null
  const points = shape.geometry.getAttribute('position')
  const step = Math.max(Math.floor(points.count / HIDDEN_PLACES), 1)
  const found: { corner: number; xPx: number; yPx: number }[] = []
  const { elements: m } = shape.matrix
  for (let corner = 0; corner < points.count; corner += step) {
    const [x, y, z] = [points.getX(corner), points.getY(corner), points.getZ(corner)]
    const at = { xPx: 0, yPx: 0 }
    const ahead = sight.project(
      [
        m[0]! * x + m[4]! * y + m[8]! * z + m[12]!,
        m[1]! * x + m[5]! * y + m[9]! * z + m[13]!,
        m[2]! * x + m[6]! * y + m[10]! * z + m[14]!,
      ],
      at,
    )
    const within = maySee(region, at.xPx, at.yPx)
    if (ahead && within) found.push({ corner, ...at })
  }
  if (found.length === 0) return null
  const x = found.reduce((sum, { xPx }) => sum + xPx, 0) / found.length
  const y = found.reduce((sum, { yPx }) => sum + yPx, 0) / found.length
  const away = ({ xPx, yPx }: { xPx: number; yPx: number }): number => Math.hypot(xPx - x, yPx - y)
  const { corner, xPx, yPx } = found.reduce((best, one) => (away(one) < away(best) ? one : best))
  const of = shape.mesh.geometry as BufferGeometry
  const anchor: Anchor = { on: 'surface', surface: 0, corners: [corner, corner, corner], shares: [1, 0, 0], of }
  return { id, areaPx2: 0, xPx, yPx, anchor }
}
