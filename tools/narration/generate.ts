// npm run narration [-- word ...]: speaks every step of every story at every depth, in every language, to Opus and AAC with word
// times, captions and transcripts. Words leave out what they do not name: `npm run narration -- es patient`, `npm run narration -- herniation`.
// `la` alone says the Latin names of the structures.
// What is already made from the same words, lexicon and code is left alone, so a run that broke off goes on where it was.
import { statSync } from 'node:fs'
import { latinNames } from './latin/names.ts'
import { sayLatinNames } from './latin/say.ts'
import { record } from './record.ts'
import { writeTexts } from './texts.ts'
import { isCurrent, NARRATION, type Narration, narrations, placeOf } from './words.ts'

const wanted = process.argv.slice(2)
const isWanted = ({ language, story, audience, step }: Narration): boolean =>
  wanted.every((word) => [language, story, audience, step].includes(word))

const size = (narration: Narration, ending: string): number => statSync(`${placeOf(narration)}.${ending}`).size

const asked = narrations().filter(isWanted)
const stale = asked.filter((narration) => !isCurrent(narration))
const began = performance.now()
for (const [index, narration] of stale.entries()) {
  try {
    record(narration)
  } catch (error) {
    throw new Error(`${placeOf(narration)}: ${(error as Error).message}`)
  }
  if (process.stdout.isTTY) process.stdout.write(`\r${index + 1} of ${stale.length}`)
}
if (process.stdout.isTTY && stale.length > 0) process.stdout.write('\n')
const opus = asked.reduce((sum, narration) => sum + size(narration, 'webm'), 0)
const aac = asked.reduce((sum, narration) => sum + size(narration, 'm4a'), 0)
const kilo = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
console.log(
  `${NARRATION}: ${stale.length} of ${asked.length} recorded in ${Math.round((performance.now() - began) / 1000)} s; ${kilo(opus)} Opus, ${kilo(aac)} AAC`,
)
console.log(`${writeTexts()} captions and transcripts written`)
if (wanted.every((word) => word === 'la')) {
  const { recorded, bytes } = sayLatinNames()
  console.log(`Latin: ${recorded} of ${latinNames.length} names recorded; ${kilo(bytes)}`)
}
