import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../ToolPanel.tsx'

export function SectionPanel(): ReactElement {
  const words = useMessages().section
  return <ToolPanel title={words.title} about={words.about} />
}
