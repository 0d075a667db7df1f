/** One of something for each key. */
export function byKey<K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> {
  const all = {} as Record<K, T>
  for (const key of keys) all[key] = make(key)
  return all
}
