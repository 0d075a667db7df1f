import { bodyOutlines, type DiscId, discSizes, s1Endplate, vertebraSizes } from '../anatomy/spine.ts'
import type { BoneId } from '../anatomy/structures.ts'
import { add, scale, type Vec3 } from '../math/vec3.ts'
import { endplateAbove, endplateBelow, forwardOn } from './bones.ts'
import { onceFor } from './when-asked.ts'

/** Columns of a disc's grid: from the subject's left (0) towards the front, all the way round. */
export const DISC_COLUMNS = 40

/** One face of a disc at rest, as its bone carries it: mm, body frame. */
export interface Face {
  readonly bone: BoneId
  readonly centre: Vec3
  /** Away from the disc, into the bone. */
  readonly out: Vec3
  /** How far the middle of the endplate is hollowed into the bone. */
  readonly hollowMm: number
  /** `DISC_COLUMNS` points on the rim. */
  readonly rim: readonly Vec3[]
}

/** What is fixed about one disc: its two faces and its outline seen from above. */
export interface DiscRim {
  readonly id: DiscId
  readonly above: Face
  readonly below: Face
  /** Unit outward normal of the outline at each column: [to the left, to the front]. */
  readonly outward: readonly (readonly [x: number, front: number])[]
}

const quarter = DISC_COLUMNS / 4
/** Left and front parts of each column's direction; computed on one quarter so that left mirrors right to the last bit. */
const directions: readonly (readonly [x: number, front: number])[] = Array.from({ length: DISC_COLUMNS }, (_, j) => {
  const fromAxis = j % (2 * quarter) <= quarter ? j % (2 * quarter) : 2 * quarter - (j % (2 * quarter))
  const angle = (fromAxis / DISC_COLUMNS) * 2 * Math.PI
  const x = fromAxis === quarter ? 0 : Math.cos(angle)
  return [j <= quarter || j >= 3 * quarter ? x : -x, j <= 2 * quarter ? Math.sin(angle) : -Math.sin(angle)]
})

type Outlined = keyof typeof bodyOutlines
const outlined = (vertebra: string): Outlined => (vertebra in bodyOutlines ? (vertebra as Outlined) : 'L1')

/** Radius of an outline table at a column, with left and right made one; smooth between its 15 deg steps. */
function radiusAt(table: readonly number[], column: number): number {
  const n = table.length
  const both = (k: number): number => {
    const i = ((k % n) + n) % n
    return (table[i]! + table[(n / 2 - i + n) % n]!) / 2
  }
  const at = (column / DISC_COLUMNS) * n
  const k = Math.floor(at)
  const u = at - k
  const [a, b, c, d] = [both(k - 1), both(k), both(k + 1), both(k + 2)]
  return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)))
}

/** The outline of a lower rim, scaled to a width and a depth and centred on its own depth: [left, front], mm. */
function outline(vertebra: string, widthMm: number, depthMm: number): readonly (readonly [number, number])[] {
  const table = bodyOutlines[outlined(vertebra)].inferior
  // Only columns up to the midline are read, the others mirror them.
  const radius = directions.map((_, j) => {
    const left = j <= quarter || j >= 3 * quarter ? j : (2 * quarter - j + DISC_COLUMNS) % DISC_COLUMNS
    return radiusAt(table, left)
  })
  const raw = directions.map(([x, front], j) => [x * radius[j]!, front * radius[j]!] as const)
  const halfWidth = Math.max(...raw.map(([x]) => x))
  const front = raw[quarter]![1]
  const back = raw[3 * quarter]![1]
  return raw.map(([x, z]) => [(x / halfWidth) * (widthMm / 2), ((z - (front + back) / 2) / (front - back)) * depthMm])
}

function face(bone: BoneId, end: { centre: Vec3; normal: Vec3 }, up: 1 | -1, hollowMm: number, rim: Vec3[]): Face {
  return { bone, centre: end.centre, out: scale(end.normal, up), hollowMm, rim }
}

function rimOf(id: DiscId): DiscRim {
  const { above, below } = discSizes[id]
  const upper = endplateAbove(id)
  const lower = endplateBelow(id)
  const sizes = vertebraSizes[above]
  const [width, depth, hollow] =
    below === 'sacrum'
      ? [s1Endplate.widthMm, s1Endplate.depthMm, 1]
      : [
          vertebraSizes[below].superiorEndplateWidthMm,
          vertebraSizes[below].superiorEndplateDepthMm,
          vertebraSizes[below].superiorEndplateConcavityMm,
        ]
  const top = outline(above, sizes.inferiorEndplateWidthMm, sizes.inferiorEndplateDepthMm)
  const bottom = outline(above, width, depth)
  const on = (end: { centre: Vec3; normal: Vec3 }, flat: readonly (readonly [number, number])[]): Vec3[] =>
    flat.map(([x, front]) => add(add(end.centre, [x, 0, 0]), scale(forwardOn(end.normal), front)))
  const outward = top.map((_, j) => {
    const next = top[(j + 1) % DISC_COLUMNS]!
    const last = top[(j + DISC_COLUMNS - 1) % DISC_COLUMNS]!
    const [x, z] = [next[1] - last[1], last[0] - next[0]]
    const size = Math.hypot(x, z)
    return [x / size, z / size] as const
  })
  return {
    id,
    above: face(above, upper, 1, sizes.inferiorEndplateConcavityMm, on(upper, top)),
    below: face(below === 'sacrum' ? 'pelvis' : below, lower, -1, hollow, on(lower, bottom)),
    outward,
  }
}

/** The rims of a disc at rest. */
export const discRim: (id: DiscId) => DiscRim = onceFor(rimOf)
