import { afterEach, describe, expect, test } from 'vitest'
import { languages } from '../../src/i18n/index.ts'
import { addMark, clearMarks, drawsWith, marksToSave, openMarks, redoMark, undoMark } from '../../src/state/drawing.ts'
import { type Mark, MOST_MARKS, MOST_POINTS, marksFile, marksIn, marksOfFile } from '../../src/state/marks.ts'
import { messageIn } from '../../src/state/mirror.ts'
import { initialState, store } from '../../src/state/store.ts'

const onBone = { id: 'L5', restMm: [1, 2, 3] } as const
const onNerve = { id: 'L5-root-right', on: [0, 12, 0.25, 0.5] } as const
const marks: readonly Mark[] = [
  { is: 'pen', colour: 'amber', points: [onBone, { id: 'L4', restMm: [0, 30, -40] }] },
  { is: 'arrow', colour: 'teal', from: onBone, to: onNerve as never },
  { is: 'text', colour: 'chalk', at: onBone, text: 'here' },
]

afterEach(() => store.setState(initialState))

describe('marks', () => {
  test('come back from a file as they went in', () => {
    const nerve = { is: 'text', colour: 'teal', at: { id: 'sciatic-nerve-right', on: [0, 12, 0.25, 0.5] }, text: 'x' }
    const sound = [marks[0]!, nerve, marks[2]!] as readonly Mark[]
    expect(marksOfFile(marksFile(sound))).toEqual(sound)
    for (const mark of sound) addMark(mark)
    const text = marksToSave()
    clearMarks()
    expect(store.getState().marks).toEqual([])
    expect(openMarks(text)).toBeNull()
    expect(store.getState().marks).toEqual(sound)
  })

  test('keep their places in the air and where a line breaks off; a line never begins with a break', () => {
    const air = { ...onBone, beside: 'pelvis' } as const
    const line: Mark = { is: 'pen', colour: 'teal', points: [air, null, onBone] }
    expect(marksOfFile(marksFile([line]))).toEqual([line])
    expect(marksIn([{ ...line, points: [null, onBone] }])).toBeNull()
    expect(marksIn([{ ...line, points: [{ ...onBone, beside: 'moon' }] }])).toBeNull()
    expect(marksIn([{ ...line, points: [{ id: 'sciatic-nerve-right', on: [0, 1, 0, 0], beside: 'L5' }] }])).toBeNull()
  })

  test('are undone and redone change by change, clearing and opening a file among them', () => {
    addMark(marks[0]!)
    addMark(marks[2]!)
    clearMarks()
    openMarks(marksFile([marks[2]!]))
    undoMark()
    expect(store.getState().marks).toEqual([])
    undoMark()
    expect(store.getState().marks).toEqual([marks[0], marks[2]])
    undoMark()
    redoMark()
    redoMark()
    expect(store.getState().marks).toEqual([])
    redoMark()
    expect(store.getState().marks).toEqual([marks[2]])
    redoMark()
    expect(store.getState().marks).toEqual([marks[2]])
    undoMark()
    addMark(marks[0]!)
    redoMark()
    expect(store.getState().marks).toEqual([marks[0]])
    for (let i = 0; i < 9; i++) undoMark()
    expect(store.getState().marks).toEqual([])
  })

  test('that make no sense make a file that is not opened, and what is drawn stays', () => {
    addMark(marks[0]!)
    const file = (list: unknown): string => JSON.stringify({ format: 'sciatica-marks', version: 1, marks: list })
    const bad: readonly unknown[] = [
      [{ is: 'pen', colour: 'amber', points: [] }],
      [{ is: 'pen', colour: 'blood', points: [onBone] }],
      [{ is: 'pen', colour: 'amber', points: Array.from({ length: MOST_POINTS + 1 }, () => onBone) }],
      [{ is: 'text', colour: 'amber', at: onBone, text: '' }],
      [{ is: 'text', colour: 'amber', at: onBone, text: 'x'.repeat(61) }],
      [{ is: 'text', colour: 'amber', at: { id: 'heart', restMm: [0, 0, 0] }, text: 'x' }],
      [{ is: 'text', colour: 'amber', at: { id: 'L5', restMm: [0, 0, 1e9] }, text: 'x' }],
      [{ is: 'text', colour: 'amber', at: { id: 'L5', restMm: [0, 0] }, text: 'x' }],
      [{ is: 'text', colour: 'amber', at: { id: 'L5', on: [0, 1.5, 0, 0] }, text: 'x' }],
      [{ is: 'script' }],
      'marks',
      null,
      Array.from({ length: MOST_MARKS + 1 }, () => marks[0]),
    ]
    for (const list of bad) expect(openMarks(file(list)), JSON.stringify(list)?.slice(0, 80)).not.toBeNull()
    for (const text of ['', '{', '[]', 'null', '{"format":"sciatica-marks","version":2,"marks":[]}', '{"marks":[]}'])
      expect(openMarks(text), text).not.toBeNull()
    expect(store.getState().marks).toEqual([marks[0]])
    expect(openMarks(file([marks[0], { is: 'script' }]))).toEqual({
      place: 'marks[1]',
      expected: 'mark',
      got: '{"is":"script"}',
    })
    expect(languages.en.draw.notMarks('marks[1]', 'mark', '{"is":"script"}')).toContain(
      'marks[1]: expected a line, an arrow or a text on a part of the body, got {"is":"script"}.',
    )
  })

  test('are read without what else stands beside them', () => {
    const read = marksIn([{ ...marks[2], onclick: 'x', at: { ...onBone, more: 1 } }])
    expect(read).toEqual([marks[2]])
  })

  test('go newest first, and the oldest makes room', () => {
    for (let i = 0; i <= MOST_MARKS; i++) addMark({ is: 'text', colour: 'chalk', at: onBone, text: String(i) })
    expect(store.getState().marks).toHaveLength(MOST_MARKS)
    expect(store.getState().marks[0]).toMatchObject({ text: '1' })
    undoMark()
    expect(store.getState().marks.at(-1)).toMatchObject({ text: String(MOST_MARKS - 1) })
  })

  test('reach a second window, and only sound ones do', () => {
    const told = (state: object): unknown => messageIn({ is: 'state', ms: 0, state })
    const sound = [marks[0]!, marks[2]!]
    expect(told({ marks: sound, making: marks[0] })).toEqual({
      is: 'state',
      ms: 0,
      state: { marks: sound, making: marks[0] },
    })
    expect(told({ making: null })).toEqual({ is: 'state', ms: 0, state: { making: null } })
    expect(told({ marks: [{ is: 'script' }], making: 3 })).toEqual({ is: 'state', ms: 0, state: {} })
  })

  test('are drawn only in a consultation with the panel open', () => {
    const drawWith = { tool: 'pen', colour: 'amber', text: '' } as const
    expect(drawsWith({ mode: 'consult', tool: 'draw', drawWith })).toBe('pen')
    expect(drawsWith({ mode: 'consult', tool: 'compare', drawWith })).toBe('off')
    expect(drawsWith({ mode: 'story', tool: 'draw', drawWith })).toBe('off')
  })
})
