import { type Kind, mirrorId, type Side, type StructureId, sideOf, structures } from '../../anatomy/structures.ts'

/** What is known of a structure that might be named. CSS px. */
export interface Candidate {
  readonly id: StructureId
  readonly areaPx2: number
  readonly xPx: number
  readonly yPx: number
}

/** What the choice is made for. */
export interface Occasion {
  /** Named whatever else is, first things first: what was tapped, what the pointer or the keyboard rests on. */
  readonly wanted: readonly StructureId[]
  /** Named until now. */
  readonly before: ReadonlySet<StructureId>
  /** What the view looks at. */
  readonly about: ReadonlySet<StructureId>
  /** The side that the view looks at; null for both. */
  readonly side: Side | null
  /** Middle of the free picture, and from there to its corner, CSS px. */
  readonly middleXPx: number
  readonly middleYPx: number
  readonly reachPx: number
  readonly most: number
}

/** How much each kind is worth naming, and the sizes from which and up to which size counts, CSS px2. Chosen by eye. */
const worth: Readonly<Record<Kind, { readonly weight: number; readonly least: number; readonly enough: number }>> = {
  nerve: { weight: 2, least: 60, enough: 1500 },
  disc: { weight: 1.7, least: 250, enough: 2500 },
  ligament: { weight: 1.2, least: 600, enough: 6000 },
  bone: { weight: 1.2, least: 350, enough: 9000 },
  muscle: { weight: 1.3, least: 350, enough: 9000 },
  skin: { weight: 0.4, least: 4000, enough: 40_000 },
  hand: { weight: 0, least: Number.POSITIVE_INFINITY, enough: Number.POSITIVE_INFINITY },
}
/** The sciatic nerve is what all of this is about. Roots are many, their ganglia more so, and the sleeve round them is only seen through. */
const STANDING: readonly (readonly [RegExp, number])[] = [
  [/^sciatic-nerve/, 1.5],
  [/^root/, 0.8],
  [/^ganglion/, 0.6],
  [/^dural-sac/, 0.6],
]
/** One more of a row of like parts, or of a kind, says less than the first. */
const ROW = 0.88
const SAME_KIND = 0.9
/** What was named stays named until something is clearly worth more. */
const LOYAL = 1.3
const ABOUT = 1.25
/** What fills the picture is missed when it has no name: size counts on beyond enough, up to this. Chosen by eye. */
const MOST_SIZE = 1.4
/** What lies on the side that the view looks at is worth more than on the other. */
const THIS_SIDE = 1.15
/** How much less what lies at the edge of the picture is worth. */
const ASIDE = 0.35
/** Two points nearer than this cannot be told apart. */
const APART_PX = 11
/** A pair's sides are equally good to point at up to this. */
const ALIKE_PX = 40
/** One side of a pair is seen much better when this much more of it is seen. */
const MUCH = 1.6

/** What rows of like parts have in common: `discs`, `vertebrae`, `roots`; the structure's own name for all others. */
function rowOf(id: StructureId): string {
  const [, row] = /^(disc|root|ganglion)-/.exec(id) ?? []
  if (row) return `${row}s`
  return /^[TL]\d+$/.test(id) ? 'vertebrae' : id
}

/** How much a structure is worth naming; 0 is not at all. */
export function worthOf({ id, areaPx2, xPx, yPx }: Candidate, occasion: Occasion): number {
  const { weight, least, enough } = worth[structures[id].kind]
  if (areaPx2 < least) return 0
  const size = Math.min(Math.log(areaPx2 / least) / Math.log(enough / least), MOST_SIZE)
  const away = Math.hypot(xPx - occasion.middleXPx, yPx - occasion.middleYPx) / occasion.reachPx
  const aside = 1 - ASIDE * Math.min(away, 1)
  const own = STANDING.find(([ids]) => ids.test(id))?.[1] ?? 1
  const about = occasion.about.has(id) || occasion.about.has(mirrorId(id)) ? ABOUT : 1
  const side = sideOf(id) !== null && sideOf(id) === occasion.side ? THIS_SIDE : 1
  const loyal = occasion.before.has(id) ? LOYAL : 1
  return weight * own * (0.35 + 0.65 * size) * aside * about * side * loyal
}

/**
 * Whether `b` of a pair is the better one to point at than `a`: the one named before, else the one that the view looks at or that is seen
 * much better, else the outer one, else on the emptier side.
 */
function isBetter<C extends Candidate>(
  a: C,
  b: C,
  chosen: readonly C[],
  { before, side, middleXPx }: Occasion,
): boolean {
  if (before.has(a.id) !== before.has(b.id)) return before.has(b.id)
  if (side !== null) return sideOf(b.id) === side
  if (b.areaPx2 > MUCH * a.areaPx2 || a.areaPx2 > MUCH * b.areaPx2) return b.areaPx2 > a.areaPx2
  const outward = ({ xPx }: C): number => Math.abs(xPx - middleXPx)
  if (Math.abs(outward(a) - outward(b)) > ALIKE_PX) return outward(b) > outward(a)
  const onSide = ({ xPx }: C): number => chosen.filter((other) => other.xPx < middleXPx === xPx < middleXPx).length
  return onSide(b) < onSide(a)
}

/** Whether a structure or its other side is among the chosen, or a point too near to its own. */
const isTaken = ({ id, xPx, yPx }: Candidate, chosen: readonly Candidate[]): boolean =>
  chosen.some(
    (other) => other.id === id || other.id === mirrorId(id) || Math.hypot(other.xPx - xPx, other.yPx - yPx) < APART_PX,
  )

/**
 * Which structures are named, best first: what is wanted, then what is worth most; of a pair that is seen on both sides one, unless both
 * are wanted. The same sightings give the same choice.
 */
export function choose<C extends Candidate>(candidates: readonly C[], occasion: Occasion): C[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const chosen: C[] = []
  for (const id of occasion.wanted) {
    const candidate = byId.get(id)
    if (candidate && !chosen.includes(candidate) && chosen.length < occasion.most) chosen.push(candidate)
  }
  const rows = new Map<string, number>()
  const count = (id: StructureId): void => {
    for (const row of [rowOf(id), structures[id].kind]) rows.set(row, (rows.get(row) ?? 0) + 1)
  }
  for (const { id } of chosen) count(id)
  const open = candidates
    .map((candidate) => ({ candidate, value: worthOf(candidate, occasion) }))
    .filter(({ value }) => value > 0)
  while (chosen.length < occasion.most) {
    let best: C | null = null
    let most = 0
    for (const { candidate, value } of open) {
      const { id } = candidate
      const now = value * ROW ** (rows.get(rowOf(id)) ?? 0) * SAME_KIND ** (rows.get(structures[id].kind) ?? 0)
      if (now < most || (now === most && best !== null && id > best.id)) continue
      if (isTaken(candidate, chosen)) continue
      best = candidate
      most = now
    }
    if (!best) break
    const other = byId.get(mirrorId(best.id))
    const mirrored = other && other !== best && worthOf(other, occasion) > 0.6 * worthOf(best, occasion)
    if (mirrored && !isTaken(other, chosen) && isBetter(best, other, chosen, occasion)) best = other
    chosen.push(best)
    count(best.id)
  }
  return chosen
}
