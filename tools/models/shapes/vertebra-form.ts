import type { VertebraId } from '../../../src/anatomy/spine.ts'

/** Proportions of one vertebra that no table of measurements gives; mm unless the name says otherwise. */
export interface VertebraForm {
  readonly pedicleReachMm: number
  readonly parsOutMm: number
  readonly parsForwardMm: number
  readonly parsWidthMm: number
  readonly parsThicknessMm: number
  readonly inferiorThicknessMm: number
  readonly superiorThicknessMm: number
  readonly superiorHollowMm: number
  readonly facetRadiusMm: number
  readonly mammillaryMm: number
  /** In widths of the facet. */
  readonly mammillaryBack: number
  readonly mammillaryDeepMm: number
  readonly mammillaryUpMm: number
  readonly accessoryMm: number
  readonly laminaHeightMm: number
  readonly laminaThicknessMm: number
  /** How far it runs back a mm of descent. */
  readonly laminaSlope: number
  /** Where its middle lies below the spinolaminar junction, in its own heights. */
  readonly laminaDrop: number
  readonly laminaSideRiseMm: number
  readonly laminaSideForwardMm: number
  /** Where the middle of its root lies below the spinolaminar junction. */
  readonly spinousRootDropMm: number
  /** Where the middle of the hind end lies above the tip, in heights of the process. */
  readonly spinousTipRise: number
  /** How far its section leans back a mm of height. */
  readonly spinousLean: number
  /** Radius of the lower hind corner, in thicknesses of the process. */
  readonly spinousKnob: number
  readonly transverseRootOutMm: number
  readonly transverseRootUpMm: number
  readonly transverseRootBackMm: number
  /** Height of the root, in heights of the process. */
  readonly transverseRootScale: number
  readonly transverseRootThicknessMm: number
  readonly transverseTipThicknessMm: number
  readonly transverseRiseMm: number
  readonly transverseBowMm: number
  readonly canalRoundMm: number
  /** How far the canal leans to the front a mm of height. */
  readonly canalLean: number
}

const lumbar: VertebraForm = {
  pedicleReachMm: 10,
  parsOutMm: -3,
  parsForwardMm: 3,
  parsWidthMm: 10,
  parsThicknessMm: 9,
  inferiorThicknessMm: 6,
  superiorThicknessMm: 6.5,
  superiorHollowMm: 0.5,
  facetRadiusMm: 9,
  mammillaryMm: 3.5,
  mammillaryBack: 0.5,
  mammillaryDeepMm: -0.5,
  mammillaryUpMm: -0.5,
  accessoryMm: 1.5,
  laminaHeightMm: 24.5,
  laminaThicknessMm: 4.5,
  laminaSlope: 0.4,
  laminaDrop: 0.25,
  laminaSideRiseMm: 0,
  laminaSideForwardMm: 5,
  spinousRootDropMm: 1,
  spinousTipRise: 0,
  spinousLean: 0.55,
  spinousKnob: 0.35,
  transverseRootOutMm: 3.5,
  transverseRootUpMm: -1,
  transverseRootBackMm: -5.5,
  transverseRootScale: 0.95,
  transverseRootThicknessMm: 9.5,
  transverseTipThicknessMm: 3.5,
  transverseRiseMm: 0.5,
  transverseBowMm: 1.5,
  canalRoundMm: 5,
  canalLean: 0.2,
}

