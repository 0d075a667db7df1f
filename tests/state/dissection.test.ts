import { beforeEach, describe, expect, test } from 'vitest'
import { structureIds } from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { hover, hoverRow, openMenu, select, selectAll, selectAlso, selectMore } from '../../src/state/actions.ts'
import {
  fade,
  hiddenIn,
  hide,
  isolate,
  peelTo,
  redo,
  show,
  showAll,
  turnVisibility,
  undo,
} from '../../src/state/dissecting.ts'
import { FADED, intact, presenceOf, visibilityOf } from '../../src/state/dissection.ts'
import { initialState, store } from '../../src/state/store.ts'

const now = () => store.getState()

beforeEach(() => store.setState(initialState, true))

describe('taking the body apart', () => {
  test('hides what is selected once, and lets go of it', () => {
    select('sacrum')
    selectAlso('L5')
    hide()
    hide(['sacrum'])
    expect([now().dissection.hidden, now().selection]).toEqual([['sacrum', 'L5'], []])
    expect(now().past.before).toHaveLength(1)
  })

  test('leaves some parts alone, and the same again brings everything back', () => {
    isolate(['L4', 'L5'])
    expect([presenceOf(now().dissection, 'L4'), presenceOf(now().dissection, 'L3')]).toEqual([1, 0])
    isolate(['L5', 'L4'])
    expect(hiddenIn(now().dissection)).toEqual([])
  })

  test('fades parts, brings a hidden one back as a shade, and makes faded ones whole', () => {
    hide(['L4'])
    fade(['L4', 'L5'])
    expect([presenceOf(now().dissection, 'L4'), presenceOf(now().dissection, 'L5')]).toEqual([FADED, FADED])
    fade(['L4', 'L5'])
    expect(now().dissection.faded).toEqual([])
  })

  test('turns from shown to faded to hidden and back, and shows all of a mixture', () => {
    const ids = ['L4', 'L5'] as const
    const seen = (): string => visibilityOf(now().dissection, ids)
    const way = [seen()]
    for (let i = 0; i < 3; i++) {
      turnVisibility(ids)
      way.push(seen())
    }
    expect(way).toEqual(['shown', 'faded', 'hidden', 'shown'])
    hide(['L4'])
    expect(seen()).toBe('mixed')
    turnVisibility(ids)
    expect(seen()).toBe('shown')
  })

  test('selects more, and lets go of what is all selected', () => {
    selectAll(['L4', 'L5'])
    selectMore(['sacrum'])
    expect(now().selection).toEqual(['L4', 'L5', 'sacrum'])
    selectMore(['L4', 'sacrum'])
    expect(now().selection).toEqual(['L5'])
    selectMore(['L4', 'L5'])
    expect(now().selection).toEqual(['L4', 'L5'])
  })

  test('a menu asked for on one of several that are selected is for all of them', () => {
    selectAll(['L4', 'L5'])
    openMenu('L5', 10, 20)
    expect(now().menu).toEqual({ ids: ['L4', 'L5'], xPx: 10, yPx: 20 })
    openMenu('sacrum', 1, 2)
    expect(now().menu?.ids).toEqual(['sacrum'])
  })

  test('what is pointed at is one structure or a row of several, never both', () => {
    hoverRow(['L4', 'L5'])
    expect([now().hovered, now().hoveredRow]).toEqual([null, ['L4', 'L5']])
    hover('sacrum')
    expect([now().hovered, now().hoveredRow]).toEqual(['sacrum', []])
    hoverRow(['L4'])
    expect([now().hovered, now().hoveredRow]).toEqual(['L4', []])
    hoverRow([])
    expect([now().hovered, now().hoveredRow]).toEqual([null, []])
  })

  test("shows a part that is not among those left alone, and never counts the therapist's hands as hidden", () => {
    isolate(['L4'])
    expect(hiddenIn(now().dissection)).toHaveLength(structureIds.length - 3)
    show(['L3'])
    expect(presenceOf(now().dissection, 'L3')).toBe(1)
  })

  test('one drag of the peel is one step back', () => {
    for (const [i, peel] of [0.2, 0.4, 0.9, 2].entries()) peelTo(peel, i === 0)
    expect(now().dissection.peel).toBe(1)
    undo()
    expect(now().dissection).toEqual(intact)
  })

  test('every step can be undone and done again, to the last one, in any order of steps (seed 7)', () => {
    const next = random(7)
    const ids = () =>
      Array.from({ length: 1 + Math.floor(next() * 3) }, () => structureIds[Math.floor(next() * structureIds.length)]!)
    for (let round = 0; round < 40; round++) {
      store.setState(initialState, true)
      const seen = [now().dissection]
      for (let step = 0; step < 12; step++) {
        const acts = [
          () => hide(ids()),
          () => isolate(ids()),
          () => fade(ids()),
          () => show(ids()),
          showAll,
          () => peelTo(next()),
        ]
        acts[Math.floor(next() * acts.length)]!()
        if (now().dissection !== seen.at(-1)) seen.push(now().dissection)
      }
      for (const was of seen.slice(0, -1).reverse()) {
        undo()
        expect(now().dissection).toEqual(was)
      }
      undo()
      expect(now().dissection).toEqual(intact)
      for (const later of seen.slice(1)) {
        redo()
        expect(now().dissection).toEqual(later)
      }
      redo()
      expect(now().dissection).toEqual(seen.at(-1))
    }
  })

  test('a new step gives up what had been undone', () => {
    hide(['L4'])
    undo()
    hide(['L5'])
    redo()
    expect(now().dissection.hidden).toEqual(['L5'])
  })
})
