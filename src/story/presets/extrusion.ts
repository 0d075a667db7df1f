import { preset } from './preset.ts'

/** Beside the midline at L5/S1, pressing on the root that travels past: S1. */
export const extrusion = preset(
  {
    ageYears: 42,
    herniation: { disc: 'L5-S1', side: 'right', zone: 'subarticular', type: 'extrusion', depthMm: 7, migrationMm: 4 },
    inflammation: 1,
    sensitivity: 0.6,
  },
  ['fardon2014', 'radiopaedia_root', 'olmarker1993'],
  ['C3', 'C13', 'C33'],
)
