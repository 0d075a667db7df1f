import type { NerveName, RootId } from './nerves.ts'
import type { MuscleId } from './structures.ts'

/** A pair of drawn muscles, such as `piriformis`. */
export type MuscleName = MuscleId extends `${infer Name}-${'left' | 'right'}` ? Name : never

/** Roots that supply anything in this region; T12 and S4 are not drawn as roots of their own. */
export const supplyRoots = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4'] as const
export type SupplyRoot = 'T12' | RootId

/** Roots that take part, and which of them do most of the work. */
export interface RootShare {
  readonly roots: readonly SupplyRoot[]
  readonly main: readonly SupplyRoot[]
}

/** Muscles that are named here and not drawn: single ones that a clinician tests, else groups that share nerve and roots. */
export const muscleGroups = [
  'lower-abdominal-wall',
  'sartorius-and-pectineus',
  'quadriceps',
  'adductors',
  'adductor-magnus-hamstring-part',
  'tensor-fasciae-latae',
  'tibialis-anterior',
  'extensor-hallucis-longus',
  'toe-extensors',
  'fibulares',
  'triceps-surae',
  'popliteus',
  'tibialis-posterior',
  'toe-flexors',
  'inner-sole-muscles',
  'outer-sole-muscles',
  'pelvic-floor',
  'bladder-and-bowel',
] as const
export type MuscleGroup = (typeof muscleGroups)[number]

/** A patch of skin with a plain name. */
export const skinAreas = [
  'groin',
  'front-of-thigh',
  'outer-thigh',
  'inner-thigh',
  'back-of-thigh',
  'knee',
  'inner-calf',
  'outer-calf',
  'back-of-calf',
  'heel',
  'inner-foot',
  'top-of-foot',
  'big-toe',
  'between-first-toes',
  'outer-foot',
  'inner-sole',
  'outer-sole',
  'low-back',
  'upper-buttock',
  'middle-buttock',
  'lower-buttock',
  'saddle',
] as const
export type SkinArea = (typeof skinAreas)[number]

/** A nerve of pelvis or leg: the roots its fibres come from, and the skin that itself (not a branch named here) feels. */
export interface NerveSupply extends RootShare {
  readonly skin: readonly SkinArea[]
}

/** A nerve that is named here and not drawn. */
export interface UndrawnNerve extends NerveSupply {
  /** Terminologia Anatomica 2. */
  readonly latin: string
  /** Number in the same; null where it has none of its own or it is not verified. */
  readonly ta2: string | null
  /** The drawn nerve it is a branch of, or mostly comes from; null where it comes from none. */
  readonly growsFrom: NerveName | null
}

const nerve = (
  roots: readonly SupplyRoot[],
  main: readonly SupplyRoot[],
  skin: readonly SkinArea[] = [],
): NerveSupply => ({ roots, main, skin })

/**
 * The drawn nerves. Roots and skin after gray42 and moore9; the main roots are those that harrison19 and msd2024 test by the
 * nerve's muscles and skin. The sciatic nerve feels no skin itself: its branches do.
 */
export const drawnNerves: Readonly<Record<NerveName, NerveSupply>> = {
  'lumbosacral-trunk': nerve(['L4', 'L5'], ['L5']),
  'sciatic-nerve': nerve(['L4', 'L5', 'S1', 'S2', 'S3'], ['L5', 'S1']),
  'tibial-nerve': nerve(['L4', 'L5', 'S1', 'S2', 'S3'], ['S1', 'S2'], ['heel']),
  'common-fibular-nerve': nerve(['L4', 'L5', 'S1', 'S2'], ['L5'], ['outer-calf']),
  'superficial-fibular-nerve': nerve(['L5', 'S1'], ['L5'], ['outer-calf', 'top-of-foot']),
  'deep-fibular-nerve': nerve(['L4', 'L5', 'S1'], ['L4', 'L5'], ['between-first-toes']),
  'sural-nerve': nerve(['S1', 'S2'], ['S1'], ['back-of-calf', 'outer-foot']),
  // Its fibres end in the sural nerve, which is where they feel.
  'sural-communicating-branch': nerve(['S1', 'S2'], ['S1']),
  'medial-plantar-nerve': nerve(['L5', 'S1', 'S2'], ['S1'], ['inner-sole']),
  'lateral-plantar-nerve': nerve(['S1', 'S2', 'S3'], ['S2'], ['outer-sole']),
  'femoral-nerve': nerve(['L2', 'L3', 'L4'], ['L3', 'L4'], ['front-of-thigh', 'knee']),
  'obturator-nerve': nerve(['L2', 'L3', 'L4'], ['L3'], ['inner-thigh']),
}

