import type { CSSProperties, ReactElement } from 'react'
import {
  nextStep,
  previousStep,
  repeatSentence,
  replay,
  seekTo,
  toggleCaptions,
  toggleLinger,
  togglePlaying,
} from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import type { DialogName } from './Dialogs.tsx'
import { Icon } from './Icon.tsx'
import { Rail } from './Rail.tsx'
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
