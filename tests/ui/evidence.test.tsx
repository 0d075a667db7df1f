import { describe, expect, test } from 'vitest'
import { claimIds, claims, omissionIds, verdicts } from '../../src/evidence/claims.ts'
import { facts } from '../../src/evidence/facts.ts'
import { disputed, type Guideline, guidelineIds, guidelines } from '../../src/evidence/guidelines.ts'
import { evidenceNumberIds, evidenceNumbers } from '../../src/evidence/numbers.ts'
import { type Source, type SourceId, sources } from '../../src/evidence/sources.ts'
import { languages } from '../../src/i18n/index.ts'
import { goToStep, openEvidence } from '../../src/state/actions.ts'
import { store } from '../../src/state/store.ts'
import { audiences } from '../../src/story/audience.ts'
import { stories } from '../../src/story/stories/index.ts'
import type { Step } from '../../src/story/story.ts'
import { Cards } from '../../src/ui/Cards.tsx'
import { AllEvidence, holds } from '../../src/ui/evidence/AllEvidence.tsx'
import { GuidelineFigure } from '../../src/ui/evidence/GuidelineFigure.tsx'
import { groundOf } from '../../src/ui/evidence/rests-on.ts'
import { StepPanel } from '../../src/ui/StepPanel.tsx'
import { renderFromStore, textOf, valuesOf } from './rendered.ts'

renderFromStore()

const steps: readonly Step[] = stories.sciatica.steps
const { evidence, claims: words, certainties, verdicts: names, omissions, ui } = languages.en
const drawer = <Cards onOpen={() => {}} />

describe('everything that was checked', () => {
  const all = <AllEvidence onClose={() => {}} />

  test('lists all 38 claims and all 7 omissions, each once, with its words', () => {
    expect(valuesOf(all, 'data-claim').sort()).toEqual([...claimIds].sort())
    expect(valuesOf(all, 'data-omission')).toEqual(omissionIds)
    expect([claimIds.length, omissionIds.length]).toEqual([38, 7])
    const text = textOf(all)
    for (const id of claimIds) for (const said of Object.values(words[id])) expect(text).toContain(said)
    for (const id of omissionIds) expect(text).toContain(omissions[id])
  })

  test('counts the claims of each verdict, and the counts add up', () => {
    const text = textOf(all)
    const counts = verdicts.map((verdict) => claimIds.filter((id) => claims[id].verdict === verdict).length)
    expect(counts).toEqual([3, 13, 4, 8, 10])
    for (const [i, verdict] of verdicts.entries()) expect(text).toContain(`${names[verdict]} ${counts[i]}`)
  })

  test('is searched by whole or part of words, in any order and case', () => {
    expect(holds('Massage does not make muscles stronger.', 'MUSCLE massage')).toBe(true)
    expect(holds('Massage does not make muscles stronger.', 'massage disc')).toBe(false)
    expect(claimIds.filter((id) => holds(words[id].said, ''))).toHaveLength(38)
  })
})

describe('the drawer of a step', () => {
  test('together the twelve reach every claim', () => {
    const reached = new Set<string>()
    for (const index of steps.keys()) {
      goToStep(index)
      openEvidence('step')
      for (const id of valuesOf(drawer, 'data-claim')) reached.add(id)
    }
    expect([...reached].sort()).toEqual([...claimIds].sort())
  })

  test('opens from its badge, waits while it is read, and closes on stepping on or playing', () => {
    store.setState({ playing: true })
    openEvidence('step')
    expect(store.getState()).toMatchObject({ playing: false, evidence: 'step' })
    goToStep(3)
    expect(store.getState().evidence).toBeNull()
  })
})

