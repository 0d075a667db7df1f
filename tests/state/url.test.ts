import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { herniatingDiscs } from '../../src/mechanics/condition.ts'
import { type AppState, initialState } from '../../src/state/store.ts'
import { labelWays } from '../../src/state/tool.ts'
import { readLink, writeLink } from '../../src/state/url.ts'
import { stories } from '../../src/story/stories/index.ts'

const read = (link: string) => readLink(new URLSearchParams(link))

describe('a link', () => {
  test('that says nothing opens a fresh page', () => {
    expect(read('')).toEqual({ state: initialState, ms: 0, frozen: false })
  })

  test('opens a step, a time, a level and a side, frozen', () => {
    const { state, ms, frozen } = read('step=herniation&t=1200&freeze=1&level=L4-L5&side=left')
    expect(stories.sciatica.steps[state.step]?.id).toBe('herniation')
    expect([ms, frozen, state.lesion]).toEqual([1200, true, { disc: 'L4-L5', side: 'left' }])
    expect(state.notices).toEqual([])
  })

  test('speaks the language it names, else the first of the viewer’s own that there is', () => {
    const spoken = (link: string, own: readonly string[]) => readLink(new URLSearchParams(link), own).state.language
    expect(spoken('', ['fr', 'es-AR', 'en'])).toBe('es')
    expect(spoken('lang=en', ['es'])).toBe('en')
    expect(spoken('', ['fr'])).toBe('en')
    expect(writeLink({ ...initialState, language: 'en' }).get('lang')).toBe('en')
    expect(writeLink({ ...initialState, language: 'es' }).get('lang')).toBe('es')
  })

  test('carries what was explored', () => {
    const { state } = read(
      'step=herniation&depthMm=5&type=protrusion&ageYears=61&piriformisTension=0.5&side=left&skin=0.2&azimuthDeg=90',
    )
    expect(state.explored).toEqual({
      condition: {
        herniation: { depthMm: 5, type: 'protrusion' },
        ageYears: 61,
        muscleTension: { 'piriformis-left': 0.5 },
      },
      show: { layers: { skin: 0.2 } },
      view: { azimuthDeg: 90 },
    })
    expect(state.lookedAway).toBe(true)
  })

  test.each([
    ['step=nowhere', 'link-step'],
    ['story=other', 'link-story'],
    ['depthMm=99', 'link-value'],
    ['depthMm=', 'link-value'],
    ['depthMm=NaN', 'link-value'],
    ['ageYears=old', 'link-value'],
    ['level=L1-L2', 'link-value'],
    ['t=-5', 'link-value'],
    ['t=99999999', 'link-value'],
    ['type=explosion', 'link-value'],
    ['lang=xx', 'link-value'],
  ])('with %s keeps the rest and says so', (bad, notice) => {
    const { state } = read(`side=left&inflammation=0.5&${bad}`)
    expect(state.notices).toEqual([notice])
    expect(state.explored).toEqual({ condition: { inflammation: 0.5 } })
    expect(state.lesion.side).toBe('left')
  })

  test('carries a shape on its way to another and the hours since a root became sore; half of a way is left out', () => {
    const whole = read('type=bulge&towards=protrusion&towardsAmount=0.4&irritatedHours=20').state
    expect(whole.notices).toEqual([])
    expect(whole.explored).toEqual({
      condition: {
        herniation: { type: 'bulge', towards: { type: 'protrusion', amount: 0.4 } },
        irritatedHours: 20,
      },
    })
    expect(writeLink(whole).get('towardsAmount')).toBe('0.4')
    for (const half of ['towards=protrusion', 'towardsAmount=0.4', 'towards=protrusion&towardsAmount=7']) {
      const { state } = read(`depthMm=3&${half}`)
      expect(state.notices, half).toEqual(['link-value'])
      expect(state.explored, half).toEqual({ condition: { herniation: { depthMm: 3 } } })
    }
  })

  test('says one thing once, however much of it is wrong', () => {
    expect(read('depthMm=99&ageYears=5&side=up').state.notices).toEqual(['link-value'])
  })

  test('ignores what it does not know', () => {
    expect(read('utm_source=x&__proto__=1&constructor=2').state).toEqual(initialState)
  })

  test('comes back as it was written, for any state (seed 11)', () => {
    const next = random(11)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
    for (let i = 0; i < 200; i++) {
      const state: AppState = {
        ...initialState,
        step: Math.floor(next() * stories.sciatica.steps.length),
        lesion: { disc: pick(herniatingDiscs), side: pick(['left', 'right'] as const) },
        explored: {
          condition: {
            ageYears: 20 + Math.round(next() * 70),
            herniation: { depthMm: Math.round(next() * 120) / 10, zone: pick(['central', 'foraminal'] as const) },
          },
          posture: { hipFlexionDeg: { left: 30, right: 30 } },
          view: { at: ['L4', 'sacrum'], panMm: [1, -2.5, 30] },
        },
        lookedAway: true,
        selection: ['L5', 'sciatic-nerve-left'],
        dissection: { hidden: ['skin'], faded: ['L4'], alone: next() < 0.5 ? null : ['L4', 'L5'], peel: 0.25 },
        labels: pick(labelWays),
        section: pick([
          null,
          { plane: 'axial', offsetMm: 12.5, azimuthDeg: 0, elevationDeg: 0, flipped: true },
          { plane: 'free', offsetMm: -40, azimuthDeg: 30, elevationDeg: -20, flipped: false },
        ] as const),
      }
      const ms = Math.round(next() * 9000)
      expect(readLink(writeLink(state, ms))).toEqual({ state, ms, frozen: false })
    }
  })
})
