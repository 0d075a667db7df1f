import { type ReactElement, useEffect, useRef } from 'react'
import { goToStep } from '../state/actions.ts'
import { onSeek, playhead } from '../state/playhead.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { Thumbnail } from './Thumbnail.tsx'
import { useStep, useStoryWords } from './use-told.ts'
import './rail.css'

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

/** The named stops of the story; each shows its picture while it is pointed at or has the focus. */
export function Rail(): ReactElement {
  const { ui } = useMessages()
  const current = useApp((state) => state.step)
  const { lengthMs } = useStep()
  const stops = Object.entries(useStoryWords())
  return (
    <nav aria-label={ui.steps}>
      <ol className="rail" style={{ gridTemplateColumns: `repeat(${stops.length}, minmax(0, 1fr))` }}>
        {stops.map(([id, { short, title }], index) => (
          <li key={id} className={index < current ? 'stop is-told' : 'stop'}>
            <button
              type="button"
              className="stop-button"
              aria-current={index === current ? 'step' : undefined}
              aria-label={`${index + 1}. ${short}: ${title}`}
              onClick={() => goToStep(index)}
            >
              <span className="stop-bar">{index === current && <Done lengthMs={lengthMs} />}</span>
              <span className="stop-name">{short}</span>
            </button>
            <span className="stop-peek" aria-hidden="true">
              <Thumbnail step={id} />
              <span>
                {index + 1}. {title}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
