import type { ReactElement } from 'react'
import { pointerLight } from './light.ts'
import './pointer-light.css'

/** A soft light where the leader's pointer, the laser or the phone points. The picture puts it in its place. */
export const PointerLight = (): ReactElement => (
  <div
    ref={(element) => {
      pointerLight.element = element
      return () => {
        pointerLight.element = null
      }
    }}
    className="pointer-light"
    data-testid="pointer-light"
    aria-hidden="true"
    hidden
  />
)
