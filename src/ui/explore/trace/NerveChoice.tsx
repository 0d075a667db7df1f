import type { ReactElement } from 'react'
import { nerveNames } from '../../../anatomy/nerves.ts'
import { rootLevels, type Side, sideOf, sides } from '../../../anatomy/structures.ts'
import type { TracedId } from '../../../mechanics/tracing/tree.ts'
import { seeTrace, traceNerve } from '../../../state/tracing.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { Choice } from '../../Choice.tsx'

const toTheFront = ['femoral-nerve', 'obturator-nerve'] as const
const isToTheFront = (name: string): boolean => (toTheFront as readonly string[]).includes(name)

/** The nerves of one side, as the list groups them. */
const groupsOf = (side: Side) =>
  ({
    sciatic: nerveNames.filter((name) => !isToTheFront(name)).map((name): TracedId => `${name}-${side}`),
    roots: rootLevels.map((level): TracedId => `root-${level}-${side}`),
    front: toTheFront.map((name): TracedId => `${name}-${side}`),
  }) as const
type Group = keyof ReturnType<typeof groupsOf>

/** Chooses a nerve by name: what a tap on it in the picture does, for the keyboard and for those who know what they look for. */
export function NerveChoice(): ReactElement {
  const { ui, trace, structure, card } = useMessages()
  const traced = useApp((state) => state.trace?.id ?? null)
  const told = useApp((state) => state.lesion.side)
  const side = (traced && sideOf(traced)) ?? told
  const groups = groupsOf(side)
  const choose = (id: TracedId): void => {
    if (traceNerve(id)) seeTrace()
  }
  const onSide = (next: Side): void => {
    if (traced && next !== side) choose(traced.replace(new RegExp(`${side}$`), next) as TracedId)
    else if (!traced) choose(`sciatic-nerve-${next}`)
  }
  return (
    <div className="trace-choice">
      <label className="trace-select">
        <span>{trace.nerve}</span>
        <select value={traced ?? ''} onChange={({ target }) => target.value !== '' && choose(target.value as TracedId)}>
          {traced === null && <option value="">{trace.choose}</option>}
          {(Object.keys(groups) as Group[]).map((group) => (
            <optgroup key={group} label={trace.groups[group]}>
              {groups[group].map((id) => (
                <option key={id} value={id}>
                  {card.withoutSide(structure(id).name)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Choice
        legend={ui.side}
        options={sides.map((value) => ({ value, label: ui[value] }))}
        value={side}
        onChoose={onSide}
      />
    </div>
  )
}
