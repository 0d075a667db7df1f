/** Words of exploring that no tool owns. */
export interface ExploreWords {
  readonly modes: Readonly<Record<'story' | 'explore', string>>
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
}
