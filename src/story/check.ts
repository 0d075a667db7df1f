import { sideOf } from '../anatomy/structures.ts'
import { claims } from '../evidence/claims.ts'
import { type Source, sources } from '../evidence/sources.ts'
import { audiences } from './audience.ts'
import { issuesWith, momentRule, type Rule } from './ranges.ts'
import { type Beat, momentOf, type Sentence, type Step, type Story } from './story.ts'
import { avoidedIn } from './wording.ts'
import type { Language, StepWords } from './words.ts'

/** The words of a story's steps, by step id. */
export type StoryWords = Readonly<Record<string, StepWords | undefined>>

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

/** Whether a reader can find a source again: by its DOI, its PubMed number, or the journal or site that holds it. */
export const findable = ({ doi, pmid, journal }: Source): boolean =>
  doi !== null || pmid !== null || /^(?!.*\b(not shown|unknown|unpublished)\b).*\p{L}{2}/iu.test(journal)

function sourceIssues(step: Step, at: string): string[] {
  const rests = [step, ...step.hotspots, ...step.sentences]
  const keys = [...new Set(rests.flatMap((one) => one.sources))]
  const ids = [...new Set([step, ...step.sentences].flatMap((one) => one.claims))]
  return [
    ...keys.flatMap((key) => {
      if (!(key in sources)) return [`${at}: expected a key of sources.ts, got "${key}"`]
      const source: Source = sources[key]
      return findable(source) ? [] : [`${at}: expected a source with a DOI, a PubMed number or a journal, got "${key}"`]
    }),
    ...ids.filter((id) => !(id in claims)).map((id) => `${at}: expected an id of claims.ts, got "${id}"`),
    ...(step.sources.length === 0 ? [`${at}: expected at least one source, got none`] : []),
  ]
}

/** Sentences follow one another inside their step, and rest on what their step rests on. */
function sentenceIssues({ sentences, claims: ids }: Step, at: string): string[] {
  const told = new Set(sentences.flatMap((sentence) => sentence.claims))
  const before = (i: number): Sentence | undefined => sentences[i - 1]
  return [
    ...sentences.flatMap((sentence, i) => {
      const place = `${at} sentence ${i + 1}`
      return [
        ...(sentence.at < 1 ? [] : [`${place}: expected to begin inside the step, got at ${sentence.at}`]),
        ...(sentence.at > (before(i)?.at ?? -1)
          ? []
          : [`${place}: expected to begin after the one before (${before(i)?.at}), got at ${sentence.at}`]),
        ...sentence.claims
          .filter((id) => !ids.includes(id))
          .map((id) => `${place}: expected claims of its step (${ids.join(', ') || 'none'}), got "${id}"`),
      ]
    }),
    ...ids
      .filter((id) => !told.has(id))
      .map((id) => `${at}: expected a sentence for each claim of the step, got none for "${id}"`),
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

/** Everything that is said for us in a step; what a therapist is told to leave out is quoted, and not among it. */
function saidIn({ title, short, narration, picture, badge, hotspots, counsel }: StepWords): string[] {
  return [
    title,
    short,
    ...audiences.flatMap((audience) => narration[audience]),
    picture,
    badge.label,
    badge.text,
    ...Object.values(hotspots).flatMap(({ name, text }) => [name, ...audiences.map((audience) => text[audience])]),
    counsel.say,
    counsel.check,
  ]
}

function wordIssues(
  { id, hotspots, sentences }: Step,
  words: StepWords | undefined,
  language: Language,
  at: string,
): string[] {
  if (!words) return [`${at} ${language}: expected words for step ${id}, got none`]
  const ids = hotspots.map((hotspot) => hotspot.id)
  return [
    ...audiences
      .filter((audience) => words.narration[audience].length !== sentences.length)
      .map(
        (audience) =>
          `${at} ${language}: expected ${sentences.length} sentences for ${audience}, got ${words.narration[audience].length}`,
      ),
    ...ids.filter((one) => !words.hotspots[one]).map((one) => `${at}/${one}: expected words, got none`),
    ...Object.keys(words.hotspots)
      .filter((one) => !ids.includes(one))
      .map((one) => `${at}/${one}: expected a hotspot for these words, got none`),
    ...saidIn(words).flatMap((text) =>
      avoidedIn(text, language).map(
        (phrase) => `${at} ${language}: expected calm and true wording, got "${phrase}" in "${text}"`,
      ),
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
      ...sentenceIssues(step, at),
      ...guardIssues(story, step, at),
      ...wordIssues(step, words[step.id], language, at),
    ]
  })
}
