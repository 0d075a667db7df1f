import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../ToolPanel.tsx'

export function StructuresPanel(): ReactElement {
  const words = useMessages().parts
  return <ToolPanel title={words.title} about={words.about} />
}