const undrawn = (
  latin: string,
  ta2: string | null,
  roots: readonly SupplyRoot[],
  main: readonly SupplyRoot[],
  skin: readonly SkinArea[] = [],
  growsFrom: NerveName | null = null,
): UndrawnNerve => ({ latin, ta2, growsFrom, roots, main, skin })

/** Nerves that are not drawn and supply what is drawn, or what a root is known by (gray42, moore9; branches of posterior rami: bogduk1982). */
export const undrawnNerves = {
  'superior-gluteal-nerve': undrawn(
    'nervus gluteus superior',
    '6543',
    ['L4', 'L5', 'S1'],
    ['L5'],
    [],
    'lumbosacral-trunk',
  ),
  'inferior-gluteal-nerve': undrawn('nervus gluteus inferior', '6544', ['L5', 'S1', 'S2'], ['S1']),
  'nerve-to-piriformis': undrawn('nervus musculi piriformis', '6545', ['S1', 'S2'], ['S1']),
  'nerve-to-obturator-internus': undrawn(
    'nervus obturatoris interni',
    '6550',
    ['L5', 'S1', 'S2'],
    ['L5', 'S1'],
    [],
    'lumbosacral-trunk',
  ),
  'nerve-to-quadratus-femoris': undrawn(
    'nervus musculi quadrati femoris',
    '6551',
    ['L4', 'L5', 'S1'],
    ['L5'],
    [],
    'lumbosacral-trunk',
  ),
  'posterior-femoral-cutaneous-nerve': undrawn(
    'nervus cutaneus posterior femoris',
    '6566',
    ['S1', 'S2', 'S3'],
    ['S2'],
    ['back-of-thigh', 'lower-buttock'],
  ),
  'pudendal-nerve': undrawn('nervus pudendalis', '6554', ['S2', 'S3', 'S4'], ['S3'], ['saddle']),
  'pelvic-splanchnic-nerves': undrawn('nervi splanchnici pelvici', null, ['S2', 'S3', 'S4'], ['S3']),
  'subcostal-nerve': undrawn('nervus subcostalis', '6485', ['T12'], ['T12']),
  'iliohypogastric-nerve': undrawn('nervus iliohypogastricus', '6496', ['T12', 'L1'], ['L1'], ['upper-buttock']),
  'ilioinguinal-nerve': undrawn('nervus ilioinguinalis', '6499', ['L1'], ['L1'], ['groin']),
  'genitofemoral-nerve': undrawn('nervus genitofemoralis', '6529', ['L1', 'L2'], ['L1', 'L2'], ['groin']),
  'lateral-femoral-cutaneous-nerve': undrawn(
    'nervus cutaneus lateralis femoris',
    '6521',
    ['L2', 'L3'],
    ['L2', 'L3'],
    ['outer-thigh'],
  ),
  'saphenous-nerve': undrawn(
    'nervus saphenus',
    '6525',
    ['L3', 'L4'],
    ['L4'],
    ['inner-calf', 'inner-foot'],
    'femoral-nerve',
  ),
  'lumbar-plexus-branches': undrawn(
    'rami musculares plexus lumbalis',
    null,
    ['L1', 'L2', 'L3', 'L4'],
    ['L1', 'L2', 'L3'],
  ),
  // Of the posterior rami only the lateral branches reach skin, as the nerves of the skin of the buttock.
  'medial-branches': undrawn(
    'rami mediales ramorum posteriorum nervorum lumbalium',
    null,
    ['L1', 'L2', 'L3', 'L4', 'L5'],
    ['L1', 'L2', 'L3', 'L4', 'L5'],
  ),
  'lateral-branches': undrawn(
    'rami laterales ramorum posteriorum nervorum lumbalium',
    null,
    ['L1', 'L2', 'L3', 'L4', 'L5'],
    ['L1', 'L2', 'L3', 'L4'],
    ['low-back', 'upper-buttock'],
  ),
  'medial-clunial-nerves': undrawn(
    'nervi cutanei glutei medii',
    '6509',
    ['S1', 'S2', 'S3'],
    ['S1', 'S2', 'S3'],
    ['middle-buttock'],
  ),
} as const satisfies Record<string, UndrawnNerve>
export type UndrawnNerveName = keyof typeof undrawnNerves
export type SupplyNerve = NerveName | UndrawnNerveName

