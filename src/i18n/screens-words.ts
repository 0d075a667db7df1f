/** Words of the tool `screens` of consulting. */
export interface ScreensWords {
  readonly title: string
  readonly about: string
}
