import { type DiscId, discIds } from '../anatomy/spine.ts'
import type { MuscleId, Side } from '../anatomy/structures.ts'
import { createDiscStates } from './ageing.ts'
import type { Body, BodyInput, BodyReadings, DiscShape } from './body.ts'
import { type Bones, createBonePoser } from './bones.ts'
import { withinBounds } from './bounds.ts'
import type { Condition, Herniation } from './condition.ts'
import { heightsOf } from './disc-grid.ts'
import { createDiscMaker, createHerniationNow, createPosedDiscs, type MadeDisc } from './disc-shape.ts'
import { createSacContents } from './dural-sac.ts'
import { createForamenReader } from './foramen.ts'
import { createGlide } from './glide.ts'
import { migratedMm, standsOutMm } from './herniation-shape.ts'
import { readRoots, rootAtRisk, worstOf } from './irritation.ts'
import { createLigamentLayer } from './ligaments.ts'
import { loadedHeight, loadOf } from './load.ts'
import { drawnLargerBy, touchEffect } from './massage.ts'
import { layHands } from './massage-hands.ts'
import { heldTension } from './muscle.ts'
import { workMuscles } from './muscle-work.ts'
import { createNerveToucher } from './nerve-contact.ts'
import { createNerveLighting } from './nerve-lighting.ts'
import { type CarriedNerves, createNerveCarrier } from './nerves.ts'
import type { Posture } from './posture.ts'
import { pressureMpa } from './pressure.ts'
import { squeezeMmHg } from './sciatic-contact.ts'
import { forgetCarriers } from './skin-warp.ts'
import { readSymptoms } from './symptoms.ts'
import type { Touch } from './touch.ts'

type EachDisc<T> = Readonly<Record<DiscId, T>>
const eachDisc = <T>(make: (id: DiscId) => T): EachDisc<T> =>
  Object.fromEntries(discIds.map((id) => [id, make(id)])) as EachDisc<T>
const eachSide = <T>(make: (side: Side) => T): Readonly<Record<Side, T>> => ({
  left: make('left'),
  right: make('right'),
})

/** The stages of bones, discs and ligaments, with memory of their own. */
const createSpine = () => ({
  statesOf: createDiscStates(),
  heights: Object.fromEntries(discIds.map((id) => [id, 1])) as Record<DiscId, number>,
  bonesOf: createBonePoser(),
  herniationOf: createHerniationNow(),
  discsOf: createDiscMaker(),
  posedDiscsOf: createPosedDiscs(),
  ligamentsOf: createLigamentLayer(),
  foraminaOf: createForamenReader(),
})

/** The stages of nerves, with memory of their own. */
const createNerves = () => ({
  carriedFor: createNerveCarrier(),
  touchedFor: createNerveToucher(),
  insideFor: createSacContents(),
  litFor: createNerveLighting(),
  glideFor: eachSide(createGlide),
})

/** Tension of piriformis with hands on it or not. No root's irritation reaches it, so it is known before the roots are. */
function piriformisTension(condition: Condition, touch: Touch | null, side: Side): number {
  const id: MuscleId = `piriformis-${side}`
  return heldTension(id, condition.muscleTension, { left: 0, right: 0 }) * touchEffect(touch, id).tension
}

function readDiscs(
  discs: EachDisc<MadeDisc>,
  posture: Posture,
  herniation: Herniation | null,
  depthMm: number,
): BodyReadings['discs'] {
  const pressure = pressureMpa(posture)
  return eachDisc((id) => {
    const { posed, displaced, shape } = discs[id]
    return {
      ...heightsOf(posed),
      waterFraction: shape.waterFraction,
      pressureMpa: pressure,
      herniation:
        herniation && displaced
          ? {
              type: herniation.type,
              zone: herniation.zone,
              side: herniation.side,
              depthMm: standsOutMm(displaced.shape),
              migrationMm: migratedMm(herniation, depthMm),
            }
          : null,
    }
  })
}

function readSciatic(side: Side, carried: CarriedNerves, glideMm: number): BodyReadings['sciatic'][Side] {
  const squeeze = squeezeMmHg(carried.sciaticOverlapMm[side])
  return {
    glideMm,
    squeezeMmHg: squeeze,
    at: squeeze > 0 ? 'piriformis' : null,
  }
}

/**
 * What mechanics makes of one moment after another; with `solve` the only door to this layer. Total: numbers out of range are brought
 * into it, and nothing is ever NaN. The same input gives the same body, and parts about which nothing changed since the call before are
 * the very same objects, so a reader can pass over them; nobody may write to what comes back, and a body holds until the next but one.
 */
export function createSolver(): (input: BodyInput) => Body {
  const spine = createSpine()
  const nerves = createNerves()
  let bonesBefore: Bones | null = null
  return (input) => {
    const body = solveWith(spine, nerves, input, bonesBefore)
    bonesBefore = body.bones
    return body
  }
}

/** What mechanics makes of one moment by itself, as `createSolver` does; the body is the caller's to keep. */
export const solve = (input: BodyInput): Body => createSolver()(input)

function solveWith(
  spine: ReturnType<typeof createSpine>,
  nerves: ReturnType<typeof createNerves>,
  input: BodyInput,
  bonesBefore: Bones | null,
): Body {
  const { posture, condition, touch } = withinBounds(input)
  const load = loadOf(pressureMpa(posture))
  // Load presses bones together at once, but water leaves a disc slowly: it keeps its volume and stands out more.
  const states = spine.statesOf(condition)
  for (const id of discIds) spine.heights[id] = loadedHeight(id, states[id].heightFraction, load)
  const bones = spine.bonesOf(posture, spine.heights, load)
  if (bones !== bonesBefore) forgetCarriers(bones)

  const { herniation, depthMm } = spine.herniationOf(condition)
  const discs = spine.discsOf(bones, states, herniation, depthMm)
  const posed = spine.posedDiscsOf(discs)

  const piriformis = eachSide((side) => piriformisTension(condition, touch, side))
  const carried = nerves.carriedFor(bones, piriformis.left, piriformis.right, condition.variant)
  const displaced = herniation ? discs[herniation.disc].displaced : null
  const touched = nerves.touchedFor(carried, posed, displaced)

  const roots = readRoots(touched, condition)
  const sciatic = eachSide((side) => readSciatic(side, carried, nerves.glideFor[side](carried, condition.variant)))
  const inside = nerves.insideFor(touched.sac)
  const lit = nerves.litFor(touched, carried, roots, sciatic, inside)
  const symptoms = readSymptoms(roots)
  const muscles = workMuscles(condition, worstOf(roots), touch)
  const hands = layHands(touch, bones)
  return {
    bones,
    discs: eachDisc<DiscShape>((id) => discs[id].shape),
    ligaments: spine.ligamentsOf(bones, posed, displaced, touched.sac),
    nerves: lit.nerves,
    strands: inside.strands,
    fibularParts: lit.fibularParts,
    muscles: muscles.shapes,
    hands: hands.hands,
    dents: hands.dents,
    readings: {
      discs: readDiscs(discs, posture, herniation, depthMm),
      foramina: spine.foraminaOf(posed, bones),
      roots,
      rootAtRisk: rootAtRisk(touched),
      sciatic,
      muscles: muscles.readings,
      reflexDrive: muscles.reflexDrive,
      skin: symptoms[herniation?.side ?? 'right'].skin,
      symptoms,
      touchDepthMm: hands.touchDepthMm,
      push: hands.push,
      drawnLarger: drawnLargerBy(touch),
      penetrationMm: touched.penetrationMm,
    },
  }
}
