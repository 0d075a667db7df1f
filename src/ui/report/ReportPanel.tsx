import type { ReactElement } from 'react'
import { useMessages } from '../../state/use-app.ts'
import { ToolPanel } from '../explore/ToolPanel.tsx'
import { ReportReader } from './ReportReader.tsx'

/** The reader of reports beside the body that it is shown on. */
export function ReportPanel(): ReactElement {
  const { report } = useMessages()
  return (
    <ToolPanel title={report.title}>
      <ReportReader onShow={() => {}} />
    </ToolPanel>
  )
}
