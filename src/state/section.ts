export const planes = ['axial', 'coronal', 'sagittal', 'free'] as const
export type PlaneName = (typeof planes)[number]

/** A cut through the body: what lies on the normal's side of it is taken away. Body frame. */
export interface Section {
  readonly plane: PlaneName
  /** From the centre of S1's upper endplate along the normal, mm. */
  readonly offsetMm: number
  /** Where the normal of a free plane points, as a view's direction: 0 to the front, 90 to the subject's left. */
  readonly azimuthDeg: number
  /** -90..90; positive upwards. */
  readonly elevationDeg: number
  /** The other side is taken away instead. */
  readonly flipped: boolean
}
