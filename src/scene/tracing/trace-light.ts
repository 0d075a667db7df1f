import { type RootLevel, rootLevels, type Side, type StructureId, structures } from '../../anatomy/structures.ts'
import { drawnAs } from '../../anatomy/supplied.ts'
import type { SkinArea } from '../../anatomy/supply.ts'
import { approach } from '../../math/damper.ts'
import { easeInOut, smoothstep } from '../../math/easing.ts'
import type { NerveTrace, Stretch } from '../../mechanics/tracing/trace.ts'
import { rootOf } from '../../mechanics/tracing/trace.ts'
import type { NerveTree, Twig } from '../../mechanics/tracing/tree.ts'
import { playhead } from '../../state/playhead.ts'
import { restTree } from '../../state/rest-tree.ts'
import type { AppState } from '../../state/store.ts'
import { traceIn } from '../../state/tracing.ts'
import type { Figure } from '../figure.ts'
import { strandWay } from '../nerve-way.ts'
import type { Nerve } from '../nerves.ts'

/** What of the skin a traced nerve feels: the zones of roots, or patches of the nerve's own; how strongly painted, 0..1. */
export interface TracedSkin {
  /** Two with the same key are painted at the same places. */
  readonly key: string
  readonly side: Side
  readonly roots: readonly RootLevel[]
  readonly areas: readonly SkinArea[]
  readonly amount: number
}

/** The light that runs along a traced nerve, and what it leaves of everything else meanwhile. */
export interface TraceLight {
  /** @returns whether it still runs, comes or goes */
  readonly ease: (state: Pick<AppState, 'trace' | 'ride' | 'reducedMotion'>, dtMs: number) => boolean
  /** How much of a structure is let through, 0..1. */
  readonly through: (id: StructureId) => number
  /** How strongly a muscle is lit because the light has reached its branch, 0..1. */
  readonly lit: (id: StructureId) => number
  readonly skin: () => TracedSkin | null
  /** How much of each traced nerve is lit, 0..1, in the order in which the light comes to them. */
  readonly progress: () => readonly { readonly id: StructureId; readonly lit: number }[]
}

/** How long the light runs, however far. Chosen by eye: slow enough to be followed. */
const RUN_MS = 2300
const COMES_HALF_LIFE_MS = 110
const STILL = 0.004
/** A muscle lights up while the light goes on for this long beyond its branch, mm. */
const KINDLES_MM = 90

/** What is left of everything that is not traced. Chosen by eye. */
const dimmed = { bone: 0.34, disc: 0.5, ligament: 0.12, nerve: 0.2, muscle: 0.07, skin: 1, hand: 1 } as const
/** On a ride, what is round the nerve is seen; the tunnel in front of the eye opens it. */
const ridden = { bone: 0.96, disc: 0.96, ligament: 0.96, nerve: 0.6, muscle: 0.96, skin: 0.6, hand: 1 } as const
const LIT_MUSCLE = 0.82
/** How strongly skin is painted: the nerve shines through it. */
const PAINTED = 0.6

/** Parts that the way runs in, as far as it comes from the cord. */
const inTheCanal: readonly StructureId[] = ['dural-sac', 'spinal-cord']

/** Light in one nerve: from `low` to `high`, spread from `origin`, all in the mesh's own measure of its way. */
interface Lane {
  readonly nerve: Nerve
  readonly stretch: Stretch
  readonly twig: Twig
}

