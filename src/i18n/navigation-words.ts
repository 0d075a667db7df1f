/** Words of moving round the body. */
export interface NavigationWords {
  readonly sides: Readonly<Record<'anterior' | 'posterior' | 'left' | 'right' | 'superior' | 'inferior', string>>
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
}
