import { beforeEach, describe, expect, test } from 'vitest'
import { setHelp, setMode } from '../../src/state/actions.ts'
import { cutAlong } from '../../src/state/cutting.ts'
import {
  answerSigns,
  askAgain,
  chooseLevel,
  chooseSide,
  clearFelt,
  forgetMine,
  nextStroke,
  paintAt,
  paints,
  setPainting,
  showInside,
  showProposal,
  takeBack,
  tellMine,
  togglePlace,
  turnToPaint,
  undoFelt,
} from '../../src/state/like-mine.ts'
import { messageIn, sharedOf } from '../../src/state/mirror.ts'
import { seek } from '../../src/state/playhead.ts'
import { initialState, store } from '../../src/state/store.ts'
import { toldMoment } from '../../src/state/told.ts'
import { writeLink } from '../../src/state/url.ts'
import { patternOf } from '../../src/story/felt/pattern.ts'
import { MOST_DABS, middleOfPlace } from '../../src/story/felt/places.ts'

const state = store.getState

beforeEach(() => {
  store.setState(initialState, true)
  seek(0)
  setMode('consult')
})

/** Signs denied, the left leg, no level known. */
function begin(): void {
  answerSigns(false)
  chooseSide('left')
  chooseLevel('unknown')
}

test('side and level bring the skin and the brush: the third tap is on the leg', () => {
  begin()
  expect(paints(state())).toBe(true)
  expect(toldMoment().show.layers.skin).toBe(1)
  // Another level later leaves what is looked at.
  setPainting(false)
  chooseLevel('L4-L5')
  expect(paints(state())).toBe(false)
  expect(state().lesion).toEqual({ disc: 'L4-L5', side: 'left' })
})

test('a cut is closed before the skin is touched', () => {
  cutAlong('axial')
  expect(state().section).not.toBeNull()
  begin()
  expect(state().section).toBeNull()
})

test('a place from the list is turned to, so that it is seen to be marked', () => {
  begin()
  togglePlace('knee')
  const front = toldMoment().view.azimuthDeg
  togglePlace('back-of-calf')
  expect(Math.abs(toldMoment().view.azimuthDeg - front)).toBeGreaterThan(90)
  expect(toldMoment().show.layers.skin).toBe(1)
})

test('a stroke that a second finger breaks off is taken back, and no other', () => {
  begin()
  const first = middleOfPlace('heel', 'left')
  paintAt(first, 0)
  paintAt(middleOfPlace('knee', 'left'), 1)
  takeBack(1)
  takeBack(7)
  expect(state().felt.map(({ atMm }) => atMm)).toEqual([first])
})

describe('before anything else', () => {
  test('the signs are asked for: until none holds, nothing is chosen, painted or marked', () => {
    chooseSide('left')
    chooseLevel('L4-L5')
    togglePlace('heel')
    setPainting(true)
    expect(paintAt(middleOfPlace('heel', 'left'), 0)).toBe(false)
    expect(state()).toMatchObject({ mine: { side: null, disc: null, painting: false }, felt: [] })
    expect(state().lesion).toEqual(initialState.lesion)
  })

  test('one sign opens the help card, and stays in the way when that is closed', () => {
    answerSigns(true)
    expect(state().help).toBe(true)
    setHelp(false)
    chooseSide('left')
    expect(state().mine.side).toBeNull()
    askAgain()
    expect(state().mine.check).toBe('unasked')
    answerSigns(false)
    chooseSide('left')
    expect(state().mine.side).toBe('left')
    expect(state().help).toBe(false)
  })

  test('a sign that comes later puts the brush away', () => {
    begin()
    setPainting(true)
    answerSigns(true)
    expect(paints(state())).toBe(false)
  })

  test('both legs open the help card and show no side', () => {
    answerSigns(false)
    chooseSide('both')
    expect(state()).toMatchObject({ help: true, lesion: initialState.lesion })
    togglePlace('heel')
    setPainting(true)
    expect(state()).toMatchObject({ felt: [], mine: { painting: false } })
  })

  test.each(['saddle', 'groin', 'inner-thigh'] as const)('a mark on the %s opens it, once', (place) => {
    begin()
    togglePlace('heel')
    expect(state().help).toBe(false)
    setPainting(true)
    togglePlace(place)
    expect(state()).toMatchObject({ help: true, mine: { painting: false } })
    setHelp(false)
    togglePlace('back-of-calf')
    expect(state().help).toBe(false)
    expect(patternOf(state().felt).warning).not.toBeNull()
  })

  test('so does paint on the other leg', () => {
    begin()
    togglePlace('heel')
    paintAt(middleOfPlace('heel', 'right'), nextStroke())
    expect(state().help).toBe(true)
  })
})

