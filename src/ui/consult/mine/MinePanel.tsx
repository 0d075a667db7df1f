import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'

export function MinePanel(): ReactElement {
  const words = useMessages().mine
  return <ToolPanel title={words.title} about={words.about} />
}
