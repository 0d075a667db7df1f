/** Words of exploring that no tool owns. */
export interface ExploreWords {
  readonly modes: Readonly<Record<'story' | 'explore' | 'consult', string>>
  readonly mode: string
  readonly tools: string
  readonly dissect: string
  readonly undo: string
  readonly redo: string
  readonly hide: string
  readonly isolate: string
  readonly fade: string
  readonly peel: string
  readonly peeled: (percent: string) => string
  readonly labels: Readonly<Record<'off' | 'names' | 'quiz', string>>
  readonly label: string
  readonly nothingSelected: string
  readonly several: string
  /** Ends of the slider that peels. */
  readonly skin: string
  readonly nerve: string
  readonly about: string
  readonly flyTo: string
  readonly show: string
  /** Makes a faded part whole again. */
  readonly whole: string
  readonly parts: (count: number) => string
  readonly bothSides: (part: string) => string
  /** Said after a change, for those who do not see it. */
  readonly news: {
    readonly hidden: (what: string) => string
    readonly faded: (what: string) => string
    readonly shown: (what: string) => string
    readonly alone: (what: string) => string
    readonly all: string
  }
}
