import type { ReactElement } from 'react'
import { type Variant, variants } from '../../mechanics/condition.ts'
import { sciaticVariants } from '../../mechanics/sciatic-variants.ts'
import { explore } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import { Choice } from '../Choice.tsx'
import { Sources } from '../Sources.tsx'
import { useMoment } from '../use-told.ts'

const RARE_PERCENT = 1

/** The six ways of the nerve past piriformis, with how common each is; picking one changes the picture and hurts nobody. */
export function VariantPicker({
  onChoose = (variant) => explore({ condition: { variant } }),
}: {
  readonly onChoose?: (variant: Variant) => void
}): ReactElement {
  const words = useMessages().panels.frequency
  const { variant } = useMoment().condition
  const { percent } = sciaticVariants[variant]
  return (
    <details className="sources variants">
      <summary>{words.ways}</summary>
      <Choice<Variant>
        legend={words.ways}
        options={variants.map((value) => ({ value, label: value.toUpperCase() }))}
        value={variant}
        onChoose={onChoose}
      />
      <p>
        {words.way[variant]}{' '}
        {words.wayOf(variant.toUpperCase(), percent < RARE_PERCENT ? `< ${RARE_PERCENT}` : percent.toFixed(0))}
      </p>
      <p className="note">{words.wayNote}</p>
      <Sources ids={['beaton1937', 'tomaszewski2016', 'smoll2010']} />
    </details>
  )
}
