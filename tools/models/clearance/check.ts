import { sacrospinous, sacrotuberous } from '../../../src/anatomy/ligaments.ts'
import type { MuscleHead } from '../../../src/anatomy/muscles/muscle.ts'
import { type MusclePairId, muscles } from '../../../src/anatomy/muscles.ts'
import { mirror, mix, type Vec3 } from '../../../src/math/vec3.ts'
import { linesOf } from '../mesh/fibre-surface.ts'
import { eachInside, near, type Solid } from '../mesh/overlap.ts'
import { type Attachment, attachments, CLEAR_MM, END_REACH_MM } from './attachments.ts'

/** The deepest place where one structure lies in another by more than it may. */
export interface Offence {
  readonly inside: string
  readonly of: string
  readonly depthMm: number
  readonly at: Vec3
  readonly limitMm: number
}

/** What the check found, and how much it looked at. */
export interface Clearance {
  /** Deepest beyond its limit first. */
  readonly offences: readonly Offence[]
  /** Pairs whose boxes meet. */
  readonly pairs: number
  /** Declared attachments that no pair made use of, as the words of their patterns. */
  readonly unused: readonly string[]
}

const SIDED = /-(left|right)$/
const base = (id: string): string => id.replace(SIDED, '')
const sideOf = (id: string): string | null => SIDED.exec(id)?.[1] ?? null

/** The body mirrors itself: of every pair and its mirror image one is looked at. */
function worthALook(a: string, b: string): boolean {
  const [p, q] = [sideOf(a), sideOf(b)]
  if (p === 'right' && q === 'right') return false
  if ((p === 'right' && q === null) || (p === null && q === 'right')) return false
  return !(p !== null && q !== null && p !== q) || (p === 'left' ? base(a) <= base(b) : base(b) <= base(a))
}

/** Which declared attachment joins two structures; those of opposite sides are never attached. */
export function attachmentOf(a: string, b: string): Attachment | null {
  const [p, q] = [sideOf(a), sideOf(b)]
  const nerves = /^(root|ganglion)-/
  if (p !== null && q !== null && p !== q && !(nerves.test(a) && nerves.test(b))) return null
  const [x, y] = [base(a), base(b)]
  return attachments.find(({ between: [m, n] }) => (m.test(x) && n.test(y)) || (m.test(y) && n.test(x))) ?? null
}

const ACROSS = 8

/** Points along both end edges of a head of the left side. */
function endsOf(head: MuscleHead): Vec3[] {
  const lines = linesOf(head)
  return [0, lines[0]!.length - 1].flatMap((k) =>
    lines
      .slice(1)
      .flatMap((line, i) =>
        Array.from({ length: ACROSS + 1 }, (_, u) => mix(lines[i]![k]!.point, line[k]!.point, u / ACROSS)),
      ),
  )
}

const ligamentHeads: Readonly<Record<string, readonly MuscleHead[]>> = {
  'sacrotuberous-ligament': [sacrotuberous],
  'sacrospinous-ligament': [sacrospinous],
}

const endPoints = new Map<string, readonly Vec3[]>()

/** Points along the edges on which a muscle or pelvic ligament ends; none for anything else. */
function endsById(id: string): readonly Vec3[] {
  const known = endPoints.get(id)
  if (known) return known
  const heads = ligamentHeads[base(id)] ?? muscles[base(id) as MusclePairId]?.heads ?? []
  const left = heads.flatMap(endsOf)
  const ends = sideOf(id) === 'right' ? left.map(mirror) : left
  endPoints.set(id, ends)
  return ends
}

const nearOne = (ends: readonly Vec3[], [x, y, z]: Vec3): boolean =>
  ends.some(([a, b, c]) => (a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2 < END_REACH_MM ** 2)

/** The worst place of a pair, both ways round; null where all is clear. */
function worstOf(a: Solid, b: Solid, attachment: Attachment | null): Offence | null {
  const ends = attachment?.where === 'ends' ? [...endsById(a.id), ...endsById(b.id)] : []
  let worst: Offence | null = null
  for (const [inner, outer] of [
    [a, b],
    [b, a],
  ] as const)
    eachInside(inner, outer, (depthMm, at) => {
      const beyond = worst ? worst.depthMm - worst.limitMm : 0
      if (depthMm - CLEAR_MM <= beyond) return
      const attached = attachment !== null && (attachment.where === 'anywhere' || nearOne(ends, at))
      const limitMm = attached ? attachment.limitMm : CLEAR_MM
      if (depthMm - limitMm > beyond) worst = { inside: inner.id, of: outer.id, depthMm, at, limitMm }
    })
  return worst
}

/** The worst place where a structure sticks out of the skin that should cover it; null where none does. */
function outOf(skin: Solid, { id, samples }: Solid): Offence | null {
  let worst: Offence | null = null
  for (let i = 0; i < samples.length; i += 3) {
    const at: Vec3 = [samples[i]!, samples[i + 1]!, samples[i + 2]!]
    // Above its upper end the skin is open to the rest of the body, which is not drawn.
    if (at[1] > skin.max[1] - 1 || skin.depthAt(...at) > 0) continue
    const depthMm = skin.distanceAt(...at)
    if (depthMm > Math.max(CLEAR_MM, worst ? worst.depthMm : 0))
      worst = { inside: id, of: 'skin', depthMm, at, limitMm: CLEAR_MM }
  }
  return worst
}

/** Looks at all pairs of solids that come near one another, and at what should lie under the skin. */
export function clearanceOf(solids: readonly Solid[]): Clearance {
  const offences: Offence[] = []
  const used = new Set<Attachment>()
  const skin = solids.find(({ id }) => id === 'skin')
  const inner = solids.filter((solid) => solid !== skin)
  let pairs = 0
  for (const [i, a] of inner.entries()) {
    if (skin && sideOf(a.id) !== 'right') {
      pairs++
      const worst = outOf(skin, a)
      if (worst) offences.push(worst)
    }
    for (const b of inner.slice(i + 1)) {
      if (!worthALook(a.id, b.id) || !near(a, b)) continue
      pairs++
      const attachment = attachmentOf(a.id, b.id)
      if (attachment) used.add(attachment)
      const worst = worstOf(a, b, attachment)
      if (worst) offences.push(worst)
    }
  }
  return {
    offences: offences.sort((p, q) => q.depthMm - q.limitMm - (p.depthMm - p.limitMm)),
    pairs,
    unused: attachments.filter((row) => !used.has(row)).map(({ between }) => between.map(String).join(' with ')),
  }
}

/** An offence as a line: `piriformis-left in femur-left: 1.2 mm at [x, y, z], expected at most 0.5`. */
export function lineOf({ inside, of, depthMm, at, limitMm }: Offence): string {
  const where = at.map((mm) => mm.toFixed(1)).join(', ')
  const relation = of === 'skin' ? 'out of' : 'in'
  return `${inside} ${relation} ${of}: ${depthMm.toFixed(1)} mm at [${where}], expected at most ${limitMm}`
}
