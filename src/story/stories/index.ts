import { sciatica } from './sciatica.ts'

/** Every story that can be told, by its id in links and words. */
export const stories = { sciatica } as const

export type StoryId = keyof typeof stories
type StepOf<S extends StoryId> = (typeof stories)[S]['steps'][number]
export type StepId<S extends StoryId = StoryId> = StepOf<S>['id']
/** The ids of what can be tapped in one step. */
export type HotspotId<S extends StoryId, I extends StepId<S>> = Extract<StepOf<S>, { id: I }>['hotspots'][number]['id']
