import { type NerveName, nerveNames, nerves, type Stem } from './nerves.ts'
import type { SkinArea, SupplyMuscle, SupplyNerve } from './supply.ts'

/** Where fibres of a nerve come from: what it grows out of, and the roots and branches that end in it. Touching alone is no feeding. */
export function feedersOf(name: NerveName): readonly Stem[] {
  const { growsFrom, joins } = nerves[name]
  const roots = joins.filter((stem) => stem.startsWith('root-'))
  return [growsFrom, ...roots, ...(name === 'sural-nerve' ? (['sural-communicating-branch'] as const) : [])]
}

/** Every nerve that a nerve or root gives fibres to, in the order of the table. */
export const fedBy = (stem: Stem): readonly NerveName[] => nerveNames.filter((name) => feedersOf(name).includes(stem))

/** A place along a drawn nerve, 0 where it begins and 1 where it ends. */
export interface NervePlaceAt {
  readonly nerve: NerveName
  readonly at: number
}

const on = (nerve: NerveName, at: number): NervePlaceAt => ({ nerve, at })

/** Where the branches to a muscle leave a drawn nerve: order after gray42, places by eye between their neighbours in that order. */
export const muscleLeaves: Readonly<Partial<Record<SupplyMuscle, readonly NervePlaceAt[]>>> = {
  iliacus: [on('femoral-nerve', 0.16)],
  'sartorius-and-pectineus': [on('femoral-nerve', 0.46)],
  quadriceps: [on('femoral-nerve', 0.52)],
  adductors: [on('obturator-nerve', 0.78)],
  semitendinosus: [on('sciatic-nerve', 0.28)],
  'adductor-magnus-hamstring-part': [on('sciatic-nerve', 0.34)],
  semimembranosus: [on('sciatic-nerve', 0.4)],
  // The long head early, the short head, from the other part of the nerve, at the middle of the thigh.
  'biceps-femoris': [on('sciatic-nerve', 0.32), on('sciatic-nerve', 0.62)],
  'triceps-surae': [on('tibial-nerve', 0.26)],
  popliteus: [on('tibial-nerve', 0.3)],
  'tibialis-posterior': [on('tibial-nerve', 0.4)],
  'toe-flexors': [on('tibial-nerve', 0.5)],
  'inner-sole-muscles': [on('medial-plantar-nerve', 0.3)],
  'outer-sole-muscles': [on('lateral-plantar-nerve', 0.3)],
  'tibialis-anterior': [on('deep-fibular-nerve', 0.1)],
  'toe-extensors': [on('deep-fibular-nerve', 0.18)],
  'extensor-hallucis-longus': [on('deep-fibular-nerve', 0.36)],
  fibulares: [on('superficial-fibular-nerve', 0.14)],
}

/** Where a nerve's own branch to a patch of skin leaves it; one that is not named is the nerve's end (gray42; places by eye). */
export const skinLeaves: Readonly<Partial<Record<SupplyNerve, Readonly<Partial<Record<SkinArea, number>>>>>> = {
  'tibial-nerve': { heel: 0.95 },
  'common-fibular-nerve': { 'outer-calf': 0.55 },
  'superficial-fibular-nerve': { 'outer-calf': 0.62 },
  'sural-nerve': { 'back-of-calf': 0.5 },
  'femoral-nerve': { 'front-of-thigh': 0.55, knee: 0.9 },
}

/** Where branches that are not drawn leave the nerve they grow from; one that is not named leaves where that ends. */
export const undrawnLeaves: Readonly<Partial<Record<SupplyNerve, number>>> = {
  'saphenous-nerve': 0.9,
}
