/** A window on the plane of a cut, in cells: cell (0, 0) is at the upper left; mm on the plane. */
export interface Window {
  readonly leftMm: number
  readonly topMm: number
  readonly cellMm: number
  readonly wide: number
  readonly high: number
}

/** Where a place on the plane lies, in cells. */
export const columnOf = ({ leftMm, cellMm }: Window, u: number): number => (u - leftMm) / cellMm
export const rowOf = ({ topMm, cellMm }: Window, v: number): number => (topMm - v) / cellMm

/** Crossings of a row by lines: where, in cells, and which way they wind. */
interface Crossing {
  readonly at: number
  readonly turn: 1 | -1
}

/** Calls `span` with each run of cells, from and before, whose middles lie in what closed lines wind round. */
export function fill(
  window: Window,
  contours: readonly Float32Array[],
  span: (row: number, from: number, before: number) => void,
): void {
  const rows = new Map<number, Crossing[]>()
  for (const line of contours) {
    for (let i = 0, j = line.length - 2; i < line.length; j = i, i += 2) {
      const y0 = rowOf(window, line[j + 1]!)
      const y1 = rowOf(window, line[i + 1]!)
      if (y0 === y1) continue
      const x0 = columnOf(window, line[j]!)
      const slope = (columnOf(window, line[i]!) - x0) / (y1 - y0)
      const first = Math.max(Math.ceil(Math.min(y0, y1) - 0.5), 0)
      const last = Math.min(Math.ceil(Math.max(y0, y1) - 0.5) - 1, window.high - 1)
      for (let row = first; row <= last; row++) {
        const crossing: Crossing = { at: x0 + (row + 0.5 - y0) * slope, turn: y1 > y0 ? 1 : -1 }
        const known = rows.get(row)
        if (known) known.push(crossing)
        else rows.set(row, [crossing])
      }
    }
  }
  for (const [row, crossings] of rows) {
    crossings.sort((a, b) => a.at - b.at)
    let winding = 0
    for (let i = 0; i < crossings.length - 1; i++) {
      // Downwards in cells is inside on the right.
      winding += crossings[i]!.turn
      if (winding <= 0) continue
      const from = Math.max(Math.ceil(crossings[i]!.at - 0.5), 0)
      const before = Math.min(Math.ceil(crossings[i + 1]!.at - 0.5), window.wide)
      if (before > from) span(row, from, before)
    }
  }
}

/** Calls `near` with each cell whose middle is nearer to closed lines than `reachMm`, and how near; with some more than once. */
export function along(
  window: Window,
  contours: readonly Float32Array[],
  reachMm: number,
  near: (cell: number, mm: number) => void,
): void {
  const { wide, high, cellMm } = window
  const reach = reachMm / cellMm
  for (const line of contours) {
    for (let i = 0, j = line.length - 2; i < line.length; j = i, i += 2) {
      const x0 = columnOf(window, line[j]!) - 0.5
      const y0 = rowOf(window, line[j + 1]!) - 0.5
      const dx = columnOf(window, line[i]!) - 0.5 - x0
      const dy = rowOf(window, line[i + 1]!) - 0.5 - y0
      const square = dx * dx + dy * dy
      const left = Math.max(Math.ceil(Math.min(x0, x0 + dx) - reach), 0)
      const right = Math.min(Math.floor(Math.max(x0, x0 + dx) + reach), wide - 1)
      const top = Math.max(Math.ceil(Math.min(y0, y0 + dy) - reach), 0)
      const bottom = Math.min(Math.floor(Math.max(y0, y0 + dy) + reach), high - 1)
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          const share = square > 0 ? Math.min(Math.max(((x - x0) * dx + (y - y0) * dy) / square, 0), 1) : 0
          const away = Math.hypot(x - x0 - dx * share, y - y0 - dy * share)
          if (away < reach) near(y * wide + x, away * cellMm)
        }
      }
    }
  }
}

/** How far each cell is from the nearest cell with `mark`, in cells, within about 4 %: two sweeps with steps of a knight (Borgefors). */
export function distances(marks: Uint8Array, wide: number, high: number): Float32Array {
  const out = new Float32Array(wide * high)
  for (let i = 0; i < out.length; i++) out[i] = marks[i] ? 0 : 1e6
  const [straight, slant] = [0.955, 1.369]
  const lower = (at: number, from: number, by: number): void => {
    if (out[from]! + by < out[at]!) out[at] = out[from]! + by
  }
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const at = y * wide + x
      if (x > 0) lower(at, at - 1, straight)
      if (y === 0) continue
      lower(at, at - wide, straight)
      if (x > 0) lower(at, at - wide - 1, slant)
      if (x < wide - 1) lower(at, at - wide + 1, slant)
    }
  }
  for (let y = high - 1; y >= 0; y--) {
    for (let x = wide - 1; x >= 0; x--) {
      const at = y * wide + x
      if (x < wide - 1) lower(at, at + 1, straight)
      if (y === high - 1) continue
      lower(at, at + wide, straight)
      if (x < wide - 1) lower(at, at + wide + 1, slant)
      if (x > 0) lower(at, at + wide - 1, slant)
    }
  }
  return out
}
