/** The labels that are written on the body now, by their index among the marks; React adds and removes them, the frame loop moves them. */
export const noteElements = new Map<number, HTMLElement>()
