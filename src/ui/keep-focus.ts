import { useEffect } from 'react'

/** What the keyboard can stand on. */
const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]'
/** What holds things of one kind together: when one of them goes, the next is meant. */
const GROUP = 'ol, ul, dl, fieldset, nav, table, section, article, dialog, [role]'
const MOST_REMEMBERED = 60
/** What is only hidden may come back: its words are being fetched. */
const AWAY_MS = 500

const stands = (element: Element): boolean =>
  element.isConnected &&
  element.matches(FOCUSABLE) &&
  element.closest('[inert]') === null &&
  element.checkVisibility({ visibilityProperty: true })

/** Where the keyboard was: an element, what it lay in from the inside out, and which in its group it was. */
interface Place {
  readonly element: HTMLElement
  readonly groups: readonly { readonly group: Element; readonly index: number }[]
}

const focusablesIn = (group: Element): HTMLElement[] => [...group.querySelectorAll<HTMLElement>(FOCUSABLE)]

function placeOf(element: HTMLElement): Place {
  const groups: { group: Element; index: number }[] = []
  for (let group = element.parentElement?.closest(GROUP); group; group = group.parentElement?.closest(GROUP))
    groups.push({ group, index: focusablesIn(group).indexOf(element) })
  return { element, groups }
}

/** What comes after a place that is gone, or before it where nothing comes after; null where its groups are gone or empty too. */
function neighbour({ groups }: Place): HTMLElement | null {
  for (const { group, index } of groups) {
    if (!group.isConnected) continue
    const all = focusablesIn(group)
    const next = all.slice(Math.max(index, 0)).find(stands) ?? all.slice(0, Math.max(index, 0)).findLast(stands)
    if (next) return next
  }
  return null
}

/**
 * The keyboard is never nowhere: when what it stands on vanishes, it goes to the next of its group, else back to where it came from,
 * else to the words. @param fallback selector of what always stands. @returns what ends it
 */
export function keepFocus(fallback: string): () => void {
  const past: Place[] = []
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === document.body) return
    const known = past.findIndex(({ element }) => element === target)
    if (known >= 0) past.splice(known, 1)
    past.push(placeOf(target))
    if (past.length > MOST_REMEMBERED) past.shift()
  }
  let wait: ReturnType<typeof setTimeout> | undefined
  const isLost = (): boolean => {
    const at = document.activeElement
    return at === null || at === document.body || !stands(at)
  }
  const goOn = (last: Place): void => {
    const next = neighbour(last) ?? past.findLast(({ element }) => stands(element))?.element
    ;(next ?? document.querySelector<HTMLElement>(fallback))?.focus({ preventScroll: true })
  }
  const look = (): void => {
    const last = past.at(-1)
    // Whoever clicks where nothing is has left by themselves: what they left still stands.
    if (!last || !isLost() || stands(last.element)) return
    if (!last.element.isConnected) goOn(last)
    else
      wait ??= setTimeout(() => {
        wait = undefined
        if (past.at(-1) !== last || !isLost()) return
        if (stands(last.element)) last.element.focus({ preventScroll: true })
        else goOn(last)
      }, AWAY_MS)
  }
  // What is hidden loses the keyboard only when the page is next laid out.
  const left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null && document.hasFocus()) setTimeout(look)
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  })
  document.addEventListener('focusin', remember)
  document.addEventListener('focusout', left)
  return () => {
    observer.disconnect()
    clearTimeout(wait)
    document.removeEventListener('focusin', remember)
    document.removeEventListener('focusout', left)
  }
}

/** Keeps the keyboard on the page for as long as it is mounted. */
export function useKeptFocus(fallback: string): void {
  useEffect(() => keepFocus(fallback), [fallback])
}
