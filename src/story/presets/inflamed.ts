import { preset } from './preset.ts'

/** A small herniation that hardly squeezes, beside a root that is very inflamed. */
export const inflamed = preset(
  {
    ageYears: 40,
    herniation: {
      disc: 'L5-S1',
      side: 'right',
      zone: 'subarticular',
      type: 'protrusion',
      depthMm: 3.2,
      migrationMm: 0,
    },
    inflammation: 1,
    sensitivity: 0.8,
  },
  ['olmarker1993', 'olmarker1998', 'kuslich1991'],
  ['C3'],
)
