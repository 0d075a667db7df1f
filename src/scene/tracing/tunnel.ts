import { structures } from '../../anatomy/structures.ts'
import type { Figure } from '../figure.ts'

/** How wide the tunnel is for each metre of depth, and how far before what is looked at it ends, metres. Chosen by eye. */
const WIDE = 0.13
const STOPS_SHORT_M = 0.007

/** The muscle that the nerve passes under stays, as a shade: that it lies there is what is to be seen. */
const lingers = /^piriformis-/
const LINGERS = 0.42

/** Opens (0..1) what stands between the eye and what it looks at, `distanceM` ahead; nerves and hands stay whole. */
export function openTunnel(figure: Figure, amount: number, distanceM: number): void {
  for (const part of figure.parts.values()) {
    const { kind } = structures[part.id]
    if (kind === 'nerve' || kind === 'hand') continue
    const here = amount * (lingers.test(part.id) ? LINGERS : 1)
    for (const { uniforms } of part.tissues) uniforms.uTunnel.value.set(here, WIDE, distanceM - STOPS_SHORT_M)
  }
}
