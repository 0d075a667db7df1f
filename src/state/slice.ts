import type { StructureId } from '../anatomy/structures.ts'

/** What a cut face is made of, from the outside in: what comes later lies in or over what comes before. */
export const sliceTissues = [
  'skin',
  'muscle',
  'bone',
  'ligament',
  'flavum',
  'annulus',
  'nucleus',
  'herniation',
  'dura',
  'cord',
  'nerve',
] as const
export type SliceTissue = (typeof sliceTissues)[number]

/** Where one surface of a structure meets the plane. */
export interface SlicePiece {
  readonly id: StructureId
  readonly tissue: SliceTissue
  /** Closed lines, two numbers a point (right, up), mm; counter-clockwise round what is inside, clockwise round holes. */
  readonly contours: readonly Float32Array[]
  /** How thick its rind is: cortex of bone, skin over fat, sheath of a nerve, mm. */
  readonly rindMm: number
  /** Of a disc and what left it, 0..1. */
  readonly waterFraction: number
}

/** A direction or place in the body frame: x = the subject's left, y = up, z = front. */
type Three = readonly [number, number, number]

/** The body cut along a plane, as a picture of it is held; pieces in the order of `sliceTissues`. mm. */
export interface Slice {
  readonly right: Three
  readonly up: Three
  /** Out of the picture, towards the viewer. */
  readonly normal: Three
  readonly offsetMm: number
  readonly pieces: readonly SlicePiece[]
}

/**
 * The cut as it is now; null where there is none. It follows a plane under the hand, so it lives outside the store: the picture writes
 * it, panels read it.
 */
let now: Slice | null = null
const listeners = new Set<() => void>()

export const currentSlice = (): Slice | null => now

export function publishSlice(slice: Slice | null): void {
  if (slice === now) return
  now = slice
  for (const listener of listeners) listener()
}

/** Calls back after each change, until the returned function is called. */
export function onSlice(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a point lies in what lines close in, holes left out; by how often they wind round it. */
export function holds(contours: readonly Float32Array[], u: number, v: number): boolean {
  let winding = 0
  for (const line of contours) {
    for (let i = 0, j = line.length - 2; i < line.length; j = i, i += 2) {
      const from = line[j + 1]!
      const to = line[i + 1]!
      if (from > v === to > v) continue
      const at = line[j]! + ((line[i]! - line[j]!) * (v - from)) / (to - from)
      if (u < at) winding += to > from ? 1 : -1
    }
  }
  return winding > 0
}

/** The innermost piece at a point of the picture among those that count; null for none. */
export function pieceAt(
  { pieces }: Pick<Slice, 'pieces'>,
  u: number,
  v: number,
  counts: (piece: SlicePiece) => boolean = () => true,
): SlicePiece | null {
  for (let i = pieces.length - 1; i >= 0; i--)
    if (counts(pieces[i]!) && holds(pieces[i]!.contours, u, v)) return pieces[i]!
  return null
}
