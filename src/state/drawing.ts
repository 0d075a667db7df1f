import {
  type Mark,
  type MarkColour,
  type MarksIssue,
  type MarkTool,
  MOST_MARKS,
  marksFile,
  marksOfFile,
} from './marks.ts'
import { type AppState, store } from './store.ts'

/** What the pointer draws with now: nothing but in a consultation with the panel open. */
export const drawsWith = ({ mode, tool, drawWith }: Pick<AppState, 'mode' | 'tool' | 'drawWith'>): MarkTool =>
  mode === 'consult' && tool === 'draw' ? drawWith.tool : 'off'

/** What is drawn on the body now: only a consultation has marks. */
export const marksNow = ({ mode, marks }: Pick<AppState, 'mode' | 'marks'>): readonly Mark[] =>
  mode === 'consult' ? marks : none
const none: readonly Mark[] = []

export const chooseMarkTool = (tool: MarkTool): void =>
  store.setState(({ drawWith }) => ({ drawWith: { ...drawWith, tool }, making: null }))
export const chooseMarkColour = (colour: MarkColour): void =>
  store.setState(({ drawWith }) => ({ drawWith: { ...drawWith, colour } }))
export const setMarkText = (text: string): void =>
  store.setState(({ drawWith }) => ({ drawWith: { ...drawWith, text } }))

/** A stroke or arrow as far as it has come; null for none. */
export const makeMark = (making: Mark | null): void => store.setState({ making })

/** More steps back than anyone remembers taking. */
const MOST_STEPS = 100

/** Puts another drawing in the place of the one that is there; to be undone. */
const redraw = (marks: readonly Mark[]): void =>
  store.setState((was) => ({
    marks,
    making: null,
    marksPast: { before: [...was.marksPast.before, was.marks].slice(-MOST_STEPS), after: [] },
  }))

/** What was being drawn is there to stay; beyond the most that there may be, the oldest goes. */
export const addMark = (mark: Mark): void => redraw([...store.getState().marks, mark].slice(-MOST_MARKS))

/** The drawing as it was before its last change, be that a mark, clearing or a file. */
export const undoMark = (): void =>
  store.setState(({ marks, marksPast: { before, after } }) => {
    const was = before.at(-1)
    return was ? { marks: was, making: null, marksPast: { before: before.slice(0, -1), after: [...after, marks] } } : {}
  })

/** What was undone last, again. */
export const redoMark = (): void =>
  store.setState(({ marks, marksPast: { before, after } }) => {
    const next = after.at(-1)
    return next
      ? { marks: next, making: null, marksPast: { before: [...before, marks], after: after.slice(0, -1) } }
      : {}
  })

export function clearMarks(): void {
  if (store.getState().marks.length > 0) redraw([])
}

/** The marks as a file's text. */
export const marksToSave = (): string => marksFile(store.getState().marks)

/** Puts the marks of a file in place of what is drawn; @returns why it does not, null where it does */
export function openMarks(text: string): MarksIssue | null {
  const read = marksOfFile(text)
  if ('expected' in read) return read
  redraw(read)
  return null
}
