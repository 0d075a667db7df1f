import type { Data3DTexture } from 'three'
import { nerveJunctions } from '../anatomy/nerves.ts'
import { type Side, type StructureId, sideOf, structureIds } from '../anatomy/structures.ts'
import type { Body, Tube } from '../mechanics/body.ts'
import type { Show } from '../story/moment.ts'
import type { Overlay } from './drawing/batch.ts'
import type { Drawing } from './drawing/drawing.ts'
import { createGlow } from './materials/aura.ts'
import { createTissue } from './materials/tissue.ts'
import { wayOf } from './nerve-way.ts'
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
export function createNerves(rest: Body, noise: Data3DTexture, drawing: Drawing): Nerve[] {
  const ways = wayOf(rest.nerves)
  const nerves: Nerve[] = []
  for (const id of structureIds) {
    const place: Tube[] = []
    const tubes = tubesOf(id, rest, place)
    if (tubes.length === 0) continue
    const mesh = createTubes(tubes, neighboursOf(id, rest))
    const way = ways.get(id)
    mesh.setWay(way ? (alongMm) => way.from + (way.to - way.from) * (alongMm / way.lengthMm) : () => -1)
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
      brightest: () => brightest[0]!,
      follow(body) {
        const now = tubesOf(id, body, place)
        if (mesh.follow(now)) brightest[0] = brightestOf(now)
      },
    })
  }
  return nerves
}

export function layNerves(nerves: readonly Nerve[], body: Body): void {
  for (const nerve of nerves) nerve.follow(body)
}

/** Lets irritated nerves glow and the signal travel, as far as the moment asks. */
export function lightNerves(nerves: readonly Nerve[], { glow, signal }: Show): void {
  for (const { part, side, light, onWay, brightest } of nerves) {
    const { uGlow, uSignal } = part.tissues[0]!.uniforms
    const passes = onWay && signal !== null && signal.side === side
    uGlow.value = glow
    // The light comes in at the root and goes out at the foot instead of appearing and vanishing.
    uSignal.value.set(signal ? signal.at * 1.06 - 0.03 : 0, passes ? 1 : 0)
    light(part.shown() > 0.02 && (passes || brightest() * glow > 0.004))
  }
}
