import type { StructureId } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'
import type { AppState } from '../state/store.ts'
import type { Show } from '../story/moment.ts'

const HALF_LIFE_MS = 120
const STILL = 0.004

/** Lights what the story speaks of, softly; while the viewer looks into a part of their own choice it stands back. */
export interface SpokenLight {
  /** @returns whether it is still coming or going by itself */
  readonly ease: (show: Show, state: Pick<AppState, 'playing' | 'selected'>, dtMs: number) => boolean
  /** How strongly a structure is lit now, 0..1. */
  readonly strength: (id: StructureId) => number
}

export function createSpokenLight(): SpokenLight {
  let spoken: Show['spoken'] = {}
  let through = 1
  return {
    strength: (id) => (spoken[id] ?? 0) * through,
    ease(show, { playing, selected }, dtMs) {
      spoken = show.spoken
      const goal = playing || selected === null ? 1 : 0
      const now = approach(through, goal, HALF_LIFE_MS, dtMs)
      through = Math.abs(now - goal) < STILL ? goal : now
      return through !== goal
    },
  }
}
