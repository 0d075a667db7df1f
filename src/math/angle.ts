export const radians = (deg: number): number => (deg * Math.PI) / 180
export const degrees = (rad: number): number => (rad * 180) / Math.PI

/** The signed shortest turn from `from` to `to`, -180..180 degrees. */
export const shortestTurnDeg = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180
