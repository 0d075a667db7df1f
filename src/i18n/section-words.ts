/** Words of the tool `section` of exploring. */
export interface SectionWords {
  readonly title: string
  readonly about: string
}
