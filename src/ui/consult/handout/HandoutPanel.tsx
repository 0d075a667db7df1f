import type { ReactElement } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'

export function HandoutPanel(): ReactElement {
  const words = useMessages().handout
  return <ToolPanel title={words.title} about={words.about} />
}
