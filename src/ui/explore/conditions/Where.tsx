import type { ReactElement } from 'react'
import { sides } from '../../../anatomy/structures.ts'
import { herniatingDiscs } from '../../../mechanics/condition.ts'
import type { Lesion } from '../../../state/store.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { rootLeaving, rootMet } from '../../../story/lesion.ts'
import { Choice } from '../../Choice.tsx'
import { Group } from './Group.tsx'

/** Level and side, and which roots leave and pass there. */
export function Where({ onChoose }: { readonly onChoose: (to: Partial<Lesion>) => void }): ReactElement {
  const { conditions: words, levels, side: sideNames, root } = useMessages()
  const { disc, side } = useApp((state) => state.lesion)
  return (
    <Group open title={words.groups.place} state={`${levels[disc]}, ${sideNames[side]}`}>
      <Choice
        legend={words.level}
        options={herniatingDiscs.map((value) => ({ value, label: levels[value] }))}
        value={disc}
        onChoose={(to) => onChoose({ disc: to })}
      />
      <Choice
        legend={words.side}
        options={sides.map((value) => ({ value, label: sideNames[value] }))}
        value={side}
        onChoose={(to) => onChoose({ side: to })}
      />
      <p className="note">
        {words.leaving(root(rootLeaving[disc], side))}
        <br />
        {words.passing(root(rootMet[disc], side))}
      </p>
    </Group>
  )
}
