import { preset } from './preset.ts'

/** A healthy body of 30: what everything else is compared with. */
export const healthyBody = preset({}, ['nepal_mri', 'gkasdaris2018'], [])
