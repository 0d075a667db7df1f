import type { VertebraId } from '../../../src/anatomy/spine.ts'
import { formL1 } from './vertebra-form-l1.ts'
import { formL2 } from './vertebra-form-l2.ts'
import { formL3 } from './vertebra-form-l3.ts'
import { formL4 } from './vertebra-form-l4.ts'
import { formL5 } from './vertebra-form-l5.ts'
import { formT11 } from './vertebra-form-t11.ts'
import { formT12 } from './vertebra-form-t12.ts'

/** A cross-section of a process in the vertebra's own frame: its middle, its two full widths, mm, and the turn of the greater. */
export type Section = readonly [
  xMm: number,
  yMm: number,
  zMm: number,
  majorMm: number,
  minorMm: number,
  turnDeg: number,
]

/** A point on the border of the spinous plate, in the midline, and how thick the plate is there, mm. */
export type MidlinePoint = readonly [yMm: number, zMm: number, thickMm: number]

/** A point on the border of the lamina and how thick it is there, mm. */
export type LaminaPoint = readonly [xMm: number, yMm: number, zMm: number, thickMm: number]

/** A knob of bone: its middle, its radius and its height over that, mm. */
export type Knob = readonly [xMm: number, yMm: number, zMm: number, radiusMm: number, tallMm: number]

/** An outline seen from above at 60 and 30 deg before the side, at the side, and 30 and 60 deg behind it; 1 = the ellipse of the measured width and depth. */
export type OutlineShares = readonly [front: number, frontSide: number, side: number, backSide: number, back: number]

/** The shape of one vertebra's left half beyond what `src/anatomy/spine.ts` measures. */
export interface VertebraForm {
  readonly body: {
    readonly superior: OutlineShares
    readonly waist: OutlineShares
    /** How late the waist flares out into the rims: 2 = a plain arc, more = a straighter middle. */
    readonly flare: number
    /** How far the waist lies before the middle of the rims. */
    readonly waistForwardMm: number
  }
  /** In the body, and where it meets the articular column; upright. The narrows between have the measured sizes. */
  readonly pedicle: readonly [front: Section, back: Section]
  /** From root to tip; turned about the vertical, 0 = the greater width lies across the body. */
  readonly superior: readonly [root: Section, middle: Section, tip: Section]
  readonly mammillary: Knob
  readonly accessory: Knob
  /** From the root of the superior process downwards; turned like it. */
  readonly inferior: readonly [pars: Section, root: Section, tip: Section]
  readonly lamina: {
    readonly upper: readonly [middle: LaminaPoint, beside: LaminaPoint, outer: LaminaPoint]
    readonly lower: readonly [middle: LaminaPoint, beside: LaminaPoint, outer: LaminaPoint]
  }
  /** Borders from the root to the hind end, and thickness half-way between them. */
  readonly spinous: {
    readonly upper: readonly [root: MidlinePoint, neck: MidlinePoint, blade: MidlinePoint, end: MidlinePoint]
    readonly lower: readonly [root: MidlinePoint, neck: MidlinePoint, blade: MidlinePoint, end: MidlinePoint]
    readonly waistMm: readonly [root: number, neck: number, blade: number, end: number]
  }
  /** From root to end; turned about the process, 0 = upright. */
  readonly transverse: readonly [root: Section, middle: Section, end: Section]
  /** How far the processes, the pedicle and the body, and the laminae and the spinous process run into one another, mm. */
  readonly fillets: { readonly archMm: number; readonly pedicleMm: number; readonly spinousMm: number }
  /** Rounding of the canal's corners and how far it leans to the front a mm of height. */
  readonly canal: { readonly roundMm: number; readonly lean: number; readonly backMm: number }
}

export const vertebraForms: Readonly<Record<VertebraId, VertebraForm>> = {
  T11: formT11,
  T12: formT12,
  L1: formL1,
  L2: formL2,
  L3: formL3,
  L4: formL4,
  L5: formL5,
}
