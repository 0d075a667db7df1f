/** Words of the tool `save` of exploring. */
export interface SaveWords {
  readonly title: string
  readonly about: string
  readonly picture: string
  readonly size: string
  readonly times: (scale: string, widthPx: string, heightPx: string) => string
  readonly transparent: string
  readonly labels: string
  readonly scaleBar: string
  readonly scaleHolds: string
  readonly heading: string
  readonly attributionLine: string
  readonly savePicture: string
  readonly copy: string
  readonly copied: string
  readonly saved: (name: string) => string
  readonly failed: string
  readonly working: (percent: string) => string
  readonly model: string
  readonly modelAbout: string
  readonly saveModel: (megabytes: string) => string
  readonly nothing: string
  /** Written on the picture and into the model. */
  readonly attribution: string
  readonly side: Readonly<Record<'left' | 'right' | 'middle', string>>
}
