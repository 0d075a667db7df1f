import { type Coming, coming, here } from '../coming.ts'
import type { WordsOf } from '../words.ts'
import type { files as discOrButtock } from './disc-or-buttock/files.ts'
import { files as sciatica } from './sciatica/files.ts'

/** Every story that can be told, by its id in links. */
interface Files {
  readonly sciatica: typeof sciatica
  readonly 'disc-or-buttock': typeof discOrButtock
}

export type StoryId = keyof Files
type Stories = { readonly [S in StoryId]: Files[S]['steps'] }
type StepOf<S extends StoryId> = Stories[S]['steps'][number]
export type StepId<S extends StoryId = StoryId> = StepOf<S>['id']
/** The ids of what can be tapped in one step. */
export type HotspotId<S extends StoryId, I extends StepId<S>> = Extract<StepOf<S>, { id: I }>['hotspots'][number]['id']

/** The words of every story in one language. */
export type StoriesWords = { readonly [S in StoryId]: WordsOf<Stories[S]> }

/** The first story comes with the page, which opens with it and consults over it; each other one is a file of its own. */
const files: { readonly [S in StoryId]: Coming<Files[S]> } = {
  sciatica: here(sciatica),
  'disc-or-buttock': coming(async () => (await import('./disc-or-buttock/files.ts')).files),
}

export const storyIds = Object.keys(files) as readonly StoryId[]

/** Fetches a story. Rejects where it cannot be had. */
export const fetchStory = <S extends StoryId>(id: S): Promise<Files[S]> => files[id].fetch()

/** Whether a story can be told at once. The one that is told always can. */
export const isStoryHere = (id: StoryId): boolean => files[id].here()

/** What each story shows. One that is not here throws its promise when it is read: a panel waits for it. */
export const stories = Object.defineProperties(
  {},
  Object.fromEntries(storyIds.map((id) => [id, { enumerable: true, get: () => files[id].read().steps }])),
) as Stories
