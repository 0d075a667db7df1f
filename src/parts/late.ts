import { type ComponentType, createElement, type FunctionComponent, lazy } from 'react'

/** Makes anew each part whose file did not come: a browser's answer to a component that failed once is kept otherwise. */
const lacking = new Set<() => void>()

/**
 * A part of the page that comes in a file of its own when it is first shown, inside `Part`.
 * @param get fetches it; where that fails, the part is asked for again after `askAgain`
 */
export function late<P extends object>(get: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  const make = (): ComponentType<P> =>
    lazy(async () => {
      try {
        return { default: await get() }
      } catch (error) {
        lacking.add(renew)
        throw error
      }
    }) as unknown as ComponentType<P>
  let made = make()
  const renew = (): void => {
    made = make()
  }
  return function Late(props: P) {
    return createElement(made, props)
  }
}

/** From now on every file that did not come is asked for anew, style sheets too. */
export function askAgain(): void {
  for (const renew of lacking) renew()
  lacking.clear()
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (!link.sheet) link.replaceWith(link.cloneNode())
}

/** What browsers, and the builder where a style sheet is lacking, say of a file that did not come. */
const NOT_HERE = /dynamically imported module|module script failed|preload CSS/i

/** Whether this is about a file that did not come, and not a fault within the page. */
export const isNotHere = (error: unknown): boolean => error instanceof Error && NOT_HERE.test(error.message)
