import { preset } from './preset.ts'

/** A tight piriformis on a nerve that is already sensitive: rare, and nobody can prove it by one test. */
export const piriformis = preset(
  { ageYears: 40, muscleTension: { 'piriformis-right': 1 }, sensitivity: 0.5 },
  ['hopayian2018', 'kizaki2020', 'siahaan2021'],
  ['C10', 'C30'],
)
