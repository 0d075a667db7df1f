import { type StoryWords, storyIssues } from './check.ts'
import { issuesWith, momentRule, type Nearest, type ObjectRule, type Rule } from './ranges.ts'
import { shaped } from './shaped.ts'
import type { Step, Story } from './story.ts'
import { stepRule, stepWordsRule } from './story-rule.ts'
import { type Language, languageIds, type StepWords } from './words.ts'

type Loose = Readonly<Record<string, unknown>>
const looseOf = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {}

const anything = (keys: readonly string[]): ObjectRule => ({
  is: 'object',
  // Only the names are looked at here; what is under them is looked into by itself.
  fields: Object.fromEntries(keys.map((key): [string, Rule] => [key, { is: 'text' }])),
  nullable: false,
})

const unknownNames = (keys: readonly string[], value: unknown, place: string, nearest: Nearest): string[] =>
  issuesWith(anything(keys), Object.fromEntries(Object.keys(looseOf(value)).map((key) => [key, key])), place, nearest)

/** Missing and unknown names of an object whose contents are checked elsewhere. */
const nameIssues = (keys: readonly string[], value: unknown, place: string, nearest: Nearest): string[] => [
  ...keys.filter((key) => looseOf(value)[key] === undefined).map((key) => `${place}: expected ${key}, got none`),
  ...unknownNames(keys, value, place, nearest),
]

const wordsRuleOf = ({ hotspots }: Step): ObjectRule => stepWordsRule(hotspots.map((hotspot) => hotspot.id))

/** What is wrong with the words of a story in one language, by the steps they belong to. */
function languageIssues(
  id: string,
  steps: readonly Step[],
  value: unknown,
  language: Language,
  nearest: Nearest,
): string[] {
  const words = looseOf(value)
  const at = `${id} words.${language}`
  const told = looseOf(words.steps)
  return [
    ...nameIssues(['title', 'steps'], value, at, nearest),
    ...(words.title === undefined ? [] : issuesWith({ is: 'text' }, words.title, `${at}.title`)),
    ...unknownNames(
      steps.map((step) => step.id),
      words.steps,
      `${at}.steps`,
      nearest,
    ),
    ...steps.flatMap((step) =>
      told[step.id] === undefined
        ? []
        : issuesWith(wordsRuleOf(step), told[step.id], `${id}/${step.id} ${language}`, nearest),
    ),
  ]
}

/** The words of each step that has any, with nothing missing in them. */
const shapedWords = (steps: readonly Step[], value: unknown): StoryWords => {
  const told = looseOf(looseOf(value).steps)
  return Object.fromEntries(
    steps.flatMap((step) =>
      told[step.id] === undefined ? [] : [[step.id, shaped(wordsRuleOf(step), told[step.id]) as StepWords]],
    ),
  )
}

/**
 * Everything that is wrong with what a story's file holds, whatever that is, one line each: `place: expected what, got what came`.
 * Empty when it can be told in every language there is.
 */
export function fileIssues(id: string, value: unknown, nearest: Nearest): string[] {
  const file = looseOf(value)
  const given: readonly unknown[] = Array.isArray(file.steps) ? file.steps : []
  const steps = given.map((step) => shaped(stepRule, step) as Step)
  const story: Story = { start: shaped(momentRule, file.start) as Story['start'], steps }
  const nameOf = (step: unknown, i: number): string => {
    const { id: name } = looseOf(step)
    return typeof name === 'string' && name !== '' ? `${id}/${name}` : `${id} step ${i + 1}`
  }
  const words = looseOf(file.words)
  const lines = [
    ...nameIssues(['start', 'steps', 'words'], value, id, nearest),
    ...(file.start === undefined ? [] : issuesWith(momentRule, file.start, `${id} start`, nearest)),
    ...(file.steps === undefined || given.length > 0
      ? []
      : [`${id} steps: expected a list of steps, got ${JSON.stringify(file.steps)}`]),
    ...given.flatMap((step, i) => issuesWith(stepRule, step, nameOf(step, i), nearest)),
    ...(file.words === undefined ? [] : nameIssues(languageIds, words, `${id} words`, nearest)),
    ...languageIds
      .filter((language) => words[language] !== undefined)
      .flatMap((language) => [
        ...languageIssues(id, steps, words[language], language, nearest),
        ...storyIssues(id, story, shapedWords(steps, words[language]), language),
      ]),
  ]
  return [...new Set(lines)]
}
