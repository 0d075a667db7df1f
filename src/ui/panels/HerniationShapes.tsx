import type { ReactElement } from 'react'
import { type Herniation, type HerniationType, herniationTypes } from '../../mechanics/condition.ts'
import { useMessages } from '../../state/use-app.ts'

/** Each shape of displaced disc material seen from the side, as a small drawing. */
const outlines: Readonly<Record<HerniationType, string>> = {
  bulge: 'M4 12h22q7 8 0 16H4z',
  protrusion: 'M4 12h22q2 2 2 3 9 0 9 5t-9 5q0 1-2 3H4z',
  extrusion: 'M4 12h22q2 3 2 5c3 0 4-5 10-5s8 4 8 8-2 8-8 8-7-5-10-5q0 2-2 5H4z',
  sequestration: 'M4 12h22q4 8 0 16H4zM36 16q8-3 10 4t-6 8-9-4 5-8z',
}

/** The shapes of displaced material to choose from; `shown` is the one that holds, null for none. */
export function HerniationShapes({
  shown,
  onChoose,
}: {
  readonly shown: HerniationType | null
  readonly onChoose: (type: HerniationType) => void
}): ReactElement {
  const { types } = useMessages().panels.herniation
  return (
    <ul className="shapes">
      {herniationTypes.map((type) => (
        <li key={type}>
          <button type="button" className="shape" aria-pressed={type === shown} onClick={() => onChoose(type)}>
            <svg viewBox="0 4 50 32" aria-hidden="true">
              <path d={outlines[type]} />
            </svg>
            {types[type].name}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The type a shape on its way is nearest to. */
export const nearestType = ({ type, towards }: Pick<Herniation, 'type' | 'towards'>): HerniationType =>
  towards && towards.amount > 0.5 ? towards.type : type
