import { structureIds } from '../anatomy/structures.ts'
import { certainties, claimIds } from '../evidence/claims.ts'
import { sources } from '../evidence/sources.ts'
import { audiences } from './audience.ts'
import { momentRule, type ObjectRule, type Rule } from './ranges.ts'

const text: Rule = { is: 'text' }
const share: Rule = { is: 'number', low: 0, high: 1 }
const millimetres: Rule = { is: 'number', low: -2000, high: 2000 }
const oneOf = (of: readonly string[]): Rule => ({ is: 'one', of })

/** An object that has every one of these fields and no other. */
const whole = (fields: Readonly<Record<string, Rule>>, nullable = false): ObjectRule => ({
  is: 'object',
  fields,
  needs: Object.keys(fields),
  nullable,
})
const wholeOf = (keys: readonly string[], each: Rule): ObjectRule =>
  whole(Object.fromEntries(keys.map((key) => [key, each])))

const sourceList: Rule = { is: 'list', each: oneOf(Object.keys(sources)) }
const claimList: Rule = { is: 'list', each: oneOf(claimIds), mayBeEmpty: true }

const beatRule = whole({ at: share, over: share, change: momentRule })

const sentenceRule = whole({
  at: share,
  about: { is: 'list', each: oneOf(structureIds), mayBeEmpty: true },
  claims: claimList,
  sources: sourceList,
})

const hotspotRule = whole({
  id: text,
  anchor: whole({ on: oneOf(structureIds), restMm: { is: 'list', each: millimetres, length: 3 } }, true),
  sources: sourceList,
})

/** What a step of a story may hold, words apart. */
export const stepRule = whole({
  id: text,
  moment: momentRule,
  beats: { is: 'list', each: beatRule, mayBeEmpty: true, called: 'beat' },
  lengthMs: { is: 'number', low: 1000, high: 120_000 },
  sentences: { is: 'list', each: sentenceRule, called: 'sentence' },
  hotspots: { is: 'list', each: hotspotRule, mayBeEmpty: true, called: 'hotspot' },
  certainty: oneOf(certainties),
  sources: sourceList,
  claims: claimList,
})

const byAudience = (each: Rule): Rule => wholeOf(audiences, each)

/** What is said in a step that has hotspots of these ids. */
export const stepWordsRule = (hotspotIds: readonly string[]): ObjectRule =>
  whole({
    title: text,
    short: text,
    narration: byAudience({ is: 'list', each: text }),
    picture: text,
    badge: whole({ label: text, text }),
    hotspots: wholeOf(hotspotIds, whole({ name: text, text: byAudience(text) })),
    counsel: whole({ say: text, check: text, avoid: text }),
  })
