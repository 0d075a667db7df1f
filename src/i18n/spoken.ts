import { type Coming, coming } from '../story/coming.ts'
import { fetchStory, isStoryHere, type StoryId, storyIds } from '../story/stories/index.ts'
import type { Language } from '../story/words.ts'
import { wordFiles } from './files.ts'
import { lateKeys, type Messages } from './messages.ts'

/** One language as far as it has come. */
interface Speech {
  readonly messages: Messages
  readonly late: Coming<unknown>
  readonly stories: Readonly<Record<StoryId, Coming<unknown>>>
}

const wordsOf = async (language: Language, story: StoryId): Promise<unknown> =>
  (await fetchStory(story)).words[language]()

const speeches = new Map<Language, Speech>()

/** These fields of an object are read when they are asked for. */
const readLate = (whole: object, fields: readonly string[], read: (field: string) => unknown): object =>
  Object.defineProperties(
    whole,
    Object.fromEntries(fields.map((field) => [field, { enumerable: true, get: () => read(field) }])),
  )

async function begin(language: Language): Promise<Speech> {
  const files = wordFiles[language]
  const first = await files.first()
  const late = coming(files.late)
  const stories = Object.fromEntries(
    storyIds.map((id) => [id, coming<unknown>(() => wordsOf(language, id))]),
  ) as Speech['stories']
  const told = readLate({}, storyIds, (id) => stories[id as StoryId].read())
  const messages = readLate(
    { ...first, stories: told },
    lateKeys,
    (key) => late.read()[key as keyof ReturnType<typeof late.read>],
  )
  return { messages: messages as Messages, late, stories }
}

/** Languages whose first words are on their way. */
const begun = new Map<Language, Coming<Speech>>()

function speechOf(language: Language): Coming<Speech> {
  const known = begun.get(language)
  if (known) return known
  const speech = coming(async () => {
    const begins = await begin(language)
    speeches.set(language, begins)
    return begins
  })
  begun.set(language, speech)
  return speech
}

/**
 * Fetches a story and what a language needs to tell it. What is opened besides is fetched when it is read.
 * Rejects where it cannot be had.
 */
export async function learn(language: Language, story: StoryId): Promise<void> {
  // Side by side: the story need not wait for the rest.
  const told = wordsOf(language, story)
  told.catch(() => {})
  const { stories } = await speechOf(language).fetch()
  await Promise.all([told, stories[story].fetch()])
}

/** Fetches also what is opened besides. */
export const learnLate = async (language: Language): Promise<void> => {
  await (await speechOf(language).fetch()).late.fetch()
}

/** Whether a language can tell a story at once. */
export const isLearnt = (language: Language, story: StoryId): boolean =>
  isStoryHere(story) && (speeches.get(language)?.stories[story].here() ?? false)

/** Whether also what is opened besides can be read at once. */
export const isLearntLate = (language: Language): boolean => speeches.get(language)?.late.here() ?? false

/** All words in a language that has been learnt. What has not come yet throws its promise when it is read: a panel waits for it. */
export function messagesIn(language: Language): Messages {
  const speech = speeches.get(language)
  if (!speech) throw new Error(`messagesIn: expected a language that has been learnt, got ${language}`)
  return speech.messages
}
