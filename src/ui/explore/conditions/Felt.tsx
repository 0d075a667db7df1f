import type { ReactElement } from 'react'
import type { RootLevel } from '../../../anatomy/structures.ts'
import { useMessages } from '../../../state/use-app.ts'
import { Findings } from '../../panels/Findings.tsx'
import { useReadings } from '../../use-readings.ts'
import { Group } from './Group.tsx'

/** Irritation and loss below which nothing of a root need be felt, 0..1; chosen by eye. */
const LEAST = 0.03

/** Where the root that is met is felt, and what a clinician may find. */
export function Felt(): ReactElement {
  const { conditions: words, panels } = useMessages()
  const { rootAtRisk, roots } = useReadings()
  const root = rootAtRisk && roots[rootAtRisk]
  const zone = rootAtRisk && panels.herniation.felt[rootAtRisk.split('-')[0] as RootLevel]
  const upset = root !== null && (root.irritation > LEAST || root.loss > LEAST)
  return (
    <Group title={words.groups.felt} {...(upset && zone && { state: zone })}>
      {rootAtRisk && upset ? (
        <>
          {zone && (
            <p>
              {panels.herniation.feltTitle}: {zone}.
            </p>
          )}
          <Findings root={rootAtRisk} />
        </>
      ) : (
        <p className="note">{words.notFelt}</p>
      )}
    </Group>
  )
}
