import { type ReactElement, useEffect, useRef } from 'react'
import { anatomySources } from '../../../anatomy/sources.ts'
import { structures } from '../../../anatomy/structures.ts'
import { signsOf } from '../../../drill/deficits.ts'
import type { Session } from '../../../drill/session.ts'
import { shownOf } from '../../../drill/subjects.ts'
import { type Turn, wantedNow, wantsOf } from '../../../drill/turn.ts'
import type { SourceId } from '../../../evidence/sources.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { showsClinicalTerms } from '../../../state/actions.ts'
import { goOn, hint, leaveSitting, showAnswer } from '../../../state/drilling.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { Icon } from '../../Icon.tsx'
import { Sources } from '../../Sources.tsx'
import { Answers } from './Answers.tsx'
import { areasOf, midSentence, muscleName } from './named.ts'
import { replyTo } from './reply.ts'

/** What a root is tested by, and where it is felt. */
const ROOT_SOURCES: readonly SourceId[] = ['harrison19', 'msd2024', 'murphy2009', 'lee2008']

/** What the nerve supply of muscles and skin is written after. */
const SUPPLY_SOURCES = ['gray42', 'moore9'] as const

/** The question in words: what is asked for, and what there is to go by. */
function ask({ card, side, seed, part }: Turn, words: Messages): { title: string; lines: readonly string[] } {
  const { drill } = words
  if (card.asks === 'find') return { title: drill.subject(card.of), lines: [drill.tapIt] }
  if (card.asks === 'name') return { title: drill.whatIsLit, lines: [] }
  if (card.asks === 'nerve') return { title: muscleName(card.of, words), lines: [drill.tapNerve] }
  if (card.asks === 'feels') return { title: words.card.skin[card.of], lines: [drill.tapNerve] }
  if (card.asks === 'root') return { title: muscleName(card.of, words), lines: [drill.tapRoot] }
  if (card.asks === 'signs') {
    const { movement, reflex } = signsOf(card.of, seed)
    const { movements, reflexes } = words.panels.symptoms
    const { signs } = drill
    return {
      title: signs.title,
      lines: [
        signs.weaker(midSentence(movements[movement])),
        reflex === 'none' ? signs.noReflex : signs.reflex(midSentence(reflexes[reflex])),
        signs.felt(midSentence(areasOf(card.of, words))),
        drill.tapRoot,
      ],
    }
  }
  const wants = wantsOf(card)[part] as 'skin' | 'movement' | 'reflex'
  return {
    title: drill.irritated(words.root(card.of, side)),
    lines: wants === 'skin' ? [drill.wants.skin, drill.turnBody] : [drill.wants[wants]],
  }
}

/** One question of a card: what is asked, the ways to answer, and a calm reply to whatever is answered. */
export function Question({ session, turn }: { readonly session: Session; readonly turn: Turn }): ReactElement {
  const words = useMessages()
  const { drill, ui, structure } = words
  const clinical = useApp(showsClinicalTerms)
  const { card, part, settled } = turn
  const again = session.again.includes(session.queue[0]!)
  const heading = useRef<HTMLHeadingElement>(null)
  const onward = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question has the keyboard at its beginning
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('article')?.scrollIntoView({ block: 'start' })
  }, [turn.askedMs, part])
  useEffect(() => {
    if (!settled) return
    // What was pressed is gone: the keyboard goes on from here.
    onward.current?.focus({ preventScroll: true })
    onward.current?.scrollIntoView({ block: 'nearest' })
  }, [settled])
  const { title, lines } = ask(turn, words)
  const named = card.asks === 'find' || card.asks === 'name' ? shownOf(card.of, turn.side) : null
  const wants = wantedNow(turn)
  const last = part + 1 === wantsOf(card).length
  const lastCard = last && session.queue.length === 1
  const hintable = wants === 'place' || wants === 'skin' || wants === 'name' || wants === 'nerve'
  return (
    <article className="drill-question">
      <header className="drill-head">
        <p className="eyebrow">
          {drill.asks[card.asks]}
          <span className="drill-count">
            {again ? drill.onceMore : drill.cardOf(session.answered + 1, session.answered + unasked(session))}
          </span>
        </p>
        <button
          type="button"
          className="button button-icon"
          aria-label={drill.leave}
          title={drill.leave}
          onClick={leaveSitting}
        >
          <Icon name="close" />
        </button>
      </header>
      <h2 ref={heading} className="tool-title" tabIndex={-1}>
        {title}
      </h2>
      {card.asks === 'find' && clinical && named && (
        <p className="card-term" lang="la">
          {structures[named].latin}
        </p>
      )}
      {(!settled || card.asks === 'signs') &&
        lines.map((line) => (
          <p key={line} className="drill-say">
            {line}
          </p>
        ))}
      {card.asks === 'name' && turn.hinted && !settled && named && (
        <p className="drill-say">{structure(named).about}</p>
      )}
      {!settled && <Answers key={`${turn.askedMs} ${part}`} turn={turn} />}
      <div role="status" className="drill-reply">
        {replyTo(turn, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {settled ? (
        <>
          {named ? (
            <p className="note">
              <i lang="la">{structures[named].latin}</i>
              {structures[named].ta2 && ` · ${ui.ta2} ${structures[named].ta2}`}
              {structures[named].fma !== null && ` · ${ui.fma} ${structures[named].fma}`}
            </p>
          ) : card.asks === 'deficit' || card.asks === 'signs' ? (
            <Sources ids={ROOT_SOURCES} />
          ) : (
            <p className="note">{SUPPLY_SOURCES.map((key) => anatomySources[key]).join(' · ')}</p>
          )}
          <div className="drill-row">
            <button ref={onward} type="button" className="button button-main" onClick={goOn}>
              {lastCard ? drill.finish : drill.next}
            </button>
          </div>
        </>
      ) : (
        <div className="drill-row">
          {hintable && !turn.hinted && (
            <button type="button" className="button" onClick={hint}>
              {card.asks === 'name' ? drill.hint : drill.showWhere}
            </button>
          )}
          <button type="button" className="button" onClick={showAnswer}>
            {drill.showMe}
          </button>
        </div>
      )}
    </article>
  )
}

/** Cards of the sitting that have not been asked yet, the one that is asked now included. */
const unasked = ({ queue, again }: Session): number => queue.filter((id) => !again.includes(id)).length
