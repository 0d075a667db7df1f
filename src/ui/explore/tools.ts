import type { ComponentType } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { late } from '../../parts/late.ts'
import type { Tool } from '../../state/tool.ts'
import type { IconName } from '../Icon.tsx'

interface ToolEntry {
  readonly icon: IconName
  readonly title: (words: Messages) => string
  /** Comes in a file of its own when it is first opened. */
  readonly Panel: ComponentType
}

/** What exploring and consulting offer; `toolsOf` has the order of their buttons. */
export const toolEntries: Readonly<Record<Tool, ToolEntry>> = {
  structures: {
    icon: 'tree',
    title: (words) => words.parts.title,
    Panel: late(async () => (await import('./structures/StructuresPanel.tsx')).StructuresPanel),
  },
  trace: {
    icon: 'nerve',
    title: (words) => words.trace.title,
    Panel: late(async () => (await import('./trace/TracePanel.tsx')).TracePanel),
  },
  section: {
    icon: 'cut',
    title: (words) => words.section.title,
    Panel: late(async () => (await import('./section/SectionPanel.tsx')).SectionPanel),
  },
  conditions: {
    icon: 'sliders',
    title: (words) => words.conditions.title,
    Panel: late(async () => (await import('./conditions/ConditionsPanel.tsx')).ConditionsPanel),
  },
  drill: {
    icon: 'target',
    title: (words) => words.drill.title,
    Panel: late(async () => (await import('./drill/DrillPanel.tsx')).DrillPanel),
  },
  save: {
    icon: 'save',
    title: (words) => words.save.title,
    Panel: late(async () => (await import('./save/SavePanel.tsx')).SavePanel),
  },
  mine: {
    icon: 'person',
    title: (words) => words.mine.title,
    Panel: late(async () => (await import('../consult/mine/MinePanel.tsx')).MinePanel),
  },
  compare: {
    icon: 'compare',
    title: (words) => words.compare.title,
    Panel: late(async () => (await import('../consult/compare/ComparePanel.tsx')).ComparePanel),
  },
  draw: {
    icon: 'pen',
    title: (words) => words.draw.title,
    Panel: late(async () => (await import('../consult/draw/DrawPanel.tsx')).DrawPanel),
  },
  handout: {
    icon: 'page',
    title: (words) => words.handout.title,
    Panel: late(async () => (await import('../consult/handout/HandoutPanel.tsx')).HandoutPanel),
  },
  screens: {
    icon: 'screen',
    title: (words) => words.screens.title,
    Panel: late(async () => (await import('../consult/screens/ScreensPanel.tsx')).ScreensPanel),
  },
  report: {
    icon: 'report',
    title: (words) => words.report.title,
    Panel: late(async () => (await import('../report/ReportPanel.tsx')).ReportPanel),
  },
}
