import { structures } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'
import { clamp } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import { sectionNow } from '../state/section.ts'
import type { AppState } from '../state/store.ts'
import type { Show } from '../story/moment.ts'
import type { Figure } from './figure.ts'
import { type Part, SOLID } from './part.ts'
import type { TraceLight } from './tracing/trace-light.ts'

const HALF_LIFE_MS = 90
const STILL = 0.004
const nothingFelt: AppState['felt'] = []

/** How much of each structure the viewer's own dissecting lets through, easing towards what it is to be. */
export type Presence = WeakMap<Part, number>

/** How opaque the moment wants a structure, 0..1. */
export const wantedOpacity = (show: Show, id: Part['id']): number =>
  clamp(show.structures[id] ?? show.layers[structures[id].kind], 0, 1)

/**
 * Fades every part to what the moment shows and the viewer has not hidden, paints the skin, marks what is selected and lights
 * what is spoken of.
 * @returns whether anything still fades
 */
export function easeMaterials(
  figure: Figure,
  body: Body,
  show: Show,
  state: Pick<AppState, 'felt' | 'lesion' | 'mode' | 'section'>,
  presence: Presence,
  letThrough: (id: Part['id']) => number,
  lit: (id: Part['id']) => number,
  trace: Pick<TraceLight, 'through' | 'lit' | 'skin'>,
  dtMs: number,
): boolean {
  let moving = false
  // Under whole skin that lets nothing through, nothing need be drawn.
  const skin = figure.parts.get('skin')
  const covered =
    skin !== undefined &&
    sectionNow(state) === null &&
    wantedOpacity(show, 'skin') * (presence.get(skin) ?? letThrough('skin')) >= SOLID
  for (const part of figure.parts.values()) {
    const goal = letThrough(part.id)
    const before = presence.get(part) ?? goal
    const eased = approach(before, goal, HALF_LIFE_MS, dtMs)
    const now = Math.abs(eased - goal) < STILL ? goal : eased
    presence.set(part, now)
    if (now !== goal) moving = true
    const wanted = wantedOpacity(show, part.id) * now * trace.through(part.id) * figure.hands.contact(part.id)
    const opacity = Math.min(wanted, 1)
    const { kind } = structures[part.id]
    part.show(
      covered && kind !== 'skin' && kind !== 'hand' ? 0 : opacity,
      figure.marker.strength(part.id),
      Math.max(lit(part.id), trace.lit(part.id)),
    )
    if (part.id !== 'skin') continue
    figure.skin?.paint(body, opacity, show.zones, state.lesion.side, trace.skin())
    figure.skin?.dab(state.mode === 'consult' ? state.felt : nothingFelt)
  }
  return moving
}