/** Calibrated within bounds round the landmarks, rounded to 0.5 mm (measured, two people; one for T11 and T12). */
export const vertebraForms: Readonly<Record<VertebraId, VertebraForm>> = {
  T11: {
    ...lumbar,
    parsOutMm: -5,
    parsForwardMm: 1,
    parsWidthMm: 3.5,
    parsThicknessMm: 6,
    inferiorThicknessMm: 4.5,
    superiorThicknessMm: 5,
    superiorHollowMm: 2,
    facetRadiusMm: 9.5,
    mammillaryMm: 2,
    mammillaryBack: 0.3,
    mammillaryDeepMm: 4.5,
    mammillaryUpMm: 0.5,
    laminaHeightMm: 19,
    laminaThicknessMm: 5.5,
    laminaSlope: 0.35,
    laminaDrop: 0.2,
    laminaSideRiseMm: 4,
    laminaSideForwardMm: 5.5,
    spinousRootDropMm: 5.5,
    spinousTipRise: 0.25,
    spinousLean: 0.45,
    transverseRootOutMm: 1.5,
    transverseRootUpMm: 0,
    transverseRootBackMm: -7,
    transverseRootScale: 0.8,
    transverseRootThicknessMm: 8,
    transverseTipThicknessMm: 6,
    transverseRiseMm: -0.5,
    transverseBowMm: -0.5,
    canalRoundMm: 6,
    canalLean: 0.35,
  },
  T12: {
    ...lumbar,
    pedicleReachMm: 11,
    parsOutMm: -4,
    parsForwardMm: 2,
    parsWidthMm: 8,
    parsThicknessMm: 7,
    inferiorThicknessMm: 4,
    superiorThicknessMm: 5.5,
    facetRadiusMm: 12.5,
    mammillaryMm: 2,
    mammillaryBack: 0.2,
    mammillaryDeepMm: 2.5,
    mammillaryUpMm: 1.5,
    laminaHeightMm: 16,
    laminaThicknessMm: 5,
    laminaSlope: 0.55,
    laminaDrop: 0.35,
    laminaSideRiseMm: -1.5,
    laminaSideForwardMm: 5.5,
    spinousRootDropMm: -0.5,
    spinousTipRise: 0.15,
    spinousLean: 1,
    transverseRootOutMm: 1.5,
    transverseRootUpMm: -1.5,
    transverseRootBackMm: -6.5,
    transverseRootScale: 0.8,
    transverseRootThicknessMm: 5.5,
    transverseTipThicknessMm: 4.5,
    transverseRiseMm: -0.5,
    transverseBowMm: 0.5,
    canalRoundMm: 4,
    canalLean: 0,
  },
  L1: {
    ...lumbar,
    pedicleReachMm: 12,
    parsOutMm: -2.5,
    parsForwardMm: 4.5,
    parsWidthMm: 8,
    parsThicknessMm: 8,
    inferiorThicknessMm: 5,
    superiorThicknessMm: 6,
    facetRadiusMm: 18,
    mammillaryMm: 3,
    mammillaryBack: 0.25,
    mammillaryDeepMm: 3.5,
    mammillaryUpMm: -1,
    laminaHeightMm: 17.5,
    laminaSlope: 0.25,
    laminaSideRiseMm: 2,
    laminaSideForwardMm: 4,
    spinousRootDropMm: 1.5,
    spinousTipRise: 0.1,
    spinousLean: 0.4,
    transverseRootOutMm: 2,
    transverseRootUpMm: -0.5,
    transverseRootBackMm: -6,
    transverseRootScale: 0.85,
    transverseRootThicknessMm: 8.5,
    transverseRiseMm: 0,
    transverseBowMm: 0.5,
    canalRoundMm: 3,
    canalLean: 0.1,
  },
  L2: lumbar,
  L3: lumbar,
  L4: lumbar,
  L5: {
    ...lumbar,
    pedicleReachMm: 8.5,
    parsOutMm: -5.5,
    parsForwardMm: 2.5,
    parsWidthMm: 13,
    parsThicknessMm: 7,
    inferiorThicknessMm: 5.5,
    superiorThicknessMm: 6,
    mammillaryMm: 5,
    mammillaryBack: 0.25,
    mammillaryDeepMm: -3,
    mammillaryUpMm: 0.5,
    accessoryMm: 2,
    laminaHeightMm: 17,
    laminaThicknessMm: 4,
    laminaSlope: 0.2,
    laminaDrop: 0.1,
    laminaSideRiseMm: -2,
    laminaSideForwardMm: 6,
    spinousRootDropMm: 3,
    spinousLean: 1,
    transverseRootOutMm: 4,
    transverseRootUpMm: -4.5,
    transverseRootBackMm: -1.5,
    transverseRootThicknessMm: 14.5,
    transverseTipThicknessMm: 9,
    transverseRiseMm: -1,
    transverseBowMm: 1,
    canalLean: 0.25,
  },
}
