import { coveredOf } from '../../parts/covered.ts'
import { firstView } from '../../story/stories/sciatica/first-view.ts'
import { createOpening, type Opening, type Sight } from './opening.ts'
import { plainLook } from './plain-looks.ts'

/** What the first story begins with, so that it is drawn before the story has come: `sightOf` says the same of it. */
export const firstSight: Sight = {
  view: firstView,
  pieces: [{ name: 'skin', look: plainLook('skin') }],
  files: ['skin'],
}

/** What a link may say and still begin with that. */
const PLAIN = ['lang', 'quality', 'clinic']

/** The panels of `Shell` as they will lie, with nothing in them. */
const panels = { top: 'top', story: 'start', caption: 'bottom', bottom: 'bottom' }

const made = (tag: string, className: string): HTMLElement => Object.assign(document.createElement(tag), { className })

let first: Opening | null = null

/** Begins the picture in a page that is still empty. @param page where everything else will be */
export function openFirst(page: HTMLElement): Opening {
  const opening = createOpening()
  first = opening
  if ([...new URLSearchParams(location.search).keys()].every((key) => PLAIN.includes(key))) {
    const picture = made('section', 'picture')
    picture.append(opening.canvas)
    const shell = made('div', 'shell')
    shell.append(picture)
    for (const [name, covers] of Object.entries(panels)) {
      const panel = made('div', `shell-${name}`)
      panel.dataset.covers = covers
      shell.append(panel)
    }
    page.append(shell)
    opening.coveredBy(coveredOf(picture, shell))
    opening.show(firstSight)
  }
  return opening
}

/** The opening that the page began with, for the first who asks; another one for whoever comes later. */
export function takeOpening(): Opening {
  const opening = first ?? createOpening()
  first = null
  return opening
}
