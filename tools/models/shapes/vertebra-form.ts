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
  pedicleReachMm: 11.3,
  parsOutMm: -2.4,
  parsForwardMm: 4.0,
  parsWidthMm: 9.8,
  parsThicknessMm: 6.5,
  inferiorThicknessMm: 7.8,
  superiorThicknessMm: 6.5,
  superiorHollowMm: 1.4,
  facetRadiusMm: 12.4,
  mammillaryMm: 3.2,
  mammillaryBack: 0.45,
  mammillaryDeepMm: 2.0,
  mammillaryUpMm: 1,
  accessoryMm: 2.2,
  laminaHeightMm: 20.0,
  laminaThicknessMm: 6.0,
  laminaSlope: 0.55,
  laminaDrop: 0.3,
  laminaSideRiseMm: 1,
  laminaSideForwardMm: 7.0,
  spinousRootDropMm: 3.0,
  spinousTipRise: 0,
  spinousLean: 0.55,
  spinousKnob: 0.55,
  transverseRootOutMm: 4.8,
  transverseRootUpMm: -2.0,
  transverseRootBackMm: -3.6,
  transverseRootScale: 1.1,
  transverseRootThicknessMm: 8.8,
  transverseTipThicknessMm: 4.0,
  transverseRiseMm: -0.55,
  transverseBowMm: 1.4,
  canalRoundMm: 4.8,
  canalLean: 0.15,
}

/** Lumbar by default; chosen by eye against people and fitted to them where a number is not round. */
export const vertebraForms: Readonly<Record<VertebraId, VertebraForm>> = {
  T11: lumbar,
  T12: lumbar,
  L1: lumbar,
  L2: lumbar,
  L3: lumbar,
  L4: lumbar,
  L5: lumbar,
}
