import { type StructureId, sides, structures } from '../anatomy/structures.ts'
import { shortestTurnDeg } from '../math/angle.ts'
import { lerp, mix as mixVec } from '../math/vec3.ts'
import { type Condition, type Herniation, herniationTypes } from '../mechanics/condition.ts'
import { ESTABLISHED_HOURS } from '../mechanics/onset.ts'
import type { Posture } from '../mechanics/posture.ts'
import { pressureMpa } from '../mechanics/pressure.ts'
import type { Touch } from '../mechanics/touch.ts'
import { sideOfPlace } from '../mechanics/touch-place.ts'
import type { Moment, Show, View } from './moment.ts'

type Numbers = Readonly<Record<string, number>>

/** Every key of either, blended; a key that one of them lacks counts as `missing(of a or b, key)` there. */
function mixRecords<T extends object>(a: T, b: T, t: number, missing: (of: 0 | 1, key: string) => number): T {
  const out: Record<string, number> = {}
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const from = (a as Numbers)[key] ?? missing(0, key)
    const to = (b as Numbers)[key] ?? missing(1, key)
    out[key] = lerp(from, to, t)
  }
  return out as T
}

const sameTarget = (a: View['at'], b: View['at']): boolean => a.length === b.length && a.every((id, i) => id === b[i])

const LEAST_SHARE = 1e-4

/** What both views look at, heaviest first, each with its share: a change of mind in mid-travel stays smooth. */
function mixTargets(a: View, b: View, t: number): Pick<View, 'at' | 'towards'> {
  const weights: { at: View['at']; weight: number }[] = []
  const put = (at: View['at'], weight: number): void => {
    const known = weights.find((one) => sameTarget(one.at, at))
    if (known) known.weight += weight
    else weights.push({ at, weight })
  }
  for (const [view, share] of [
    [a, 1 - t],
    [b, t],
  ] as const) {
    const { at, towards = [] } = view
    put(at, share * (1 - towards.reduce((sum, { amount }) => sum + amount, 0)))
    for (const other of towards) put(other.at, share * other.amount)
  }
  const [first, ...others] = weights.sort((x, y) => y.weight - x.weight)
  const towards = others.flatMap(({ at, weight }) => (weight < LEAST_SHARE ? [] : [{ at, amount: weight }]))
  return { at: first!.at, ...(towards.length > 0 && { towards }) }
}

function mixViews(a: View, b: View, t: number): View {
  return {
    ...mixTargets(a, b, t),
    azimuthDeg: (a.azimuthDeg + shortestTurnDeg(a.azimuthDeg, b.azimuthDeg) * t + 360) % 360,
    elevationDeg: lerp(a.elevationDeg, b.elevationDeg, t),
    // Equal steps of zoom look equally fast when they are ratios.
    spanMm: a.spanMm * (b.spanMm / a.spanMm) ** t,
    panMm: mixVec(a.panMm, b.panMm, t),
  }
}

function mixSignals(a: Show['signal'], b: Show['signal'], t: number): Show['signal'] {
  if (a === null || b === null || a.side !== b.side) return t < 0.5 ? a : b
  return { side: b.side, at: lerp(a.at, b.at, t) }
}

function mixShows(a: Show, b: Show, t: number): Show {
  const ofLayer = (of: 0 | 1, id: string): number => [a, b][of]!.layers[structures[id as StructureId].kind]
  return {
    layers: mixRecords(a.layers, b.layers, t, () => 1),
    structures: mixRecords(a.structures, b.structures, t, ofLayer),
    discCutaway: lerp(a.discCutaway, b.discCutaway, t),
    signal: mixSignals(a.signal, b.signal, t),
    zones: lerp(a.zones, b.zones, t),
    glow: lerp(a.glow, b.glow, t),
    spoken: mixRecords(a.spoken, b.spoken, t, () => 0),
  }
}

/** A type and its way to the next as one number, so that bulge flows into extrusion by way of protrusion. */
function stageOf({ type, towards }: Herniation): number {
  const stage = herniationTypes.indexOf(type)
  return towards ? lerp(stage, herniationTypes.indexOf(towards.type), towards.amount) : stage
}

function atStage(herniation: Herniation, stage: number): Herniation {
  const { towards: _, ...rest } = herniation
  const below = Math.floor(stage)
  const amount = stage - below
  const type = herniationTypes[below]!
  const next = herniationTypes[below + 1]
  return amount > 1e-6 && next ? { ...rest, type, towards: { type: next, amount } } : { ...rest, type }
}

function mixHerniations(a: Herniation | null, b: Herniation | null, t: number): Herniation | null {
  if (a === null && b === null) return null
  if (a === null) return { ...b!, depthMm: b!.depthMm * t }
  if (b === null) return { ...a, depthMm: a.depthMm * (1 - t) }
  if (a.disc !== b.disc || a.side !== b.side || a.zone !== b.zone)
    return t < 0.5 ? { ...a, depthMm: a.depthMm * (1 - 2 * t) } : { ...b, depthMm: b.depthMm * (2 * t - 1) }
  const blended = {
    ...b,
    depthMm: lerp(a.depthMm, b.depthMm, t),
    migrationMm: lerp(a.migrationMm, b.migrationMm, t),
  }
  return atStage(blended, lerp(stageOf(a), stageOf(b), t))
}

