import type { Story } from '../../story.ts'
import { discs } from './chapters/discs.ts'
import { help } from './chapters/help.ts'
import { massage } from './chapters/massage.ts'
import { muscles } from './chapters/muscles.ts'
import { whatItIs } from './chapters/what-it-is.ts'
import { bonesAndNerves } from './sets.ts'

/** What sciatica is, where it comes from, what helps: told for the right side and L5-S1, and retold for any other. */
export const steps = {
  start: { show: { layers: bonesAndNerves } },
  steps: [...whatItIs, ...discs, ...muscles, ...massage, ...help],
} as const satisfies Story
