import type { StepId } from '../../story/stories/index.ts'

/** The steps that have a panel of numbers; the panels themselves are fetched when the first of them is shown. */
export const numbered = [
  'discs-change',
  'posture-and-load',
  'herniation',
  'tight-muscles',
  'massage-may-help',
  'massage-cannot',
  'why-muscles-tighten',
  'what-helps',
  'what-to-expect',
  'two-places',
  'what-helps-both',
] as const satisfies readonly StepId[]

export type NumberedStep = (typeof numbered)[number]

export const hasNumbers = (step: string): boolean => (numbered as readonly string[]).includes(step)
