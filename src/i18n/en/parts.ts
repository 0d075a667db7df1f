import { formatsOf } from '../format.ts'
import type { PartsWords } from '../parts-words.ts'

const format = formatsOf('en')

export const parts: PartsWords = {
  title: 'Parts',
  about: 'Every part by name. Point at one to see it light up.',
  search: 'Find a part',
  searchHint: 'sit bone, L5 …',
  clear: 'Clear',
  found: (count) => format.counted(count, { one: '# part found', other: '# parts found' }),
  nothing: (query) => `Nothing here is called “${query}”. This body shows the low back, the pelvis and the legs.`,
  nearest: 'Did you mean',
  tryThese: 'You could try',
  examples: ['sciatic nerve', 'sit bone', 'buttock'],
  tree: 'Parts of the body',
  grouping: 'Listed by',
  groupings: { system: 'Kind', region: 'Place' },
  regions: { spine: 'Low back', pelvis: 'Pelvis and buttock', leg: 'Leg and foot', whole: 'Whole body' },
  visibility: { shown: 'shown', faded: 'faded', hidden: 'hidden', mixed: 'partly shown' },
  turns: { shown: 'Fade', faded: 'Hide', hidden: 'Show', mixed: 'Show all' },
  count: (shown, all) => (shown === all ? format.figures(String(all)) : format.figures(`${shown}/${all}`)),
}
