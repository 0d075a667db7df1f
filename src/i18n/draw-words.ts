/** Words of the tool `draw` of consulting. */
export interface DrawWords {
  readonly title: string
  readonly about: string
}
