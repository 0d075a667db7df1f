import type { ReactElement } from 'react'
import { chooseComparison, compareWays, comparisonOf, setCompareWay } from '../../../state/comparing.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { type Comparison, comparisons } from '../../../story/compare.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'
import './compare.css'

/** Chooses what stands beside one another, and how. */
export function ComparePanel(): ReactElement {
  const words = useMessages().compare
  const compare = useApp((state) => state.compare)
  const chosen = comparisonOf(compare)
  const choose = (choice: Comparison | null): ReactElement => (
    <button
      key={choice ?? 'one'}
      type="button"
      className="button compare-choice"
      aria-pressed={chosen === choice && (choice !== null || compare === null)}
      onClick={() => chooseComparison(choice)}
    >
      {choice === null ? words.one : words.choice[choice]}
    </button>
  )
  return (
    <ToolPanel title={words.title} about={words.about}>
      <fieldset className="compare-choices">
        <legend className="unseen">{words.choices}</legend>
        {(Object.keys(comparisons) as Comparison[]).map(choose)}
        {choose(null)}
      </fieldset>
      {compare?.panes.length === 2 && (
        <fieldset className="compare-ways">
          <legend className="unseen">{words.way}</legend>
          {compareWays.map((way) => (
            <button
              key={way}
              type="button"
              className="button"
              aria-pressed={compare.as === way}
              onClick={() => setCompareWay(way)}
            >
              {words[way]}
            </button>
          ))}
        </fieldset>
      )}
      {compare?.panes.includes('recovered') && <p className="note">{words.recoveryNote}</p>}
      {compare?.panes.includes('after') && <p className="note">{words.massageNote}</p>}
    </ToolPanel>
  )
}
