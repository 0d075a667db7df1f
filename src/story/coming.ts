/** A value that is fetched once, and read as soon as it is there. */
export interface Coming<T> {
  /** @throws the promise of it while it is on its way (a panel that reads it is then shown when it has come), or once what went wrong */
  readonly read: () => T
  /** Rejects where it cannot be had; asked again, it is fetched again. */
  readonly fetch: () => Promise<T>
  readonly here: () => boolean
}

/** @param get fetches it; called when it is first asked for, and again where that failed */
export function coming<T>(get: () => Promise<T>): Coming<T> {
  let value: T | undefined
  let promise: Promise<T> | null = null
  let failure: { readonly why: unknown } | null = null
  const fetch = (): Promise<T> => {
    promise ??= get().then(
      (come) => {
        value = come
        return come
      },
      (why: unknown) => {
        promise = null
        failure = { why }
        throw why
      },
    )
    return promise
  }
  return {
    fetch,
    here: () => value !== undefined,
    read() {
      if (value !== undefined) return value
      if (failure) {
        const { why } = failure
        failure = null
        throw why
      }
      throw fetch()
    },
  }
}

/** A value that came with the page. */
export const here = <T>(value: T): Coming<T> => ({ fetch: async () => value, here: () => true, read: () => value })
