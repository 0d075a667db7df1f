import { type Data3DTexture, DoubleSide } from 'three'
import { type DiscId, discIds } from '../anatomy/spine.ts'
import type { Side } from '../anatomy/structures.ts'
import { degrees, radians } from '../math/angle.ts'
import type { Body, Grid } from '../mechanics/body.ts'
import type { Pace } from './breathe.ts'
import type { Drawing } from './drawing/drawing.ts'
import { createTissue } from './materials/tissue.ts'
import { createPart, type Part, SOLID } from './part.ts'
import { type Cutaway, createCutaway } from './soft/cutaway.ts'
import { createGrid, type GridGeometry } from './soft/grid.ts'
import { createSlice, type Slice } from './soft/slice.ts'

/** A disc: its ring, its nucleus, what has left it, and the faces that a cut lays open. */
export interface Disc {
  readonly id: DiscId
  readonly part: Part
  readonly annulus: GridGeometry
  readonly nucleus: GridGeometry
  readonly herniation: GridGeometry
  readonly wedge: Cutaway
  readonly slice: Slice
  readonly nucleusSlice: Slice
  readonly columns: number
  /** The column that looks straight to the subject's left, and how columns run: 1 when they turn from left to front. */
  readonly leftColumn: number
  readonly turning: 1 | -1
}

/** How a disc is cut open, both 0..1: a wedge out of its side, seen from beside it, and its top sliced off, seen from above. */
export interface Cut {
  readonly disc: DiscId
  readonly side: Side
  readonly wedge: number
  readonly slice: number
}

/** The wedge looks to the lesion's side and a little to the front, so that what herniates backwards stays whole. Chosen by eye. */
const WEDGE_DEG = 92
const WEDGE_AHEAD_DEG = 12
/** The knife of the slice stops here, as a fraction of the rows: half way down the side. */
const SLICE_ROW = 0.5
const LEAST_SPREAD_MM = 0.3
const OPEN = 0.001

const order = { annulus: 0, nucleus: 1, herniation: 2, wedge: 3, slice: 4, nucleusSlice: 5 } as const

/** Direction of a rim vertex from the disc's middle: 0 = left, 90 = front, degrees. */
function azimuthOf({ positionMm, rows, columns }: Grid, column: number): number {
  const rim = (Math.floor(rows / 2) * columns + column) * 3
  return degrees(Math.atan2(positionMm[rim + 2]! - positionMm[2]!, positionMm[rim]! - positionMm[0]!))
}

function columnsOf(grid: Grid): Pick<Disc, 'columns' | 'leftColumn' | 'turning'> {
  let leftColumn = 0
  for (let column = 1; column < grid.columns; column++)
    if (Math.abs(azimuthOf(grid, column)) < Math.abs(azimuthOf(grid, leftColumn))) leftColumn = column
  const turning = azimuthOf(grid, (leftColumn + 1) % grid.columns) > azimuthOf(grid, leftColumn) ? 1 : -1
  return { columns: grid.columns, leftColumn, turning }
}

export async function createDiscs(rest: Body, noise: Data3DTexture, drawing: Drawing, pace: Pace): Promise<Disc[]> {
  const tissue = (kind: 'disc' | 'gel' | 'lamella') => createTissue(kind, { noise, resting: true })
  const discs: Disc[] = []
  for (const id of discIds) {
    await pace()
    const shape = rest.discs[id]
    const annulus = createGrid(shape.annulus)
    const nucleus = createGrid(shape.nucleus)
    const herniation = createGrid(shape.herniation, shape.annulus)
    const wedge = createCutaway(shape.annulus)
    const slice = createSlice(shape.annulus)
    const nucleusSlice = createSlice(shape.nucleus)
    const part = createPart(
      `disc-${id}`,
      drawing,
      [
        { geometry: annulus.geometry, tissue: tissue('disc') },
        { geometry: nucleus.geometry, tissue: tissue('gel') },
        { geometry: herniation.geometry, tissue: tissue('gel') },
        { geometry: wedge.geometry, tissue: tissue('lamella') },
        { geometry: slice.geometry, tissue: tissue('lamella') },
        { geometry: nucleusSlice.geometry, tissue: tissue('gel') },
      ],
      { side: DoubleSide },
    )
    discs.push({ id, part, annulus, nucleus, herniation, wedge, slice, nucleusSlice, ...columnsOf(shape.annulus) })
  }
  return discs
}

/** Follows the body's discs. */
export function shapeDiscs(discs: readonly Disc[], body: Body): void {
  for (const disc of discs) {
    const shape = body.discs[disc.id]
    disc.annulus.follow(shape.annulus)
    // Mostly hidden in its ring: `cutDiscs` shows it.
    disc.nucleus.follow(shape.nucleus, false)
    disc.herniation.follow(shape.herniation)
    const { tissues } = disc.part
    const { uWater } = tissues[0]!.uniforms
    if (uWater.value === shape.waterFraction) continue
    uWater.value = shape.waterFraction
    // Handed on from the first: a number from elsewhere is allocated for each.
    for (let i = 1; i < tissues.length; i++) tissues[i]!.uniforms.uWater.value = uWater.value
  }
}

/** Lays one disc open as far as the cut asks, and shows what is then to be seen of each. */
export function cutDiscs(discs: readonly Disc[], body: Body, cut: Cut): void {
  for (const disc of discs) {
    const here = disc.id === cut.disc
    const wedge = here && cut.wedge > OPEN ? cut.wedge : 0
    const row = here && cut.slice > OPEN ? cut.slice * SLICE_ROW : 0
    const { meshes, tissues } = disc.part
    const { annulus, nucleus } = body.discs[disc.id]
    const ahead = cut.side === 'left' ? WEDGE_AHEAD_DEG : 180 - WEDGE_AHEAD_DEG
    const middle = disc.leftColumn + (disc.turning * ahead * disc.columns) / 360
    const turn = radians((middle / disc.columns) * 360)
    const half = (wedge * WEDGE_DEG) / 2
    const opening = wedge > 0 ? Math.cos(radians(half)) : 2
    tissues[order.annulus]!.uniforms.uWedge.value.set(Math.cos(turn), Math.sin(turn), opening, row)
    tissues[order.slice]!.uniforms.uWedge.value.set(Math.cos(turn), Math.sin(turn), opening, 0)
    tissues[order.nucleus]!.uniforms.uWedge.value.set(1, 0, 2, row)
    if (wedge > 0) {
      const reach = (half / 360) * disc.columns * disc.turning
      disc.wedge.follow(annulus, [middle - reach, middle + reach])
    }
    if (row > 0) {
      disc.slice.follow(annulus, row, 0)
      disc.nucleusSlice.follow(nucleus, row, 0.12)
    }
    const shown = meshes[order.annulus]!.visible
    // What is cut away must not shade what it lays open.
    if (wedge > 0 || row > 0) meshes[order.annulus]!.castShadow = meshes[order.nucleus]!.castShadow = false
    const nucleusShown = shown && (wedge > 0 || disc.part.shown() < SOLID)
    meshes[order.nucleus]!.visible = nucleusShown
    disc.nucleus.follow(nucleus, nucleusShown)
    meshes[order.herniation]!.visible = shown && disc.herniation.spreadMm() > LEAST_SPREAD_MM
    meshes[order.wedge]!.visible = shown && wedge > 0
    meshes[order.slice]!.visible = shown && row > 0
    meshes[order.nucleusSlice]!.visible = shown && row > 0
  }
}
