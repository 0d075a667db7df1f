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
  parsOutMm: 0,
  parsForwardMm: 2,
  parsWidthMm: 11,
  parsThicknessMm: 7,
  inferiorThicknessMm: 7.5,
  superiorThicknessMm: 7,
  superiorHollowMm: 1.2,
  facetRadiusMm: 13,
  mammillaryMm: 3.6,
  mammillaryBack: 0.45,
  mammillaryDeepMm: 4,
  mammillaryUpMm: 3,
  accessoryMm: 2.6,
  laminaHeightMm: 20,
  laminaThicknessMm: 6,
  laminaSlope: 0.25,
  laminaDrop: 0.35,
  laminaSideRiseMm: 1,
  laminaSideForwardMm: 0,
  spinousTipRise: 0.1,
  spinousLean: 0.15,
  spinousKnob: 0.6,
  transverseRootOutMm: 3,
  transverseRootUpMm: 0,
  transverseRootBackMm: -5,
  transverseRootScale: 1.3,
  transverseRootThicknessMm: 8,
  transverseTipThicknessMm: 4.5,
  transverseRiseMm: 0,
  transverseBowMm: -1,
  canalRoundMm: 4.5,
  canalLean: 0.12,
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
