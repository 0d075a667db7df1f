/** What the page is for now: a story is told, a student explores, a therapist consults, a waiting room is shown something. */
export const modes = ['story', 'explore', 'consult', 'clinic'] as const
export type Mode = (typeof modes)[number]

/** Nothing is told: who explores or consults takes the body apart, cuts and turns it as they like. */
export const isFree = (mode: Mode): boolean => mode === 'explore' || mode === 'consult'
