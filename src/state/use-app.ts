import { useStore } from 'zustand'
import { type Language, languages } from '../i18n/index.ts'
import type { Messages } from '../i18n/messages.ts'
import { type AppState, store } from './store.ts'

/** Reads one thing of the store and follows it. */
export const useApp = <T>(select: (state: AppState) => T): T => useStore(store, select)

export const messagesIn = (language: Language): Messages => languages[language]

/** All words in the viewer's language. */
export const useMessages = (): Messages => messagesIn(useApp((state) => state.language))
