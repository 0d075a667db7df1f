import type { ExploreWords } from '../explore-words.ts'
import { formatsOf } from '../format.ts'

const format = formatsOf('en')

/** Exploring: what is in reach whatever the tool. */
export const explore: ExploreWords = {
  modes: { story: 'Story', explore: 'Explore', consult: 'Consult' },
  mode: 'Story, explore or consult',
  tools: 'Tools',
  dissect: 'What is shown',
  undo: 'Undo',
  redo: 'Redo',
  hide: 'Hide',
  isolate: 'Only this',
  fade: 'Fade',
  peel: 'Peel down to the nerve',
  peeled: (percent) => `${percent} of the way to the nerve`,
  labels: { off: 'No names', names: 'Names', quiz: 'Blank names' },
  label: 'Names in the picture',
  nothingSelected: 'Tap a part first',
  several: 'Select several',
  skin: 'Skin',
  nerve: 'Nerve',
  about: 'About this part',
  flyTo: 'Fly to it',
  show: 'Show',
  whole: 'Make whole',
  parts: (count) => format.counted(count, { one: '# part', other: '# parts' }),
  bothSides: (part) => `${part}, both sides`,
  news: {
    hidden: (what) => `Hidden: ${what}.`,
    faded: (what) => `Faded: ${what}.`,
    shown: (what) => `Shown: ${what}.`,
    alone: (what) => `Only this is shown: ${what}.`,
    all: 'Every part is shown.',
  },
}
