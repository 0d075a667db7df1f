import { useEffect } from 'react'
import { isUnattended, touchClinic } from '../../state/clinic.ts'
import { store } from '../../state/store.ts'

const heard = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'input'] as const

/** A mouse that nobody holds trembles by less, CSS px. */
const STILL_PX = 3

const isAway = (event: Event): boolean =>
  event instanceof MouseEvent &&
  event.type === 'pointermove' &&
  Math.abs(event.movementX) + Math.abs(event.movementY) < STILL_PX

/** Tells the screen of everything a visitor does; what they cannot come back from (other pages, a browser's menu) stays shut. */
export function useTouches(): void {
  useEffect(() => {
    const hear = (event: Event): void => {
      const { clinic } = store.getState()
      // An unattended screen and its question take touches by their own buttons: nothing may vanish from under a finger that is still down.
      if (clinic === 'visiting' && !isAway(event)) touchClinic()
    }
    const stay = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!link) return
      event.preventDefault()
      // A leap inside the page, without its mark in the address and in where the browser has been.
      const href = link.getAttribute('href')!
      if (href.startsWith('#')) document.getElementById(href.slice(1))?.focus()
    }
    const noMenu = (event: Event): void => {
      if (isUnattended(store.getState())) event.preventDefault()
    }
    for (const type of heard) addEventListener(type, hear, { capture: true, passive: true })
    addEventListener('click', stay, true)
    addEventListener('contextmenu', noMenu, true)
    return () => {
      for (const type of heard) removeEventListener(type, hear, true)
      removeEventListener('click', stay, true)
      removeEventListener('contextmenu', noMenu, true)
    }
  }, [])
}
