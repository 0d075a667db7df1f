import type { Finding } from '../report/finding.ts'
import { readReport } from '../report/read.ts'

const fields = [
  'disc',
  'side',
  'zone',
  'type',
  'sizeMm',
  'root',
  'contact',
  'heightLoss',
  'canalStenosis',
  'foraminalStenosis',
  'certainty',
] as const satisfies readonly (keyof Finding)[]

/** One finding as a script is given it: null is what the report does not say, or says in a way that these fields have no place for. */
export type ToldFinding = Pick<Finding, (typeof fields)[number]>

/** What a script is told of a report: findings, and the words that were not known, as they were written. */
export interface ToldReport {
  readonly findings: readonly ToldFinding[]
  readonly unknown: readonly string[]
}

/** Reads words of a report for a script, in the fixed form that is promised to it, whatever else the grammar learns. */
export function tellReport(text: string): ToldReport {
  const { findings, unknown } = readReport(text)
  const told = findings.map((one) => Object.fromEntries(fields.map((field) => [field, one[field]])) as ToldFinding)
  return { findings: told, unknown }
}
