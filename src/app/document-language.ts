import type { Language } from '../i18n/index.ts'
import { messagesIn } from '../state/use-app.ts'

/** Puts the language on the document itself: its tag and direction, its title, its description and what it installs as. */
export function speakIn(id: Language): void {
  const { language, ui } = messagesIn(id)
  document.documentElement.lang = language.tag
  document.documentElement.dir = language.direction
  document.title = ui.appTitle
  document.querySelector('meta[name="description"]')?.setAttribute('content', ui.appAbout)
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', `./manifest.${id}.webmanifest`)
}
