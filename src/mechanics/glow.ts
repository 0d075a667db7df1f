import type { NerveName } from '../anatomy/nerves.ts'
import type { RootLevel, Side } from '../anatomy/structures.ts'
import type { Tube } from './body.ts'
import type { RootReadings } from './irritation.ts'

/** How strongly each root is felt in each nerve, and how much of the glow is left where it begins and where it ends; chosen by eye. */
const shares: Readonly<
  Record<
    NerveName,
    { readonly roots: Readonly<Partial<Record<RootLevel, number>>>; readonly left: readonly [from: number, to: number] }
  >
> = {
  'lumbosacral-trunk': { roots: { L4: 0.7, L5: 1 }, left: [0.95, 0.9] },
  'sciatic-nerve': { roots: { L4: 0.6, L5: 1, S1: 1, S2: 0.9, S3: 0.6 }, left: [0.9, 0.72] },
  'tibial-nerve': { roots: { L4: 0.2, L5: 0.5, S1: 1, S2: 1, S3: 0.7 }, left: [0.72, 0.4] },
  'common-fibular-nerve': { roots: { L4: 0.6, L5: 1, S1: 0.5, S2: 0.4 }, left: [0.72, 0.62] },
  'superficial-fibular-nerve': { roots: { L4: 0.3, L5: 1, S1: 0.4 }, left: [0.62, 0.4] },
  'deep-fibular-nerve': { roots: { L4: 0.6, L5: 1, S1: 0.2 }, left: [0.62, 0.4] },
  'sural-nerve': { roots: { S1: 1, S2: 0.6 }, left: [0.6, 0.4] },
  'sural-communicating-branch': { roots: { S1: 1, S2: 0.6 }, left: [0.6, 0.55] },
  'medial-plantar-nerve': { roots: { L5: 0.6, S1: 0.8, S2: 0.6 }, left: [0.4, 0.34] },
  'lateral-plantar-nerve': { roots: { S1: 1, S2: 1 }, left: [0.4, 0.34] },
  'femoral-nerve': { roots: { L2: 0.8, L3: 1, L4: 1 }, left: [0.85, 0.4] },
  'obturator-nerve': { roots: { L2: 0.6, L3: 1, L4: 0.8 }, left: [0.85, 0.5] },
}

/** The glow of a root: strongest where it is pressed, fading towards the sac and only a little on its way out. */
export function glowRoot(root: Tube, irritation: number, pressedAt: number): Tube {
  if (irritation === 0) return root
  const glow = Float32Array.from({ length: root.count }, (_, i) => {
    const off = i - pressedAt
    return irritation * (0.92 + 0.08 * Math.exp(-((off / 5) ** 2))) * (off < 0 ? Math.exp(-((off / 9) ** 2)) : 1)
  })
  return { ...root, glow }
}

/** How much of a full squeeze at piriformis the nerve below it glows with; less than a root's, as it is possible, not proven. */
const PIRIFORMIS_GLOW = 0.6
const FULL_SQUEEZE_MMHG = 23
/** Nerves that piriformis cannot reach. */
const abovePiriformis: readonly NerveName[] = ['lumbosacral-trunk', 'femoral-nerve', 'obturator-nerve']

/** A leg nerve's glow from its roots, and from a squeeze at `pressedAt` (0..1 along the sciatic nerve) or above this nerve. */
export function glowLeg(
  name: NerveName,
  nerve: Tube,
  side: Side,
  roots: RootReadings,
  squeezeMmHg: number,
  pressedAt: number,
): Tube {
  let calm = 1
  const { roots: own, left } = shares[name]
  for (const level of Object.keys(own) as RootLevel[]) calm *= 1 - own[level]! * roots[`${level}-${side}`].irritation
  const fromRoots = 1 - calm
  const fromMuscle = abovePiriformis.includes(name) ? 0 : PIRIFORMIS_GLOW * Math.min(squeezeMmHg / FULL_SQUEEZE_MMHG, 1)
  if (fromRoots === 0 && fromMuscle === 0) return nerve
  const glow = Float32Array.from({ length: nerve.count }, (_, i) => {
    const at = i / (nerve.count - 1)
    const carried = left[0] + (left[1] - left[0]) * at
    const off = at - pressedAt
    const local = name === 'sciatic-nerve' ? (off < 0 ? Math.exp(-((off / 0.05) ** 2)) : 1 - 0.5 * at) : 0.55 * carried
    return 1 - (1 - fromRoots * carried) * (1 - fromMuscle * local)
  })
  return { ...nerve, glow }
}
