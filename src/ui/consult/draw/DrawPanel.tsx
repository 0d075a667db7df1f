import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'

export function DrawPanel(): ReactElement {
  const words = useMessages().draw
  return <ToolPanel title={words.title} about={words.about} />
}
