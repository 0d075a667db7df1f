/** What the student works with; each has a panel of its own. */
export const tools = ['structures', 'trace', 'section', 'conditions', 'drill', 'save'] as const
export type Tool = (typeof tools)[number]

/** Names beside the body: none, all that fit, or blanks to be guessed. */
export const labelWays = ['off', 'names', 'quiz'] as const
export type LabelWay = (typeof labelWays)[number]
