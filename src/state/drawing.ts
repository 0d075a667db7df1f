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

/** What was being drawn is there to stay; beyond the most that there may be, the oldest goes. */
export const addMark = (mark: Mark): void =>
  store.setState(({ marks }) => ({ marks: [...marks, mark].slice(-MOST_MARKS), making: null }))

/** The newest mark goes. */
export const undoMark = (): void => store.setState(({ marks }) => ({ marks: marks.slice(0, -1), making: null }))

export const clearMarks = (): void => store.setState({ marks: [], making: null })

/** The marks as a file's text. */
export const marksToSave = (): string => marksFile(store.getState().marks)

/** Puts the marks of a file in place of what is drawn; @returns why it does not, null where it does */
export function openMarks(text: string): MarksIssue | null {
  const read = marksOfFile(text)
  if ('expected' in read) return read
  store.setState({ marks: read, making: null })
  return null
}
