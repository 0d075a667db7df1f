import { type ReactElement, type ReactNode, useCallback, useRef, useState } from 'react'
import { useApp, useMessages } from '../state/use-app.ts'
import { Captions } from './Captions.tsx'
import { Cards } from './Cards.tsx'
import { Dialog, type DialogName } from './Dialogs.tsx'
import { DrawnLarger } from './DrawnLarger.tsx'
import { HelpCard } from './HelpCard.tsx'
import { Notices } from './Notices.tsx'
import { PictureStatus } from './PictureStatus.tsx'
import { panelFor } from './panels/index.ts'
import { StepPanel } from './StepPanel.tsx'
import { TopBar } from './TopBar.tsx'
import { Transport } from './Transport.tsx'
import { useInsets } from './use-insets.ts'
import { useKeys } from './use-keys.ts'
import { useSwipe } from './use-swipe.ts'
import { useMedia, useStep } from './use-told.ts'
import { ViewButtons } from './ViewButtons.tsx'
import './tokens.css'
import './shell.css'

/** From here on the panels have room beside the picture; the same line as in shell.css. */
const WIDE = '(min-width: 900px)'

/** Everything round the picture. Wide: panels over it. Narrow: the picture above, the words below. */
export function Shell({ picture }: { readonly picture: ReactNode }): ReactElement {
  const { ui } = useMessages()
  const help = useApp((state) => state.help)
  const step = useApp((state) => state.step)
  const cardOpen = useApp((state) => state.hotspot !== null || state.selected !== null)
  // Words that are told do not belong to what the viewer does by hand.
  const leading = useApp((state) => state.leading)
  const still = useApp((state) => state.reducedMotion)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  // Evidence belongs to the step it was opened in, so stepping on closes it.
  const [evidenceOf, setEvidenceOf] = useState<number | null>(null)
  const evidence = evidenceOf === step
  const wide = useMedia(WIDE)
  const Numbers = panelFor(useStep().id)
  const numbers = Numbers ? <Numbers key={step} /> : null
  const card = evidence || cardOpen
  const side = card || (wide && numbers !== null)
  const page = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLElement>(null)
  useInsets(frame, page)
  useSwipe(page)
  const closeEvidence = useCallback((): boolean => {
    if (!evidence) return false
    setEvidenceOf(null)
    return true
  }, [evidence])
  const showKeys = useCallback(() => setDialog('keys'), [])
  useKeys(closeEvidence, showKeys)

  return (
    <div ref={page} className="shell" data-still={still}>
      <a className="skip" href="#story">
        {ui.skipToStory}
      </a>
      <section ref={frame} className="picture" aria-label={ui.picture}>
        {picture}
        <PictureStatus />
      </section>
      <div className="shell-top" data-covers="top">
        <TopBar onOpen={setDialog} />
      </div>
      <div className="shell-notices">
        <Notices />
        <DrawnLarger />
      </div>
      <main id="story" className="shell-story" data-covers="start" tabIndex={-1}>
        <StepPanel
          numbers={!wide && numbers}
          onEvidence={() => setEvidenceOf(evidence ? null : step)}
          evidenceOpen={evidence}
        />
      </main>
      {side && (
        <aside className="shell-side" data-covers="end">
          {card ? <Cards evidence={evidence} onCloseEvidence={() => setEvidenceOf(null)} /> : numbers}
        </aside>
      )}
      <div className="shell-view">
        <ViewButtons />
      </div>
      <div className="shell-caption" data-covers="bottom">
        {!leading && <Captions />}
      </div>
      <div className="shell-bottom" data-covers="bottom">
        <Transport onOpen={setDialog} />
      </div>
      {help && <HelpCard />}
      {dialog && <Dialog key={dialog} name={dialog} onClose={() => setDialog(null)} onOpen={setDialog} />}
    </div>
  )
}
