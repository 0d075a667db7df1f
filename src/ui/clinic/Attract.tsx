import { type ReactElement, useEffect, useRef, useState } from 'react'
import { wordFiles } from '../../i18n/files.ts'
import { setLanguage } from '../../state/actions.ts'
import { clinicTimesMs, touchClinic, turnBody } from '../../state/clinic.ts'
import { playhead } from '../../state/playhead.ts'
import { store } from '../../state/store.ts'
import { momentOfState } from '../../state/told.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { type Language, languageIds } from '../../story/words.ts'
import { Icon } from '../Icon.tsx'
import { useMedia } from '../use-told.ts'

/** How far to each side the body turns while nobody is there, deg. Chosen by eye. */
const SWING_DEG = 24

/** Turns the body slowly to one side and back; it stands as the story has it when that begins. */
function useTurning(): void {
  const still = useApp((state) => state.reducedMotion || state.picture.is === 'unavailable')
  useEffect(() => {
    if (still) return
    const { azimuthDeg } = momentOfState({ ...store.getState(), explored: {} }, playhead.ms).view
    const since = performance.now()
    let frame = requestAnimationFrame(function turn(ms): void {
      const share = Math.min(Math.max(ms - since, 0) / clinicTimesMs.attract, 1)
      turnBody(azimuthDeg + SWING_DEG * Math.sin(Math.PI * share) ** 2)
      if (share < 1) frame = requestAnimationFrame(turn)
    })
    return () => cancelAnimationFrame(frame)
  }, [still])
}

/** For whoever looks after the screen: the page over all of it. Nothing where it is already, or cannot be. */
function WholeScreen(): ReactElement | null {
  const { clinic } = useMessages()
  const [whole, setWhole] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const follow = (): void => setWhole(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  if (whole || !document.fullscreenEnabled) return null
  return (
    <button
      type="button"
      className="button clinic-whole"
      onClick={() => void document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {})}
    >
      <Icon name="fly" />
      {clinic.fullscreen}
    </button>
  )
}

/** What a waiting room sees when the story is not running: what this is, and that it may be touched. */
export function Attract(): ReactElement {
  const { clinic } = useMessages()
  const main = useRef<HTMLButtonElement>(null)
  // The same line as in clinic.css.
  const wide = useMedia('(min-width: 900px)')
  useTurning()
  // A remote's OK begins at once.
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
  const begin = (language: Language): void => {
    setLanguage(language)
    touchClinic()
  }
  return (
    <main className="clinic clinic-attract">
      {/* The whole screen is one button; for keys and readers the one with words is enough. */}
      <button type="button" className="clinic-anywhere" tabIndex={-1} aria-hidden="true" onClick={touchClinic} />
      <div className="clinic-say" data-covers={wide ? 'start' : 'bottom'}>
        <h1 className="clinic-title">{clinic.title}</h1>
        <p className="clinic-about">{clinic.about}</p>
        <button ref={main} type="button" className="button button-main clinic-main" onClick={touchClinic}>
          {clinic.touch}
        </button>
        <ul className="clinic-languages" aria-label={clinic.languages}>
          {languageIds.map((id) => (
            <li key={id}>
              <button type="button" className="button" lang={wordFiles[id].language.tag} onClick={() => begin(id)}>
                {wordFiles[id].language.name}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <WholeScreen />
    </main>
  )
}
