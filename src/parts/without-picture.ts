import { setPicture } from '../state/actions.ts'
import { askAgain, isNotHere } from './late.ts'

/** What the page says of a picture that did not come, or failed: still pictures stand in for one that failed, until 3D is asked for again. */
export function withoutPicture(error: unknown): void {
  console.warn(error)
  setPicture({ is: 'unavailable', why: isNotHere(error) ? 'no-model' : 'stopped' })
  // It is asked for anew when it is wanted again.
  askAgain()
}
