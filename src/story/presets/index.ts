import { central } from './central.ts'
import { extrusion } from './extrusion.ts'
import { foraminal } from './foraminal.ts'
import { freePiece } from './free-piece.ts'
import { healthyBody } from './healthy.ts'
import { inflamed } from './inflamed.ts'
import { piriformis } from './piriformis.ts'
import { protrusion } from './protrusion.ts'
import { quietBulge } from './quiet-bulge.ts'
import { recovering3, recovering12 } from './recovering.ts'
import { silent } from './silent.ts'
import { thin } from './thin.ts'

/** What can be chosen ready-made in the lab, in the order of its buttons. A new one is one file and one line here; the compiler asks for its words. */
export const presets = {
  healthy: healthyBody,
  thin,
  'quiet-bulge': quietBulge,
  protrusion,
  extrusion,
  foraminal,
  'free-piece': freePiece,
  piriformis,
  inflamed,
  silent,
  central,
  'recovering-3': recovering3,
  'recovering-12': recovering12,
} as const

export type PresetId = keyof typeof presets
export const presetIds = Object.keys(presets) as readonly PresetId[]
