import { type Tier, tiers } from '../state/quality.ts'

/** Chooses how finely a machine draws by the time that its frames take. */
export interface Governor {
  readonly tier: () => Tier
  /** A frame was drawn `ms` after the one before it, in a run of frames without rest. */
  readonly note: (ms: number) => void
  /** Nothing moves any more: what comes next is another run. */
  readonly rest: () => void
}

/** Longer than this is no frame but a pause: a hidden page, a model that arrives. */
const PAUSE_MS = 100
/** One tier lower when half of so many frames took longer than this: less than 40 a second. */
const SLOW_MS = 25
const SLOW_FRAMES = 30
/** One tier higher when half of so many kept to the display's pace of 60 a second. */
const FLUENT_MS = 17.5
const FLUENT_FRAMES = 300
/** What follows a change, such as buffers of another size, says nothing of the tier. */
const UNSETTLED_FRAMES = 10

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * @param first the tier it begins with, which is also the finest it tries
 * A tier that proved too much is tried once more after a long fluent time, and after that no more: it never goes to and fro.
 */
export function createGovernor(first: Tier): Governor {
  const finest = tiers.indexOf(first)
  let at = finest
  let recent: number[] = []
  let unsettled = 0
  /** How often each tier proved too much. */
  const failures = tiers.map(() => 0)

  function go(to: number): void {
    at = to
    recent = []
    unsettled = UNSETTLED_FRAMES
  }

  return {
    tier: () => tiers[at]!,
    note(ms) {
      if (ms > PAUSE_MS) return
      if (unsettled > 0) {
        unsettled--
        return
      }
      recent.push(ms)
      if (recent.length > FLUENT_FRAMES) recent.shift()
      if (recent.length >= SLOW_FRAMES && at > 0 && medianOf(recent.slice(-SLOW_FRAMES)) > SLOW_MS) {
        failures[at]!++
        go(at - 1)
      } else if (recent.length === FLUENT_FRAMES && at < finest && failures[at + 1]! < 2) {
        if (medianOf(recent) <= FLUENT_MS) go(at + 1)
      }
    },
    rest() {
      // The first frame after a rest waits for nothing; a run that is too short to judge is not added to the next.
      if (recent.length < SLOW_FRAMES) recent = []
    },
  }
}
