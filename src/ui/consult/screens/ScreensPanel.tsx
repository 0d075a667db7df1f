import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'

export function ScreensPanel(): ReactElement {
  const words = useMessages().screens
  return <ToolPanel title={words.title} about={words.about} />
}
