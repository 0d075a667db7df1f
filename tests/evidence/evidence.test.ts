import { describe, expect, test } from 'vitest'
import { claimIds, claims, omissions } from '../../src/evidence/claims.ts'
import { facts } from '../../src/evidence/facts.ts'
import { findings, scansWithoutPain, shareAt } from '../../src/evidence/scans.ts'
import { type SourceId, sourceIds, sourceLink, sources } from '../../src/evidence/sources.ts'
import { stories } from '../../src/story/stories/index.ts'

test('all claims, omissions and facts are here', () => {
  expect(claimIds).toHaveLength(38)
  expect(Object.keys(omissions)).toHaveLength(7)
  expect(Object.keys(facts)).toHaveLength(143)
})

test('what has no source is marked as from memory', () => {
  for (const id of unsourced) expect(facts[id as keyof typeof facts].status).toBe('memory')
})

test('every claim is reachable from a step', () => {
  const told = new Set<string>(stories.sciatica.steps.flatMap(({ claims: ids }) => ids))
  expect(claimIds.filter((id) => !told.has(id))).toEqual([])
})

/** Modelling defaults that nobody published, marked as from memory. */
const unsourced = ['F012', 'F060']

test('every claim and fact names who says so', () => {
  for (const [id, { sources: keys }] of [
    ...Object.entries(claims),
    ...Object.entries(omissions),
    ...Object.entries(facts),
  ]) {
    if (!unsourced.includes(id)) expect(keys.length, id).toBeGreaterThan(0)
    for (const key of keys) expect(sourceIds, `${id}: ${key}`).toContain(key)
  }
})

describe('sources', () => {
  test.each(sourceIds)('%s can be found again', (id) => {
    const { title, authors, doi, pmid, year } = sources[id]
    expect(title.length).toBeGreaterThanOrEqual(8)
    expect(authors).not.toBe('')
    if (doi) expect(doi).toMatch(/^10\.\d{4,9}\/\S+$/)
    if (pmid) expect(pmid).toMatch(/^\d{5,9}$/)
    // Pages that say no year of theirs are found by their address.
    if (year === null) expect(sources[id].journal).toMatch(/^[a-z.]+\.[a-z]{2,3}(\/|$)/)
    else expect(year).toBeGreaterThan(1900)
    expect(year ?? 0).toBeLessThan(2027)
  })

  test('lead to their own page, or nowhere', () => {
    expect(sourceLink('jensen2019')).toBe('https://doi.org/10.1136/bmj.l6273')
    expect(sourceLink('battie2009')).toBe('https://pubmed.ncbi.nlm.nih.gov/19111259/')
    const linked = sourceIds.filter((id: SourceId) => sourceLink(id) !== null)
    expect(linked.length).toBeGreaterThan(50)
    for (const id of linked) expect(sourceLink(id)).toMatch(/^https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov)\//)
  })
})

describe('scans of people without pain', () => {
  test('become more common with age, and are never all or none', () => {
    for (const finding of findings) {
      const shares = scansWithoutPain[finding]
      expect([...shares].sort((a, b) => a - b)).toEqual(shares)
      expect(Math.min(...shares)).toBeGreaterThan(0)
      expect(Math.max(...shares)).toBeLessThan(100)
    }
  })

  test('are read between the published ages in straight lines', () => {
    expect(shareAt('height-loss', 20)).toBe(24)
    expect(shareAt('height-loss', 25)).toBe(29)
    expect(shareAt('height-loss', 80)).toBe(84)
    expect(shareAt('height-loss', 95)).toBe(84)
  })
})
