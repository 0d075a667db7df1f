import type { CSSProperties, ReactElement } from 'react'
import { chooseComparison, compareWays, comparisonOf, setCompareWay, setWipe } from '../../../state/comparing.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { type Comparison, comparisons } from '../../../story/compare.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'
import './compare.css'

/** Chooses what stands beside one another, and how. */
export function ComparePanel(): ReactElement {
  const { compare: words, format } = useMessages()
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
      {compare?.as === 'wipe' && (
        <label className="compare-wipe">
          {words.handle}
          <input
            type="range"
            min={0}
            max={1}
            step={0.01}
            value={compare.wipe}
            aria-valuetext={words.handleAt(
              format.figures(`${Math.round(100 * compare.wipe)}%`),
              words.pane[compare.panes[0]!],
              words.pane[compare.panes[1]!],
            )}
            style={{ '--done': `${100 * compare.wipe}%` } as CSSProperties}
            onChange={(event) => setWipe(Number(event.target.value))}
          />
        </label>
      )}
      {compare?.panes.includes('recovered') && <p className="note">{words.recoveryNote}</p>}
      {compare?.panes.includes('after') && <p className="note">{words.massageNote}</p>}
    </ToolPanel>
  )
}
