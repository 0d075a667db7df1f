import type { Mode } from './mode.ts'

/** What the student works with, and the therapist; each has a panel of its own. */
export const toolsOf = {
  explore: ['structures', 'trace', 'section', 'conditions', 'drill', 'save'],
  consult: ['mine', 'report', 'conditions', 'compare', 'draw', 'handout', 'screens'],
} as const satisfies Partial<Record<Mode, readonly string[]>>
export type FreeMode = keyof typeof toolsOf
export type Tool = (typeof toolsOf)[FreeMode][number]
export const tools: readonly Tool[] = [...new Set<Tool>([...toolsOf.explore, ...toolsOf.consult])]

/** What leaves a file on the device. */
const leaving: readonly Tool[] = ['save']

/** The tools of a mode; none where the viewer is told a story. A screen that many people share has none that leaves anything on it. */
export function toolsIn(mode: Mode, shared = false): readonly Tool[] {
  if (mode !== 'explore' && mode !== 'consult') return []
  const tools: readonly Tool[] = toolsOf[mode]
  return shared ? tools.filter((tool) => !leaving.includes(tool)) : tools
}

/** Names beside the body: none, all that fit, or blanks to be guessed. */
export const labelWays = ['off', 'names', 'quiz'] as const
export type LabelWay = (typeof labelWays)[number]
