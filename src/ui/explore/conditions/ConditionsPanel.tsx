import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../ToolPanel.tsx'

export function ConditionsPanel(): ReactElement {
  const words = useMessages().conditions
  return <ToolPanel title={words.title} about={words.about} />
}
