import type { SourceId } from './sources.ts'

/** One number that panels show: how it is written, who measured it, and whether its size is a guess. */
export interface Readout {
  readonly unit: 'mm' | 'mm²' | 'MPa' | 'mmHg' | 'kPa' | '%'
  readonly digits: 0 | 1 | 2
  /** Times this on the way from mechanics' own unit to `unit`. */
  readonly times: 1 | 100
  /** What its size or its meaning leans on; empty where nobody has measured it. */
  readonly sources: readonly SourceId[]
  /** The order of things is right, the size is chosen: to be read as more or less, not as a measurement. */
  readonly illustrative: boolean
}

const measured = (unit: Readout['unit'], digits: Readout['digits'], sources: readonly SourceId[]): Readout => ({
  unit,
  digits,
  times: unit === '%' ? 100 : 1,
  sources,
  illustrative: false,
})
const illustrative = (unit: Readout['unit'], digits: Readout['digits'], sources: readonly SourceId[]): Readout => ({
  ...measured(unit, digits, sources),
  illustrative: true,
})

/** Every number of the body that panels show, by what it is. */
export const readouts = {
  discHeight: measured('mm', 1, ['nepal_mri', 'videman2014']),
  discWater: illustrative('%', 0, ['salamat2016', 'urban2003']),
  discPressure: measured('MPa', 2, ['wilke1999']),
  foramenHeight: measured('mm', 1, ['gkasdaris2018', 'hasegawa1995']),
  foramenArea: measured('mm²', 0, ['gkasdaris2018', 'iwata_load']),
  herniationDepth: illustrative('mm', 1, ['fardon2014']),
  rootMoved: illustrative('mm', 1, []),
  rootSqueeze: illustrative('mmHg', 0, ['olmarker1989a', 'olmarker1989b', 'takahashi1999']),
  rootInflammation: illustrative('%', 0, ['olmarker1993', 'kuslich1991']),
  rootSensitivity: illustrative('%', 0, ['kuslich1991']),
  rootIrritation: illustrative('%', 0, ['olmarker1993', 'kuslich1991']),
  rootSwelling: illustrative('%', 0, ['olmarker1989b']),
  nerveGlide: measured('mm', 1, ['ridehalgh2014']),
  nerveSqueeze: illustrative('mmHg', 0, ['rydevik1981']),
  piriformisThickness: measured('mm', 1, ['siahaan2021']),
  glutealThickness: illustrative('mm', 1, []),
  backThickness: illustrative('mm', 1, []),
  reflexDrive: measured('%', 0, ['morelli1990', 'sullivan1991', 'morelli1991', 'goldberg1992']),
  muscleStiffness: measured('%', 0, ['crommert2015']),
  handPressure: illustrative('kPa', 0, ['goldberg1992']),
  skinDent: illustrative('mm', 0, []),
  depthReached: illustrative('mm', 0, []),
  nerveDepth: measured('mm', 0, ['neuraxiom']),
} as const satisfies Readonly<Record<string, Readout>>

export type ReadoutId = keyof typeof readouts

/** How a language writes a number with its unit. */
type Quantity = (value: number, unit: Readout['unit'], digits: number) => string

/** A value of mechanics as a language writes it, with its unit. */
export function written(id: ReadoutId, value: number, quantity: Quantity): string {
  const { unit, digits, times } = readouts[id]
  return quantity(value * times, unit, digits)
}
