const elements = new Map<number, HTMLElement>()
/** The labels that are written on the body now, by their index among the marks; React adds and removes them, the frame loop moves them. */
export const noteElements: ReadonlyMap<number, HTMLElement> = elements
const listeners = new Set<() => void>()

/** A label has come into the page, perhaps long after the picture rested: its code comes when something is first written. @returns what takes it away */
export function addNote(index: number, element: HTMLElement): () => void {
  elements.set(index, element)
  for (const listener of listeners) listener()
  return () => void elements.delete(index)
}

/** Tells of every label that comes into the page and wants its place. @returns what ends that */
export function onNote(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
