import { preset } from './preset.ts'

/** A bulge all round that hurts nobody: nothing is inflamed. */
export const quietBulge = preset(
  {
    ageYears: 50,
    herniation: { disc: 'L4-L5', side: 'right', zone: 'central', type: 'bulge', depthMm: 2, migrationMm: 0 },
  },
  ['brinjikji2015a', 'fardon2014'],
  ['C14'],
)