/** The two parts that run side by side in the sciatic nerve. */
export type SciaticDivision = 'tibial' | 'fibular'

/** One nerve of a muscle. `division` where the branch leaves one part of the sciatic nerve; `part` where it goes to one part of the muscle. */
export interface MuscleNerve {
  readonly nerve: SupplyNerve
  readonly division?: SciaticDivision
  readonly part?: 'long-head' | 'short-head'
}

/** What makes a muscle work. */
export interface MuscleSupply extends RootShare {
  readonly nerves: readonly MuscleNerve[]
}

const by = (
  nerves: readonly (SupplyNerve | MuscleNerve)[],
  roots: readonly SupplyRoot[],
  main: readonly SupplyRoot[],
): MuscleSupply => ({
  nerves: nerves.map((one) => (typeof one === 'string' ? { nerve: one } : one)),
  roots,
  main,
})

const tibialPart: MuscleNerve = { nerve: 'sciatic-nerve', division: 'tibial' }

/** Which nerve each drawn muscle has, and from which roots (gray42, moore9; muscles of the back: bogduk1982). Stated here and nowhere else. */
export const drawnMuscles: Readonly<Record<MuscleName, MuscleSupply>> = {
  piriformis: by(['nerve-to-piriformis'], ['S1', 'S2'], ['S1']),
  'gluteus-maximus': by(['inferior-gluteal-nerve'], ['L5', 'S1', 'S2'], ['S1']),
  'gluteus-medius': by(['superior-gluteal-nerve'], ['L4', 'L5', 'S1'], ['L5']),
  'gluteus-minimus': by(['superior-gluteal-nerve'], ['L4', 'L5', 'S1'], ['L5']),
  'obturator-internus': by(['nerve-to-obturator-internus'], ['L5', 'S1', 'S2'], ['L5', 'S1']),
  'superior-gemellus': by(['nerve-to-obturator-internus'], ['L5', 'S1', 'S2'], ['L5', 'S1']),
  'inferior-gemellus': by(['nerve-to-quadratus-femoris'], ['L4', 'L5', 'S1'], ['L5']),
  'quadratus-femoris': by(['nerve-to-quadratus-femoris'], ['L4', 'L5', 'S1'], ['L5']),
  'psoas-major': by(['lumbar-plexus-branches'], ['L1', 'L2', 'L3'], ['L1', 'L2']),
  iliacus: by(['femoral-nerve'], ['L2', 'L3'], ['L2', 'L3']),
  'quadratus-lumborum': by(
    ['subcostal-nerve', 'lumbar-plexus-branches'],
    ['T12', 'L1', 'L2', 'L3', 'L4'],
    ['T12', 'L1', 'L2', 'L3'],
  ),
  multifidus: by(['medial-branches'], ['L1', 'L2', 'L3', 'L4', 'L5'], ['L1', 'L2', 'L3', 'L4', 'L5']),
  iliocostalis: by(['lateral-branches'], ['L1', 'L2', 'L3', 'L4'], ['L1', 'L2', 'L3', 'L4']),
  longissimus: by(['lateral-branches'], ['L1', 'L2', 'L3', 'L4', 'L5'], ['L1', 'L2', 'L3', 'L4']),
  // The short head alone belongs to the fibular part: a nerve hurt at the knee spares it, one hurt higher up may not.
  'biceps-femoris': by(
    [
      { ...tibialPart, part: 'long-head' },
      { nerve: 'sciatic-nerve', division: 'fibular', part: 'short-head' },
    ],
    ['L5', 'S1', 'S2'],
    ['S1'],
  ),
  semitendinosus: by([tibialPart], ['L5', 'S1', 'S2'], ['S1']),
  semimembranosus: by([tibialPart], ['L5', 'S1', 'S2'], ['S1']),
}

