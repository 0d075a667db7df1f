import { preset } from './preset.ts'

/** Discs of 75 years, drier and lower; nothing glows. */
export const thin = preset({ ageYears: 75 }, ['videman2014', 'brinjikji2015a', 'salamat2016'], ['C7', 'C8'])
