import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../ToolPanel.tsx'

export function SavePanel(): ReactElement {
  const words = useMessages().save
  return <ToolPanel title={words.title} about={words.about} />
}
