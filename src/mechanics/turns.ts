/** Two places by turns, so that what was written last stays whole while the next is written. The second is made when first needed. */
export function inTurns<T>(place: () => T): () => T {
  let now: T | null = null
  let next: T | null = null
  return () => {
    const out = next ?? place()
    next = now
    now = out
    return out
  }
}

/**
 * A stage of `solve` that writes what may well come out as it was: the answer before stays the answer where it says the same.
 * @param same whether two answers say the same
 */
export function settling<R, A, B = void, C = void, D = void>(
  place: () => R,
  write: (out: R, a: A, b: B, c: C, d: D) => void,
  same: (now: R, next: R) => boolean,
): (a: A, b: B, c: C, d: D) => R {
  let now: R | null = null
  let next: R | null = null
  return (a, b, c, d) => {
    const out = next ?? place()
    write(out, a, b, c, d)
    if (now !== null && same(now, out)) {
      next = out
      return now
    }
    next = now
    now = out
    return out
  }
}

/** The same type, to be written to. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] }
