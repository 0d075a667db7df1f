import type { Language } from '../../src/story/words.ts'
import { espeak } from './espeak.ts'
import { festival } from './festival.ts'
import { lexicon as english } from './lexicon/en.ts'
import { lexicon as spanish } from './lexicon/es.ts'
import { phonesIn } from './lexicon/lexicon.ts'
import type { Voice } from './speech.ts'
import * as en from './text/en.ts'
import * as es from './text/es.ts'

const SLT = 'cmu_us_slt_arctic_hts'

/** The voice of each language; a new one is a line here with its text and its lexicon. README says how they were chosen. */
export const voices: Readonly<Record<Language, Voice>> = {
  en: {
    name: `Festival's ${SLT}`,
    packages: ['festival', 'festvox-us-slt-hts'],
    // Festival's own pace is 205 words a minute; a patient's is nearer 170. Chosen by ear of the timings.
    tempo: 0.9,
    spokenWords: en.spokenWords,
    phonesOf: phonesIn(english),
    speak: festival(SLT, english, en.spokenWords),
    code: ['festival.ts', 'text/en.ts'],
  },
  es: {
    name: "espeak-ng's es-419",
    packages: ['espeak-ng', 'python3'],
    tempo: 1,
    spokenWords: es.spokenWords,
    phonesOf: spanish,
    // A calm pace for Spanish, whose words have more syllables: about as many syllables a second as the English voice.
    speak: espeak({ voice: 'es-419', wordsPerMinute: 150, pitch: 40 }, es.spokenWords),
    code: ['espeak.ts', 'espeak.py', 'text/es.ts'],
  },
}
