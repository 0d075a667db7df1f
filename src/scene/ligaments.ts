import { BufferAttribute, type BufferGeometry, type Data3DTexture } from 'three'
import { spinalLigamentIds, structureIds, structures } from '../anatomy/structures.ts'
import type { Body, Grid } from '../mechanics/body.ts'
import type { Pace } from './breathe.ts'
import type { Drawing } from './drawing/drawing.ts'
import { createTissue } from './materials/tissue.ts'
import type { Models } from './models.ts'
import { createPart, type Part } from './part.ts'
import { createGrid, type GridGeometry } from './soft/grid.ts'

/** The ligaments in the picture: those of the pelvis stand still, those of the spine follow the body. */
export interface Ligaments {
  readonly parts: readonly Part[]
  readonly follow: (body: Body) => void
}

/** Millimetres along, across and through a band at each vertex, from its rows' middles and its first column's side; all sinew. */
function fibresOf({ rows, columns, positionMm: p }: Grid): Float32Array {
  const fibre = new Float32Array(rows * columns * 4)
  const middle = new Float64Array(3)
  const last = new Float64Array(3)
  const wide = new Float64Array(3)
  const deep = new Float64Array(3)
  let alongMm = 0
  for (let row = 0; row < rows; row++) {
    const from = row * columns * 3
    middle.fill(0)
    for (let o = from; o < from + columns * 3; o += 3) for (let k = 0; k < 3; k++) middle[k]! += p[o + k]! / columns
    if (row > 0) alongMm += Math.hypot(middle[0]! - last[0]!, middle[1]! - last[1]!, middle[2]! - last[2]!)
    last.set(middle)
    // The first column lies on one edge, the one a quarter round on the outer face.
    axisInto(wide, middle, p, from)
    axisInto(deep, middle, p, from + Math.round(columns / 4) * 3)
    for (let j = 0; j < columns; j++) {
      const at = from + j * 3
      const out = (row * columns + j) * 4
      const x = p[at]! - middle[0]!
      const y = p[at + 1]! - middle[1]!
      const z = p[at + 2]! - middle[2]!
      fibre[out] = alongMm
      fibre[out + 1] = wide[0]! * x + wide[1]! * y + wide[2]! * z
      fibre[out + 2] = deep[0]! * x + deep[1]! * y + deep[2]! * z
      fibre[out + 3] = 1
    }
  }
  return fibre
}

/** The unit way from a middle to a point stored from `at` on. */
function axisInto(out: Float64Array, middle: Float64Array, p: Float32Array, at: number): void {
  for (let k = 0; k < 3; k++) out[k] = p[at + k]! - middle[k]!
  const size = Math.hypot(out[0]!, out[1]!, out[2]!) || 1
  for (let k = 0; k < 3; k++) out[k]! /= size
}

/** What the tissue reads of a computed band besides its grid: fibres, and light from everywhere. */
function clothe(geometry: BufferGeometry, rest: Grid): void {
  geometry.setAttribute('fibre', new BufferAttribute(fibresOf(rest), 4))
  geometry.setAttribute('bake', new BufferAttribute(new Uint8Array(rest.rows * rest.columns * 4).fill(255), 4, true))
}

/** @param rest the healthy body at rest */
export async function createLigaments(
  models: Models,
  rest: Body,
  noise: Data3DTexture,
  drawing: Drawing,
  pace: Pace,
): Promise<Ligaments> {
  const parts: Part[] = []
  for (const id of structureIds) {
    const geometry = models.geometries.get(id)
    if (structures[id].kind === 'ligament' && geometry)
      parts.push(createPart(id, drawing, [{ geometry, tissue: createTissue('ligament', { noise }) }]))
  }
  const bands: GridGeometry[] = []
  for (const id of spinalLigamentIds) {
    await pace()
    const band = createGrid(rest.ligaments[id])
    clothe(band.geometry, rest.ligaments[id])
    const tissue = createTissue(id === 'ligamenta-flava' ? 'flavum' : 'ligament', { noise, resting: true })
    parts.push(createPart(id, drawing, [{ geometry: band.geometry, tissue }]))
    bands.push(band)
  }
  const follow = ({ ligaments }: Body): void => {
    for (let i = 0; i < spinalLigamentIds.length; i++) bands[i]!.follow(ligaments[spinalLigamentIds[i]!])
  }
  follow(rest)
  return { parts, follow }
}
