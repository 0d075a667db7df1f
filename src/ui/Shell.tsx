import './styles.ts'
import { lazy, type ReactElement, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { learnLate } from '../i18n/spoken.ts'
import { isUnattended } from '../state/clinic.ts'
import { isFree } from '../state/mode.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import type { Language } from '../story/words.ts'
import { Captions } from './Captions.tsx'
import { CounselPanel, isFor } from './CounselPanel.tsx'
import type { DialogName } from './Dialogs.tsx'
import { HelpCard } from './HelpCard.tsx'
import { useKeptFocus } from './keep-focus.ts'
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
const Cards = lazy(async () => ({ default: (await import('./Cards.tsx')).Cards }))
const Dialog = lazy(async () => ({ default: (await import('./Dialogs.tsx')).Dialog }))
const DrawnLarger = lazy(async () => ({ default: (await import('./DrawnLarger.tsx')).DrawnLarger }))
const Numbers = lazy(async () => ({ default: (await import('./panels/Numbers.tsx')).Numbers }))
const ReportChip = lazy(async () => ({ default: (await import('./report/ReportChip.tsx')).ReportChip }))
const TeachBack = lazy(async () => ({ default: (await import('./TeachBack.tsx')).TeachBack }))
const BackToQuestion = lazy(async () => ({ default: (await import('./TeachBack.tsx')).BackToQuestion }))
const ExploreBar = lazy(async () => ({ default: (await import('./explore/ExploreBar.tsx')).ExploreBar }))
const ExplorePanel = lazy(async () => ({ default: (await import('./explore/ExplorePanel.tsx')).ExplorePanel }))
const Clinic = lazy(async () => ({ default: (await import('./clinic/Clinic.tsx')).Clinic }))
const Stills = lazy(async () => ({ default: (await import('./clinic/Stills.tsx')).Stills }))
const ContextMenu = lazy(async () => ({ default: (await import('./explore/ContextMenu.tsx')).ContextMenu }))
const HoverName = lazy(async () => ({ default: (await import('./explore/HoverName.tsx')).HoverName }))

/** What is likely to be opened next is fetched once the picture stands, so that nobody waits for it then. */
const fetchAhead = (language: Language): void =>
  void Promise.all([
    learnLate(language),
    import('./Cards.tsx'),
    import('./Dialogs.tsx'),
    import('./panels/Numbers.tsx'),
    import('./evidence/AllEvidence.tsx'),
    import('./report/ReportDialog.tsx'),
    import('./explore/ExploreBar.tsx'),
    import('./explore/ExplorePanel.tsx'),
  ]).catch(() => {})

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
          <Suspense fallback={null}>
            <Numbers key={step} of={id} />
          </Suspense>
        )}
      </>
    )
  const side = card || (wide && beside !== null)
  const language = useApp((state) => state.language)
  const decided = useApp((state) => state.picture.is !== 'loading')
  useEffect(() => {
    if (decided) fetchAhead(language)
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
      {without === 'slow' ? null : picture}
      {shared && without !== null ? (
        <Suspense fallback={null}>
          <Stills />
        </Suspense>
      ) : (
        <PictureStatus />
      )}
    </section>
  )
  const own = shared && (
    <Suspense fallback={null}>
      <Clinic />
    </Suspense>
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
      {drawn}
      {!unattended && (
        <>
          <div className="shell-top" data-covers="top">
            <TopBar onOpen={setDialog} />
          </div>
          <div className="shell-notices">
            <Notices />
            <Suspense fallback={null}>
              {seeing && <BackToQuestion />}
              {reported && <ReportChip onOpen={showReport} />}
              {drawnOnce && <DrawnLarger />}
            </Suspense>
          </div>
          <main id="story" className="shell-story" data-covers="start" tabIndex={-1}>
            <Suspense fallback={null}>
              {exploring ? <ExplorePanel /> : asking ? <TeachBack /> : <StepPanel numbers={!wide && beside} />}
            </Suspense>
          </main>
          {side && (
            <aside className="shell-side" data-covers="end">
              {card ? (
                <Suspense fallback={null}>
                  <Cards onOpen={setDialog} />
                </Suspense>
              ) : (
                beside
              )}
            </aside>
          )}
          <div className="shell-view" data-stands-over>
            <ViewButtons />
          </div>
          {!exploring && (
            <div className="shell-caption" data-covers="bottom">
              {!leading && !asking && <Captions />}
            </div>
          )}
          <div className="shell-bottom" data-covers="bottom">
            <Suspense fallback={null}>{exploring ? <ExploreBar /> : <Transport onOpen={setDialog} />}</Suspense>
          </div>
          {exploring && (
            <Suspense fallback={null}>
              <HoverName />
              <ContextMenu />
            </Suspense>
          )}
        </>
      )}
      {help && <HelpCard />}
      {dialog && !unattended && (
        <Suspense fallback={null}>
          <Dialog key={dialog} name={dialog} onClose={() => setDialog(null)} onOpen={setDialog} />
        </Suspense>
      )}
      {own}
    </div>
  )
}
