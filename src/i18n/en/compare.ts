import type { CompareWords } from '../compare-words.ts'

export const compare: CompareWords = {
  title: 'Compare',
  about: 'Healthy beside affected, before beside after, seen alike.',
  choices: 'What to compare',
  choice: {
    harm: 'Healthy and affected',
    recovery: 'Affected and recovered',
    all: 'Healthy, affected, recovered',
    massage: 'Muscle before and after massage',
  },
  one: 'One picture',
  way: 'How they stand',
  beside: 'Side by side',
  wipe: 'Wipe across',
  pane: {
    healthy: 'Healthy',
    affected: 'Affected',
    recovered: 'Recovered',
    before: 'Before massage',
    after: 'Just after massage',
  },
  months: (months) => `after ${months} months`,
  standsOut: (millimetres) => `Disc stands out ${millimetres}`,
  tension: (percent) => `Muscle tension ${percent}`,
  handle: 'How far across the first picture reaches',
  handleAt: (percent, first, second) => `${first} ${percent}, then ${second}`,
  recoveryNote:
    'A typical course, drawn as an example. Many herniations get smaller within a year, some do not, and pain often eases before the disc changes.',
  massageNote:
    'Only the muscle under the hands differs. The disc and the nerve root are the same in both. The amount is an example, and much of it fades within minutes.',
}
