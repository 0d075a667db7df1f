import { type ReactElement, type ReactNode, useRef } from 'react'
import { isFree } from '../state/mode.ts'
import { useScreens } from '../state/screens.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { Captions } from './Captions.tsx'
import { HelpCard } from './HelpCard.tsx'
import { Notices } from './Notices.tsx'
import { PictureStatus } from './PictureStatus.tsx'
import { useInsets } from './use-insets.ts'
import { useStepWords } from './use-told.ts'
import './tokens.css'
import './shell.css'
import './bare-shell.css'

/** Fills the display, or lets it go; silent where the browser refuses. */
function toggleFullscreen(): void {
  const asked = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  asked.catch(() => {})
}

/**
 * The picture with few words and no panels: in a frame of another page, or in the window for the person beside.
 * @param words the step's title and captions stand with it @param follows another window leads; here nothing can be tapped
 */
export function BareShell({
  picture,
  words,
  follows,
}: {
  readonly picture: ReactNode
  readonly words: boolean
  readonly follows: boolean
}): ReactElement {
  const messages = useMessages()
  const { ui } = messages
  const { title } = useStepWords()
  const mode = useApp((state) => state.mode)
  const help = useApp((state) => state.help)
  const still = useApp((state) => state.reducedMotion)
  const led = useScreens((state) => state.led)
  const page = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLElement>(null)
  useInsets(frame, page)
  const telling = words && !isFree(mode)
  const waiting = follows && !led
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what a double click does, the browser's own key does too
    <div
      ref={page}
      className="bare-shell"
      data-still={still}
      data-mode={mode}
      data-follows={follows}
      onDoubleClick={follows ? toggleFullscreen : undefined}
    >
      {/* Inert: what follows is not turned or tapped, by mouse, finger or keyboard. */}
      <section ref={frame} className="picture" aria-label={ui.picture} inert={follows}>
        {picture}
        <PictureStatus />
      </section>
      {waiting ? (
        <p className="bare-waiting" role="status">
          {messages.screens.nobodyLeads}
        </p>
      ) : (
        telling && (
          <header className="bare-top" data-covers="top">
            <h1 className="bare-title">{title}</h1>
          </header>
        )
      )}
      {telling && !waiting && (
        <div className="bare-caption" data-covers="bottom" inert={follows}>
          <Captions />
        </div>
      )}
      {!follows && (
        <div className="bare-notices">
          <Notices />
        </div>
      )}
      {help && <HelpCard />}
    </div>
  )
}
