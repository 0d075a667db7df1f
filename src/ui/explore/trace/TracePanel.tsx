import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../ToolPanel.tsx'

export function TracePanel(): ReactElement {
  const words = useMessages().trace
  return <ToolPanel title={words.title} about={words.about} />
}
