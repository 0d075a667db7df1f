import { type CSSProperties, type ReactElement, useRef } from 'react'
import { setLabels } from '../../state/actions.ts'
import { fade, hiddenIn, hide, isolate, peelTo, redo, showAll, undo } from '../../state/dissecting.ts'
import { labelWays } from '../../state/tool.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Icon } from '../Icon.tsx'

/** How far the body is peeled along the view. A drag of the slider is one step to undo. */
function Peel(): ReactElement {
  const { explore, format } = useMessages()
  const peel = useApp((state) => state.dissection.peel)
  const dragging = useRef(false)
  return (
    <label className="peel">
      <span>{explore.peel}</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={peel}
        aria-valuetext={explore.peeled(format.figures(`${Math.round(100 * peel)}%`))}
        style={{ '--done': `${100 * peel}%` } as CSSProperties}
        onChange={(event) => {
          peelTo(Number(event.target.value), !dragging.current)
          dragging.current = true
        }}
        onPointerUp={() => {
          dragging.current = false
        }}
        onKeyUp={() => {
          dragging.current = false
        }}
        onBlur={() => {
          dragging.current = false
        }}
      />
    </label>
  )
}

/** What the student does to what is shown, whatever tool is open. */
export function ExploreBar(): ReactElement {
  const { explore, hidden, ui } = useMessages()
  const past = useApp((state) => state.past)
  const dissection = useApp((state) => state.dissection)
  const chosen = useApp((state) => state.selection.length > 0)
  const labels = useApp((state) => state.labels)
  // While a question asks for names, there are none.
  const asked = useApp((state) => state.quiz !== null)
  const count = hiddenIn(dissection).length
  const onSelection = [
    { name: explore.hide, icon: 'hide', run: hide },
    { name: explore.isolate, icon: 'isolate', run: isolate },
    { name: explore.fade, icon: 'fade', run: fade },
  ] as const
  return (
    <section className="explore-bar" aria-label={explore.dissect}>
      <div className="bar-group">
        <button
          type="button"
          className="button button-icon"
          aria-label={explore.undo}
          title={explore.undo}
          disabled={past.before.length === 0}
          onClick={undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="button button-icon"
          aria-label={explore.redo}
          title={explore.redo}
          disabled={past.after.length === 0}
          onClick={redo}
        >
          <Icon name="redo" />
        </button>
      </div>
      <div className="bar-group">
        {onSelection.map(({ name, icon, run }) => (
          <button
            key={icon}
            type="button"
            className="button bar-button"
            title={chosen ? name : explore.nothingSelected}
            disabled={!chosen}
            onClick={() => run()}
          >
            <Icon name={icon} />
            <span>{name}</span>
          </button>
        ))}
      </div>
      {count > 0 && (
        <button type="button" className="button bar-hidden" onClick={showAll}>
          {hidden(count)}: {ui.showAll}
        </button>
      )}
      <Peel />
      <fieldset className="bar-group">
        <legend className="unseen">{explore.label}</legend>
        {labelWays.map((way) => (
          <button
            key={way}
            type="button"
            className="button bar-button"
            aria-pressed={labels === way}
            disabled={asked}
            onClick={() => setLabels(way)}
          >
            {explore.labels[way]}
          </button>
        ))}
      </fieldset>
    </section>
  )
}
