import './styles.ts'
import { type ReactElement, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { learnLate } from '../i18n/spoken.ts'
import { idle } from '../parts/idle.ts'
import { late } from '../parts/late.ts'
import { LackingPart, Part } from '../parts/Part.tsx'
import { isUnattended } from '../state/clinic.ts'
import { isFree } from '../state/mode.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import type { Language } from '../story/words.ts'
import { Captions } from './Captions.tsx'
import { CounselPanel, isFor } from './CounselPanel.tsx'
import type { DialogName } from './Dialogs.tsx'
import { HelpCard } from './HelpCard.tsx'
import { useKeptFocus } from './keep-focus.ts'
import { Modal } from './Modal.tsx'
import { Notices } from './Notices.tsx'
import { PictureStatus } from './PictureStatus.tsx'
import { hasNumbers } from './panels/numbered.ts'
import { StepPanel } from './StepPanel.tsx'
import { TopBar } from './TopBar.tsx'
import { Transport } from './Transport.tsx'
import { useInsets } from './use-insets.ts'
import { useKeys } from './use-keys.ts'
import { useSwipe } from './use-swipe.ts'
import { useMedia, useStep, useStepWords } from './use-told.ts'
import { ViewButtons } from './ViewButtons.tsx'
import './tokens.css'
import './shell.css'
import './contrast.css'

// What is not seen at first comes in files of its own, so that the words and the picture are there sooner.
const Cards = late(async () => (await import('./Cards.tsx')).Cards)
const Dialog = late(async () => (await import('./Dialogs.tsx')).Dialog)
const DrawnLarger = late(async () => (await import('./DrawnLarger.tsx')).DrawnLarger)
const Numbers = late(async () => (await import('./panels/Numbers.tsx')).Numbers)
const ReportChip = late(async () => (await import('./report/ReportChip.tsx')).ReportChip)
const TeachBack = late(async () => (await import('./TeachBack.tsx')).TeachBack)
const BackToQuestion = late(async () => (await import('./TeachBack.tsx')).BackToQuestion)
const ExploreBar = late(async () => (await import('./explore/ExploreBar.tsx')).ExploreBar)
const ExplorePanel = late(async () => (await import('./explore/ExplorePanel.tsx')).ExplorePanel)
const Clinic = late(async () => (await import('./clinic/Clinic.tsx')).Clinic)
const Stills = late(async () => (await import('./clinic/Stills.tsx')).Stills)
const ContextMenu = late(async () => (await import('./explore/ContextMenu.tsx')).ContextMenu)
const HoverName = late(async () => (await import('./explore/HoverName.tsx')).HoverName)

/** What is likely to be opened next, the likeliest first. */
const later: readonly (() => Promise<unknown>)[] = [
  () => import('./Cards.tsx'),
  () => import('./Dialogs.tsx'),
  () => import('./panels/Numbers.tsx'),
  () => import('./evidence/AllEvidence.tsx'),
  () => import('./report/ReportDialog.tsx'),
  () => import('./explore/ExploreBar.tsx'),
  () => import('./explore/ExplorePanel.tsx'),
]

/** Fetches it once the picture stands, one after another, so that nobody waits for it then or for it now. */
async function fetchAhead(language: Language): Promise<void> {
  for (const fetch of [() => learnLate(language), ...later]) {
    await idle()
    await fetch()
  }
}

/** From here on the panels have room beside the picture; the same line as in shell.css. */
const WIDE = '(min-width: 900px)'

/** Everything round the picture. Wide: panels over it. Narrow: the picture above, the words below. */
export function Shell({ picture }: { readonly picture: ReactNode }): ReactElement {
  const { ui } = useMessages()
  const help = useApp((state) => state.help)
  const step = useApp((state) => state.step)
  // While a question is asked, a tap on a part is an answer and the story's words wait.
  const asking = useApp((state) => state.teachBack?.seeing === false)
  const card = useApp(
    ({ evidence, hotspot, selection, several, teachBack, quiz }) =>
      // While several are being selected, the card of the last would be in the way of the next.
      teachBack?.seeing !== false &&
      quiz === null &&
      (evidence !== null || hotspot !== null || (selection.length > 0 && !several)),
  )
  const seeing = useApp((state) => state.teachBack?.seeing === true)
  const reported = useApp((state) => state.report.shown !== null)
  // Before there is a picture nothing in it is larger than it is.
  const drawnOnce = useApp(({ picture }) => picture.is === 'drawn' || picture.is === 'partial')
  const audience = useApp((state) => state.audience)
  // Words that are told do not belong to what the viewer does by hand.
  const leading = useApp((state) => state.leading)
  const mode = useApp((state) => state.mode)
  const exploring = isFree(mode)
  const still = useApp((state) => state.reducedMotion)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const wide = useMedia(WIDE)
  const { id } = useStep()
  const numbers = hasNumbers(id)
  const { counsel } = useStepWords()
  const beside =
    asking || exploring || !(numbers || isFor(audience, counsel)) ? null : (
      <>
        <CounselPanel counsel={counsel} />
        {numbers && (
          <Part key={step}>
            <Numbers of={id} />
          </Part>
        )}
      </>
    )
  const side = card || (wide && beside !== null)
  const language = useApp((state) => state.language)
  const decided = useApp((state) => state.picture.is !== 'loading')
  useEffect(() => {
    // What does not come is asked for again when it is opened.
    if (decided) fetchAhead(language).catch(() => {})
  }, [decided, language])
  const page = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLElement>(null)
  useInsets(frame, page)
  useSwipe(page, !exploring)
  const showReport = useCallback(() => setDialog('report'), [])
  const showKeys = useCallback(() => setDialog('keys'), [])
  const showAbout = useCallback(() => setDialog('about'), [])
  useKeys(showKeys, showAbout)
  useKeptFocus('#story')
  const shared = useApp((state) => state.clinic !== null)
  // A screen in a waiting room by itself: the picture alone, and no panel that could keep what the last visitor did.
  const unattended = useApp(isUnattended)
  const without = useApp((state) => (state.picture.is === 'unavailable' ? state.picture.why : null))
  useEffect(() => {
    if (unattended) setDialog(null)
  }, [unattended])

  const drawn = (
    <section ref={frame} className="picture" aria-label={ui.picture}>
      {without === null || without === 'lost' ? picture : null}
      {without !== null && (shared || without === 'stopped') && (
        <Part lacking="quiet">
          <Stills />
        </Part>
      )}
      {!(shared && without !== null) && <PictureStatus />}
    </section>
  )
  const own = shared && (
    <Part lacking="quiet">
      <Clinic />
    </Part>
  )

  return (
    <div
      ref={page}
      className="shell"
      data-still={still}
      data-mode={mode}
      data-clinic={unattended ? 'alone' : shared ? 'visited' : undefined}
    >
      {!unattended && (
        <a className="skip" href="#story">
          {ui.skipToStory}
        </a>
      )}
      {!unattended && (
        <div className="shell-top" data-covers="top">
          <Part>
            <TopBar onOpen={setDialog} />
          </Part>
        </div>
      )}
      {drawn}
      {!unattended && (
        <>
          <div className="shell-notices">
            <Notices />
            <Part lacking="quiet">
              {seeing && <BackToQuestion />}
              {reported && <ReportChip onOpen={showReport} />}
              {drawnOnce && <DrawnLarger />}
            </Part>
          </div>
          <main id="story" className="shell-story" data-covers="start" tabIndex={-1}>
            <Part key={exploring ? 'explore' : asking ? 'ask' : step}>
              {exploring ? <ExplorePanel /> : asking ? <TeachBack /> : <StepPanel numbers={!wide && beside} />}
            </Part>
          </main>
          {!exploring && (
            <div className="shell-caption" data-covers="bottom">
              <Part key={step} lacking="quiet">
                {!leading && !asking && <Captions />}
              </Part>
            </div>
          )}
          <div className="shell-view" data-stands-over>
            <Part lacking="quiet">
              <ViewButtons />
            </Part>
          </div>
          {side && (
            <aside className="shell-side" data-covers="end">
              {card ? (
                <Part>
                  <Cards onOpen={setDialog} />
                </Part>
              ) : (
                beside
              )}
            </aside>
          )}
          <div className="shell-bottom" data-covers="bottom">
            <Part key={String(exploring)}>{exploring ? <ExploreBar /> : <Transport onOpen={setDialog} />}</Part>
          </div>
          {exploring && (
            <Part lacking="quiet">
              <HoverName />
              <ContextMenu />
            </Part>
          )}
        </>
      )}
      {help && <HelpCard />}
      {dialog && !unattended && (
        <Part
          key={dialog}
          lacking={(said) => (
            <Modal title={ui.appShort} onClose={() => setDialog(null)}>
              <LackingPart {...said} />
            </Modal>
          )}
        >
          <Dialog name={dialog} onClose={() => setDialog(null)} onOpen={setDialog} />
        </Part>
      )}
      {own}
    </div>
  )
}
