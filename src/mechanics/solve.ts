import { type DiscId, discIds } from '../anatomy/spine.ts'
import type { Side } from '../anatomy/structures.ts'
import { createDiscStates } from './ageing.ts'
import type { Body, BodyInput, BodyReadings, DiscShape } from './body.ts'
import { type Bones, createBonePoser } from './bones.ts'
import { createBounder } from './bounds.ts'
import { createDiscMaker, createHerniationNow, createPosedDiscs } from './disc-shape.ts'
import { createSacContents, sacTables } from './dural-sac.ts'
import { createForamenReader } from './foramen.ts'
import { createRootReader, rootAtRisk, worstInto } from './irritation.ts'
import { flavaTables } from './ligamenta-flava.ts'
import { createLigamentLayer } from './ligaments.ts'
import { loadedHeight, loadOf } from './load.ts'
import { createLargerReader } from './massage.ts'
import { createHandLayer } from './massage-hands.ts'
import { createMuscleWorker, piriformisTension } from './muscle-work.ts'
import { contactTables, createNerveToucher } from './nerve-contact.ts'
import { createNerveLighting } from './nerve-lighting.ts'
import { createNerveCarrier, nerveTables } from './nerves.ts'
import { pressureMpa } from './pressure.ts'
import { createDiscReader, createSciaticReader } from './readings.ts'
import { renewCarriers } from './skin-warp.ts'
import { createSymptomReader } from './symptoms.ts'
import { inTurns, type Mutable } from './turns.ts'

/** A body to be written: its own fields and its readings', all of which other stages fill. */
type BodyPlace = Mutable<Omit<Body, 'readings' | 'discs'>> & {
  readonly discs: Record<DiscId, DiscShape>
  readonly readings: Mutable<BodyReadings>
}
const bodyPlace = (): BodyPlace => ({ discs: {}, readings: { touchDepthMm: Number.NaN } }) as BodyPlace

/**
 * What mechanics makes of one moment after another; with `solve` the only door to this layer. Total: numbers out of range are brought
 * into it, and nothing is ever NaN. The same input gives the same body, whatever was asked before. All memory is the solver's own and
 * written over and over: a body stays as it is until the next call but one, and a part about which nothing changed since the call
 * before is the very same object, so a reader who has seen each answer can pass over it. Nobody else may write to what comes back.
 */
export function createSolver(): (input: BodyInput) => Body {
  const bound = createBounder()
  const statesOf = createDiscStates()
  const bonesOf = createBonePoser()
  const herniationOf = createHerniationNow()
  const discsOf = createDiscMaker()
  const posedOf = createPosedDiscs()
  const foraminaOf = createForamenReader()
  const ligamentsOf = createLigamentLayer()
  const carriedOf = createNerveCarrier()
  const touchedOf = createNerveToucher()
  const insideOf = createSacContents()
  const lit = createNerveLighting()
  const rootsOf = createRootReader()
  const sciaticOf = createSciaticReader()
  const symptomsOf = createSymptomReader()
  const musclesOf = createMuscleWorker()
  const handsOf = createHandLayer()
  const discReadingsOf = createDiscReader()
  const largerOf = createLargerReader()
  const heights = new Float64Array(discIds.length)
  const worst: Record<Side, number> = { left: Number.NaN, right: Number.NaN }
  const next = inTurns(bodyPlace)
  let bonesBefore: Bones | null = null

  return (input) => {
    const { posture, condition, touch } = bound(input)
    const { variant } = condition
    const pressure = pressureMpa(posture)
    const load = loadOf(pressure)
    // Load presses bones together at once, but water leaves a disc slowly: it keeps its volume and stands out more.
    const states = statesOf(condition)
    for (let i = 0; i < discIds.length; i++)
      heights[i] = loadedHeight(discIds[i]!, states[discIds[i]!].heightFraction, load)
    const bones = bonesOf(posture, heights, load)
    if (bones !== bonesBefore) renewCarriers(bones)
    bonesBefore = bones

    const { herniation, depthMm } = herniationOf(condition)
    const discs = discsOf(bones, states, herniation, depthMm)
    const posed = posedOf(discs)
    const displaced = herniation ? discs[herniation.disc].displaced : null

    const tenseLeft = piriformisTension(condition, touch, 'left')
    const tenseRight = piriformisTension(condition, touch, 'right')
    const carried = carriedOf(bones, tenseLeft, tenseRight, variant)
    const touched = touchedOf(carried, posed, displaced)
    const inside = insideOf(touched.sac)

    const roots = rootsOf(touched, condition)
    const sciatic = sciaticOf(carried, variant)
    const symptoms = symptomsOf(roots)
    const muscles = musclesOf(condition, worstInto(worst, roots), touch)
    const hands = handsOf(touch, bones)
    const { nerves, fibularParts } = lit(touched, carried, roots, sciatic, inside)

    const body = next()
    body.bones = bones
    for (let i = 0; i < discIds.length; i++) body.discs[discIds[i]!] = discs[discIds[i]!].shape
    body.ligaments = ligamentsOf(bones, posed, displaced, touched.sac)
    body.nerves = nerves
    body.strands = inside.strands
    body.fibularParts = fibularParts
    body.muscles = muscles.shapes
    body.hands = hands.hands
    body.dents = hands.dents
    const { readings } = body
    readings.discs = discReadingsOf(discs, pressure, herniation, depthMm)
    readings.foramina = foraminaOf(
      posed,
      bones,
      displaced && herniation ? herniation.disc : null,
      displaced && herniation ? discs[herniation.disc].shape.herniation : null,
    )
    readings.roots = roots
    readings.rootAtRisk = rootAtRisk(touched)
    readings.sciatic = sciatic
    readings.muscles = muscles.readings
    readings.reflexDrive = muscles.reflexDrive
    readings.skin = symptoms[herniation?.side ?? 'right'].skin
    readings.symptoms = symptoms
    readings.touchDepthMm = hands.touchDepthMm
    readings.push = hands.push
    readings.drawnLarger = largerOf(touch)
    readings.penetrationMm = touched.penetrationMm
    return body
  }
}

/**
 * What is reckoned once, before the first body: each a piece of work by itself, for a page that stays answerable meanwhile. Whoever
 * asks for a body without them waits for what of it is not there yet.
 */
export const tables: readonly (() => unknown)[] = [...sacTables, ...nerveTables, ...contactTables, ...flavaTables]

/** What mechanics makes of one moment by itself, as `createSolver` does; the body is the caller's to keep. */
export const solve = (input: BodyInput): Body => createSolver()(input)
