/** Words of the tool `handout` of consulting. */
export interface HandoutWords {
  readonly title: string
  readonly about: string
}
