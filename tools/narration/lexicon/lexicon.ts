/** How terms are said: by syllable, `[phones, stress]`, in the phones of the engine that speaks the language. */
export type Lexicon = Readonly<Record<string, readonly (readonly [phones: string, stress: 0 | 1])[]>>

/** The phones of each term without syllables, as the cue files hold them. */
export const phonesIn = (lexicon: Lexicon): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(lexicon).map(([term, syllables]) => [term, syllables.map(([phones]) => phones).join(' ')]),
  )
