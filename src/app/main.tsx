import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { learn } from '../i18n/spoken.ts'
import { startNarration } from '../narration/conductor.ts'
import { idle } from '../parts/idle.ts'
import { setReducedMotion } from '../state/actions.ts'
import { runClinic } from '../state/clinic.ts'
import { cleanName, clinicName } from '../state/clinic-name.ts'
import { keepDevice, readDevice } from '../state/device.ts'
import { playhead } from '../state/playhead.ts'
import { quality, qualityIn } from '../state/quality.ts'
import { screensStore } from '../state/screens.ts'
import { store } from '../state/store.ts'
import { type Link, readLink, storyIn } from '../state/url.ts'
import { fetchStory, isStoryHere } from '../story/stories/index.ts'
import { App } from './App.tsx'
import { keepAddress } from './address.ts'
import { speakIn } from './document-language.ts'
import { hostOf, startEmbedding } from './embedding.ts'
import { type PageApi, pageApi } from './page-api.ts'
import { standingIn } from './standing.ts'
import { withoutWords } from './without-words.ts'
import './awaited.css'

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
quality.asked = qualityIn(query)
const standing = standingIn(query)
const follows = standing === 'patient'
clinicName.text = cleanName(query.get('clinic') ?? '')

/** Sets everything to what the link says; of another story than the first, once that is here. */
async function followLink(): Promise<Link> {
  const story = storyIn(query)
  if (!isStoryHere(story)) await fetchStory(story)
  const link = readLink(query, preferred)
  playhead.ms = link.ms
  playhead.frozen = link.frozen
  store.setState({ ...link.state, reducedMotion: lessMotion.matches, ...device })
  return link
}

/** Opens the page once its words are here. A function: a file that shares code with this one would wait for ever if this one awaited it by itself. */
async function openPage(): Promise<void> {
  const { state, frozen } = await followLink()
  await learn(state.language, state.story)
  lessMotion.addEventListener('change', () => setReducedMotion(lessMotion.matches))
  // What a window that follows is told belongs to the one that leads; what a shared screen shows, to whoever stands there.
  if (!follows && !state.shared) keepDevice()

  const embedder = hostOf(query, window)

  // A page that is frozen, follows, is shared or is embedded keeps the link it was opened with.
  if (!frozen && !follows && !state.shared && !embedder)
    keepAddress((link) =>
      history.replaceState(null, '', `?${link}${quality.asked === 'auto' ? '' : `&quality=${quality.asked}`}`),
    )

  speakIn(state.language)
  store.subscribe((now, was) => {
    if (now.language !== was.language) speakIn(now.language)
  })

  if (follows) {
    const { follow } = await import('../state/second-screen.ts')
    const stop = follow((led) => screensStore.setState({ led }))
    if (stop) addEventListener('pagehide', stop)
    // What has come back from the browser's memory follows nobody any more.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  } else {
    startNarration()
    if (state.shared && !frozen) runClinic()
  }
  window.explainer = pageApi()
  if (embedder) startEmbedding(embedder, window.explainer)

  // A frozen page is a picture, one that follows is kept by the one that leads, and one in a frame is its host's to keep.
  if (import.meta.env.PROD && !frozen && !follows && parent === window)
    void window.explainer.ready
      .then(idle)
      .then(() => import('./offline.ts'))
      .then(({ startOffline }) => startOffline(), console.warn)

  // In small pieces: the page answers, and the picture begins, between them.
  startTransition(() =>
    createRoot(document.getElementById('page')!).render(
      <StrictMode>
        <App standing={standing} />
      </StrictMode>,
    ),
  )
}

openPage().catch((error) => {
  console.error(error)
  document.getElementById('page')!.replaceChildren(withoutWords())
  // Nothing is shown that could be lost.
  addEventListener('online', () => location.reload())
})
