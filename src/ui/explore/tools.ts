import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import type { Tool } from '../../state/tool.ts'
import type { IconName } from '../Icon.tsx'

interface ToolEntry {
  readonly icon: IconName
  readonly title: (words: Messages) => string
  /** Comes in a file of its own when it is first opened. */
  readonly Panel: LazyExoticComponent<ComponentType>
}

/** What exploring offers, in the order of its buttons. */
export const toolEntries: Readonly<Record<Tool, ToolEntry>> = {
  structures: {
    icon: 'tree',
    title: (words) => words.parts.title,
    Panel: lazy(async () => ({ default: (await import('./structures/StructuresPanel.tsx')).StructuresPanel })),
  },
  trace: {
    icon: 'nerve',
    title: (words) => words.trace.title,
    Panel: lazy(async () => ({ default: (await import('./trace/TracePanel.tsx')).TracePanel })),
  },
  section: {
    icon: 'cut',
    title: (words) => words.section.title,
    Panel: lazy(async () => ({ default: (await import('./section/SectionPanel.tsx')).SectionPanel })),
  },
  conditions: {
    icon: 'sliders',
    title: (words) => words.conditions.title,
    Panel: lazy(async () => ({ default: (await import('./conditions/ConditionsPanel.tsx')).ConditionsPanel })),
  },
  drill: {
    icon: 'target',
    title: (words) => words.drill.title,
    Panel: lazy(async () => ({ default: (await import('./drill/DrillPanel.tsx')).DrillPanel })),
  },
  save: {
    icon: 'save',
    title: (words) => words.save.title,
    Panel: lazy(async () => ({ default: (await import('./save/SavePanel.tsx')).SavePanel })),
  },
}
