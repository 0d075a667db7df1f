import { preset } from './preset.ts'

/** A large herniation that squeezes a root and is silent: nothing is inflamed. */
export const silent = preset(
  {
    ageYears: 60,
    herniation: { disc: 'L5-S1', side: 'right', zone: 'subarticular', type: 'extrusion', depthMm: 6, migrationMm: 2 },
  },
  ['kuslich1991', 'elbarzouhi2013', 'jonsson_issls'],
  ['C3', 'C14'],
)
