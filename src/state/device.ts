import { type Language, languageIds } from '../story/words.ts'
import { notify } from './notices.ts'
import { type AppState, memory, type Speed, speeds, store, type Voice, voices } from './store.ts'

const KEY = 'explainer'

type Kept = Partial<
  Pick<AppState, 'captions' | 'speed' | 'voice' | 'reducedMotion' | 'language' | 'waits' | 'clinicalTerms'>
>

function checked(value: unknown): Kept {
  if (typeof value !== 'object' || value === null) return {}
  const { captions, speed, voice, reducedMotion, language, waits, clinicalTerms } = value as Record<string, unknown>
  return {
    ...(typeof captions === 'boolean' && { captions }),
    ...(speeds.includes(speed as Speed) && { speed: speed as Speed }),
    ...(voices.includes(voice as Voice) && { voice: voice as Voice }),
    ...(typeof reducedMotion === 'boolean' && { reducedMotion }),
    ...(languageIds.includes(language as Language) && { language: language as Language }),
    ...(typeof waits === 'boolean' && { waits }),
    ...(typeof clinicalTerms === 'boolean' && { clinicalTerms }),
  }
}

/** How this device likes to be told things. Says nothing of a person; empty where storage is blocked or holds nonsense. */
export function readDevice(storage: () => Pick<Storage, 'getItem'> = () => localStorage): Kept {
  try {
    return checked(JSON.parse(storage().getItem(KEY) ?? '{}'))
  } catch {
    return {}
  }
}

/** Keeps the device's fields of the store in its storage as they change; where it keeps nothing, a notice says so. Returns a stop. */
export function keepDevice(storage: () => Pick<Storage, 'setItem'> = () => localStorage): () => void {
  const names = (Object.keys(memory) as (keyof AppState)[]).filter(
    (name) => memory[name] === 'device' || memory[name] === 'both',
  )
  let told = false
  return store.subscribe((now, was) => {
    if (names.every((name) => now[name] === was[name])) return
    try {
      storage().setItem(KEY, JSON.stringify(Object.fromEntries(names.map((name) => [name, now[name]]))))
    } catch {
      // Blocked or full storage: the choice lasts as long as the page, and the viewer is told so, once.
      if (!told) notify('not-kept')
      told = true
    }
  })
}

/** Leaves nothing of that on the device; a choice that is made afterwards is kept anew. */
export function forgetDevice(storage: () => Pick<Storage, 'removeItem'> = () => localStorage): void {
  try {
    storage().removeItem(KEY)
  } catch {
    // Where storage is blocked nothing lies.
  }
}
