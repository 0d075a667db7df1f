/** Words of the tool `compare` of consulting. */
export interface CompareWords {
  readonly title: string
  readonly about: string
}