function mixDiscs(a: Condition['discs'], b: Condition['discs'], t: number): Condition['discs'] {
  const out: Record<string, object> = {}
  for (const id of new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Condition['discs']>) {
    const from = a[id]
    const to = b[id]
    // A disc that only one of them names: mechanics knows its age, the blend does not, so it changes half way.
    out[id] = from && to ? mixRecords(from, to, t, () => 1) : ((t < 0.5 ? from : to) ?? {})
  }
  return out
}

/** Hours that neither names stay unnamed; where one does, the other counts as long enough. */
function mixHours(a: number | undefined, b: number | undefined, t: number): Pick<Condition, 'irritatedHours'> {
  if (a === undefined && b === undefined) return {}
  return { irritatedHours: lerp(a ?? ESTABLISHED_HOURS, b ?? ESTABLISHED_HOURS, t) }
}

function mixConditions(a: Condition, b: Condition, t: number): Condition {
  return {
    ageYears: lerp(a.ageYears, b.ageYears, t),
    discs: mixDiscs(a.discs, b.discs, t),
    herniation: mixHerniations(a.herniation, b.herniation, t),
    inflammation: lerp(a.inflammation, b.inflammation, t),
    sensitivity: lerp(a.sensitivity, b.sensitivity, t),
    muscleTension: mixRecords(a.muscleTension, b.muscleTension, t, () => 0),
    variant: t < 0.5 ? a.variant : b.variant,
    monthsSinceOnset: lerp(a.monthsSinceOnset, b.monthsSinceOnset, t),
    ...mixHours(a.irritatedHours, b.irritatedHours, t),
  }
}

function mixPostures(a: Posture, b: Posture, t: number): Posture {
  const both = (key: 'hipFlexionDeg' | 'kneeFlexionDeg') => {
    const [left, right] = sides.map((side) => lerp(a[key][side], b[key][side], t))
    return { left: left!, right: right! }
  }
  // Names cannot be blended but the load they stand for can, so that no disc leaps half way.
  const loaded = a.name !== b.name || a.loadMpa !== undefined || b.loadMpa !== undefined
  return {
    ...(loaded && { loadMpa: lerp(pressureMpa(a), pressureMpa(b), t) }),
    name: t < 0.5 ? a.name : b.name,
    lumbarFlexionDeg: lerp(a.lumbarFlexionDeg, b.lumbarFlexionDeg, t),
    hipFlexionDeg: both('hipFlexionDeg'),
    kneeFlexionDeg: both('kneeFlexionDeg'),
  }
}

/** Whether hands can go from one touch to the other on the skin; otherwise they lift, and come down again over there. */
function stayOn(a: Touch, b: Touch): boolean {
  if (a.stroke !== b.stroke) return false
  if (a.place && b.place) return sideOfPlace(a.place) === sideOfPlace(b.place)
  return !a.place && !b.place && a.target === b.target
}

function mixTouches(a: Touch | null, b: Touch | null, t: number): Touch | null {
  if (a === null && b === null) return null
  if (a === null) return { ...b!, pressureKpa: b!.pressureKpa * t }
  if (b === null) return { ...a, pressureKpa: a.pressureKpa * (1 - t) }
  const minutes = lerp(a.minutes, b.minutes, t)
  if (!stayOn(a, b))
    return t < 0.5
      ? { ...a, minutes, pressureKpa: a.pressureKpa * (1 - 2 * t) }
      : { ...b, minutes, pressureKpa: b.pressureKpa * (2 * t - 1) }
  const turn = shortestTurnDeg(a.phase * 360, b.phase * 360) / 360
  const [from, to] = [a.place, b.place]
  return {
    ...b,
    target: t < 0.5 ? a.target : b.target,
    minutes,
    phase: (a.phase + turn * t + 1) % 1,
    pressureKpa: lerp(a.pressureKpa, b.pressureKpa, t),
    ...(from && to && { place: { xMm: lerp(from.xMm, to.xMm, t), yMm: lerp(from.yMm, to.yMm, t) } }),
    ...((a.restedMinutes || b.restedMinutes) && { restedMinutes: lerp(a.restedMinutes ?? 0, b.restedMinutes ?? 0, t) }),
  }
}

/**
 * The moment a part `t` (0..1) of the way from `a` to `b`: numbers are blended, azimuth and stroke the shorter way round, what
 * cannot be blended (another disc, another stroke, another target to look at) goes out before the next comes in. Exactly `a` at
 * 0 and `b` at 1.
 */
export function mixMoments(a: Moment, b: Moment, t: number): Moment {
  if (t <= 0 || a === b) return a
  if (t >= 1) return b
  return {
    view: mixViews(a.view, b.view, t),
    show: mixShows(a.show, b.show, t),
    posture: mixPostures(a.posture, b.posture, t),
    condition: mixConditions(a.condition, b.condition, t),
    touch: mixTouches(a.touch, b.touch, t),
  }
}
