import { structures } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'
import { clamp } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import type { AppState } from '../state/store.ts'
import type { Show } from '../story/moment.ts'
import type { Figure } from './figure.ts'
import { type Part, SOLID } from './part.ts'

const HALF_LIFE_MS = 90
const STILL = 0.004

/** How much of each structure is let through after the viewer's own hiding, 0..1, easing towards 0 or 1. */
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
  state: Pick<AppState, 'hidden' | 'lesion'>,
  presence: Presence,
  lit: (id: Part['id']) => number,
  dtMs: number,
): boolean {
  let moving = false
  // Under skin that lets nothing through, nothing need be drawn.
  const covered = wantedOpacity(show, 'skin') >= SOLID && figure.parts.has('skin') && !state.hidden.includes('skin')
  for (const part of figure.parts.values()) {
    const goal = state.hidden.includes(part.id) ? 0 : 1
    const before = presence.get(part) ?? goal
    const eased = approach(before, goal, HALF_LIFE_MS, dtMs)
    const now = Math.abs(eased - goal) < STILL ? goal : eased
    presence.set(part, now)
    if (now !== goal) moving = true
    const opacity = wantedOpacity(show, part.id) * now * figure.hands.contact(part.id)
    const { kind } = structures[part.id]
    part.show(
      covered && kind !== 'skin' && kind !== 'hand' ? 0 : opacity,
      figure.marker.strength(part.id),
      lit(part.id),
    )
    if (part.id === 'skin') figure.skin?.paint(body, opacity, show.zones, state.lesion.side)
  }
  return moving
}
