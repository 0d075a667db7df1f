import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startNarration } from '../narration/conductor.ts'
import { setReducedMotion } from '../state/actions.ts'
import { runClinic } from '../state/clinic.ts'
import { keepDevice, readDevice } from '../state/device.ts'
import { playhead } from '../state/playhead.ts'
import { store } from '../state/store.ts'
import { readLink, writeLink } from '../state/url.ts'
import { App } from './App.tsx'
import { speakIn } from './document-language.ts'
import { type PageApi, pageApi } from './page-api.ts'

declare global {
  interface Window {
    explainer: PageApi
  }
}

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)')

const query = new URLSearchParams(location.search)
// A screen that many people share reads nothing of what this device keeps, and keeps nothing.
const shared = query.get('mode') === 'clinic'
const { language: kept, ...device } = shared ? {} : readDevice()
const preferred = [...(kept ? [kept] : []), ...navigator.languages]
const { state, ms, frozen } = readLink(query, preferred)
playhead.ms = ms
playhead.frozen = frozen
store.setState({ ...state, reducedMotion: lessMotion.matches, ...device })
lessMotion.addEventListener('change', () => setReducedMotion(lessMotion.matches))
if (!state.shared) keepDevice()

/** The address bar always leads back to this step and level; a frozen page and a shared screen keep the link they were opened with. */
if (!frozen && !state.shared) {
  store.subscribe((now, was) => {
    const link = writeLink(now).toString()
    if (link !== writeLink(was).toString()) history.replaceState(null, '', `?${link}`)
  })
}

speakIn(state.language)
store.subscribe((now, was) => {
  if (now.language !== was.language) speakIn(now.language)
})

startNarration()
if (state.shared && !frozen) runClinic()
window.explainer = pageApi()
createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
