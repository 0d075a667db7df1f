import type { ReactElement } from 'react'

interface Props<T extends string | number> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[]
  readonly value: T
  readonly onChoose: (value: T) => void
}

/** One of a few, as buttons that say which one holds. */
export function Choice<T extends string | number>({ legend, options, value, onChoose }: Props<T>): ReactElement {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-row">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className="button"
            lang={option.lang}
            aria-pressed={option.value === value}
            onClick={() => onChoose(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
