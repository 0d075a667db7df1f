/** The light that stands where something is pointed at: React makes it, the picture moves it. */
export const pointerLight: { element: HTMLElement | null } = { element: null }
