import { type ReactElement, useEffect, useRef } from 'react'
import { type StructureId, structures } from '../../anatomy/structures.ts'
import { doesKeyOf } from '../../i18n/does-key.ts'
import { late } from '../../parts/late.ts'
import { Part } from '../../parts/Part.tsx'
import { select, showsClinicalTerms } from '../../state/actions.ts'
import { fade, hide, isolate } from '../../state/dissecting.ts'
import { lookAt } from '../../state/looking.ts'
import { isFree } from '../../state/mode.ts'
import { placeFor, traceNerve } from '../../state/tracing.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Card } from '../Card.tsx'
import { Icon } from '../Icon.tsx'
import { Hear } from './Hear.tsx'
import './structure-card.css'

/** What it touches, what supplies it, where it is told of: tables that only a card needs. */
const StructureMore = late(async () => (await import('./StructureMore.tsx')).StructureMore)

function Verbs({ id }: { readonly id: StructureId }): ReactElement {
  const { explore, card, trace } = useMessages()
  const exploring = useApp((state) => isFree(state.mode))
  const faded = useApp((state) => state.dissection.faded.includes(id))
  const alone = useApp(({ dissection: { alone: only } }) => only?.length === 1 && only[0] === id)
  const verbs = [
    { name: card.fly, icon: 'fly', run: () => lookAt([id]) },
    { name: explore.hide, icon: 'hide', run: () => hide([id]) },
    { name: explore.isolate, icon: 'isolate', run: () => isolate([id]), on: alone },
    { name: explore.fade, icon: 'fade', run: () => fade([id]), on: faded },
    ...(exploring && placeFor(id) ? [{ name: trace.follow, icon: 'nerve', run: () => traceNerve(id) } as const] : []),
  ] as const
  return (
    <div className="card-verbs">
      {verbs.map(({ name, icon, run, ...verb }) => (
        <button
          key={icon}
          type="button"
          className="button card-verb"
          aria-pressed={'on' in verb ? verb.on : undefined}
          onClick={run}
        >
          <Icon name={icon} />
          <span>{name}</span>
        </button>
      ))}
    </div>
  )
}

/** Everything that is known of a structure: plain words at first sight, the rest folded away. */
export function StructureCard({ id }: { readonly id: StructureId }): ReactElement {
  const { structure, kinds, card, ui } = useMessages()
  const clinical = useApp(showsClinicalTerms)
  const exploring = useApp((state) => isFree(state.mode))
  const { name, about } = structure(id)
  const { kind, latin } = structures[id]
  // Whoever goes on from here to another structure goes on reading there.
  const goesOn = useRef(false)
  useEffect(() => {
    goesOn.current = false
  })
  // Its place is the first line for who wants the terms, and after the plain words for who does not.
  const latinShown = clinical || exploring
  return (
    <div
      className="structure-card"
      onClickCapture={({ target }) => {
        goesOn.current = (target as Element).closest('.chip') !== null
      }}
    >
      <Card key={id} title={name} eyebrow={kinds[kind]} focus={goesOn.current} onClose={() => select(null)}>
        {latinShown && (
          <div className="card-latin">
            <p className="card-term" lang="la">
              {latin}
            </p>
            <Hear latin={latin} />
          </div>
        )}
        <p className="card-say">{about}</p>
        <p className="card-does">
          <b>{card.whatItDoes}</b> {card.does[doesKeyOf(id)]}
        </p>
        {!latinShown && (
          <p className="card-latin note">
            <span>
              {ui.latinName}: <i lang="la">{latin}</i>
            </span>
            <Hear latin={latin} />
          </p>
        )}
        <Verbs id={id} />
        <Part>
          <StructureMore id={id} open={clinical} />
        </Part>
      </Card>
    </div>
  )
}
