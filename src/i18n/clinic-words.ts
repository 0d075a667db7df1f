/** Words of a screen in a waiting room, large enough to be read across it. */
export interface ClinicWords {
  /** What the screen is about, in as few words as can be. */
  readonly title: string
  readonly about: string
  readonly touch: string
  readonly languages: string
  readonly fullscreen: string
  readonly finished: string
  readonly stillThere: string
  readonly goOn: string
  /** @param seconds how long the screen still waits, whole seconds */
  readonly beginsAgain: (seconds: number) => string
}
