import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { openEvidence, openHotspot, showsClinicalTerms } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { shortTerm, termOf } from '../story/hotspot-term.ts'
import { CertaintyMark } from './CertaintyMark.tsx'
import { DepthSwitch } from './DepthSwitch.tsx'
import { groundOf } from './evidence/rests-on.ts'
import { useFollow } from './use-follow.ts'
import { useNarration, useStep, useStepWords, useStoryWords } from './use-told.ts'
import './step-panel.css'

const Invitation = late(async () => (await import('./Invitation.tsx')).Invitation)

/** Everything there is to tap in this step, also what has no place in the picture. */
function Closer(): ReactElement {
  const { ui } = useMessages()
  const open = useApp((state) => state.hotspot)
  const clinical = useApp(showsClinicalTerms)
  const words = useStepWords().hotspots
  const { hotspots } = useStep()
  const inPicture = hotspots.filter(({ anchor }) => anchor !== null)
  return (
    <section aria-label={ui.thingsToTap}>
      <h3 className="panel-heading">{ui.thingsToTap}</h3>
      <ul className="closer">
        {hotspots.map((hotspot) => {
          const { id } = hotspot
          const number = inPicture.indexOf(hotspot) + 1
          const term = clinical ? termOf(hotspot) : null
          return (
            <li key={id}>
              <button
                type="button"
                className="button"
                aria-pressed={open === id}
                onClick={() => openHotspot(open === id ? null : id)}
              >
                {number > 0 && (
                  <span className="closer-number" aria-hidden="true">
                    {number}
                  </span>
                )}
                <span>
                  {words[id]!.name}
                  {term && (
                    <i className="term" lang="la">
                      {shortTerm(term)}
                    </i>
                  )}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A sentence up to its last word, and that word. */
function beforeLastWord(sentence: string): [string, string] {
  const at = sentence.lastIndexOf(' ') + 1
  return [sentence.slice(0, at), sentence.slice(at)]
}

/** The words of the step, sentence by sentence; each opens what it rests on. */
function Sentences(): ReactElement {
  const { ui } = useMessages()
  const spoken = useApp((state) => state.spoken)
  const playing = useApp((state) => state.playing)
  const open = useApp((state) => state.evidence)
  const step = useStep()
  const list = useRef<HTMLOListElement>(null)
  useFollow(list)
  return (
    <ol ref={list} className="step-words" data-playing={playing}>
      {useNarration().map((sentence, i) => {
        // The mark keeps to the last word: alone on a line it would belong to nothing.
        const [rest, last] = beforeLastWord(sentence)
        return (
          <li key={sentence}>
            <button
              type="button"
              className={i === spoken?.sentence ? 'sentence is-said' : 'sentence'}
              aria-expanded={open === i}
              title={ui.evidence}
              onClick={() => openEvidence(open === i ? null : i)}
            >
              {rest}
              <span className="sentence-end">
                {last}
                {'\u00a0'}
                <CertaintyMark certainty={groundOf(step, i).certainty} />
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

/** The step that is told: its title, its words, what can be looked at closer, and how sure it is. */
export function StepPanel({
  numbers,
}: {
  /** What else belongs to the step, where it has no place of its own beside the picture. */
  readonly numbers: ReactNode
}): ReactElement {
  const { stepOf, ui } = useMessages()
  const index = useApp((state) => state.step)
  const open = useApp((state) => state.evidence)
  const { id, certainty } = useStep()
  const { title, badge } = useStepWords()
  const count = Object.keys(useStoryWords()).length
  const panel = useRef<HTMLElement>(null)
  // On a narrow page the words scroll in their place, which stays when the step changes: each step is read from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is what it is about
  useEffect(() => {
    if (panel.current?.parentElement) panel.current.parentElement.scrollTop = 0
  }, [id])
  return (
    <article ref={panel} className="step-panel" key={id}>
      <DepthSwitch />
      <header>
        <p className="eyebrow">{stepOf(index + 1, count)}</p>
        <h2 className="step-title">{title}</h2>
      </header>
      <Sentences />
      {index + 1 === count && (
        <Part>
          <Invitation />
        </Part>
      )}
      {numbers}
      <Closer />
      <button
        type="button"
        className="button step-badge"
        aria-expanded={open === 'step'}
        onClick={() => openEvidence(open === 'step' ? null : 'step')}
        aria-label={`${ui.evidence} ${badge.label}`}
      >
        <CertaintyMark certainty={certainty} />
        {badge.label}
      </button>
    </article>
  )
}
