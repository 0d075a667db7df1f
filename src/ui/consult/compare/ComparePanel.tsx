import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'

export function ComparePanel(): ReactElement {
  const words = useMessages().compare
  return <ToolPanel title={words.title} about={words.about} />
}
