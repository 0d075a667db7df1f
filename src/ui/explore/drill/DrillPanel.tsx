import { type ReactElement, useEffect } from 'react'
import { openDrill } from '../../../state/drilling.ts'
import { useMessages } from '../../../state/use-app.ts'
import { useDrill } from '../../../state/use-drill.ts'
import { ToolPanel } from '../ToolPanel.tsx'
import { Ending } from './Ending.tsx'
import { Overview } from './Overview.tsx'
import { Question } from './Question.tsx'
import './drill.css'

/** Questions answered on the body: what there is to practise, then one card after the other. */
export function DrillPanel(): ReactElement {
  const { drill: words } = useMessages()
  const session = useDrill((drill) => drill.session)
  const turn = useDrill((drill) => drill.turn)
  useEffect(openDrill, [])
  if (session === null)
    return (
      <ToolPanel title={words.title} about={words.about}>
        <Overview />
      </ToolPanel>
    )
  return (
    <section className="tool-panel drill" aria-label={words.title}>
      {turn ? <Question session={session} turn={turn} /> : <Ending session={session} />}
    </section>
  )
}
