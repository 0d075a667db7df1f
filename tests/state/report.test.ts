import { beforeEach, expect, test } from 'vitest'
import { drawingOf, isUrgent } from '../../src/report/drawing.ts'
import { readReport } from '../../src/report/read.ts'
import { explore, nextStep } from '../../src/state/actions.ts'
import { seek } from '../../src/state/playhead.ts'
import { setReportText, showFinding, showsReport } from '../../src/state/report.ts'
import { initialState, store } from '../../src/state/store.ts'
import { toldMoment } from '../../src/state/told.ts'
import { writeLink } from '../../src/state/url.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'
import { phrases } from '../report/phrases.ts'

beforeEach(() => {
  store.setState(initialState, true)
  seek(0)
})

const show = (text: string): void => {
  setReportText(text)
  showFinding(readReport(text).findings[0]!, 0)
}

test.each([
  [
    'L4-5 left foraminal extrusion, 7 mm, migrating cranially',
    { disc: 'L4-L5', side: 'left', zone: 'foraminal', type: 'extrusion', depthMm: 7, migrationMm: -6 },
    ['usual-migration'],
  ],
  [
    'L5-S1 left protrusion',
    { disc: 'L5-S1', side: 'left', zone: 'subarticular', type: 'protrusion', depthMm: 4, migrationMm: 0 },
    ['usual-size', 'usual-zone'],
  ],
  [
    'Disc herniation L3-4',
    { disc: 'L3-L4', side: 'right', zone: 'central', type: 'protrusion', depthMm: 4 },
    ['usual-type', 'usual-size', 'side-not-said'],
  ],
  ['L4-5 disc bulge', { disc: 'L4-L5', zone: 'central', type: 'bulge', depthMm: 2 }, ['usual-size']],
  ['L5-S1 central extrusion 19 mm', { zone: 'central', type: 'extrusion', depthMm: 12 }, ['greatest-size']],
])('shows "%s" and says what is taken from the usual', (text, herniation, notes) => {
  show(text)
  expect(toldMoment().condition.herniation).toMatchObject(herniation)
  expect(drawingOf(readReport(text).findings[0]!, 'right')).toMatchObject({ notes })
  expect(showsReport(store.getState())).toBe(true)
})

test('a thin, dry disc is drawn so at any level, without a herniation', () => {
  show('L1-2: desiccated disc with moderate loss of height')
  const { condition, view } = toldMoment()
  expect(condition.herniation).toBeNull()
  expect(condition.discs['L1-L2']!.heightFraction).toBeLessThan(0.8)
  expect(condition.discs['L1-L2']!.waterFraction).toBeLessThan(0.5)
  expect(view.at).toEqual(['disc-L1-L2'])
})

test.each([
  ['L1-2 left protrusion', 'too-high'],
  ['Left paracentral protrusion', 'no-level'],
  ['L4-5: moderate canal stenosis', 'not-in-picture'],
  ['No disc herniation at L4-5', 'nothing-there'],
])('does not draw "%s", and knows why', (text, why) => {
  expect(drawingOf(readReport(text).findings[0]!, 'right')).toBe(why)
  show(text)
  expect(store.getState().explored).toEqual({})
  expect(showsReport(store.getState())).toBe(false)
})

test('every phrase that is drawn makes a moment that may be, where nothing hurts; and no link has its words', () => {
  for (const [phrase] of phrases) {
    for (const [index, finding] of readReport(phrase).findings.entries()) {
      store.setState(initialState, true)
      setReportText(phrase)
      showFinding(finding, index)
      const moment = toldMoment()
      expect(issuesWith(momentRule, moment, ''), phrase).toEqual([])
      if (!showsReport(store.getState())) continue
      expect([moment.condition.inflammation, moment.show.glow], phrase).toEqual([0, 0])
      expect(decodeURIComponent(writeLink(store.getState()).toString())).not.toContain(phrase.slice(0, 20))
    }
  }
})

test('whoever goes on in the story or changes the herniation has left the report', () => {
  show('L5-S1 left protrusion')
  explore({ view: { azimuthDeg: 90 } })
  expect(showsReport(store.getState())).toBe(true)
  explore({ condition: { herniation: { type: 'extrusion' } } })
  expect(showsReport(store.getState())).toBe(false)
  show('L5-S1 left protrusion')
  nextStep()
  expect(showsReport(store.getState())).toBe(false)
})

test.each([
  ['L4-5: severe canal stenosis', true, false],
  ['L5-S1 large central extrusion', true, false],
  ['L5-S1: crowding of the cauda equina', false, true],
  ['Features of cauda equina syndrome', false, true],
  ['No cauda equina compression', false, false],
  ['The conus and cauda equina are unremarkable. L4-5: disc bulge.', false, false],
  ['L5-S1 left paracentral extrusion. No severe canal stenosis.', false, false],
])('the signs that need help go with "%s": %s, %s', (text, urgent, caudaEquina) => {
  const reading = readReport(text)
  expect([reading.findings.some(isUrgent), reading.caudaEquina]).toEqual([urgent, caudaEquina])
})
