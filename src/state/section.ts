import { isFree } from './mode.ts'
import type { AppState } from './store.ts'

export const planes = ['axial', 'coronal', 'sagittal', 'free'] as const
export type PlaneName = (typeof planes)[number]

/** A cut through the body: what lies on the normal's side of it is taken away. Body frame. */
export interface Section {
  readonly plane: PlaneName
  /** From the centre of S1's upper endplate along the normal, mm. */
  readonly offsetMm: number
  /** Where the normal of a free plane points, as a view's direction: 0 to the front, 90 to the subject's left. */
  readonly azimuthDeg: number
  /** -90..90; positive upwards. */
  readonly elevationDeg: number
  /** The other side is taken away instead. */
  readonly flipped: boolean
}

type Direction = readonly [number, number, number]

/** The direction that a view from there comes from: azimuth 0 the front, 90 the subject's left; elevation upwards. A unit vector, body frame. */
export function directionFrom(azimuthDeg: number, elevationDeg: number): Direction {
  const azimuth = (azimuthDeg * Math.PI) / 180
  const elevation = (elevationDeg * Math.PI) / 180
  return [Math.sin(azimuth) * Math.cos(elevation), Math.sin(elevation), Math.cos(azimuth) * Math.cos(elevation)]
}

const straight: Readonly<Record<Exclude<PlaneName, 'free'>, Direction>> = {
  axial: [0, 1, 0],
  coronal: [0, 0, 1],
  sagittal: [1, 0, 0],
}

/** The unit normal that a section's offset is measured along. */
export const normalOf = ({
  plane,
  azimuthDeg,
  elevationDeg,
}: Pick<Section, 'plane' | 'azimuthDeg' | 'elevationDeg'>): Direction =>
  plane === 'free' ? directionFrom(azimuthDeg, elevationDeg) : straight[plane]

/** All points `p` with `normal` . p > `offsetMm` are taken away; a unit normal, mm, body frame. */
export interface Away {
  readonly normal: Direction
  readonly offsetMm: number
}

/** What a section takes away. */
export function awayOf(section: Section): Away {
  const { offsetMm, flipped } = section
  const normal = normalOf(section)
  return flipped ? { normal: [-normal[0], -normal[1], -normal[2]], offsetMm: -offsetMm } : { normal, offsetMm }
}

/** The cut that is made now: only who explores cuts. */
export const sectionNow = ({ mode, section }: Pick<AppState, 'mode' | 'section'>): Section | null =>
  isFree(mode) ? section : null
