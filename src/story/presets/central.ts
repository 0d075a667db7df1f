import { preset } from './preset.ts'

/** Large and in the middle, where it narrows the sac: the kind that has warning signs. */
export const central = preset(
  {
    ageYears: 45,
    herniation: { disc: 'L4-L5', side: 'right', zone: 'central', type: 'extrusion', depthMm: 11, migrationMm: 0 },
    inflammation: 1,
    sensitivity: 0.6,
  },
  ['bmjbp_ces', 'nhs', 'finucane2020'],
  ['C2'],
)
