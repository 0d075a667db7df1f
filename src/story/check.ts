import { sideOf } from '../anatomy/structures.ts'
import { claims } from '../evidence/claims.ts'
import { sources } from '../evidence/sources.ts'
import { audiences } from './audience.ts'
import { issuesWith, momentRule, type Rule } from './ranges.ts'
import { type Beat, momentOf, type Step, type Story } from './story.ts'
import { avoidedIn } from './wording.ts'
import type { ByAudience, HotspotWords, Language } from './words.ts'

/** What a step's words must have, whatever the language. */
interface Words {
  readonly title: string
  readonly narration: ByAudience<readonly string[]>
  readonly hotspots: Readonly<Record<string, HotspotWords>>
}
/** The words of a story's steps, by step id. */
export type StoryWords = Readonly<Record<string, Words | undefined>>

const share: Rule = { is: 'number', low: 0, high: 1 }
const length: Rule = { is: 'number', low: 1000, high: 120_000 }

function beatIssues(beats: readonly Beat[], at: string): string[] {
  return beats.flatMap((beat, i) => {
    const place = `${at} beat ${i + 1}`
    return [
      ...issuesWith(share, beat.at, `${place} at`),
      ...issuesWith(share, beat.over, `${place} over`),
      ...(beat.over > beat.at + 1e-9
        ? [`${place}: expected to begin inside the step, got over ${beat.over} at ${beat.at}`]
        : []),
      ...issuesWith(momentRule, beat.change, place),
    ]
  })
}

function hotspotIssues({ hotspots }: Step, at: string): string[] {
  const seen = new Set<string>()
  return hotspots.flatMap(({ id, anchor, sources: ids }) => {
    const issues: string[] = []
    if (seen.has(id)) issues.push(`${at}/${id}: expected an id used once in its step, got it twice`)
    seen.add(id)
    if (ids.length === 0) issues.push(`${at}/${id}: expected at least one source, got none`)
    const [x = 0] = anchor?.restMm ?? []
    if (anchor && sideOf(anchor.on) === 'right' && x >= 0)
      issues.push(`${at}/${id}: expected a point on the right (x below 0) on ${anchor.on}, got x ${x}`)
    return issues
  })
}

function sourceIssues(step: Step, at: string): string[] {
  const keys = [...step.sources, ...step.hotspots.flatMap((hotspot) => hotspot.sources)]
  return [
    ...keys.filter((key) => !(key in sources)).map((key) => `${at}: expected a key of sources.ts, got "${key}"`),
    ...step.claims.filter((id) => !(id in claims)).map((id) => `${at}: expected an id of claims.ts, got "${id}"`),
    ...(step.sources.length === 0 ? [`${at}: expected at least one source, got none`] : []),
  ]
}

/** Rules about the body that no step may break, whatever it tells. */
function guardIssues(story: Story, step: Step, at: string): string[] {
  const changes = [momentOf(story, step), ...step.beats.map(({ change }) => change)]
  const handsAreThere = changes.some(({ touch }) => touch)
  return step.beats.flatMap(({ change }, i) => {
    const { condition } = change
    const touchesDisc =
      condition &&
      ('herniation' in condition || 'discs' in condition || 'inflammation' in condition || 'ageYears' in condition)
    return handsAreThere && touchesDisc
      ? [
          `${at} beat ${i + 1}: expected hands to leave discs and roots as they are, got a change to ${Object.keys(condition)}`,
        ]
      : []
  })
}

function wordIssues(
  { id, hotspots, sentences }: Step,
  words: Words | undefined,
  language: Language,
  at: string,
): string[] {
  if (!words) return [`${at}: expected words for step ${id}, got none`]
  const said = [words.title, ...audiences.flatMap((audience) => words.narration[audience])]
  const missing = hotspots.filter((hotspot) => !words.hotspots[hotspot.id])
  return [
    ...audiences
      .filter((audience) => words.narration[audience].length !== sentences.length)
      .map(
        (audience) =>
          `${at}: expected ${sentences.length} sentences for ${audience}, got ${words.narration[audience].length}`,
      ),
    ...missing.map((hotspot) => `${at}/${hotspot.id}: expected words, got none`),
    ...[...said, ...Object.values(words.hotspots).flatMap(({ text }) => Object.values(text))].flatMap((text) =>
      avoidedIn(text, language).map((phrase) => `${at}: expected calm and true wording, got "${phrase}" in "${text}"`),
    ),
  ]
}

/** What the compiler cannot see, one line a problem: `story/step: expectation, got what came`. Empty when the story is sound. */
export function storyIssues(id: string, story: Story, words: StoryWords, language: Language = 'en'): string[] {
  const seen = new Set<string>()
  return story.steps.flatMap((step) => {
    const at = `${id}/${step.id}`
    const twice = seen.has(step.id) ? [`${at}: expected an id used once in its story, got it twice`] : []
    seen.add(step.id)
    return [
      ...twice,
      ...issuesWith(length, step.lengthMs, `${at} lengthMs`),
      ...issuesWith(momentRule, momentOf(story, step), at),
      ...beatIssues(step.beats, at),
      ...hotspotIssues(step, at),
      ...sourceIssues(step, at),
      ...guardIssues(story, step, at),
      ...wordIssues(step, words[step.id], language, at),
    ]
  })
}
