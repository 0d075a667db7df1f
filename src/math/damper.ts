/**
 * One step of exponential approach from `value` to `target`, independent of frame rate.
 * @param halfLifeMs time in which half of the remaining way is covered
 */
export const approach = (value: number, target: number, halfLifeMs: number, dtMs: number): number =>
  target + (value - target) * 2 ** (-dtMs / halfLifeMs)
