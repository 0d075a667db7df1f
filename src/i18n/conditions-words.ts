/** Words of the tool `conditions` of exploring. */
export interface ConditionsWords {
  readonly title: string
  readonly about: string
}
