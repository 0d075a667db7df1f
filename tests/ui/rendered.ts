import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeEach } from 'vitest'
import { playhead } from '../../src/state/playhead.ts'
import { initialState, store } from '../../src/state/store.ts'

/** In this file, what is rendered follows the store as it is now, and each test begins with a fresh page. */
export function renderFromStore(): void {
  // A server renderer is given the store's first state; these tests want the one they have set.
  const { getInitialState } = store
  store.getInitialState = () => store.getState()
  afterAll(() => {
    store.getInitialState = getInitialState
  })
  beforeEach(() => {
    store.setState(initialState, true)
    playhead.ms = 0
  })
}

/** The words of an element, spaces made single. */
export const textOf = (element: ReactElement): string =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

/** The values of an attribute in the order of the page. */
export const valuesOf = (element: ReactElement, attribute: string): string[] =>
  [...renderToStaticMarkup(element).matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!)
