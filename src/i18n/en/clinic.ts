import type { ClinicWords } from '../clinic-words.ts'
import { formatsOf } from '../format.ts'

const format = formatsOf('en')

export const clinic: ClinicWords = {
  title: 'Back pain that runs down the leg',
  about: 'What sciatica is, why it hurts, and what helps.',
  touch: 'Touch to look for yourself',
  languages: 'Languages',
  fullscreen: 'Full screen',
  finished: 'Finished',
  stillThere: 'Still there?',
  goOn: 'Yes, go on',
  beginsAgain: (seconds) =>
    `Otherwise this screen begins again in ${format.counted(seconds, { one: '# second', other: '# seconds' })} and forgets what you did.`,
}
