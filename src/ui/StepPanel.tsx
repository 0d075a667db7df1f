import { Fragment, type ReactElement, type ReactNode } from 'react'
import { openHotspot } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { CertaintyMark } from './CertaintyMark.tsx'
import { useNarration, useStep, useStepWords, useStoryWords } from './use-told.ts'
import './step-panel.css'

interface Props {
  /** The step's numbers, where they have no place of their own beside the picture. */
  readonly numbers: ReactNode
  readonly onEvidence: () => void
  readonly evidenceOpen: boolean
}

/** Everything there is to tap in this step, also what has no place in the picture. */
function Closer(): ReactElement {
  const { ui } = useMessages()
  const open = useApp((state) => state.hotspot)
  const words = useStepWords().hotspots
  return (
    <section aria-label={ui.thingsToTap}>
      <h3 className="panel-heading">{ui.thingsToTap}</h3>
      <ul className="closer">
        {useStep().hotspots.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-pressed={open === id}
              onClick={() => openHotspot(open === id ? null : id)}
            >
              {words[id]!.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The step that is told: its title, its words, its numbers, what can be looked at closer, and how sure it is. */
export function StepPanel({ numbers, onEvidence, evidenceOpen }: Props): ReactElement {
  const { stepOf, ui } = useMessages()
  const index = useApp((state) => state.step)
  const spoken = useApp((state) => state.spoken)
  const playing = useApp((state) => state.playing)
  const { id, certainty } = useStep()
  const { title, badge } = useStepWords()
  const narration = useNarration()
  const count = Object.keys(useStoryWords()).length
  return (
    <article className="step-panel" key={id}>
      <header>
        <p className="eyebrow">{stepOf(index + 1, count)}</p>
        <h2 className="step-title">{title}</h2>
      </header>
      <p className="step-words" data-playing={playing}>
        {narration.map((sentence, i) => (
          <Fragment key={sentence}>
            <span className={i === spoken?.sentence ? 'is-said' : undefined}>{sentence}</span>{' '}
          </Fragment>
        ))}
      </p>
      {numbers}
      <Closer />
      <button
        type="button"
        className="button step-badge"
        aria-expanded={evidenceOpen}
        onClick={onEvidence}
        aria-label={`${ui.evidence} ${badge.label}`}
      >
        <CertaintyMark certainty={certainty} />
        {badge.label}
      </button>
    </article>
  )
}
