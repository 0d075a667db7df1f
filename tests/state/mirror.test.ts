import { describe, expect, test } from 'vitest'
import { eye } from '../../src/state/eye.ts'
import { type Message, messageIn, mirrored, sharedChange, sharedOf } from '../../src/state/mirror.ts'
import { type AppState, initialState } from '../../src/state/store.ts'

const stateMessage = (state: AppState, ms = 0): Message => ({ is: 'state', state: sharedOf(state), ms })

describe('what a second window is told', () => {
  test('holds nothing that was typed, practised or set for this window alone', () => {
    const typed = { ...initialState, report: { text: 'L4/5 extrusion', shown: null } }
    expect(JSON.stringify(stateMessage(typed))).not.toContain('extrusion')
    expect(Object.keys(sharedOf(typed)).sort()).toEqual(
      Object.entries(mirrored)
        .flatMap(([name, shared]) => (shared === true ? [name] : []))
        .sort(),
    )
  })

  test('is only what changed', () => {
    expect(sharedChange({ ...initialState, step: 3, tool: null }, initialState)).toEqual({ step: 3 })
    expect(sharedChange({ ...initialState, tool: null }, initialState)).toBeNull()
  })

  test('comes through whole as it is sent', () => {
    const state: AppState = {
      ...initialState,
      mode: 'explore',
      explored: { condition: { ageYears: 60 }, view: { at: ['L4'], panMm: [0, 1, 2] } },
      selection: ['L4', 'L5'],
      hovered: 'sacrum',
      dissection: { hidden: ['skin'], faded: [], alone: ['L4'], peel: 0.3 },
      section: { plane: 'axial', offsetMm: 10, azimuthDeg: 0, elevationDeg: 0, flipped: true },
      spoken: { sentence: 2, word: 4 },
      clinicalTerms: true,
    }
    for (const message of [stateMessage(initialState), stateMessage(state, 1200)]) {
      const sent = structuredClone(message)
      expect(messageIn(sent)).toEqual(message)
    }
  })

  test('says of a wipe how wide the picture is that it counts in', () => {
    Object.assign(eye, { widthMm: 600, heightMm: 400 })
    const compare = { panes: ['healthy', 'affected'], as: 'wipe', wipe: 0.3 } as const
    const state: AppState = { ...initialState, mode: 'consult', compare }
    const message = stateMessage(state)
    expect(message.is === 'state' && message.state.compare).toEqual({ ...compare, wide: 1.5 })
    expect(messageIn(structuredClone(message))).toEqual(message)
    expect(sharedChange(state, initialState)?.compare).toEqual({ ...compare, wide: 1.5 })
    Object.assign(eye, { widthMm: 0, heightMm: 0 })
  })

  test('holds all that is drawn, painted, compared and lit, and none of what was answered', () => {
    const place = { id: 'L4', restMm: [1, 2, 3] } as const
    const state: AppState = {
      ...initialState,
      mode: 'consult',
      compare: { panes: ['healthy', 'affected', 'recovered'], as: 'beside', wipe: 0.5 },
      marks: [
        { is: 'pen', colour: 'amber', points: [place, { id: 'sacrum', on: [0, 12, 0.2, 0.3] }] },
        { is: 'text', colour: 'teal', at: place, text: 'here' },
      ],
      making: { is: 'arrow', colour: 'chalk', from: place, to: { id: 'L5', restMm: [4, 5, 6] } },
      felt: [{ atMm: [100, -400, 20], place: 'painted', stroke: 0 }],
      mine: { ...initialState.mine, side: 'left', disc: 'unknown' },
      teachBack: { question: 0, chosen: null, seeing: false } as unknown as AppState['teachBack'],
    }
    const sent = structuredClone(stateMessage(state))
    expect(messageIn(sent)).toEqual(sent)
    const { marks, making, felt, compare, ...rest } = sent.is === 'state' ? sent.state : {}
    expect([marks, making, felt, compare]).toEqual([state.marks, state.making, state.felt, state.compare])
    for (const name of ['mine', 'teachBack', 'report', 'quiz', 'past', 'notices']) expect(rest).not.toHaveProperty(name)
  })

  test('is left out field by field where it makes no sense', () => {
    const bad = {
      is: 'state',
      ms: 0,
      state: { step: 2, lesion: { disc: 'L9', side: 'left' }, selection: 'L4', __proto__: 1, junk: 2 },
    }
    expect(messageIn(bad)).toEqual({ is: 'state', ms: 0, state: { step: 2 } })
    expect(messageIn({ is: 'state', ms: 0, state: { story: 'sciatica', step: 50 } })).toBeNull()
    expect(messageIn({ is: 'state', ms: Number.NaN, state: {} })).toBeNull()
  })
})
