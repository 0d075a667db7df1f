import { emergencyIn } from '../../../evidence/emergency.ts'
import { type Source, type SourceId, sources } from '../../../evidence/sources.ts'

/** Who says what the page says, most direct first: what helps (C37, C36, C17), exercise (F125, F127, C22), when to get help. */
export const rests = [
  'nice59',
  'steffens2016',
  'shiri2014',
  'furlan2015',
  'stoch2018',
  'fernandez2015',
  'davis2020',
  'bmjbp_ces',
  'finucane2020',
] as const satisfies readonly SourceId[]

/** What the page rests on, with who names the emergency number of a region. */
export const restsIn = (region: string | null): readonly SourceId[] => [
  ...rests,
  ...(emergencyIn(region)?.sources.slice(0, 1) ?? []),
]

/** A source in few words: who first, and when; in full with where, for those who look it up. */
export function citation(id: SourceId, full: boolean): string {
  const { authors, year, journal }: Source = sources[id]
  const [first = ''] = authors.split(/,| \(/)
  return [year === null ? first : `${first} ${year}`, ...(full ? [journal] : [])].join(', ')
}
