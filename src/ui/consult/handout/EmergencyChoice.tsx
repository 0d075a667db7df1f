import type { ReactElement } from 'react'
import { emergencyIn, regionsKnown } from '../../../evidence/emergency.ts'
import { useMessages } from '../../../state/use-app.ts'
import { cleanNumber } from './emergency.ts'

/** What number the page names: that of a country that is known, or one that is typed; neither for none. */
export interface EmergencyPick {
  readonly region: string | null
  readonly typed: string
}

/** The number that is printed; null for words instead of one. */
export const numberOf = ({ region, typed }: EmergencyPick): string | null =>
  emergencyIn(region)?.number ?? (cleanNumber(typed) || null)

/** The country whose emergency number is printed. @param guessed the country was taken from the browser's language, and not changed */
export function EmergencyChoice({
  pick,
  guessed,
  onPick,
}: {
  readonly pick: EmergencyPick
  readonly guessed: boolean
  readonly onPick: (pick: EmergencyPick) => void
}): ReactElement {
  const { handout, language } = useMessages()
  const names = new Intl.DisplayNames(language.tag, { type: 'region' })
  const nameOf = (region: string): string => names.of(region) ?? region
  const { region, typed } = pick
  const known = emergencyIn(region)
  // A country that the browser names stands in the list though its number is not known.
  const listed = [...new Set([...regionsKnown, ...(region === null ? [] : [region])])]
  const sorted = listed
    .map((id) => ({ id, name: nameOf(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, language.tag))
  return (
    <>
      <label className="handout-field">
        {handout.country}
        <select
          value={region ?? ''}
          onChange={({ target }) => onPick({ region: target.value === '' ? null : target.value, typed })}
        >
          <option value="">{handout.otherCountry}</option>
          {sorted.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {!known && (
        <label className="handout-field">
          {handout.number}
          <input
            type="tel"
            autoComplete="off"
            value={typed}
            maxLength={15}
            onChange={({ target }) => onPick({ region, typed: target.value })}
          />
        </label>
      )}
      <p className="note" role="status">
        {known && region ? handout.names(known.number, nameOf(region)) : handout.noNumber}{' '}
        {region === null ? guessed && handout.noCountry : guessed && handout.fromLanguage}
      </p>
    </>
  )
}
