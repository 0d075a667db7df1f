import type { Audience } from './audience.ts'
import type { Story } from './story.ts'

/** Languages that everything is said in, by their BCP 47 tag. */
export const languageIds = ['en', 'es'] as const
export type Language = (typeof languageIds)[number]

/** The same thing said at three depths. */
export type ByAudience<T> = Readonly<Record<Audience, T>>

/** What is said of one thing to tap. */
export interface HotspotWords {
  readonly name: string
  readonly text: ByAudience<string>
}

/** What a therapist has beside the words of a step. */
export interface Counsel {
  /** A sentence to say to the person beside them. */
  readonly say: string
  /** What to ask, look for or test. */
  readonly check: string
  /** What not to do or say. */
  readonly avoid: string
}

/** What is said in one step. */
export interface StepWords<H extends string = string> {
  readonly title: string
  /** The title for the progress rail: two or three words. */
  readonly short: string
  /** One entry for each of the step's sentences, at every depth: that is what captions, voices and evidence go by. */
  readonly narration: ByAudience<readonly string[]>
  /** What there is to see, for those who do not see it. */
  readonly picture: string
  readonly badge: { readonly label: string; readonly text: string }
  readonly hotspots: Readonly<Record<H, HotspotWords>>
  readonly counsel: Counsel
}

/** All words of a story in one language: a total function of its step and hotspot ids, so that a missing word does not compile. */
export interface WordsOf<S extends Story> {
  readonly title: string
  readonly steps: {
    readonly [T in S['steps'][number] as T['id']]: StepWords<T['hotspots'][number]['id']>
  }
}

/** A story as it stands in its file: what is shown and, in every language, what is said. */
export type ToldStory<S extends Story> = S & { readonly words: Readonly<Record<Language, WordsOf<S>>> }

/** A story as the page fetches it: what is shown, and in a file of its own for each language what is said. */
export interface StoryFiles<S extends Story> {
  readonly steps: S
  readonly words: Readonly<Record<Language, () => Promise<WordsOf<S>>>>
}
