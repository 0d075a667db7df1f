import { useEffect } from 'react'
import {
  changeSpeed,
  closeMenu,
  nextStep,
  openEvidence,
  openHotspot,
  pause,
  play,
  previousStep,
  repeatSentence,
  replay,
  resetView,
  select,
  setHelp,
  toggleCaptions,
  toggleClinicalTerms,
  toggleLinger,
  togglePlaying,
} from '../state/actions.ts'
import { fade, hide, isolate, redo, undo } from '../state/dissecting.ts'
import { drawsWith, redoMark, undoMark } from '../state/drawing.ts'
import { look, lookAtSelected, lookFromSide } from '../state/looking.ts'
import { isFree } from '../state/mode.ts'
import { endTrace, leaveRide } from '../state/ride.ts'
import { store } from '../state/store.ts'

/** Keys that mean something on the whole page, a clicker's and a remote's among them; Shift with an arrow turns the picture, Ctrl slides it. */
const actions: Readonly<Record<string, () => void>> = {
  ' ': togglePlaying,
  Enter: togglePlaying,
  ArrowRight: nextStep,
  ArrowLeft: previousStep,
  // A clicker.
  PageDown: nextStep,
  PageUp: previousStep,
  // A remote.
  MediaPlayPause: togglePlaying,
  MediaPlay: play,
  MediaPause: pause,
  MediaStop: pause,
  MediaTrackNext: nextStep,
  MediaTrackPrevious: previousStep,
  MediaFastForward: nextStep,
  MediaRewind: repeatSentence,
  Home: replay,
  s: repeatSentence,
  l: toggleLinger,
  '<': () => changeSpeed(-1),
  '>': () => changeSpeed(1),
  'Shift+ArrowRight': look.right,
  'Shift+ArrowLeft': look.left,
  'Shift+ArrowUp': look.up,
  'Shift+ArrowDown': look.down,
  '+': look.closer,
  '=': look.closer,
  '-': look.further,
  f: lookAtSelected,
  1: () => lookFromSide('anterior'),
  2: () => lookFromSide('posterior'),
  3: () => lookFromSide('left'),
  4: () => lookFromSide('right'),
  5: () => lookFromSide('superior'),
  6: () => lookFromSide('inferior'),
  r: resetView,
  'Ctrl+ArrowRight': look.slideRight,
  'Ctrl+ArrowLeft': look.slideLeft,
  'Ctrl+ArrowUp': look.slideUp,
  'Ctrl+ArrowDown': look.slideDown,
  c: toggleCaptions,
  t: toggleClinicalTerms,
  h: () => setHelp(true),
}

/** What keys mean instead while the viewer explores: there is nothing to play. */
const nothing = (): void => {}
const exploreActions: Readonly<Record<string, () => void>> = {
  ' ': nothing,
  Enter: nothing,
  s: nothing,
  l: nothing,
  '<': nothing,
  '>': nothing,
  ArrowRight: look.right,
  ArrowLeft: look.left,
  ArrowUp: look.up,
  ArrowDown: look.down,
  Home: resetView,
  h: hide,
  i: isolate,
  x: fade,
  'Ctrl+z': undo,
  'Ctrl+y': redo,
  'Ctrl+Shift+z': redo,
}

/** What keys mean instead while something is drawn: what is undone is a mark. */
const drawActions: Readonly<Record<string, () => void>> = {
  'Ctrl+z': undoMark,
  'Ctrl+y': redoMark,
  'Ctrl+Shift+z': redoMark,
}

/** Leading the hands needs the whole body's mechanics, and is here by the time that anybody leads them. */
const lead = (act: (hands: typeof import('../state/leading.ts')) => void) => (): void => {
  void import('../state/leading.ts').then(act, console.warn)
}

/** What keys mean instead while the viewer leads the hands. */
const handActions: Readonly<Record<string, () => void>> = {
  ' ': lead(({ toggleHands }) => toggleHands()),
  ArrowRight: lead(({ nudge }) => nudge(1, 0)),
  ArrowLeft: lead(({ nudge }) => nudge(-1, 0)),
  ArrowUp: lead(({ nudge }) => nudge(0, 1)),
  ArrowDown: lead(({ nudge }) => nudge(0, -1)),
  '+': lead(({ pressHarder }) => pressHarder(1)),
  '=': lead(({ pressHarder }) => pressHarder(1)),
  '-': lead(({ pressHarder }) => pressHarder(-1)),
}
const giveHandsBack = lead(({ giveHandsBack }) => giveHandsBack())

const mirrored: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }

/** Where reading runs to the left, the story goes on to the left too; turning the picture keeps its sides. */
const alongReading = (name: string): string =>
  document.documentElement.dir === 'rtl' ? (mirrored[name] ?? name) : name

/** Keys that the focused element needs for itself. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('input, select, textarea, dialog')) return true
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null
}

/** What has steps of its own to go back. */
const isWritten = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="range"]), textarea, dialog') !== null

/** Closes what is open beside the picture, nearest first. @returns whether anything was */
export function closeOne(): boolean {
  const { evidence, hotspot, leading, menu, ride, selection, trace } = store.getState()
  if (menu !== null) closeMenu()
  else if (evidence !== null) openEvidence(null)
  else if (hotspot !== null) openHotspot(null)
  else if (leading) giveHandsBack()
  else if (ride !== null) leaveRide()
  else if (selection.length === 0 && trace !== null) endTrace()
  else if (selection.length > 0) select(null)
  else return false
  return true
}

/** The page's keys. Inside a picture that has the focus, plain arrows turn it too. */
export function useKeys(onHelp: () => void, onAbout: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return
      const { key } = event
      const { leading, mode } = store.getState()
      const exploring = isFree(mode)
      if (event.ctrlKey || event.metaKey) {
        if (isWritten(event.target)) return
        const named = key.length === 1 ? key.toLowerCase() : key
        const name = `Ctrl+${event.shiftKey ? 'Shift+' : ''}${named}`
        const drawing = drawsWith(store.getState()) !== 'off'
        const step =
          (drawing && drawActions[name]) || (exploring && exploreActions[name]) || (!leading && actions[name])
        if (!step) return
        event.preventDefault()
        step()
        return
      }
      if (isTaken(event.target, key)) return
      if (key === 'Escape') {
        closeOne()
        return
      }
      if (key === '?' || key.toLowerCase() === 'a') {
        if (key === '?') onHelp()
        else onAbout()
        return
      }
      const onPicture = event.target instanceof HTMLElement && event.target.closest('canvas, .picture') !== null
      const turns = key.startsWith('Arrow') && (event.shiftKey || (onPicture && !leading))
      const name = turns ? `Shift+${key}` : key.length === 1 ? key.toLowerCase() : key
      const action =
        (leading && handActions[name]) || (exploring && exploreActions[name]) || actions[alongReading(name)]
      if (!action) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onHelp, onAbout])
}