describe('three taps', () => {
  test('move the picture to the side and level, and what is drawn with them', () => {
    answerSigns(false)
    chooseSide('left')
    chooseLevel('L4-L5')
    togglePlace('big-toe')
    expect(state().lesion).toEqual({ disc: 'L4-L5', side: 'left' })
    expect(toldMoment().condition.herniation).toMatchObject({ disc: 'L4-L5', side: 'left' })
    expect(state().felt).toEqual([{ atMm: middleOfPlace('big-toe', 'left'), place: 'big-toe', stroke: 0 }])
  })

  test('without a level leave the level alone until a proposal is shown', () => {
    begin()
    togglePlace('big-toe')
    expect(state().lesion).toEqual({ ...initialState.lesion, side: 'left' })
    const [passing, leaving] = patternOf(state().felt).levels
    showProposal(passing!)
    expect(state()).toMatchObject({ lesion: { disc: 'L4-L5', side: 'left' }, mine: { disc: 'unknown' } })
    expect(toldMoment().show.zones).toBe(1)
    expect(toldMoment().condition.herniation).toMatchObject({ zone: 'subarticular' })
    showProposal(leaving!)
    expect(toldMoment().condition.herniation).toMatchObject({ disc: 'L5-S1', side: 'left', zone: 'foraminal' })
    showInside()
    expect(toldMoment().view.at).not.toContain('femur-left')
  })

  test('of the other leg take off what was marked on this one', () => {
    begin()
    togglePlace('heel')
    chooseSide('right')
    expect(state().felt).toEqual([])
    togglePlace('heel')
    expect(state().felt[0]!.atMm[0]).toBeLessThan(0)
  })

  test('lead to the story, told for the same', () => {
    answerSigns(false)
    chooseSide('left')
    chooseLevel('L3-L4')
    togglePlace('inner-calf')
    tellMine()
    expect(state()).toMatchObject({
      mode: 'story',
      story: 'sciatica',
      step: 0,
      explored: {},
      lesion: { disc: 'L3-L4', side: 'left' },
    })
  })
})

describe('the brush', () => {
  test('is for the skin: painting shows it whole, and buttons turn the leg, mirrored', () => {
    begin()
    setPainting(true)
    expect(paints(state())).toBe(true)
    expect(toldMoment().show.layers.skin).toBe(1)
    turnToPaint('outer')
    const left = toldMoment().view
    chooseSide('right')
    expect(paints(state())).toBe(false)
    turnToPaint('outer')
    const right = toldMoment().view
    expect((left.azimuthDeg + right.azimuthDeg) % 360).toBe(0)
    expect(left.at).toEqual(['femur-left', 'tibia-left'])
    expect(right.at).toEqual(['femur-right', 'tibia-right'])
  })

  test('is put away with the tool, and with the consultation', () => {
    begin()
    setPainting(true)
    store.setState({ tool: 'report' })
    expect(paints(state())).toBe(false)
    store.setState({ tool: 'mine' })
    expect(paints(state())).toBe(true)
    setMode('explore')
    expect(paints(state())).toBe(false)
  })

  test('paints a place once, strokes are undone whole, and all is cleared', () => {
    begin()
    expect(paintAt([80, -600, -90], 0)).toBe(true)
    expect(paintAt([82, -603, -90], 0)).toBe(false)
    expect(paintAt([80, -640, -90], 0)).toBe(true)
    expect(nextStroke()).toBe(1)
    togglePlace('heel')
    expect(state().felt).toHaveLength(3)
    undoFelt()
    expect(state().felt.map(({ place }) => place)).toEqual(['painted', 'painted'])
    undoFelt()
    expect(state().felt).toEqual([])
    undoFelt()
    togglePlace('heel')
    togglePlace('big-toe')
    togglePlace('heel')
    expect(state().felt.map(({ place }) => place)).toEqual(['big-toe'])
    clearFelt()
    expect(state().felt).toEqual([])
  })

  test('has an end', () => {
    begin()
    for (let i = 0; i < 2 * MOST_DABS; i++) paintAt([80, -200 - 40 * (i % 8), 90 * Math.floor(i / 8)], i)
    expect(state().felt).toHaveLength(MOST_DABS)
    togglePlace('heel')
    expect(state().felt).toHaveLength(MOST_DABS)
  })
})

describe('what is kept', () => {
  test('is in no link', () => {
    begin()
    togglePlace('heel')
    paintAt([80, -600, -90], nextStroke())
    chooseLevel('unknown')
    expect(state().felt).toHaveLength(2)
    const link = String(writeLink(state()))
    clearFelt()
    expect(String(writeLink(state()))).toBe(link)
  })

  test('goes to a second window as places alone, without the answers', () => {
    begin()
    togglePlace('heel')
    const shared = sharedOf(state())
    expect(shared.felt).toEqual(state().felt)
    expect(shared).not.toHaveProperty('mine')
    const message = { is: 'state', state: { felt: shared.felt }, ms: 0 } as const
    expect(messageIn(structuredClone(message))).toEqual(message)
    const felt = (bad: unknown): unknown => messageIn({ is: 'state', state: { felt: bad }, ms: 0 })
    const [dab] = state().felt
    for (const bad of ['x', [1], [{ ...dab, atMm: [1, 2] }], [{ ...dab, place: 'nose' }], Array(99).fill(dab)])
      expect(felt(bad)).toEqual({ is: 'state', state: {}, ms: 0 })
  })

  test('is nothing for the next person', () => {
    answerSigns(false)
    chooseSide('left')
    chooseLevel('L3-L4')
    togglePlace('heel')
    setPainting(true)
    forgetMine()
    const { mine, felt, lesion, explored, past } = state()
    expect({ mine, felt, lesion, explored, past }).toEqual({
      mine: initialState.mine,
      felt: [],
      lesion: initialState.lesion,
      explored: {},
      past: initialState.past,
    })
  })
})
