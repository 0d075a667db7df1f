import type { SourceId } from './sources.ts'

/** A number that brings an ambulance, and the regions (ISO 3166) where it does. */
export interface Emergency {
  readonly number: string
  readonly regions: string
  readonly sources: readonly SourceId[]
}

/**
 * Numbers to call for urgent help. Only regions are here whose number the table that telephones use (aosp_ecc) names for ambulances and
 * no other source that was seen contradicts. Where numbers differ by town or by who is asked (Argentina, Norway, Peru), there is none.
 */
export const emergencies: readonly Emergency[] = [
  {
    number: '112',
    regions: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL PL PT RO SE SI SK TR',
    sources: ['vugd_112', 'aosp_ecc'],
  },
  { number: '911', regions: 'CA US', sources: ['fcc_911', 'aosp_ecc'] },
  { number: '999', regions: 'GB', sources: ['secamb_999'] },
  { number: '000', regions: 'AU', sources: ['nswamb_000', 'aosp_ecc'] },
  { number: '111', regions: 'NZ', sources: ['healthinfo_111', 'aosp_ecc'] },
  { number: '911', regions: 'CR DO EC HN MX PA PH PR UY', sources: ['aosp_ecc'] },
  { number: '999', regions: 'HK MY', sources: ['aosp_ecc'] },
  { number: '101', regions: 'IL', sources: ['aosp_ecc'] },
  { number: '112', regions: 'IN', sources: ['aosp_ecc'] },
  { number: '119', regions: 'JP KR TW', sources: ['aosp_ecc'] },
  { number: '123', regions: 'CO', sources: ['aosp_ecc'] },
  { number: '131', regions: 'CL', sources: ['aosp_ecc'] },
  { number: '144', regions: 'CH', sources: ['aosp_ecc'] },
  { number: '192', regions: 'BR', sources: ['aosp_ecc'] },
  { number: '995', regions: 'SG', sources: ['aosp_ecc'] },
]

const regionsOf = ({ regions }: Emergency): readonly string[] => regions.split(' ')

/** Regions whose number is known, by their ISO 3166 code. */
export const regionsKnown: readonly string[] = emergencies.flatMap(regionsOf)

/** The number of a region and who says so; null where it is not known. */
export const emergencyIn = (region: string | null): Emergency | null =>
  emergencies.find((one) => region !== null && regionsOf(one).includes(region)) ?? null
