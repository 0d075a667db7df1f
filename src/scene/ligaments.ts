import { BufferAttribute, type BufferGeometry, type Data3DTexture } from 'three'
import { spinalLigamentIds, structureIds, structures } from '../anatomy/structures.ts'
import type { Body, Grid } from '../mechanics/body.ts'
import type { Drawing } from './drawing/drawing.ts'
import { createTissue } from './materials/tissue.ts'
import type { Models } from './models.ts'
import { createPart, type Part } from './part.ts'
import { createGrid } from './soft/grid.ts'

/** The ligaments in the picture: those of the pelvis stand still, those of the spine follow the body. */
export interface Ligaments {
  readonly parts: readonly Part[]
  readonly follow: (body: Body) => void
}

/** Millimetres along, across and through a band at each vertex, from its rows' middles and its first column's side; all sinew. */
function fibresOf({ rows, columns, positionMm: p }: Grid): Float32Array {
  const fibre = new Float32Array(rows * columns * 4)
  const middle = [0, 0, 0]
  let last: number[] | null = null
  let alongMm = 0
  for (let row = 0; row < rows; row++) {
    const from = row * columns * 3
    middle.fill(0)
    for (let i = 0; i < columns * 3; i++) middle[i % 3]! += p[from + i]! / columns
    if (last) alongMm += Math.hypot(...middle.map((m, k) => m - last![k]!))
    last = [...middle]
    // The first column lies on one edge, the one a quarter round on the outer face.
    const axis = (column: number): number[] => {
      const way = middle.map((m, k) => p[from + column * 3 + k]! - m)
      const size = Math.hypot(...way) || 1
      return way.map((d) => d / size)
    }
    const [wide, deep] = [axis(0), axis(Math.round(columns / 4))]
    for (let j = 0; j < columns; j++) {
      const d = middle.map((m, k) => p[from + j * 3 + k]! - m)
      const dot = (a: readonly number[]): number => a.reduce((sum, x, k) => sum + x * d[k]!, 0)
      fibre.set([alongMm, dot(wide), dot(deep), 1], (row * columns + j) * 4)
    }
  }
  return fibre
}

/** What the tissue reads of a computed band besides its grid: fibres, and light from everywhere. */
function clothe(geometry: BufferGeometry, rest: Grid): void {
  geometry.setAttribute('fibre', new BufferAttribute(fibresOf(rest), 4))
  geometry.setAttribute('bake', new BufferAttribute(new Uint8Array(rest.rows * rest.columns * 4).fill(255), 4, true))
}

/** @param rest the healthy body at rest */
export function createLigaments(models: Models, rest: Body, noise: Data3DTexture, drawing: Drawing): Ligaments {
  const parts: Part[] = []
  for (const id of structureIds) {
    const geometry = models.geometries.get(id)
    if (structures[id].kind === 'ligament' && geometry)
      parts.push(createPart(id, drawing, [{ geometry, tissue: createTissue('ligament', { noise }) }]))
  }
  const bands = spinalLigamentIds.map((id) => {
    const band = createGrid(rest.ligaments[id])
    clothe(band.geometry, rest.ligaments[id])
    const tissue = createTissue(id === 'ligamenta-flava' ? 'flavum' : 'ligament', { noise, resting: true })
    parts.push(createPart(id, drawing, [{ geometry: band.geometry, tissue }]))
    return band
  })
  const follow = ({ ligaments }: Body): void => {
    for (let i = 0; i < spinalLigamentIds.length; i++) bands[i]!.follow(ligaments[spinalLigamentIds[i]!])
  }
  follow(rest)
  return { parts, follow }
}
