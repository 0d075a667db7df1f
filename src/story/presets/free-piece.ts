import { preset } from './preset.ts'

/** A piece that has come loose at L5/S1 and moved down: the kind that shrinks most often. */
export const freePiece = preset(
  {
    ageYears: 45,
    herniation: {
      disc: 'L5-S1',
      side: 'right',
      zone: 'subarticular',
      type: 'sequestration',
      depthMm: 7,
      migrationMm: 5,
    },
    inflammation: 1,
    sensitivity: 0.6,
  },
  ['fardon2014', 'chiu2015'],
  ['C34'],
)
