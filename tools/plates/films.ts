import { type Kind, type StructureId, sideOf, structureIds, structures } from '../../src/anatomy/structures.ts'
import type { Condition, Herniation } from '../../src/mechanics/condition.ts'
import { herniationTypes, variants } from '../../src/mechanics/condition.ts'
import { postureNames } from '../../src/mechanics/posture.ts'
import type { Touch } from '../../src/mechanics/touch.ts'
import { arcCondition } from '../../src/story/arc.ts'
import { healthy, restingPosture, type View } from '../../src/story/moment.ts'
import { postures } from '../../src/story/postures.ts'
import type { Plate } from './plates.ts'

export const FRAMES = 8

/** One frame of a demonstration, with what it is called beneath. */
export interface Frame extends Pick<Plate, 'rest'> {
  readonly caption: string
}

/** A demonstration in eight frames from one place. */
export interface Film extends Omit<Plate, 'rest'> {
  readonly frames: readonly Frame[]
}

const ofKinds = (...wanted: readonly Kind[]): StructureId[] =>
  structureIds.filter((id) => wanted.includes(structures[id].kind))
const matching = (pattern: RegExp): StructureId[] => structureIds.filter((id) => pattern.test(id))
const on = (ids: readonly StructureId[], opacity = 1): Film['shown'] =>
  Object.fromEntries(ids.map((id) => [id, opacity]))
const right = (ids: readonly StructureId[]): StructureId[] => ids.filter((id) => sideOf(id) !== 'left')
const eight = (make: (t: number, i: number) => Frame): Frame[] =>
  Array.from({ length: FRAMES }, (_, i) => make(i / (FRAMES - 1), i))

const spine = ofKinds('bone').filter((id) => !/^(hip|femur|tibia|fibula|patella|foot)/.test(id))
const lowNerves = matching(/^(dural-sac|cauda-equina|(root|ganglion)-(L4|L5|S1|S2)-)/)
const spineFromSide = { ...on(spine), ...on(ofKinds('disc')), ...on(right(lowNerves)) }
const lowDisc: View = { at: ['disc-L5-S1'], azimuthDeg: 216, elevationDeg: 40, spanMm: 88, panMm: [-6, -4, -12] }
const openedFromBehind = {
  ...on(['L4'], 0.08),
  ...on(['L5'], 0.16),
  ...on(['sacrum'], 0.3),
  ...on(['disc-L5-S1', 'disc-L4-L5']),
  ...on(lowNerves),
}
const deepGluteal = {
  ...on(right(ofKinds('bone'))),
  ...on(right(ofKinds('nerve').filter((id) => !/^(femoral|obturator)/.test(id)))),
  ...on(matching(/^(piriformis|obturator-internus|superior-gemellus|inferior-gemellus|quadratus-femoris)-right/)),
  ...on(matching(/^sacro(spinous|tuberous)-ligament-right/)),
}
const atPiriformis: View = {
  at: ['piriformis-right'],
  azimuthDeg: 196,
  elevationDeg: 4,
  spanMm: 220,
  panMm: [0, -26, 0],
}

const herniation: Herniation = {
  disc: 'L5-S1',
  side: 'right',
  zone: 'subarticular',
  type: 'extrusion',
  depthMm: 6,
  migrationMm: 2,
}
const sore = { inflammation: 1, sensitivity: 0.6 } as const
const condition = (change: Partial<Condition>): NonNullable<Frame['rest']> => ({
  condition: { ...healthy, ...change },
  show: { glow: 1 },
})

const deepening = (type: Herniation['type']): Film => ({
  shown: openedFromBehind,
  view: lowDisc,
  frames: eight((t) => ({
    caption: `${(8 * t).toFixed(1)} mm`,
    // Only a free piece wanders far.
    rest: condition({
      herniation: { ...herniation, type, depthMm: 8 * t, migrationMm: type === 'sequestration' ? 12 * t : 0 },
      ...sore,
    }),
  })),
})

