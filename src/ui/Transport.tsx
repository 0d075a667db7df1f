import { type CSSProperties, type ReactElement, useEffect, useRef } from 'react'
import {
  goToStep,
  nextStep,
  previousStep,
  repeatSentence,
  replay,
  seekTo,
  toggleCaptions,
  toggleLinger,
  togglePlaying,
} from '../state/actions.ts'
import { onSeek, playhead } from '../state/playhead.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import type { DialogName } from './Dialogs.tsx'
import { Icon } from './Icon.tsx'
import { useMs, useStep, useStoryWords } from './use-told.ts'
import './transport.css'

/** Where in the step the story is; drag it, or use the arrow keys, to go elsewhere. */
function Scrub(): ReactElement {
  const { ui, time } = useMessages()
  const { lengthMs } = useStep()
  const ms = useMs(250)
  return (
    <div className="scrub">
      <input
        type="range"
        min={0}
        max={lengthMs}
        step={100}
        value={Math.min(ms, lengthMs)}
        aria-label={ui.scrub}
        aria-valuetext={`${time(ms)} / ${time(lengthMs)}`}
        style={{ '--done': `${(100 * Math.min(ms, lengthMs)) / lengthMs}%` } as CSSProperties}
        onChange={(event) => seekTo(Number(event.target.value))}
      />
      <span className="scrub-time" aria-hidden="true">
        {time(ms)} / {time(lengthMs)}
      </span>
    </div>
  )
}

/** How far the current step has come, drawn on its stop without waking React at every frame. */
function Done({ lengthMs }: { readonly lengthMs: number }): ReactElement {
  const bar = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const draw = (): void => bar.current?.style.setProperty('--done', String(Math.min(playhead.ms / lengthMs, 1)))
    draw()
    return onSeek(draw)
  }, [lengthMs])
  return <span ref={bar} className="stop-done" />
}

/** The twelve stops of the story. */
function Rail(): ReactElement {
  const { ui } = useMessages()
  const current = useApp((state) => state.step)
  const { lengthMs } = useStep()
  return (
    <nav aria-label={ui.steps}>
      <ol className="rail">
        {Object.entries(useStoryWords()).map(([id, { short, title }], index) => (
          <li key={id} className={index < current ? 'stop is-told' : 'stop'}>
            <button
              type="button"
              className="stop-button"
              aria-current={index === current ? 'step' : undefined}
              aria-label={`${index + 1}. ${title}`}
              title={title}
              onClick={() => goToStep(index)}
            >
              <span className="stop-bar">{index === current && <Done lengthMs={lengthMs} />}</span>
              <span className="stop-name">{short}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Play, pause, steps, place in the step, captions. */
export function Transport({ onOpen }: { readonly onOpen: (name: DialogName) => void }): ReactElement {
  const { ui, stepOf } = useMessages()
  const playing = useApp((state) => state.playing)
  const lingering = useApp((state) => state.lingering)
  const captions = useApp((state) => state.captions)
  const step = useApp((state) => state.step)
  const words = Object.keys(useStoryWords())
  return (
    <section className="transport" aria-label={ui.story}>
      <Rail />
      <div className="transport-row">
        <button type="button" className="button button-icon" aria-label={ui.back} onClick={previousStep}>
          <Icon name="back" />
        </button>
        <button type="button" className="button button-main" onClick={togglePlaying}>
          <Icon name={playing ? 'pause' : 'play'} />
          {playing ? ui.pause : ui.play}
        </button>
        <button
          type="button"
          className="button button-icon"
          aria-label={ui.next}
          disabled={step === words.length - 1}
          onClick={nextStep}
        >
          <Icon name="next" />
        </button>
        <button type="button" className="button button-icon transport-wide" aria-label={ui.replay} onClick={replay}>
          <Icon name="replay" />
        </button>
        <button
          type="button"
          className="button button-icon transport-wide"
          aria-label={ui.again}
          title={ui.again}
          onClick={repeatSentence}
        >
          <Icon name="again" />
        </button>
        <button
          type="button"
          className="button button-icon transport-wide"
          aria-label={ui.linger}
          title={ui.linger}
          aria-pressed={lingering}
          disabled={!playing}
          onClick={toggleLinger}
        >
          <Icon name="linger" />
        </button>
        <Scrub />
        <button
          type="button"
          className="button button-icon transport-wide"
          aria-label={ui.captions}
          aria-pressed={captions}
          onClick={toggleCaptions}
        >
          <Icon name="captions" />
        </button>
        <button
          type="button"
          className="button transport-steps"
          aria-haspopup="dialog"
          aria-label={`${ui.steps}: ${stepOf(step + 1, words.length)}`}
          onClick={() => onOpen('steps')}
        >
          <Icon name="list" />
          {step + 1}/{words.length}
        </button>
      </div>
    </section>
  )
}
