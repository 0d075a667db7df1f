import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { setHelp } from '../state/actions.ts'
import { isFree } from '../state/mode.ts'
import { useScreens } from '../state/screens.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { Captions } from './Captions.tsx'
import { HelpCard } from './HelpCard.tsx'
import { Icon } from './Icon.tsx'
import { Notices } from './Notices.tsx'
import { PictureStatus } from './PictureStatus.tsx'
import { useInsets } from './use-insets.ts'
import { useKeys } from './use-keys.ts'
import { useStepWords } from './use-told.ts'
import './tokens.css'
import './shell.css'
import './top-bar.css'
import './bare-shell.css'
import './contrast.css'

const Stills = late(async () => (await import('./clinic/Stills.tsx')).Stills)

/** Fills the display, or lets it go; silent where the browser refuses. */
function toggleFullscreen(): void {
  const asked = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  asked.catch(() => {})
}

const nothing = (): void => {}

/** The keys of a page that is led by whoever sits before it; there are no dialogs to open. */
function Keys(): null {
  useKeys(nothing, nothing)
  return null
}

/** In a window that follows one key means something: F fills the display, as a double click does. */
function FullscreenKey(): null {
  useEffect(() => {
    const press = ({ key, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      if (key.toLowerCase() === 'f' && !(repeat || ctrlKey || metaKey || altKey)) toggleFullscreen()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return null
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
  const { ui, help: helpWords } = messages
  const { title } = useStepWords()
  const mode = useApp((state) => state.mode)
  const leading = useApp((state) => state.leading)
  const help = useApp((state) => state.help)
  const still = useApp((state) => state.reducedMotion)
  const led = useScreens((state) => state.led)
  const page = useRef<HTMLElement>(null)
  const frame = useRef<HTMLElement>(null)
  useInsets(frame, page)
  const telling = words && !isFree(mode)
  const helps = words && !follows
  const waiting = follows && !led
  const without = useApp(({ picture: drawn }) => (drawn.is === 'unavailable' ? drawn.why : null))
  return (
    <main
      ref={page}
      className="bare-shell"
      data-still={still}
      data-mode={mode}
      data-follows={follows}
      onDoubleClick={follows ? toggleFullscreen : undefined}
    >
      {/* Inert: what follows is not turned or tapped, by mouse, finger or keyboard. */}
      <section ref={frame} className="picture" aria-label={ui.picture} inert={follows}>
        {without === null || without === 'lost' ? picture : null}
        {without === 'stopped' && (
          <Part lacking="quiet">
            <Stills />
          </Part>
        )}
        <PictureStatus />
      </section>
      {waiting ? (
        <p className="bare-waiting" role="status">
          {messages.screens.nobodyLeads}
        </p>
      ) : (
        (telling || helps) && (
          <header className="bare-top" data-covers="top">
            {telling && <h1 className="bare-title">{title}</h1>}
            {helps && (
              <button type="button" className="button top-help" aria-haspopup="dialog" onClick={() => setHelp(true)}>
                <Icon name="help" />
                {helpWords.button}
              </button>
            )}
          </header>
        )
      )}
      {telling && !waiting && (
        <div className="bare-caption" data-covers="bottom">
          {/* Words that are told do not belong to what is done by hand. */}
          {!leading && <Captions plain />}
        </div>
      )}
      {!follows && (
        <div className="bare-notices">
          <Notices />
        </div>
      )}
      {help && <HelpCard stays={follows} />}
      {follows ? <FullscreenKey /> : <Keys />}
    </main>
  )
}
