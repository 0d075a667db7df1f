import { preset } from './preset.ts'

/** Beside the midline at L4/5, where it meets the root that travels past: L5. */
export const protrusion = preset(
  {
    ageYears: 42,
    herniation: {
      disc: 'L4-L5',
      side: 'right',
      zone: 'subarticular',
      type: 'protrusion',
      depthMm: 3.2,
      migrationMm: 0,
    },
    inflammation: 0.6,
    sensitivity: 0.4,
  },
  ['fardon2014', 'radiopaedia_root', 'koes2007'],
  ['C3', 'C13'],
)
