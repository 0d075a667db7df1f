/** Words of the tool `save` of exploring. */
export interface SaveWords {
  readonly title: string
  readonly about: string
}
