import type { StoryId } from '../story/stories/index.ts'
import type { Language } from '../story/words.ts'
import { wordFiles } from './files.ts'
import { lateKeys, type Messages } from './messages.ts'

/** A value that is fetched once, and read as soon as it is there. */
interface Coming<T> {
  /** @throws the promise of it while it is on its way (a panel that reads it is then shown when it has come), or once what went wrong */
  readonly read: () => T
  /** Rejects where it cannot be had; asked again, it is fetched again. */
  readonly fetch: () => Promise<T>
  readonly here: () => boolean
}

function coming<T>(get: () => Promise<T>): Coming<T> {
  let value: T | undefined
  let promise: Promise<T> | null = null
  let failure: { readonly why: unknown } | null = null
  const fetch = (): Promise<T> => {
    promise ??= get().then(
      (come) => {
        value = come
        return come
      },
      (why: unknown) => {
        promise = null
        failure = { why }
        throw why
      },
    )
    return promise
  }
  return {
    fetch,
    here: () => value !== undefined,
    read() {
      if (value !== undefined) return value
      if (failure) {
        const { why } = failure
        failure = null
        throw why
      }
      throw fetch()
    },
  }
}

/** One language as far as it has come. */
interface Speech {
  readonly messages: Messages
  readonly late: Coming<unknown>
  readonly stories: Readonly<Record<StoryId, Coming<unknown>>>
}

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
    Object.entries(files.stories).map(([id, get]) => [id, coming<unknown>(get)]),
  ) as Speech['stories']
  const told = readLate({}, Object.keys(stories), (id) => stories[id as StoryId].read())
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
 * Fetches what a language needs to tell a story. What is opened besides is fetched when it is read.
 * Rejects where it cannot be had.
 */
export async function learn(language: Language, story: StoryId): Promise<void> {
  // Side by side: the story need not wait for the rest.
  const told = wordFiles[language].stories[story]()
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
  speeches.get(language)?.stories[story].here() ?? false

/** Whether also what is opened besides can be read at once. */
export const isLearntLate = (language: Language): boolean => speeches.get(language)?.late.here() ?? false

/** All words in a language that has been learnt. What has not come yet throws its promise when it is read: a panel waits for it. */
export function messagesIn(language: Language): Messages {
  const speech = speeches.get(language)
  if (!speech) throw new Error(`messagesIn: expected a language that has been learnt, got ${language}`)
  return speech.messages
}
