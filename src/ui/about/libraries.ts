import { useEffect, useState } from 'react'

/** A library whose code is in the page; `identifier` is its licence in SPDX, `text` that licence in full. */
export interface Library {
  readonly name: string
  readonly version: string
  readonly identifier: string
  readonly text: string
}

/** What is known of the list: it is on its way, it is here, or there is none (a page that is being worked on, or no network). */
export type Libraries = 'asking' | 'none' | readonly Library[]

/** The list that the build lays beside the page. */
export const listAddress = (): string => `${import.meta.env.BASE_URL}licences.json`

const isLibrary = (value: unknown): value is Library =>
  typeof value === 'object' &&
  value !== null &&
  (['name', 'version', 'identifier', 'text'] as const).every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  )

/** The libraries in what was fetched; none where it is no such list. */
export const librariesIn = (value: unknown): Libraries =>
  Array.isArray(value) && value.length > 0 && value.every(isLibrary) ? value : 'none'

async function ask(signal: AbortSignal): Promise<Libraries> {
  const answer = await fetch(listAddress(), { signal })
  return answer.ok ? librariesIn(await answer.json()) : 'none'
}

/** The libraries in the page, asked for once. */
export function useLibraries(): Libraries {
  const [libraries, setLibraries] = useState<Libraries>('asking')
  useEffect(() => {
    const asked = new AbortController()
    ask(asked.signal).then(setLibraries, () => asked.signal.aborted || setLibraries('none'))
    return () => asked.abort()
  }, [])
  return libraries
}