const touching = (stroke: Touch['stroke'], target: Touch['target'], pressureKpa: number, view: View): Film => ({
  shown: {
    ...deepGluteal,
    ...on(['gluteus-maximus-right'], 0.85),
    ...on(matching(/^(longissimus|iliocostalis)-right/)),
    ...on(['therapist-hand-left', 'therapist-hand-right']),
    skin: 0.3,
  },
  view,
  frames: eight((t, i) => ({
    caption: i < 6 ? `stroke at ${(i / 6).toFixed(2)}` : `${3 * (i - 5)} minutes later`,
    rest: {
      condition: { ...healthy, muscleTension: { 'piriformis-right': 1, 'gluteus-maximus-right': 0.8 } },
      touch: {
        target,
        stroke,
        pressureKpa,
        phase: (i / 6) % 1,
        minutes: 6 + t,
        ...(i < 6 ? {} : { restedMinutes: 3 * (i - 5) }),
      },
    },
  })),
})
const overButtock: View = {
  at: ['gluteus-maximus-right'],
  azimuthDeg: 226,
  elevationDeg: 18,
  spanMm: 400,
  panMm: [0, 10, 0],
}

/** Every demonstration, by the name `npm run shots -- film` knows it by. */
export const films: Readonly<Record<string, Film>> = {
  age: {
    shown: spineFromSide,
    view: { at: ['disc-L4-L5'], azimuthDeg: 268, elevationDeg: 3, spanMm: 150, panMm: [0, 4, -6] },
    frames: eight((t) => ({ caption: `${Math.round(20 + 65 * t)} years`, rest: condition({ ageYears: 20 + 65 * t }) })),
  },
  ...Object.fromEntries(herniationTypes.map((type) => [type, deepening(type)])),
  posture: {
    shown: { ...spineFromSide, ...on(matching(/^(hip-bone|femur)-right/), 0.9) },
    view: { at: ['L3'], azimuthDeg: 266, elevationDeg: 3, spanMm: 480, panMm: [0, -30, 20] },
    frames: [
      ...postureNames.map((name) => ({ caption: name, rest: { posture: postures[name] } })),
      { caption: 'bent, 60°', rest: { posture: { ...restingPosture, lumbarFlexionDeg: 60 } } },
      { caption: 'leaning back, 20°', rest: { posture: { ...restingPosture, lumbarFlexionDeg: -20 } } },
    ],
  },
  'straight-leg-raise': {
    shown: {
      ...on(right(ofKinds('bone')), 0.9),
      ...on(right(ofKinds('nerve').filter((id) => !/^(femoral|obturator)/.test(id)))),
      skin: 0.22,
    },
    view: { at: ['femur-right'], azimuthDeg: 262, elevationDeg: 2, spanMm: 1150, panMm: [0, 60, 180] },
    frames: eight((t) => ({
      caption: `hip ${Math.round(70 * t)}°`,
      rest: { posture: { ...restingPosture, name: 'lying', hipFlexionDeg: { left: 0, right: 70 * t } } },
    })),
  },
  piriformis: {
    shown: deepGluteal,
    view: atPiriformis,
    frames: eight((t) => ({
      caption: `tension ${Math.round(100 * t)} %`,
      rest: condition({ muscleTension: { 'piriformis-right': t }, sensitivity: 0.5 }),
    })),
  },
  glide: touching('glide', 'longissimus-right', 8, {
    at: ['sacrum', 'L3'],
    azimuthDeg: 200,
    elevationDeg: 16,
    spanMm: 520,
    panMm: [-20, 0, 0],
  }),
  knead: touching('knead', 'gluteus-maximus-right', 14, overButtock),
  press: touching('press', 'piriformis-right', 30, overButtock),
  recovery: {
    shown: openedFromBehind,
    view: lowDisc,
    frames: eight((t) => ({
      caption: `month ${(12 * t).toFixed(1)}`,
      rest: condition({ herniation, ...sore, monthsSinceOnset: 12 * t }),
    })),
  },
  arc: {
    shown: openedFromBehind,
    view: lowDisc,
    frames: eight((t) => ({ caption: t.toFixed(2), rest: condition(arcCondition(t)) })),
  },
  variants: {
    shown: deepGluteal,
    view: atPiriformis,
    frames: [...variants, 'a', 'b'].map((variant, i) => ({
      caption: i < variants.length ? variant : `${variant}, tense`,
      rest: condition({
        variant: variant as Condition['variant'],
        muscleTension: { 'piriformis-right': i < variants.length ? 0 : 1 },
        ...(i < variants.length ? {} : { sensitivity: 0.5 }),
      }),
    })),
  },
}
