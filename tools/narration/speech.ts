/** One written word as it was spoken, seconds from the start of its sentence. */
export interface SpokenWord {
  readonly startS: number
  readonly endS: number
  /** As the engine names them, one space between two. */
  readonly phones: string
}

/** Sentences that have been spoken, one wave file each. */
export interface Speech {
  readonly files: readonly string[]
  readonly words: readonly (readonly SpokenWord[])[]
  /** Removes the files. */
  readonly clean: () => void
}

/** How a language says what is written: each written word as one or more words that can be spoken. @throws on what it would have to guess at */
export type SpokenWords = (written: string) => string[]

/** Everything that makes a language's voice. */
export interface Voice {
  /** What the README names. */
  readonly name: string
  /** Debian's packages it needs. */
  readonly packages: readonly string[]
  /** Times the engine's own pace, laid on afterwards without changing the pitch. */
  readonly tempo: number
  readonly spokenWords: SpokenWords
  /** How each term of anatomy is said, in the engine's own phones. */
  readonly phonesOf: Readonly<Record<string, string>>
  /** @throws when the engine is missing or says other words than it was given */
  readonly speak: (sentences: readonly string[]) => Speech
  /** The files whose change makes recordings stale. */
  readonly code: readonly string[]
}
