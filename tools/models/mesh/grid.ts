import type { Bounds, Field } from '../sdf/field.ts'

/** How much faster than 1 mm a mm a field may change and still never be skipped. */
const STEEPEST = 1.6
const BLOCK = 32

/** Corners on the low side of each axis, as bits. */
const SIDES = [0b01010101, 0b00110011, 0b00001111] as const

/** A field read at the corners of cubic cells, each corner at most once. Cells and corners are numbered alike. */
export class Grid {
  readonly size: number
  readonly #field: Field
  readonly #bounds: Bounds
  readonly #cell: number
  readonly #n: readonly [number, number, number]
  readonly #values: Float32Array
  readonly stepY: number
  readonly stepZ: number
  /** A cell's six sides: their corners as bits, and where the next cell lies. */
  readonly sides: readonly { readonly corners: number; readonly step: number }[]

  constructor(field: Field, bounds: Bounds, cellMm: number) {
    this.#field = field
    this.#bounds = bounds
    this.#cell = cellMm
    const n = (axis: 0 | 1 | 2): number => Math.ceil((bounds.max[axis] - bounds.min[axis]) / cellMm)
    this.#n = [n(0), n(1), n(2)]
    this.stepY = this.#n[0] + 1
    this.stepZ = this.stepY * (this.#n[1] + 1)
    this.sides = [1, this.stepY, this.stepZ].flatMap((step, axis) => [
      { corners: SIDES[axis]!, step: -step },
      { corners: 255 - SIDES[axis]!, step },
    ])
    this.size = this.stepZ * (this.#n[2] + 1)
    this.#values = new Float32Array(this.size).fill(Number.NaN)
  }

  coordinates(at: number): [number, number, number] {
    const k = Math.floor(at / this.stepZ)
    const j = Math.floor((at - k * this.stepZ) / this.stepY)
    return [at - k * this.stepZ - j * this.stepY, j, k]
  }

  point(i: number, j: number, k: number): [number, number, number] {
    const { min } = this.#bounds
    return [min[0] + i * this.#cell, min[1] + j * this.#cell, min[2] + k * this.#cell]
  }

  value(at: number): number {
    let v = this.#values[at]!
    if (Number.isNaN(v)) {
      const [i, j, k] = this.coordinates(at)
      v = this.#field(...this.point(i, j, k))
      if (Number.isNaN(v)) throw new Error(`meshField: the field is not a number at ${this.point(i, j, k).join(', ')}`)
      if (v === 0) v = 1e-6 // a corner is either inside or outside
      this.#values[at] = v
    }
    return v
  }

  corner(cell: number, corner: number): number {
    return cell + (corner & 1) + (corner & 2 ? this.stepY : 0) + (corner & 4 ? this.stepZ : 0)
  }

  mask(cell: number): number {
    let mask = 0
    for (let c = 0; c < 8; c++) if (this.value(this.corner(cell, c)) < 0) mask |= 1 << c
    return mask
  }

  /** Cells that the surface may pass through, in a fixed order: whole blocks further from it than their own size are passed over. */
  cellsNearSurface(): number[] {
    const [nx, ny, nz] = this.#n
    const found: number[] = []
    const visit = (i: number, j: number, k: number, size: number): void => {
      if (i >= nx || j >= ny || k >= nz) return
      if (size === 2) {
        for (let c = k; c < Math.min(k + 2, nz); c++)
          for (let b = j; b < Math.min(j + 2, ny); b++)
            for (let a = i; a < Math.min(i + 2, nx); a++) found.push(a + b * this.stepY + c * this.stepZ)
        return
      }
      const half = size / 2
      const reach = half * this.#cell * Math.sqrt(3) * STEEPEST
      if (Math.abs(this.#field(...this.point(i + half, j + half, k + half))) > reach) return
      for (let c = 0; c < 8; c++) visit(i + (c & 1 ? half : 0), j + (c & 2 ? half : 0), k + (c & 4 ? half : 0), half)
    }
    for (let k = 0; k < nz; k += BLOCK)
      for (let j = 0; j < ny; j += BLOCK) for (let i = 0; i < nx; i += BLOCK) visit(i, j, k, BLOCK)
    return found
  }

  /** The edge of a cell at the border of the bounds has no neighbour to close the surface with. */
  onBorder(i: number, j: number, k: number): boolean {
    return i === 0 || j === 0 || k === 0 || i === this.#n[0] - 1 || j === this.#n[1] - 1 || k === this.#n[2] - 1
  }
}
