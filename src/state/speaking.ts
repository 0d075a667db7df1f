import { isLearnt, isLearntLate, learn, learnLate } from '../i18n/spoken.ts'
import type { StoryId } from '../story/stories/index.ts'
import type { Language } from '../story/words.ts'
import { expectSoon } from './lateness.ts'
import { notify } from './notices.ts'
import { store } from './store.ts'

/** A story in a language. */
export interface Telling {
  readonly language: Language
  readonly story: StoryId
}

/** The last wish counts: one that is still on its way is given up for it. */
let wish = 0
/** Ends the waiting for its words. */
let waited = (): void => {}

/**
 * Does something that changes the language or the story as soon as the words for it are here: at once where they are. Where they cannot
 * be had, nothing changes and the viewer is told.
 * @param changed what is told afterwards, of what is told when that is asked
 */
export function whenTold(changed: (now: Telling) => Telling, then: () => void): void {
  wish++
  const mine = wish
  waited()
  const attempt = (): void => {
    if (mine !== wish) return
    waited()
    const now = store.getState()
    const { language, story } = changed(now)
    const opened = language !== now.language && isLearntLate(now.language) && !isLearntLate(language)
    if (isLearnt(language, story) && !opened) {
      then()
      return
    }
    waited = expectSoon()
    Promise.all([learn(language, story), opened && learnLate(language)]).then(attempt, () => {
      if (mine !== wish) return
      waited()
      notify('no-words')
    })
  }
  attempt()
}
