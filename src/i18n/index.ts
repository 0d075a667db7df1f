import { en } from './en/index.ts'
import type { Messages } from './messages.ts'

/** Every language there is; a new one is one folder and one line here. */
export const languages = { en } as const satisfies Record<string, Messages>
export type Language = keyof typeof languages
