import type { Vec3 } from '../math/vec3.ts'
import { lateralPlantarRows, medialPlantarRows } from './nerves/foot.ts'
import {
  commonFibularRows,
  deepFibularRows,
  superficialFibularRows,
  suralCommunicatingRows,
  suralRows,
  tibialRows,
} from './nerves/leg.ts'
import { lumbosacralTrunkRows, plexusRows } from './nerves/plexus.ts'
import { crotchRows, femoralRows, obturatorRows, sciaticRows } from './nerves/thigh.ts'

export const rootIds = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4'] as const
export type RootId = (typeof rootIds)[number]

/** A place on a nerve's way, left side, body frame at rest, with the nerve's size there, mm. */
export type NerveRow = readonly [x: number, y: number, z: number, widthMm: number, thicknessMm: number]

/** A station along a flat nerve: centre, width and front-to-back thickness, mm. */
export interface NerveStation {
  readonly centre: Vec3
  readonly widthMm: number
  readonly thicknessMm: number
}

/** The nerves of pelvis and leg that are drawn, from the spine outwards. */
export const nerveNames = [
  'lumbosacral-trunk',
  'sciatic-nerve',
  'tibial-nerve',
  'common-fibular-nerve',
  'superficial-fibular-nerve',
  'deep-fibular-nerve',
  'sural-nerve',
  'sural-communicating-branch',
  'medial-plantar-nerve',
  'lateral-plantar-nerve',
  'femoral-nerve',
  'obturator-nerve',
] as const
export type NerveName = (typeof nerveNames)[number]
export type Stem = NerveName | `root-${Exclude<RootId, 'S4'>}`

/** One nerve of pelvis or leg. */
export interface Nerve {
  readonly rows: readonly NerveRow[]
  /** What it grows out of: a signal from the spine reaches it there. */
  readonly growsFrom: Stem
  /** Other nerves and roots that it is one with somewhere on its way. */
  readonly joins: readonly Stem[]
  /** Where two bundles lie side by side in it: the furrow between them, across the width, -1 = inner and 1 = outer edge. */
  readonly furrowAt?: number
}

/** The table of nerves of pelvis and leg. A branch begins inside what it grows from and ends thin, or inside what it joins. */
export const nerves: Readonly<Record<NerveName, Nerve>> = {
  'lumbosacral-trunk': { rows: lumbosacralTrunkRows, growsFrom: 'root-L5', joins: ['root-L4'] },
  'sciatic-nerve': {
    rows: [...plexusRows, ...sciaticRows, ...crotchRows],
    growsFrom: 'lumbosacral-trunk',
    joins: ['root-S1', 'root-S2', 'root-S3'],
    // The fibular part is the smaller and the outer one: 10 of 30 mm2 below the division (TibCSA).
    furrowAt: 0.2,
  },
  'tibial-nerve': { rows: tibialRows, growsFrom: 'sciatic-nerve', joins: ['common-fibular-nerve'] },
  'common-fibular-nerve': { rows: commonFibularRows, growsFrom: 'sciatic-nerve', joins: ['tibial-nerve'] },
  'superficial-fibular-nerve': {
    rows: superficialFibularRows,
    growsFrom: 'common-fibular-nerve',
    joins: ['deep-fibular-nerve'],
  },
  'deep-fibular-nerve': {
    rows: deepFibularRows,
    growsFrom: 'common-fibular-nerve',
    joins: ['superficial-fibular-nerve'],
  },
  'sural-nerve': { rows: suralRows, growsFrom: 'tibial-nerve', joins: [] },
  'sural-communicating-branch': {
    rows: suralCommunicatingRows,
    growsFrom: 'common-fibular-nerve',
    joins: ['sural-nerve'],
  },
  'medial-plantar-nerve': { rows: medialPlantarRows, growsFrom: 'tibial-nerve', joins: ['lateral-plantar-nerve'] },
  'lateral-plantar-nerve': { rows: lateralPlantarRows, growsFrom: 'tibial-nerve', joins: ['medial-plantar-nerve'] },
  'femoral-nerve': { rows: femoralRows, growsFrom: 'root-L4', joins: ['root-L2', 'root-L3'] },
  'obturator-nerve': { rows: obturatorRows, growsFrom: 'root-L3', joins: ['root-L4'] },
}

/** Pairs that are one with each other somewhere: their surfaces run into one another there. */
export const nerveJunctions: readonly (readonly [Stem, Stem])[] = [
  ...nerveNames.flatMap((name) =>
    [nerves[name].growsFrom, ...nerves[name].joins].map((other) => [name, other] as const),
  ),
  ['root-L1', 'root-L2'],
  ['root-L2', 'root-L3'],
  ['root-L4', 'root-L5'],
  ['root-S1', 'lumbosacral-trunk'],
  ['root-S1', 'root-S2'],
  ['root-S2', 'root-S3'],
]

const placeOf = ([x, y, z]: NerveRow): Vec3 => [x, y, z]

/** The sciatic trunk from the lower edge of piriformis to its division. */
export const sciaticTrunk: readonly NerveStation[] = sciaticRows.map((row) => ({
  centre: placeOf(row),
  widthMm: row[3],
  thicknessMm: row[4],
}))

/** The places on the ways of the nerves of leg and foot, from above downwards. */
export const tibialNerve: readonly Vec3[] = tibialRows.map(placeOf)
export const commonFibularNerve: readonly Vec3[] = commonFibularRows.map(placeOf)
export const deepFibularNerve: readonly Vec3[] = deepFibularRows.map(placeOf)
export const superficialFibularNerve: readonly Vec3[] = superficialFibularRows.map(placeOf)
export const medialPlantarNerve: readonly Vec3[] = medialPlantarRows.map(placeOf)
export const lateralPlantarNerve: readonly Vec3[] = lateralPlantarRows.map(placeOf)
export const suralNerve: readonly Vec3[] = suralRows.map(placeOf)
