import type { WordsOf } from '../words.ts'
import { steps as discOrButtock } from './disc-or-buttock/steps.ts'
import { steps as sciatica } from './sciatica/steps.ts'

/** Every story that can be told, by its id in links: what each shows. What is said stands beside it, by language; see `told.ts` and `src/i18n/files.ts`. */
export const stories = { sciatica, 'disc-or-buttock': discOrButtock } as const

export type StoryId = keyof typeof stories
type StepOf<S extends StoryId> = (typeof stories)[S]['steps'][number]
export type StepId<S extends StoryId = StoryId> = StepOf<S>['id']
/** The ids of what can be tapped in one step. */
export type HotspotId<S extends StoryId, I extends StepId<S>> = Extract<StepOf<S>, { id: I }>['hotspots'][number]['id']

/** The words of every story in one language. */
export type StoriesWords = { readonly [S in StoryId]: WordsOf<(typeof stories)[S]> }