export function createTraceLight(figure: Figure, tree: () => NerveTree = restTree): TraceLight {
  const nerveOf = new Map(figure.nerves.map((nerve) => [nerve.part.id, nerve]))
  let shown: NerveTrace | null = null
  let lanes: readonly Lane[] = []
  let muscles = new Map<StructureId, number>()
  let onWay = new Set<StructureId>()
  let runMs = 0
  let reachMm = 0
  let strength = 0
  let riding = 0

  function darken(): void {
    for (const { nerve } of lanes) nerve.trace(null)
    for (const ganglion of figure.nerves) if (ganglion.part.id.startsWith('ganglion-')) ganglion.trace(null)
    nerveOf.get('cauda-equina')?.trace(null)
  }

  function take(next: NerveTrace | null): void {
    darken()
    shown = next
    runMs = 0
    reachMm = 0
    lanes = []
    muscles = new Map()
    onWay = new Set()
    if (!next) return
    const { twigs } = tree()
    lanes = next.stretches.flatMap((stretch) => {
      const nerve = nerveOf.get(stretch.id)
      return nerve ? [{ nerve, stretch, twig: twigs.get(stretch.id)! }] : []
    })
    for (const { what, arrivesMm } of next.muscles) {
      const id = drawnAs(what, next.side)
      if (id) muscles.set(id, arrivesMm)
    }
    onWay = new Set<StructureId>([...lanes.map(({ stretch }) => stretch.id), ...inTheCanal, 'cauda-equina'])
    for (const level of rootLevels)
      if (onWay.has(`root-${level}-${next.side}`)) onWay.add(`ganglion-${level}-${next.side}`)
  }

  const kindled = (arrivesMm: number): number => smoothstep(0, KINDLES_MM, reachMm - arrivesMm)

  function lay(): void {
    if (!shown) return
    let atCordMm = Number.POSITIVE_INFINITY
    const roots: RootLevel[] = []
    for (const { nerve, stretch, twig } of lanes) {
      const runMm = reachMm - stretch.arrivesMm
      nerve.trace({
        from: stretch.fromMm / twig.lengthMm,
        to: stretch.toMm / twig.lengthMm,
        origin: stretch.entersMm / twig.lengthMm,
        reach: runMm / twig.lengthMm,
        strength,
      })
      const root = rootOf(twig.stem)
      if (root === null) continue
      const whole = { from: 0, to: 1, origin: 0.5, reach: 2 }
      // A ganglion is one short swelling: it lights as the light passes it.
      nerveOf.get(`ganglion-${root}-${twig.side}`)?.trace({
        ...whole,
        strength: strength * smoothstep(0, 30, runMm - Math.abs(stretch.entersMm - 0.4 * twig.lengthMm)),
      })
      if (stretch.fromMm > 0) continue
      roots.push(root)
      atCordMm = Math.min(atCordMm, stretch.arrivesMm + stretch.entersMm)
    }
    const first = roots.reduce((low, root) => Math.min(low, strandWay(root, shown!.side)), Number.POSITIVE_INFINITY)
    const last = roots.reduce((high, root) => Math.max(high, strandWay(root, shown!.side)), -1)
    const cauda = strength * smoothstep(0, 120, reachMm - atCordMm)
    nerveOf
      .get('cauda-equina')
      ?.trace(last < 0 ? null : { from: first - 0.3, to: last + 0.3, origin: first, reach: 99, strength: cauda })
  }

  return {
    ease(state, dtMs) {
      const wanted = traceIn(state)
      if (!wanted && !shown) return false
      const still = state.reducedMotion || playhead.frozen
      if (wanted !== shown) {
        strength = still || !shown ? 0 : approach(strength, 0, COMES_HALF_LIFE_MS, dtMs)
        if (strength < STILL * 4) {
          strength = 0
          take(wanted)
          if (!wanted) riding = 0
        }
      }
      let moving = wanted !== shown
      if (shown && shown === wanted) {
        runMs = still ? RUN_MS : Math.min(runMs + dtMs, RUN_MS)
        const eased = approach(strength, 1, COMES_HALF_LIFE_MS, dtMs)
        strength = still || 1 - eased < STILL ? 1 : eased
        // A little beyond the end, so that its front leaves the picture too.
        reachMm = easeInOut(runMs / RUN_MS) * (shown.farthestMm + KINDLES_MM) + (runMs >= RUN_MS ? KINDLES_MM : 0)
        const goal = state.ride ? 1 : 0
        const rides = approach(riding, goal, COMES_HALF_LIFE_MS * 2, dtMs)
        riding = still || Math.abs(rides - goal) < STILL ? goal : rides
        moving = runMs < RUN_MS || strength < 1 || riding !== goal
      }
      lay()
      return moving
    },
    through(id) {
      if (!shown || onWay.has(id)) return 1
      const { kind } = structures[id]
      const arrives = kind === 'muscle' ? muscles.get(id) : undefined
      const plain = dimmed[kind]
      const alone = arrives === undefined ? plain : plain + (LIT_MUSCLE - plain) * kindled(arrives)
      const left = alone + (ridden[kind] - alone) * riding
      return 1 + (left - 1) * strength
    },
    lit(id) {
      const arrives = muscles.get(id)
      return arrives === undefined ? 0 : 0.9 * strength * kindled(arrives)
    },
    skin() {
      if (!shown) return null
      const { place, side, farthestMm } = shown
      const root = rootOf(tree().twigs.get(place.id)!.stem)
      return {
        key: `${place.id}:${place.at}`,
        side,
        roots: root === null ? [] : [root],
        areas: root === null ? shown.skin.map(({ what }) => what) : [],
        amount:
          PAINTED * strength * (1 - 0.7 * riding) * smoothstep(0.72 * farthestMm, farthestMm + KINDLES_MM, reachMm),
      }
    },
    progress: () =>
      lanes.map(({ stretch: { id, fromMm, toMm, entersMm, arrivesMm } }) => {
        const runMm = Math.max(reachMm - arrivesMm, 0)
        const covered = Math.min(runMm, entersMm - fromMm) + Math.min(runMm, toMm - entersMm)
        return { id, lit: toMm > fromMm ? (strength * covered) / (toMm - fromMm) : strength }
      }),
  }
}
