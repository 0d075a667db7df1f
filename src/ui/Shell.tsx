import { type ReactElement, type ReactNode, useCallback, useRef, useState } from 'react'
import { useApp, useMessages } from '../state/use-app.ts'
import { Captions } from './Captions.tsx'
import { Cards } from './Cards.tsx'
import { Dialog, type DialogName } from './Dialogs.tsx'
import { HelpCard } from './HelpCard.tsx'
import { Notices } from './Notices.tsx'
import { PictureStatus } from './PictureStatus.tsx'
import { StepPanel } from './StepPanel.tsx'
import { TopBar } from './TopBar.tsx'
import { Transport } from './Transport.tsx'
import { useInsets } from './use-insets.ts'
import { useKeys } from './use-keys.ts'
import { useSwipe } from './use-swipe.ts'
import { ViewButtons } from './ViewButtons.tsx'
import './tokens.css'
import './shell.css'

/** Everything round the picture. Wide: panels over it. Narrow: the picture above, the words below. */
export function Shell({ picture }: { readonly picture: ReactNode }): ReactElement {
  const { ui } = useMessages()
  const help = useApp((state) => state.help)
  const step = useApp((state) => state.step)
  const cardOpen = useApp((state) => state.hotspot !== null || state.selected !== null)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  // Evidence belongs to the step it was opened in, so stepping on closes it.
  const [evidenceOf, setEvidenceOf] = useState<number | null>(null)
  const evidence = evidenceOf === step
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
    <div ref={page} className="shell">
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
      </div>
      <main id="story" className="shell-story" data-covers="left" tabIndex={-1}>
        <StepPanel onEvidence={() => setEvidenceOf(evidence ? null : step)} evidenceOpen={evidence} />
      </main>
      {(evidence || cardOpen) && (
        <aside className="shell-card" data-covers="right">
          <Cards evidence={evidence} onCloseEvidence={() => setEvidenceOf(null)} />
        </aside>
      )}
      <div className="shell-view">
        <ViewButtons />
      </div>
      <div className="shell-caption">
        <Captions />
      </div>
      <div className="shell-bottom" data-covers="bottom">
        <Transport onOpen={setDialog} />
      </div>
      {help && <HelpCard />}
      {dialog && <Dialog key={dialog} name={dialog} onClose={() => setDialog(null)} onOpen={setDialog} />}
    </div>
  )
}
