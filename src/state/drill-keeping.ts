import { nothingLearned, type Progress } from '../drill/progress.ts'
import { read, written } from '../drill/progress-file.ts'

/** Where progress lies on the device, beside its settings. */
export const KEY = 'explainer-drill'
/** What lay there and could not be read: kept until its owner erases it. */
const UNREAD_KEY = 'explainer-drill-unread'

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What this device keeps of a learner. */
export interface Kept {
  readonly progress: Progress
  /** The text that could not be read, or not in full; null where there is none. */
  readonly unread: string | null
  /** Whether the device lets the page keep anything. */
  readonly keeps: boolean
}

/** Reads what is kept. What makes no sense is left out and its text put by; a device that keeps nothing has nothing. */
export function readKept(storage: () => Keeper = () => localStorage): Kept {
  try {
    const kept = storage()
    const text = kept.getItem(KEY)
    const earlier = kept.getItem(UNREAD_KEY)
    if (text === null) return { progress: nothingLearned, unread: earlier, keeps: canKeep(kept) }
    const { progress, issues } = read(text)
    if (issues.length === 0) return { progress: progress ?? nothingLearned, unread: earlier, keeps: canKeep(kept) }
    const unread = earlier === null || earlier === text ? text : `${earlier}\n${text}`
    kept.setItem(UNREAD_KEY, unread)
    kept.setItem(KEY, written(progress ?? nothingLearned))
    return { progress: progress ?? nothingLearned, unread, keeps: true }
  } catch {
    return { progress: nothingLearned, unread: null, keeps: false }
  }
}

/** Some devices let a page look and keep nothing: it is tried with what is there. */
function canKeep(storage: Keeper): boolean {
  const before = storage.getItem(KEY)
  try {
    storage.setItem(KEY, before ?? '')
    if (before === null) storage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}

/** Keeps progress. @returns whether the device let it */
export function keep(progress: Progress, storage: () => Keeper = () => localStorage): boolean {
  try {
    storage().setItem(KEY, written(progress))
    return true
  } catch {
    return false
  }
}

/** Leaves nothing of a learner on the device, what could not be read included. */
export function eraseKept(storage: () => Keeper = () => localStorage): void {
  try {
    storage().removeItem(KEY)
    storage().removeItem(UNREAD_KEY)
  } catch {
    // A device that keeps nothing has nothing to erase.
  }
}
