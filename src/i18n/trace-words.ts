/** Words of the tool `trace` of exploring. */
export interface TraceWords {
  readonly title: string
  readonly about: string
}
