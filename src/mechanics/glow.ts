import type { NerveName } from '../anatomy/nerves.ts'
import { type RootLevel, rootLevels, type Side } from '../anatomy/structures.ts'
import type { Tube } from './body.ts'
import type { RootReadings } from './irritation.ts'
import { keeping } from './keep.ts'
import { type TubePlace, tubePlace } from './nerve-course.ts'

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

interface Glowing {
  readonly tube: TubePlace
  readonly glow: Float32Array
}

/** Makes a tube the same as another one but for its glow, which is its own. */
function shineAs({ tube, glow }: Glowing, nerve: Tube): void {
  tube.centreMm = nerve.centreMm
  tube.wide = nerve.wide
  tube.halfWidthMm = nerve.halfWidthMm
  tube.halfThicknessMm = nerve.halfThicknessMm
  if (nerve.furrow) tube.furrow = nerve.furrow
  tube.glow = glow
}

/**
 * Lights one nerve by two numbers in memory of its own, as `keeping` does; the nerve as it was while `dark`. Told of it even then, so
 * that it never takes a tube written anew for one it knows.
 */
function createGlowing(
  shine: (glow: Float32Array, a: number, b: number) => void,
): (nerve: Tube, a: number, b: number, dark: boolean) => Tube {
  let count = 0
  const lit = keeping(
    (): Glowing => ({ tube: tubePlace(count), glow: new Float32Array(count) }),
    (out, nerve: Tube, a: number, b: number, dark: boolean) => {
      if (dark) return
      shineAs(out, nerve)
      shine(out.glow, a, b)
    },
  )
  return (nerve, a, b, dark) => {
    count = nerve.count
    const { tube } = lit(nerve, a, b, dark)
    return dark ? nerve : tube
  }
}

const FADES_TO = 128
const overStations = (stations: number): Float64Array =>
  Float64Array.from({ length: FADES_TO }, (_, off) => Math.exp(-((off / stations) ** 2)))
const nearSqueeze = overStations(5)
const towardsSac = overStations(9)

/** The glow of a root: strongest where it is pressed, fading towards the sac and only a little on its way out. */
function shineRoot(glow: Float32Array, irritation: number, pressedAt: number): void {
  for (let i = 0; i < glow.length; i++) {
    const off = Math.min(Math.abs(i - pressedAt), FADES_TO - 1)
    glow[i] = irritation * (0.92 + 0.08 * nearSqueeze[off]!) * (i < pressedAt ? towardsSac[off]! : 1)
  }
}

/** A root that glows as much as it is irritated (0..1), most at the station where it is pressed; as it was when it is not irritated. */
export function createGlowingRoot(): (root: Tube, irritation: number, pressedAt: number) => Tube {
  const lit = createGlowing(shineRoot)
  return (root, irritation, pressedAt) => lit(root, irritation, pressedAt, irritation === 0)
}

/** How much of a full squeeze at piriformis the nerve below it glows with; less than a root's, as it is possible, not proven. */
const PIRIFORMIS_GLOW = 0.6
const FULL_SQUEEZE_MMHG = 23
/** Nerves that piriformis cannot reach. */
const abovePiriformis: readonly NerveName[] = ['lumbosacral-trunk', 'femoral-nerve', 'obturator-nerve']
/** Where along the sciatic nerve piriformis lies on it, 0..1. */
const UNDER_PIRIFORMIS = 0.07

/** How much of the glow from roots, and of that from piriformis, there is at each station of a nerve, 0..1. */
function shareOf(name: NerveName, count: number): { readonly roots: Float64Array; readonly muscle: Float64Array } {
  const { left } = shares[name]
  const at = Float64Array.from({ length: count }, (_, i) => i / (count - 1))
  const roots = at.map((u) => left[0] + (left[1] - left[0]) * u)
  const off = at.map((u) => u - UNDER_PIRIFORMIS)
  const beside = at.map((u, i) => (off[i]! < 0 ? Math.exp(-((off[i]! / 0.05) ** 2)) : 1 - 0.5 * u))
  return { roots, muscle: name === 'sciatic-nerve' ? beside : roots.map((share) => 0.55 * share) }
}

/** A leg nerve's glow from its roots, and from a squeeze of the sciatic nerve at piriformis or above this nerve, mmHg. */
export function createGlowingLeg(
  name: NerveName,
  side: Side,
): (nerve: Tube, roots: RootReadings, squeezeMmHg: number) => Tube {
  const felt = rootLevels.map((level) => ({ id: `${level}-${side}` as const, share: shares[name].roots[level] ?? 0 }))
  const muscleGlow = abovePiriformis.includes(name) ? 0 : PIRIFORMIS_GLOW
  let share: ReturnType<typeof shareOf> | null = null
  const lit = createGlowing((glow, fromRoots, fromMuscle) => {
    share ??= shareOf(name, glow.length)
    for (let i = 0; i < glow.length; i++)
      glow[i] = 1 - (1 - fromRoots * share.roots[i]!) * (1 - fromMuscle * share.muscle[i]!)
  })
  return (nerve, roots, squeezeMmHg) => {
    let calm = 1
    for (let k = 0; k < felt.length; k++) calm *= 1 - felt[k]!.share * roots[felt[k]!.id].irritation
    const fromRoots = 1 - calm
    const fromMuscle = muscleGlow * Math.min(squeezeMmHg / FULL_SQUEEZE_MMHG, 1)
    return lit(nerve, fromRoots, fromMuscle, fromRoots === 0 && fromMuscle === 0)
  }
}
