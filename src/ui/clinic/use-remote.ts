import { useEffect } from 'react'
import { finishVisit, isUnattended, touchClinic } from '../../state/clinic.ts'
import { store } from '../../state/store.ts'
import { closeOne } from '../use-keys.ts'
import { type Box, type Direction, directions, nearest, nextIn } from './spatial.ts'

const FOCUSABLE = [
  'button:not(:disabled)',
  'a[href]:not([target="_blank"])',
  'input:not(:disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  'summary',
  '[tabindex="0"]',
].join()

/** How much of the height in sight one press scrolls. Chosen by eye: some lines stay, to be read on from. */
const SCROLL_PART = 0.6

/** How remotes and televisions name their key that leads back. */
const backKeys: readonly string[] = ['GoBack', 'BrowserBack', 'XF86Back']

/** Keys of whoever looks after the screen, and those that say nothing by themselves. */
const isStaffs = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || /^(F\d+|Shift|Control|Alt|Meta|Tab|CapsLock)$/.test(key)

const isDirection = (key: string): key is Direction => directions.some((direction) => direction === key)

/** Keys that move something inside the element that has the focus. */
function needs(element: Element | null, key: Direction): boolean {
  if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return true
  if (!(element instanceof HTMLInputElement)) return false
  // A television's four keys reach everything: only along its own line does a field keep them.
  return key === 'ArrowLeft' || key === 'ArrowRight'
}

const openDialog = (): HTMLDialogElement | null =>
  [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? null

/** What can have the focus now: in the dialog on top, else anywhere in sight. */
function reachable(): HTMLElement[] {
  const found = [...(openDialog() ?? document).querySelectorAll<HTMLElement>(FOCUSABLE)]
  const seen = found.filter((element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })
  })
  // What holds others would lie in no direction from them: it scrolls from them instead.
  return seen.filter((element) => !seen.some((other) => other !== element && element.contains(other)))
}

/** Shows more of what the focus stands in, upwards or downwards, where nothing further can have the focus. */
function scrollOn(from: Element | null, key: Direction): void {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return
  for (let element = from; element; element = element.parentElement) {
    if (element.scrollHeight <= element.clientHeight || !/auto|scroll/.test(getComputedStyle(element).overflowY))
      continue
    element.scrollBy({ top: (key === 'ArrowDown' ? SCROLL_PART : -SCROLL_PART) * element.clientHeight })
    return
  }
}

/** Back: closes what is open, nearest first; where nothing is, the visit is over. */
function goBack(): void {
  const dialog = openDialog()
  if (dialog) dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
  else if (!closeOne()) finishVisit()
}

/** The whole page by a television's remote: four arrows move a focus that is never lost, OK presses, Back leads out. */
export function useRemote(): void {
  useEffect(() => {
    let at: Box = { left: innerWidth / 2, right: innerWidth / 2, top: innerHeight / 2, bottom: innerHeight / 2 }
    const remember = (): void => {
      if (document.activeElement && document.activeElement !== document.body)
        at = document.activeElement.getBoundingClientRect()
    }
    function move(key: Direction): void {
      const elements = reachable()
      const focused = document.activeElement
      const isLost = !(focused instanceof HTMLElement) || !elements.includes(focused)
      if (!isLost) at = focused.getBoundingClientRect()
      const others = elements.filter((element) => element !== focused)
      const boxes = others.map((element) => element.getBoundingClientRect())
      const index = isLost ? nearest(at, boxes) : nextIn(at, boxes, key)
      if (index === null) {
        scrollOn(document.activeElement, key)
        return
      }
      others[index]!.focus()
      others[index]!.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      remember()
    }
    const press = (event: KeyboardEvent): void => {
      if (isStaffs(event)) return
      const { key } = event
      const { clinic } = store.getState()
      const presses = (key === 'Enter' || key === ' ') && document.activeElement instanceof HTMLButtonElement
      if (clinic === 'asking' || clinic === 'telling') {
        if (presses && clinic === 'asking') return
        event.preventDefault()
        event.stopPropagation()
        touchClinic()
      } else if (backKeys.includes(key)) {
        event.preventDefault()
        if (!isUnattended(store.getState())) goBack()
      } else if (isDirection(key)) {
        // Shift with an arrow turns the picture, here as everywhere.
        if (event.shiftKey || needs(document.activeElement, key)) return
        event.preventDefault()
        event.stopPropagation()
        move(key)
      } else if (clinic === 'attract' && !presses) {
        event.preventDefault()
        event.stopPropagation()
        touchClinic()
      }
    }
    addEventListener('keydown', press, true)
    addEventListener('focusin', remember)
    return () => {
      removeEventListener('keydown', press, true)
      removeEventListener('focusin', remember)
    }
  }, [])
}