describe('the drawer of a sentence', () => {
  test('speaks of that very sentence, at every depth', () => {
    for (const audience of audiences)
      for (const [index, { id, sentences }] of steps.entries())
        for (const i of sentences.keys()) {
          goToStep(index)
          store.setState({ audience })
          openEvidence(i)
          const said = languages.en.stories.sciatica.steps[id as 'herniation'].narration[audience][i]!
          expect(textOf(drawer), `${id} ${i} ${audience}`).toContain(said)
          expect(valuesOf(drawer, 'data-claim'), `${id} ${i}`).toEqual(sentences[i]!.claims)
        }
  })

  const step: Step = {
    ...steps[5]!,
    claims: ['C3', 'C13', 'C33'],
    certainty: 'moderate',
    sentences: [
      { at: 0, about: [], claims: ['C13', 'C3'], sources: ['koes2007'] },
      { at: 0.5, about: [], claims: [], sources: [] },
    ],
  }

  test('rests on its own claims, as sure as the weakest of them', () => {
    expect(groundOf(step, 0)).toEqual({
      claims: ['C13', 'C3'],
      sources: ['koes2007'],
      certainty: 'moderate',
      fromStep: false,
    })
  })

  test('rests on its step where it names nothing of its own', () => {
    expect(groundOf(step, 1)).toMatchObject({ claims: step.claims, certainty: 'moderate', fromStep: true })
  })

  test('says the claim, the verdict, the certainty, the sources with year and DOI, and that no clinician has read it', () => {
    goToStep(0)
    openEvidence('step')
    const text = textOf(drawer)
    for (const id of steps[0]!.claims) {
      expect(text).toContain(words[id].said)
      expect(text).toContain(words[id].plain)
      expect(text).toContain(words[id].shown)
      expect(text).toContain(names[claims[id].verdict])
      expect(text).toContain(certainties[claims[id].certainty])
      for (const key of claims[id].sources as readonly SourceId[]) {
        const { year, doi, title }: Source = sources[key]
        expect(text).toContain(title)
        expect(text).toContain(String(year))
        if (doi) expect(text).toContain(`doi:${doi}`)
      }
    }
    expect(text).toContain(ui.notReviewed)
    expect(text).toContain('November 2026')
  })

  test('opens other pages only in a new tab, and only where it is tapped', () => {
    goToStep(8)
    openEvidence('step')
    const links = valuesOf(drawer, 'href')
    expect(links.length).toBeGreaterThan(20)
    expect(valuesOf(drawer, 'target')).toEqual(links.map(() => '_blank'))
    expect(valuesOf(drawer, 'rel')).toEqual(links.map(() => 'noreferrer noopener'))
    expect(valuesOf(drawer, 'src')).toEqual([])
  })
})

describe('how guidelines disagree', () => {
  const rows = evidence.guidelines.rows

  test('is drawn where the claims on massage as a treatment are, and nowhere else', () => {
    for (const [index, step] of steps.entries()) {
      goToStep(index)
      openEvidence('step')
      const about = step.claims.some((id) => disputed.includes(id))
      expect(textOf(drawer).includes(evidence.guidelines.title), step.id).toBe(about)
    }
    expect(steps.filter(({ claims: ids }) => ids.some((id) => disputed.includes(id))).map(({ id }) => id)).toEqual([
      'massage-may-help',
      'massage-cannot',
      'what-helps',
    ])
  })

  test('names each guideline, whom it speaks of, what it says and how sure it is', () => {
    const text = textOf(<GuidelineFigure />)
    for (const id of guidelineIds) for (const said of Object.values(rows[id])) expect(text).toContain(said)
    for (const id of guidelineIds) {
      const { certainty }: Guideline = guidelines[id]
      if (certainty) expect(text).toContain(certainties[certainty])
    }
  })

  test('shows no agreement that is not there: for sciatica one is against, one for, one in between', () => {
    const onSciatica = guidelineIds.filter((id) => (guidelines[id] as Guideline).speaksOf.includes('sciatica'))
    expect(Object.fromEntries(onSciatica.map((id) => [id, guidelines[id].stance]))).toEqual({
      nice: 'optional',
      danish: 'for',
      kngf: 'against',
    })
  })

  test('rests on the facts of the evidence base, by the same sources', () => {
    for (const id of guidelineIds) {
      const { fact, source } = guidelines[id]
      expect(facts[fact].topic).toBe('guidelines on massage')
      expect(facts[fact].sources).toEqual([source])
    }
    expect(guidelineIds.map((id) => guidelines[id].fact).sort()).toEqual(['F121', 'F122', 'F123', 'F124', 'F125'])
  })
})

test('every number beside a claim is one of its fact', () => {
  for (const id of evidenceNumberIds) {
    const { fact, value } = evidenceNumbers[id]
    const published = `${facts[fact].value} ${facts[fact].statement} ${facts[fact].people}`
    const rounded = published
      .match(/\d+(\.\d+)?/g)!
      .flatMap((n) => [n, String(Math.round(Number(n))), Number(n).toFixed(1)])
    for (const n of value.match(/\d+(\.\d+)?/g)!) expect(rounded, `${id}: ${n}`).toContain(n)
  }
})

test('each sentence in the panel opens its own drawer, and says whether it is open', () => {
  openEvidence(1)
  const panel = <StepPanel numbers={null} />
  expect(valuesOf(panel, 'aria-expanded')).toEqual(['false', 'true', 'false', 'false', 'false'])
})
