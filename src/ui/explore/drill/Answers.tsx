import { type FormEvent, type ReactElement, useState } from 'react'
import { namesFor, nervesFor } from '../../../drill/choices.ts'
import { nerveFor } from '../../../drill/deck.ts'
import { deficitRoots, movementsFor, reflexAnswers } from '../../../drill/deficits.ts'
import { placesFor } from '../../../drill/places.ts'
import { spelled } from '../../../drill/spelling.ts'
import { type SubjectId, shownOf, subjectIds } from '../../../drill/subjects.ts'
import { type Turn, wantedNow } from '../../../drill/turn.ts'
import { answer } from '../../../state/drilling.ts'
import { lightInQuiz } from '../../../state/quiz.ts'
import { useMessages } from '../../../state/use-app.ts'
import { areasOf, midSentence, moversOf, namesOf } from './named.ts'

type Chosen = Extract<Parameters<typeof answer>[0], { by: 'choice' }>['of']

/** A few answers to choose from; one that was wrong stays marked as tried. */
function Choices({
  legend,
  options,
}: {
  readonly legend?: string
  readonly options: readonly { readonly of: Chosen; readonly label: string; readonly note?: string }[]
}): ReactElement {
  const [tried, setTried] = useState<readonly Chosen[]>([])
  return (
    <fieldset className="drill-choices">
      {legend && <legend className="eyebrow">{legend}</legend>}
      {options.map(({ of, label, note }) => (
        <button
          key={of}
          type="button"
          className="button"
          aria-disabled={tried.includes(of)}
          onClick={() => {
            if (tried.includes(of)) return
            setTried([...tried, of])
            answer({ by: 'choice', of })
          }}
        >
          <span>
            {label}
            {note && <span className="note">{note}</span>}
          </span>
        </button>
      ))}
    </fieldset>
  )
}

/** Places lit one at a time, for whoever does not tap the picture: pick one, see it, say that this is it. */
function Places({ of, turn }: { readonly of: SubjectId; readonly turn: Turn }): ReactElement {
  const { drill } = useMessages()
  const [lit, setLit] = useState<SubjectId | null>(null)
  return (
    <fieldset className="drill-places">
      <legend className="eyebrow">{drill.places}</legend>
      <div className="drill-row">
        {placesFor(of, turn.seed).map((id, i) => {
          const letter = String.fromCharCode(65 + i)
          return (
            <button
              key={id}
              type="button"
              className="button"
              aria-label={drill.place(letter)}
              aria-pressed={id === lit}
              onClick={() => {
                setLit(id)
                lightInQuiz([shownOf(id, turn.side)])
              }}
            >
              {letter}
            </button>
          )
        })}
        <button
          type="button"
          className="button"
          disabled={lit === null}
          onClick={() => {
            if (lit !== null) answer({ by: 'choice', of: lit })
          }}
        >
          {drill.check}
        </button>
      </div>
    </fieldset>
  )
}

/** A name written by oneself. */
function Typing({ of }: { readonly of: SubjectId }): ReactElement {
  const words = useMessages()
  const [text, setText] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    const others = subjectIds.filter((id) => id !== of).flatMap((id) => namesOf(id, words))
    answer({ by: 'typing', spelled: spelled(text, namesOf(of, words), others) })
  }
  return (
    <form className="drill-typing" onSubmit={submit}>
      <label>
        <span className="eyebrow">{words.drill.typeName}</span>
        <input
          type="text"
          value={text}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {words.drill.check}
      </button>
    </form>
  )
}

/** The ways to answer the question that is asked now, besides a tap on the picture. */
export function Answers({ turn }: { readonly turn: Turn }): ReactElement {
  const words = useMessages()
  const { drill, panels } = words
  const { card, seed } = turn
  switch (card.asks) {
    case 'find':
      return <Places of={card.of} turn={turn} />
    case 'name':
      return (
        <>
          <Typing of={card.of} />
          <Choices
            legend={drill.orChoose}
            options={namesFor(card.of, seed).map((of) => ({ of, label: drill.subject(of) }))}
          />
        </>
      )
    case 'nerve':
    case 'feels':
      return <Choices options={nervesFor(nerveFor(card), seed).map((of) => ({ of, label: drill.subject(of) }))} />
    case 'signs':
    case 'root':
      return <Choices options={deficitRoots.map((of) => ({ of, label: of }))} />
    case 'deficit':
  }
  const wants = wantedNow(turn)
  if (wants === 'skin')
    return <Choices legend={drill.orPlace} options={deficitRoots.map((of) => ({ of, label: areasOf(of, words) }))} />
  if (wants === 'movement')
    return (
      <Choices
        options={movementsFor(card.of, seed).map((of) => ({
          of,
          label: panels.symptoms.movements[of],
          note: midSentence(moversOf(of, words)),
        }))}
      />
    )
  return (
    <Choices
      options={reflexAnswers.map((of) => ({
        of,
        label: of === 'none' ? drill.noReflex : panels.symptoms.reflexes[of],
      }))}
    />
  )
}
