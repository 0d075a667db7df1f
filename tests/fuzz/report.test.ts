import { expect, test } from 'vitest'
import { pageApi } from '../../src/app/page-api.ts'
import { contacts, grades } from '../../src/report/finding.ts'
import { readReport } from '../../src/report/read.ts'
import { initialState, store } from '../../src/state/store.ts'
import { phrases } from '../report/phrases.ts'
import { MANY, mangler } from './mangle.ts'

const scales = ['heightLoss', 'canalStenosis', 'recessStenosis', 'foraminalStenosis'] as const
const odd = [
  '\0',
  '💥',
  '\u202eL5',
  '健康',
  'L'.repeat(60),
  '((((',
  '-'.repeat(40),
  '9e99 mm',
  '0 mm',
  '-5 mm',
  'L99-S40',
  'L5-L1',
  '\r\n',
  '½ cm',
]

test(`${MANY} mangled reports have a reading each, of known words alone, and leave the page as it was (seed 808)`, () => {
  const { next, pick, text } = mangler(808)
  store.setState(initialState, true)
  const before = store.getState()
  let found = 0
  for (let i = 0; i < MANY; i++) {
    const report = Array.from({ length: 1 + Math.floor(next() * 2) }, () => {
      const [phrase] = pick(phrases)
      return next() < 0.2 ? phrase : next() < 0.2 ? `${phrase} ${pick(odd)}` : text(phrase)
    }).join(pick([' ', '. ', '\n', '; ', '']))
    const { findings, caudaEquina, unknown } = readReport(report)
    const place = () => JSON.stringify(report.slice(0, 300))
    found += findings.length
    if (typeof caudaEquina !== 'boolean' || unknown.some((word) => typeof word !== 'string')) expect.fail(place())
    for (const one of findings) {
      if (scales.some((scale) => one[scale] !== null && !grades.includes(one[scale]))) expect.fail(place())
      if (one.contact !== null && !contacts.includes(one.contact)) expect.fail(place())
      if (one.sizeMm !== null && !(one.sizeMm >= 0 && one.sizeMm <= 100)) expect.fail(`${one.sizeMm} mm: ${place()}`)
      // Nobody may hear of a level that the text does not name or imply.
      if (one.disc !== null && !/[TLS]\s*\d|D\d|lumbosacral|lumbo-sacral/i.test(report))
        expect.fail(`${one.disc}: ${place()}`)
    }
    // What is read of a text is read again the same.
    if (i % 20 === 0) expect(readReport(report)).toEqual({ findings, caudaEquina, unknown })
  }
  expect(found).toBeGreaterThan(MANY / 2)
  expect(store.getState()).toBe(before)
})

test('what is no text is refused with what was expected and what came (seed 809)', async () => {
  const { scrap } = mangler(809)
  store.setState({ picture: { is: 'unavailable', why: 'no-webgl' } })
  const api = pageApi()
  await api.ready
  for (let i = 0; i < 500; i++) {
    const given = scrap()
    if (typeof given === 'string') expect(api.readReport(given)).toBeTruthy()
    else
      expect(() => api.readReport(given as string)).toThrow(
        /^explainer\.readReport: expected the text of a report, got \w+$/,
      )
  }
})
