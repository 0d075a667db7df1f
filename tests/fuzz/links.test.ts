import { expect, test } from 'vitest'
import { structureIds } from '../../src/anatomy/structures.ts'
import { noticeIds } from '../../src/i18n/messages.ts'
import { type AppState, initialState } from '../../src/state/store.ts'
import { momentOfState } from '../../src/state/told.ts'
import { momentParameters, readLink, writeLink } from '../../src/state/url.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'
import { stories } from '../../src/story/stories/index.ts'
import { MANY, mangler } from './mangle.ts'

const SEED = 801
const { next, pick, text } = mangler(SEED)

const names = [
  ...momentParameters,
  ...['story', 'step', 't', 'freeze', 'lang', 'audience', 'mode', 'level', 'side', 'hidden', 'faded', 'alone', 'peel'],
  ...[
    'selected',
    'tool',
    'labels',
    'section',
    'trace',
    'ride',
    'ghost',
    'compare',
    'from',
    'chrome',
    'clinic',
    'screen',
  ],
]
const sound = [
  'step=herniation&t=19900&freeze=1&level=L4-L5&side=left&lang=es&audience=student',
  'mode=explore&depthMm=5&type=protrusion&ageYears=61&piriformisTension=0.5&skin=0.2&azimuthDeg=90&panMm=1,-2.5,30',
  'mode=explore&hidden=skin,L4&faded=L5&alone=L4,L5&peel=0.25&selected=sciatic-nerve-left&labels=many&section=free:-40:30:-20:flipped',
  'mode=consult&tool=compare&compare=healthy,affected:side&ghost=1&trace=sciatic-nerve-left:0.4&ride=0.5&side=right',
  'story=disc-or-buttock&step=two-places&towards=extrusion&towardsAmount=0.5&type=bulge&irritatedHours=20&lang=en',
]
const values = [
  ...[
    '',
    ' ',
    '0',
    '-0',
    '1',
    '-1',
    '0.5',
    '1e9',
    '1e-9',
    '0x10',
    '1_0',
    'NaN',
    'Infinity',
    'null',
    'undefined',
    '{}',
    '[]',
    '%',
  ],
  ...[
    'left',
    'both',
    'L4-L5',
    'press',
    'a,b',
    ',',
    ',,,,',
    '1,2,3',
    '1,,3',
    'axial:5',
    'free:1:2',
    '__proto__',
    'constructor',
    '<b>',
    '\0',
  ],
  ...[
    '💥',
    '\ud800',
    'x'.repeat(5000),
    Array.from({ length: 500 }, () => '1').join(),
    structureIds.join(),
    'es',
    '45',
    '3',
  ],
]

/** One link: a sound one with its text mangled, or parameters thrown together. */
function link(): URLSearchParams {
  if (next() < 0.5) return new URLSearchParams(text(pick(sound)))
  const query = new URLSearchParams(next() < 0.5 ? pick(sound) : '')
  for (let i = 0; i <= next() * 8; i++) {
    const name = next() < 0.97 ? pick(names) : text(pick(names))
    if (next() < 0.2) query.append(name, pick(values))
    else query.set(name, pick(values))
  }
  return query
}

/** What is not said in a link: how it was read. */
const remembered = ({ notices: _, ...state }: AppState): Omit<AppState, 'notices'> => state

/** Numbers are written to a thousandth. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1000) / 1000 + 0
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]))
}

test(`${MANY} mangled links open a sound page, say what was wrong, and come back as they were written (seed ${SEED})`, () => {
  const before = structuredClone(initialState)
  let wrong = 0
  let whole = 0
  for (let i = 0; i < MANY; i++) {
    const query = link()
    const { state, ms, frozen } = readLink(query)
    const place = () => decodeURI(encodeURI(query.toString())).slice(0, 300)
    if (!stories[state.story].steps[state.step]) expect.fail(`no step ${state.step}: ${place()}`)
    if (!(ms >= 0 && ms <= stories[state.story].steps[state.step]!.lengthMs)) expect.fail(`${ms} ms: ${place()}`)
    if (typeof frozen !== 'boolean') expect.fail(place())
    if (state.notices.some((notice) => !(noticeIds as readonly string[]).includes(notice)))
      expect.fail(`${state.notices}: ${place()}`)
    // Solving is dear; every link is read twice, and every tenth also stands the whole moment's rule.
    if (i % 10 === 0) {
      const issues = issuesWith(momentRule, momentOfState(state, ms), 'moment')
      if (issues.length > 0) expect.fail(`${issues}: ${place()}`)
    }
    const written = writeLink(state, ms)
    const again = readLink(written)
    if (again.state.notices.length > 0) expect.fail(`${written} is refused (${again.state.notices}): ${place()}`)
    const twice = writeLink(again.state, again.ms)
    if (twice.toString() !== written.toString()) expect.fail(`${written} comes back as ${twice}: ${place()}`)
    if (state.notices.length > 0) wrong++
    else {
      whole++
      if (i % 5 === 0) expect(remembered(again.state), place()).toEqual(rounded(remembered(state)))
    }
  }
  // Both ways of the road were travelled.
  expect(wrong).toBeGreaterThan(MANY / 10)
  expect(whole).toBeGreaterThan(MANY / 20)
  expect(initialState).toEqual(before)
  expect(({} as Record<string, unknown>).step).toBeUndefined()
})
