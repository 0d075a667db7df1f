/** Words of the tool `drill` of exploring. */
export interface DrillWords {
  readonly title: string
  readonly about: string
}
