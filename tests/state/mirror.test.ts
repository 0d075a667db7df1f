import { describe, expect, test } from 'vitest'
import { type Message, messageIn, mirrored, sharedChange, sharedOf } from '../../src/state/mirror.ts'
import { type AppState, initialState } from '../../src/state/store.ts'

const stateMessage = (state: AppState, ms = 0): Message => ({ is: 'state', state: sharedOf(state), ms })

describe('what a second window is told', () => {
  test('holds nothing that was typed, practised or set for this window alone', () => {
    const typed = { ...initialState, report: { text: 'L4/5 extrusion', shown: null } }
    expect(JSON.stringify(stateMessage(typed))).not.toContain('extrusion')
    expect(Object.keys(sharedOf(typed)).sort()).toEqual(
      Object.entries(mirrored)
        .flatMap(([name, shared]) => (shared ? [name] : []))
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
      hotspot: 'x',
      spoken: { sentence: 2, word: 4 },
      clinicalTerms: true,
    }
    for (const message of [stateMessage(initialState), stateMessage(state, 1200)]) {
      const sent = structuredClone(message)
      expect(messageIn(sent)).toEqual(message)
    }
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
