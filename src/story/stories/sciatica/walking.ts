import type { Beat } from '../../story.ts'

/** Hips swing and knees give in turn, `strides` times between two fractions of the step; angles after ordinary gait, rounded. */
export function walking(from: number, to: number, strides: number): Beat[] {
  const half = (to - from) / (2 * strides)
  const beats = Array.from({ length: 2 * strides }, (_, i): Beat => {
    const [front, back] = i % 2 === 0 ? (['left', 'right'] as const) : (['right', 'left'] as const)
    return {
      at: from + half * (i + 1),
      over: half,
      change: {
        posture: {
          hipFlexionDeg: { [front]: 24, [back]: -9 },
          kneeFlexionDeg: { [front]: 10, [back]: 20 },
        },
      },
    }
  })
  const still = { left: 0, right: 0 }
  return [...beats, { at: to + half, over: half, change: { posture: { hipFlexionDeg: still, kneeFlexionDeg: still } } }]
}
