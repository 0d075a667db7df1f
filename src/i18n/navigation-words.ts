type SideSeen = 'anterior' | 'posterior' | 'left' | 'right' | 'superior' | 'inferior'

/** Words of moving round the body. */
export interface NavigationWords {
  readonly sides: Readonly<Record<SideSeen, string>>
  readonly sidesTitle: string
  /** What the cube is for, for those who do not see it. */
  readonly cube: string
  readonly locator: string
  readonly places: Readonly<Record<'lowBack' | 'pelvis' | 'thigh' | 'knee' | 'lowerLeg' | 'foot', string>>
  readonly placesTitle: string
  readonly move: string
  readonly moveLeft: string
  readonly moveRight: string
  readonly moveUp: string
  readonly moveDown: string
  readonly home: string
  /** From where the body is seen, and what comes in besides, in a sentence. */
  readonly looking: (from: SideSeen, also: SideSeen | null) => string
  readonly wholeBody: string
  /** What is in the middle of the picture, in a sentence. */
  readonly inTheMiddle: (names: string) => string
}
