/** Whether two pieces of plain data say the same. Allocates nothing, so a frame may ask. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  let fields = 0
  for (const key in a) {
    fields++
    if (!same(a[key as keyof typeof a], b[key as keyof typeof b])) return false
  }
  for (const _ in b) fields--
  return fields === 0
}
