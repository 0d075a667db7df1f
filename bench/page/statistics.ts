/** The value below which the share `p` of values lies, between neighbours in proportion; null of none. */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b)
  if (sorted.length === 0) return null
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const low = sorted[below]!
  return low + ((sorted[below + 1] ?? low) - low) * (place - below)
}

export const median = (values: readonly number[]): number | null => quantile(values, 0.5)
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