/** The same for muscles that are not drawn (gray42, moore9); the main roots of those that are tested after harrison19 and msd2024. */
export const undrawnMuscles: Readonly<Record<MuscleGroup, MuscleSupply>> = {
  'lower-abdominal-wall': by(['iliohypogastric-nerve', 'ilioinguinal-nerve'], ['T12', 'L1'], ['L1']),
  'sartorius-and-pectineus': by(['femoral-nerve'], ['L2', 'L3'], ['L2', 'L3']),
  quadriceps: by(['femoral-nerve'], ['L2', 'L3', 'L4'], ['L3', 'L4']),
  adductors: by(['obturator-nerve'], ['L2', 'L3', 'L4'], ['L3']),
  'adductor-magnus-hamstring-part': by([tibialPart], ['L4'], ['L4']),
  'tensor-fasciae-latae': by(['superior-gluteal-nerve'], ['L4', 'L5', 'S1'], ['L5']),
  'tibialis-anterior': by(['deep-fibular-nerve'], ['L4', 'L5'], ['L4', 'L5']),
  'extensor-hallucis-longus': by(['deep-fibular-nerve'], ['L5', 'S1'], ['L5']),
  'toe-extensors': by(['deep-fibular-nerve'], ['L5', 'S1'], ['L5']),
  fibulares: by(['superficial-fibular-nerve'], ['L5', 'S1'], ['L5']),
  'triceps-surae': by(['tibial-nerve'], ['S1', 'S2'], ['S1']),
  popliteus: by(['tibial-nerve'], ['L4', 'L5', 'S1'], ['L5']),
  'tibialis-posterior': by(['tibial-nerve'], ['L4', 'L5'], ['L5']),
  'toe-flexors': by(['tibial-nerve'], ['L5', 'S1', 'S2'], ['S1', 'S2']),
  'inner-sole-muscles': by(['medial-plantar-nerve'], ['S1', 'S2'], ['S1']),
  'outer-sole-muscles': by(['lateral-plantar-nerve'], ['S2', 'S3'], ['S2']),
  'pelvic-floor': by(['pudendal-nerve'], ['S2', 'S3', 'S4'], ['S3']),
  'bladder-and-bowel': by(['pelvic-splanchnic-nerves'], ['S2', 'S3', 'S4'], ['S3']),
}
export type SupplyMuscle = MuscleName | MuscleGroup

/** Where each root is mostly felt (harrison19, msd2024; the saddle: bmjbp_ces). Zones overlap and differ between people (murphy2009, lee2008). */
export const rootSkin: Readonly<Record<SupplyRoot, readonly SkinArea[]>> = {
  T12: [],
  L1: ['groin'],
  L2: ['front-of-thigh'],
  L3: ['front-of-thigh', 'knee'],
  L4: ['knee', 'inner-calf'],
  L5: ['outer-calf', 'top-of-foot', 'big-toe'],
  S1: ['back-of-calf', 'heel', 'outer-foot', 'outer-sole'],
  S2: ['back-of-thigh'],
  S3: ['saddle'],
  S4: ['saddle'],
}

/** A reflex: the tendon that is tapped belongs to `muscle`. There is no simple one for L5 (harrison19). */
export interface ReflexSupply extends RootShare {
  readonly muscle: MuscleGroup
}
export const reflexSupply = {
  knee: { muscle: 'quadriceps', roots: ['L3', 'L4'], main: ['L4'] },
  ankle: { muscle: 'triceps-surae', roots: ['S1', 'S2'], main: ['S1'] },
} as const satisfies Record<string, ReflexSupply>
export type ReflexName = keyof typeof reflexSupply

/** The muscles that do each movement a clinician tests (harrison19, msd2024). */
export const movementMuscles = {
  'straighten-knee': ['quadriceps'],
  'lift-ankle': ['tibialis-anterior'],
  'lift-big-toe': ['extensor-hallucis-longus'],
  'turn-foot-out': ['fibulares'],
  'hip-sideways': ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'],
  'push-off': ['triceps-surae'],
} as const satisfies Record<string, readonly SupplyMuscle[]>
