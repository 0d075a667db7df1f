import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startNarration } from '../narration/conductor.ts'
import { setReducedMotion } from '../state/actions.ts'
import { cleanName, clinicName } from '../state/clinic-name.ts'
import { keepDevice, readDevice } from '../state/device.ts'
import { playhead } from '../state/playhead.ts'
import { store } from '../state/store.ts'
import { readLink } from '../state/url.ts'
import { App } from './App.tsx'
import { keepAddress } from './address.ts'
import { speakIn } from './document-language.ts'
import { type PageApi, pageApi } from './page-api.ts'

declare global {
  interface Window {
    explainer: PageApi
  }
}

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)')

const { language: kept, ...device } = readDevice()
const preferred = [...(kept ? [kept] : []), ...navigator.languages]
const query = new URLSearchParams(location.search)
const { state, ms, frozen } = readLink(query, preferred)
clinicName.text = cleanName(query.get('clinic') ?? '')
playhead.ms = ms
playhead.frozen = frozen
store.setState({ ...state, reducedMotion: lessMotion.matches, ...device })
lessMotion.addEventListener('change', () => setReducedMotion(lessMotion.matches))
keepDevice()

// A frozen page keeps the link it was opened with.
if (!frozen) keepAddress((link) => history.replaceState(null, '', `?${link}`))

speakIn(state.language)
store.subscribe((now, was) => {
  if (now.language !== was.language) speakIn(now.language)
})

startNarration()
window.explainer = pageApi()
createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
