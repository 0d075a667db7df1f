/** A height and its slopes along the map's rows and columns, as last read. */
export interface HeightMap {
  /** Reads the map at `row` (0 to rows - 1) and `column` (0 to columns - 1), held at its ends; the answer is in the three fields below. */
  read(row: number, column: number): void
  height: number
  perRow: number
  perColumn: number
}

/**
 * A smooth (bicubic, C2) surface of heights through a net of them, evenly spaced in rows and columns. `mirrored` makes it
 * symmetrical about its first column, without a crease there; its other ends run out straight.
 */
export function heightMap(net: readonly (readonly number[])[], mirrored = false): HeightMap {
  const rows = net.length
  const columns = net[0]?.length ?? 0
  if (rows < 3 || columns < 3) throw new Error(`heightMap: expected a net of at least 3 x 3, got ${rows} x ${columns}`)
  for (const row of net)
    if (row.length !== columns) throw new Error(`heightMap: expected ${columns} heights a row, got ${row.length}`)
  const across = net.map((row) => controls(row, mirrored))
  const width = columns + 2
  const control = new Float64Array((rows + 2) * width)
  for (let c = 0; c < width; c++) {
    const down = controls(
      across.map((row) => row[c]!),
      false,
    )
    for (let r = 0; r < rows + 2; r++) control[r * width + c] = down[r]!
  }
  const bu = new Float64Array(8)
  const bv = new Float64Array(8)
  const map: HeightMap = {
    height: 0,
    perRow: 0,
    perColumn: 0,
    read(row, column) {
      const u = Math.min(Math.max(row, 0), rows - 1)
      const v = Math.min(Math.max(column, 0), columns - 1)
      const i = Math.min(Math.floor(u), rows - 2)
      const j = Math.min(Math.floor(v), columns - 2)
      basis(u - i, bu)
      basis(v - j, bv)
      let height = 0
      let perRow = 0
      let perColumn = 0
      for (let r = 0; r < 4; r++)
        for (let c = 0; c < 4; c++) {
          const h = control[(i + r) * width + j + c]!
          height += bu[r]! * bv[c]! * h
          perRow += bu[r + 4]! * bv[c]! * h
          perColumn += bu[r]! * bv[c + 4]! * h
        }
      map.height = height
      map.perRow = perRow
      map.perColumn = perColumn
    },
  }
  return map
}

/** B-spline controls whose curve passes through the values: (c[i-1] + 4 c[i] + c[i+1]) / 6 = p[i] (Thomas). */
function controls(values: readonly number[], mirrored: boolean): number[] {
  const n = values.length
  const slope = new Array<number>(n).fill(0)
  const c = values.map((v) => v)
  // A straight end has its own value as control; before a mirror the first control counts its neighbour twice.
  if (mirrored) {
    slope[0] = 0.5
    c[0] = 1.5 * values[0]!
  }
  for (let i = 1; i < n - 1; i++) {
    const m = 4 - slope[i - 1]!
    slope[i] = 1 / m
    c[i] = (6 * values[i]! - c[i - 1]!) / m
  }
  for (let i = n - 2; i >= (mirrored ? 0 : 1); i--) c[i] = c[i]! - slope[i]! * c[i + 1]!
  return [mirrored ? c[1]! : 2 * c[0]! - c[1]!, ...c, 2 * c[n - 1]! - c[n - 2]!]
}

/** Uniform cubic basis and its derivative at t in 0..1. */
function basis(t: number, out: Float64Array): void {
  const s = 1 - t
  out[0] = (s * s * s) / 6
  out[1] = (3 * t * t * t - 6 * t * t + 4) / 6
  out[2] = (3 * s * s * s - 6 * s * s + 4) / 6
  out[3] = (t * t * t) / 6
  out[4] = -0.5 * s * s
  out[5] = 1.5 * t * t - 2 * t
  out[6] = -1.5 * s * s + 2 * s
  out[7] = 0.5 * t * t
}
