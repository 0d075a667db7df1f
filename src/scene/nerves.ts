import type { Data3DTexture } from 'three'
import { nerveJunctions } from '../anatomy/nerves.ts'
import { type Side, type StructureId, sideOf, structureIds } from '../anatomy/structures.ts'
import type { Body, Tube } from '../mechanics/body.ts'
import type { Show } from '../story/moment.ts'
import type { Pace } from './breathe.ts'
import type { Overlay } from './drawing/batch.ts'
import type { Drawing } from './drawing/drawing.ts'
import { createGlow } from './materials/aura.ts'
import { createTissue } from './materials/tissue.ts'
import { type Way, wayOf, wayOfStrand } from './nerve-way.ts'
import { createPart, type Part } from './part.ts'
import type { Neighbour } from './soft/fillet.ts'
import { createTubes } from './soft/tube.ts'

/** A nerve that follows its tube, with the light round it. */
export interface Nerve {
  readonly part: Part
  readonly side: Side | null
  readonly follow: (body: Body) => void
  /** Draws the light round it, or no longer. */
  readonly light: (lit: boolean) => void
  /** Brightest irritation anywhere on it, 0..1. */
  readonly brightest: () => number
  /** Whether the travelling signal passes along it. */
  readonly onWay: boolean
  /** Lights the part of it that a traced way takes, as far as the light has run; null for none. */
  readonly trace: (lane: Traced | null) => void
}

/** The part of a nerve that is traced, in fractions of its length (of the cauda equina: strands), and how far the light has run from where it came in. */
export interface Traced {
  readonly from: number
  readonly to: number
  readonly origin: number
  readonly reach: number
  /** 0..1 */
  readonly strength: number
}

const light: Overlay = { name: 'light', renderOrder: 5, material: createGlow }
/** The dura is sheer, so that the roots inside it can be seen. */
const DURA_SHEER = 0.44

/** The tubes that a nerve's mesh is made of, written into `out`: one, but the loose roots in the sac, and the parts of the sciatic nerve. */
function tubesOf(id: StructureId, body: Body, out: Tube[]): readonly Tube[] {
  if (id === 'cauda-equina') return body.strands
  const tube = body.nerves[id]
  if (!tube) return none
  out[0] = tube
  if (id === 'sciatic-nerve-left') out[1] = body.fibularParts.left
  if (id === 'sciatic-nerve-right') out[1] = body.fibularParts.right
  return out
}
const none: readonly Tube[] = []

/** The greatest glow anywhere on some tubes. */
function brightestOf(tubes: readonly Tube[]): number {
  let most = 0
  for (let t = 0; t < tubes.length; t++) {
    const { glow } = tubes[t]!
    for (let i = 0; i < glow.length; i++) if (glow[i]! > most) most = glow[i]!
  }
  return most
}

const thickest = (tube: Tube): number => tube.halfThicknessMm.reduce((a, b) => Math.max(a, b), 0)

/** What a nerve is one with on its side, each with how softly the two run into one another, by the thinner of them. */
function neighboursOf(id: StructureId, rest: Body): readonly Neighbour[] {
  const side = sideOf(id)
  const own = rest.nerves[id]
  if (side === null || !own) return []
  return nerveJunctions.flatMap(([a, b]) => {
    const other = id === `${a}-${side}` ? b : id === `${b}-${side}` ? a : null
    const tube = other && rest.nerves[`${other}-${side}`]
    return tube ? [{ tube, radiusMm: Math.min(thickest(own), thickest(tube), 2.6) * 1.1 }] : []
  })
}

/** Every nerve of the body at rest; the loose roots in the sac are one mesh under the id of the cauda equina. */
export async function createNerves(rest: Body, noise: Data3DTexture, drawing: Drawing, pace: Pace): Promise<Nerve[]> {
  const ways = wayOf(rest.nerves)
  const nerves: Nerve[] = []
  for (const id of structureIds) {
    const place: Tube[] = []
    const tubes = tubesOf(id, rest, place)
    if (tubes.length === 0) continue
    await pace()
    const mesh = createTubes(tubes, neighboursOf(id, rest))
    const way = ways.get(id)
    mesh.setWay(measureOf(id, way, mesh.alongMm))
    const toWay = way ? (at: number) => way.from + (way.to - way.from) * at : (at: number) => at
    const stretched = way ? way.to - way.from : 1
    const tissue = createTissue(id === 'dural-sac' ? 'dura' : 'nerve', { noise })
    const part = createPart(
      id,
      drawing,
      [{ geometry: mesh.geometry, tissue }],
      id === 'dural-sac' ? { sheer: DURA_SHEER } : {},
    )
    // In a place of its own: a number that a function outlives is allocated each time it changes.
    const brightest = new Float64Array(1)
    nerves.push({
      part,
      side: sideOf(id),
      light: (lit) => drawing.lay(part.meshes[0]!, light, lit),
      onWay: way !== undefined,
      trace(lane) {
        const { uTrace, uTraced } = tissue.uniforms
        uTraced.value = lane?.strength ?? 0
        if (lane) uTrace.value.set(toWay(lane.from), toWay(lane.to), toWay(lane.origin), lane.reach * stretched)
      },
      brightest: () => brightest[0]!,
      follow(body) {
        const now = tubesOf(id, body, place)
        if (mesh.follow(now)) brightest[0] = brightestOf(now)
      },
    })
  }
  return nerves
}

/** How the way along a nerve's mesh is measured: on the way of sciatica by that way, else from 0 to 1; in the cauda equina by strand. */
function measureOf(id: StructureId, way: Way | undefined, alongMm: Float32Array): (mm: number, tube: number) => number {
  if (id === 'cauda-equina') return (_, tube) => wayOfStrand(tube)
  if (way) return (mm) => way.from + (way.to - way.from) * (mm / way.lengthMm)
  const lengthMm = alongMm.reduce((most, mm) => Math.max(most, mm), 1e-3)
  return (mm) => mm / lengthMm
}

export function layNerves(nerves: readonly Nerve[], body: Body): void {
  for (const nerve of nerves) nerve.follow(body)
}

/** Lets irritated nerves glow and the signal travel, as far as the moment asks. */
export function lightNerves(nerves: readonly Nerve[], { glow, signal }: Show): void {
  for (const { part, side, light, onWay, brightest } of nerves) {
    const { uGlow, uSignal, uTraced } = part.tissues[0]!.uniforms
    const passes = onWay && signal !== null && signal.side === side
    uGlow.value = glow
    // The light comes in at the root and goes out at the foot instead of appearing and vanishing.
    uSignal.value.set(signal ? signal.at * 1.06 - 0.03 : 0, passes ? 1 : 0)
    light(part.shown() > 0.02 && (passes || brightest() * glow > 0.004 || uTraced.value > 0.004))
  }
}
