/** What is reckoned when it is first asked for, and kept: a file that is read should not hold up the page. */
export function once<T>(make: () => T): () => T {
  let made: { readonly of: T } | null = null
  return () => {
    made ??= { of: make() }
    return made.of
  }
}

/** The same for each key. */
export function onceFor<K extends string, T>(make: (key: K) => T): (key: K) => T {
  const made: Partial<Record<K, T>> = {}
  return (key) => {
    const known = made[key] ?? make(key)
    made[key] = known
    return known
  }
}
