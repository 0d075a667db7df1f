import { useEffect } from 'react'
import {
  changeSpeed,
  look,
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
import { giveHandsBack, nudge, pressHarder, toggleHands } from '../state/leading.ts'
import { store } from '../state/store.ts'

/** Keys that mean something on the whole page, a clicker's and a remote's among them; Shift with an arrow turns the picture. */
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
  r: resetView,
  c: toggleCaptions,
  t: toggleClinicalTerms,
  h: () => setHelp(true),
}

/** What keys mean instead while the viewer leads the hands. */
const handActions: Readonly<Record<string, () => void>> = {
  ' ': toggleHands,
  ArrowRight: () => nudge(1, 0),
  ArrowLeft: () => nudge(-1, 0),
  ArrowUp: () => nudge(0, 1),
  ArrowDown: () => nudge(0, -1),
  '+': () => pressHarder(1),
  '=': () => pressHarder(1),
  '-': () => pressHarder(-1),
}

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

/** Closes what is open beside the picture, nearest first. */
function closeOne(): void {
  const { evidence, hotspot, leading } = store.getState()
  if (evidence !== null) openEvidence(null)
  else if (hotspot !== null) openHotspot(null)
  else if (leading) giveHandsBack()
  else select(null)
}

/** The page's keys. Inside a picture that has the focus, plain arrows turn it too. */
export function useKeys(onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const { key } = event
      if (isTaken(event.target, key)) return
      if (key === 'Escape') {
        closeOne()
        return
      }
      if (key === '?') {
        onHelp()
        return
      }
      const onPicture = event.target instanceof HTMLElement && event.target.closest('canvas, .picture') !== null
      const { leading } = store.getState()
      const turns = key.startsWith('Arrow') && (event.shiftKey || (onPicture && !leading))
      const name = turns ? `Shift+${key}` : key.length === 1 ? key.toLowerCase() : key
      const action = (leading && handActions[name]) || actions[alongReading(name)]
      if (!action) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onHelp])
}
