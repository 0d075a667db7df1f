import { preset } from './preset.ts'

/** In the nerve gap of L4/5, where it meets the root that leaves there: L4. */
export const foraminal = preset(
  {
    ageYears: 55,
    herniation: { disc: 'L4-L5', side: 'right', zone: 'foraminal', type: 'protrusion', depthMm: 4.5, migrationMm: 0 },
    inflammation: 0.9,
    sensitivity: 0.5,
  },
  ['fardon2014', 'deyo2016', 'levels_page'],
  ['C13'],
)
