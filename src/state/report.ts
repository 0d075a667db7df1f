import { herniatingDiscs } from '../mechanics/condition.ts'
import { drawingOf } from '../report/drawing.ts'
import type { Finding } from '../report/finding.ts'
import { stories } from '../story/stories/index.ts'
import { explore, openStory, setLesion } from './actions.ts'
import { isFree } from './mode.ts'
import { type AppState, store } from './store.ts'

/** What is being read; a changed text shows nothing yet. */
export const setReportText = (text: string): void =>
  store.setState(({ report }) => (report.text === text ? {} : { report: { text, shown: null } }))

/** Where the picture stands open at the disc, part of the step. */
const OPENED_AT = 0.7

/** Opens the step that speaks of it, `at` of the way into it. */
function openStep(id: string, at: number): void {
  const { steps } = stories.sciatica
  const step = steps.findIndex((one) => one.id === id)
  openStory('sciatica', step, at * steps[step]!.lengthMs)
}

/**
 * Draws a finding as far as it can be drawn, over the step that speaks of it or, in a consultation, over what is there. A scan says
 * nothing of pain, so nothing glows and nothing is inflamed. @param index which of the report's findings it is, for the way back
 */
export function showFinding(finding: Finding, index: number): void {
  const { lesion, mode, report } = store.getState()
  const drawing = drawingOf(finding, lesion.side)
  if (typeof drawing === 'string') return
  const { disc, side, herniation, discs } = drawing
  const lesionDisc = herniatingDiscs.find((one) => one === disc)
  if (!isFree(mode)) openStep(herniation ? 'herniation' : 'discs-change', herniation ? OPENED_AT : 0)
  setLesion({ side, ...(lesionDisc && { disc: lesionDisc }) })
  explore({
    condition: {
      herniation: herniation && { ...herniation, towards: { type: herniation.type, amount: 0 } },
      discs,
      inflammation: 0,
      sensitivity: 0,
      monthsSinceOnset: 0,
    },
    show: { glow: 0, zones: 0 },
    ...(!herniation && { view: { at: [`disc-${disc}`] } }),
  })
  store.setState({ report: { ...report, shown: { index, herniation } } })
}

/** Whether the picture still is what was drawn of a report: whoever changes the herniation or goes on in the story has left it. */
export function showsReport({ report: { shown }, explored }: Pick<AppState, 'report' | 'explored'>): boolean {
  const { discs, herniation } = explored.condition ?? {}
  if (shown === null || discs === undefined || herniation === undefined) return false
  if (shown.herniation === null || herniation === null) return shown.herniation === herniation
  const drawn = shown.herniation
  return (['disc', 'side', 'zone', 'type', 'depthMm'] as const).every((key) => herniation[key] === drawn[key])
}
