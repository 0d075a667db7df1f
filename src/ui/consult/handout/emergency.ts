/** Numbers to call for urgent help; null where none is known and the page says it in words. */
export const emergencyNumbers = ['112', '911', '999', '000', '111'] as const
export type EmergencyNumber = (typeof emergencyNumbers)[number] | null

/** Regions by ISO 3166 code whose one number for every emergency is well known; a region that is not here is asked for. */
const regionsOf: Readonly<Record<NonNullable<EmergencyNumber>, string>> = {
  '112': 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL PL PT RO SE SI SK',
  '911': 'CA CR DO EC MX PA US UY',
  '999': 'GB HK MY',
  '000': 'AU',
  '111': 'NZ',
}

/** The region that the viewer's languages name first, such as `ES` of `es-ES`; null where none does. */
export function regionIn(tags: readonly string[]): string | null {
  for (const tag of tags) {
    const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1]
    if (region) return region.toUpperCase()
  }
  return null
}

/** The number of a region, null where it is not known. */
export const numberIn = (region: string | null): EmergencyNumber =>
  emergencyNumbers.find((number) => region !== null && regionsOf[number].split(' ').includes(region)) ?? null
