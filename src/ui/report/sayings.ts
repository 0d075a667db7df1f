import type { Finding as ScanFinding } from '../../evidence/scans.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Saying } from '../../i18n/report-words.ts'
import type { Finding } from '../../report/finding.ts'

const levelOf = (disc: string): string =>
  disc === 'L5-S1' || disc === 'T12-L1' ? disc.replace('-', '/') : disc.replace(/-[LT]/, '/')

const typeOf = ({ type, herniated }: Finding) =>
  type === null || type === 'none' ? (herniated ? 'unnamed' : null) : type

/** Level and side of a finding: the head of its card. */
export function placeOf({ disc, side }: Finding, { report }: Messages): string {
  const level = disc === null ? report.noLevel : levelOf(disc)
  return side === null ? level : `${level}, ${report.sides[side]}`
}

/** A finding in a few words, for buttons. */
export const shortOf = (finding: Finding, words: Messages): string =>
  `${placeOf(finding, words)}: ${words.report.short[typeOf(finding) ?? 'changed']}`

/** Everything that a finding says, material first. */
export function sayingsOf(finding: Finding, { report, format }: Messages): Saying[] {
  const type = typeOf(finding)
  const { sizeMm, zone, migrated, contact, root, heightLoss, canalStenosis, recessStenosis, foraminalStenosis } =
    finding
  return [
    type ? report.types[type] : finding.type === 'none' ? report.typeRuledOut : null,
    zone && report.zones[zone],
    sizeMm === null ? null : report.size(format.quantity(sizeMm, 'mm', sizeMm % 1 === 0 ? 0 : 1)),
    migrated && report.migrated[migrated],
    contact && report.contact[contact](root),
    heightLoss && report.height[heightLoss],
    finding.signal && report.signal[finding.signal],
    canalStenosis && report.canal[canalStenosis],
    recessStenosis && report.recess[recessStenosis],
    foraminalStenosis && report.foramen[foraminalStenosis],
    finding.modic && report.modic[finding.modic],
  ].filter((one) => one !== null)
}

const isThere = (grade: string | null): boolean => grade !== null && grade !== 'none'

/** What of a finding has been counted in people without pain, and whether something of it has not. */
export function countedOf(finding: Finding): { readonly scans: readonly ScanFinding[]; readonly more: boolean } {
  const type = typeOf(finding)
  const scans: ScanFinding[] = []
  if (type === 'bulge' || type === 'protrusion') scans.push(type)
  if (isThere(finding.heightLoss)) scans.push('height-loss')
  if (finding.signal === 'reduced') scans.push('signal-loss')
  const uncounted = type !== null && type !== 'bulge' && type !== 'protrusion'
  const narrow = [finding.canalStenosis, finding.recessStenosis, finding.foraminalStenosis].some(isThere)
  return { scans, more: uncounted || narrow || finding.modic !== null || isThere(finding.contact) }
}
