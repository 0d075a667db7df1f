/** Words of the tool `structures` of exploring. */
export interface PartsWords {
  readonly title: string
  readonly about: string
}
