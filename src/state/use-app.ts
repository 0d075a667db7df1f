import { useStore } from 'zustand'
import type { Messages } from '../i18n/messages.ts'
import { messagesIn } from '../i18n/spoken.ts'
import { type AppState, store } from './store.ts'

/** Reads one thing of the store and follows it. */
export const useApp = <T>(select: (state: AppState) => T): T => useStore(store, select)

export { messagesIn }

/** All words in the viewer's language; a panel that reads some that are not here yet waits for them. */
export const useMessages = (): Messages => messagesIn(useApp((state) => state.language))
