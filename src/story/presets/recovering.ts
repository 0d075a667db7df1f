import { extrusion } from './extrusion.ts'
import { type Preset, preset } from './preset.ts'

/** The same extrusion after some months, in the middle of the ways it can go. */
const after = (monthsSinceOnset: number): Preset =>
  preset({ ...extrusion.condition, monthsSinceOnset }, ['chiu2015', 'resorb2023', 'konst2018'], ['C34', 'C14'])

export const recovering3 = after(3)
export const recovering12 = after(12)
