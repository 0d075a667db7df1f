import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../ToolPanel.tsx'

export function DrillPanel(): ReactElement {
  const words = useMessages().drill
  return <ToolPanel title={words.title} about={words.about} />
}
