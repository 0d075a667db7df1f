/** The planes of a cut. */
type PlaneName = 'axial' | 'coronal' | 'sagittal' | 'free'

/** Words of the tool `section` of exploring. */
export interface SectionWords {
  readonly title: string
  readonly about: string
  readonly planes: string
  readonly plane: Readonly<Record<PlaneName, string>>
  /** What each plane does, in plain words. */
  readonly planeDoes: Readonly<Record<PlaneName, string>>
  readonly close: string
  readonly position: string
  /** Where the plane is; `mm` is written with its unit and without sign, `beyond` whether it is on the side its normal points to. */
  readonly at: (plane: PlaneName, mm: string, beyond: boolean) => string
  readonly azimuth: string
  readonly elevation: string
  readonly flip: string
  readonly through: (name: string) => string
  /** Along a disc, as scans are laid. */
  readonly levelWith: (disc: string) => string
  readonly sliceOf: (plane: string) => string
  readonly drawnLike: string
  readonly unknown: string
  readonly closer: string
  readonly further: string
  readonly wholeCut: string
  readonly meets: (count: number) => string
  /** Letters at the edges of the picture, as radiologists set them. */
  readonly letters: Readonly<Record<'right' | 'left' | 'front' | 'back' | 'head' | 'feet', string>>
  readonly lettersMean: string
  readonly scale: (cm: number) => string
  /** The picture as scans usually show the place. */
  readonly usual: string
  /** One step of the plane against its direction, and along it. */
  readonly back: string
  readonly onward: string
}
