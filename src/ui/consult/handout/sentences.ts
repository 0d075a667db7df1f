import type { Messages } from '../../../i18n/messages.ts'
import type { Audience } from '../../../story/audience.ts'
import type { Meaning } from '../../../story/meaning.ts'

const COUNT = 3

const split = (text: string): string[] => text.split(/(?<=[.!?])\s+/)

/** Three sentences about what is shown, in a language and for a depth; beside a warning, none that plays it down. */
export function sentencesOf(meaning: Meaning, audience: Audience, words: Messages): readonly string[] {
  const { conditions, handout, panels } = words
  const [first = '', ...rest] = conditions.means(meaning).map(split)
  const opening = audience === 'patient' || !meaning.material ? first : [handout.clinical(meaning)]
  const said = [opening, ...rest].filter((one) => Array.isArray(one)) as readonly string[][]
  if (meaning.warns) return [...said.flat().slice(0, 1), ...split(panels.symptoms.saddle)].slice(0, COUNT)
  // One of each thing that is to be said comes before a second of any.
  const order = [...said.map(([one]) => one!), ...said.flatMap(([, ...more]) => more), ...handout.besides]
  const chosen = new Set(order.slice(0, COUNT))
  return [...said.flat(), ...handout.besides].filter((sentence) => chosen.has(sentence))
}
