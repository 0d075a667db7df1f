import type { AppState } from '../../../state/store.ts'
import { writeLink } from '../../../state/url.ts'

/** So long a link gives a code whose squares are still half a millimetre wide where 38 mm of paper are left for it (version 15, level M). */
export const MOST_CHARACTERS = 410

/** How much of the moment a link reopens: all of it, all but what was taken off and chosen, or its step alone. */
export type Kept = 'all' | 'body' | 'step'

/** A link for a printed code. */
export interface PrintedLink {
  readonly address: string
  readonly kept: Kept
  /** Only the machine that printed it, or its own network, can open it. */
  readonly onlyHere: boolean
}

const own =
  /^(localhost|.+\.local|\[::1\]|\[f[cd][\da-f:]+\]|\[fe80[\da-f:]*\]|(127|10)(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2})$/

const handling = ['labels', 'selected', 'ghost', 'trace', 'ride', 'section', 'hidden', 'faded', 'alone', 'peel']
const stepAlone = ['story', 'step', 'lang', 'audience', 'mode', 'level', 'side', 'tool']

/**
 * The link that reopens what is shown, shortened in as few steps as make it fit; null where the page has no address
 * that another device can open at all.
 * @param page the page's own address
 */
export function printedLink(state: AppState, ms: number, page: string): PrintedLink | null {
  const url = new URL(page)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const onlyHere = own.test(url.hostname)
  const all = writeLink({ ...state, tool: null }, ms)
  const body = new URLSearchParams([...all].filter(([name]) => !handling.includes(name)))
  const step = new URLSearchParams([...all].filter(([name]) => stepAlone.includes(name)))
  // Commas and colons may stand in a query as they are; written out they take three characters each.
  const addressOf = (query: URLSearchParams): string =>
    `${url.origin}${url.pathname}?${query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`
  for (const [kept, query] of [
    ['all', all],
    ['body', body],
    ['step', step],
  ] as const) {
    const address = addressOf(query)
    if (address.length <= MOST_CHARACTERS) return { address, kept, onlyHere }
  }
  return null
}
