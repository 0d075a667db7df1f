import type { Side } from '../anatomy/structures.ts'
import { type HerniatingDisc, herniatingDiscs } from '../mechanics/condition.ts'

/** What a phone may ask for; `x` from the left and `y` from the top are shares of the free picture. */
export type RemoteCommand =
  | { readonly do: 'next' | 'back' | 'toggle' | 'lift' }
  | { readonly do: 'side'; readonly side: Side }
  | { readonly do: 'level'; readonly level: HerniatingDisc }
  | { readonly do: 'point'; readonly x: number; readonly y: number }

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1

/** A command as it may be acted on, and nothing besides; null for anything else. The relay judges too: neither trusts the other. */
export function remoteCommandIn(said: unknown): RemoteCommand | null {
  if (typeof said !== 'object' || said === null) return null
  const { do: verb, side, level, x, y } = said as Record<string, unknown>
  switch (verb) {
    case 'next':
    case 'back':
    case 'toggle':
    case 'lift':
      return { do: verb }
    case 'side':
      return side === 'left' || side === 'right' ? { do: verb, side } : null
    case 'level': {
      const disc = herniatingDiscs.find((one) => one === level)
      return disc ? { do: verb, level: disc } : null
    }
    case 'point':
      return isShare(x) && isShare(y) ? { do: verb, x, y } : null
    default:
      return null
  }
}
