import { type CSSProperties, type ReactElement, type ReactNode, useRef } from 'react'
import { setLabels, setSeveral } from '../../state/actions.ts'
import { fade, hiddenIn, hide, isolate, peelTo, redo, showAll, undo } from '../../state/dissecting.ts'
import { labelWays } from '../../state/tool.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Icon, type IconName } from '../Icon.tsx'
import { DissectionNews } from './DissectionNews.tsx'

/** How far the body is peeled along the view. A drag of the slider is one step to undo. */
function Peel(): ReactElement {
  const { explore, format } = useMessages()
  const peel = useApp((state) => state.dissection.peel)
  const dragging = useRef(false)
  return (
    <label className="peel">
      <span className="peel-name">{explore.peel}</span>
      <span className="peel-end" aria-hidden="true">
        {explore.skin}
      </span>
      <input
        type="range"
        aria-label={explore.peel}
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
      <span className="peel-end" aria-hidden="true">
        {explore.nerve}
      </span>
    </label>
  )
}

interface BarButton {
  readonly name: string
  readonly icon: IconName
  /** As they are said, and as a page tells them to assistive software. */
  readonly keys: readonly [said: string, told: string]
  readonly able: boolean
  readonly run: () => void
  /** Why it does nothing now. */
  readonly unable?: string
}

/** A button that stays where it is when there is nothing for it to do, so that whoever stands on it is not thrown off. */
function BarButton({
  name,
  icon,
  keys,
  able,
  run,
  unable = name,
  children,
}: BarButton & { children?: ReactNode }): ReactElement {
  return (
    <button
      type="button"
      className={`button ${children ? 'bar-button' : 'button-icon'}`}
      aria-label={children ? undefined : name}
      title={able ? `${name} (${keys[0]})` : unable}
      aria-keyshortcuts={keys[1]}
      aria-disabled={!able}
      onClick={() => able && run()}
    >
      <Icon name={icon} />
      {children}
    </button>
  )
}

/** What the student does to what is shown, whatever tool is open. */
export function ExploreBar(): ReactElement {
  const { explore, hidden, ui } = useMessages()
  const past = useApp((state) => state.past)
  const dissection = useApp((state) => state.dissection)
  const chosen = useApp((state) => state.selection.length)
  const several = useApp((state) => state.several)
  const labels = useApp((state) => state.labels)
  // While a question asks for names, there are none.
  const asked = useApp((state) => state.quiz !== null)
  const bar = useRef<HTMLElement>(null)
  const count = hiddenIn(dissection).length
  const onSelection = [
    { name: explore.hide, icon: 'hide', keys: ['H', 'H'], run: hide },
    { name: explore.isolate, icon: 'isolate', keys: ['I', 'I'], run: isolate },
    { name: explore.fade, icon: 'fade', keys: ['X', 'X'], run: fade },
  ] as const
  return (
    <section ref={bar} className="explore-bar" aria-label={explore.dissect} data-chosen={chosen > 0 || several}>
      <div className="bar-group">
        <BarButton
          name={explore.undo}
          icon="undo"
          keys={['Ctrl + Z', 'Control+Z']}
          able={past.before.length > 0}
          run={undo}
        />
        <BarButton
          name={explore.redo}
          icon="redo"
          keys={['Ctrl + Y', 'Control+Y']}
          able={past.after.length > 0}
          run={redo}
        />
      </div>
      <div className="bar-group bar-chosen-acts">
        <button
          type="button"
          className="button bar-button bar-several"
          aria-pressed={several}
          title={explore.several}
          onClick={() => setSeveral(!several)}
        >
          <Icon name="several" />
          <span>{explore.several}</span>
        </button>
        {onSelection.map(({ run, ...button }) => (
          <BarButton key={button.icon} {...button} able={chosen > 0} unable={explore.nothingSelected} run={() => run()}>
            <span>{button.name}</span>
          </BarButton>
        ))}
        {chosen > 1 && <span className="bar-chosen">{explore.parts(chosen)}</span>}
      </div>
      {(count > 0 || dissection.faded.length > 0) && (
        <button
          type="button"
          className="button bar-hidden"
          onClick={() => {
            showAll()
            // This button goes: whoever stood on it stands on the one that brings it back.
            bar.current?.querySelector('button')?.focus({ preventScroll: true })
          }}
        >
          {count > 0 ? `${hidden(count)}: ${ui.showAll}` : ui.showAll}
        </button>
      )}
      <Peel />
      <fieldset className="bar-group bar-names">
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
      <DissectionNews />
    </section>
  )
}
