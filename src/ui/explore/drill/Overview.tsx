import { type ReactElement, useId } from 'react'
import { FORECAST_DAYS, forecastOf, standingOf } from '../../../drill/progress.ts'
import { begun } from '../../../drill/session.ts'
import type { Group } from '../../../drill/subjects.ts'
import { chooseGroup, groupsNow, startSitting, wantedGroups } from '../../../state/drilling.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { useDrill } from '../../../state/use-drill.ts'
import { Keeping } from './Keeping.tsx'

/** What a group holds: how much of it is learned, as a line, and what comes back today. */
function GroupRow({ group, chosen }: { readonly group: Group; readonly chosen: boolean }): ReactElement {
  const { drill: words } = useMessages()
  const progress = useDrill((drill) => drill.progress)
  const { cards, started, learned, due } = standingOf(progress, Date.now(), [group])
  return (
    <label className="drill-group">
      <input type="checkbox" checked={chosen} onChange={(event) => chooseGroup(group, event.target.checked)} />
      <span className="drill-group-name">{words.groups[group]}</span>
      <span className="note">
        {words.learned(learned, cards)}
        {due > 0 && ` · ${words.dueToday(due)}`}
      </span>
      <svg className="drill-line" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" />
        <rect className="is-started" width={(100 * started) / cards} height="4" />
        <rect className="is-learned" width={(100 * learned) / cards} height="4" />
      </svg>
    </label>
  )
}

const HIGH = 34
const WIDE = 40

/** How many cards come back on each day of a week, as bars. */
function Forecast({ groups }: { readonly groups: readonly Group[] }): ReactElement | null {
  const { drill: words, language, format } = useMessages()
  const progress = useDrill((drill) => drill.progress)
  const now = Date.now()
  const counts = forecastOf(progress, now, groups)
  const most = Math.max(...counts)
  const title = useId()
  if (most === 0) return null
  const day = (ahead: number, weekday: 'short' | 'long'): string => {
    if (ahead === 0) return words.today
    const date = new Date(now)
    date.setDate(date.getDate() + ahead)
    return new Intl.DateTimeFormat(language.tag, { weekday }).format(date)
  }
  return (
    <figure className="drill-forecast">
      <figcaption id={title} className="eyebrow">
        {words.forecast}
      </figcaption>
      <ul className="unseen" aria-labelledby={title}>
        {counts.map((count, ahead) => (
          <li key={day(ahead, 'long')}>{words.onDay(day(ahead, 'long'), count)}</li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${FORECAST_DAYS * WIDE} ${HIGH + 34}`} aria-hidden="true">
        {counts.map((count, ahead) => {
          const high = (HIGH * count) / most
          const middle = (ahead + 0.5) * WIDE
          return (
            <g key={day(ahead, 'long')}>
              <rect x={middle - 11} y={16 + HIGH - Math.max(high, 1)} width="22" height={Math.max(high, 1)} rx="3" />
              {count > 0 && (
                <text x={middle} y={12 + HIGH - high}>
                  {format.number(count)}
                </text>
              )}
              <text className="drill-day" x={middle} y={HIGH + 31}>
                {day(ahead, 'short')}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

/** Before a sitting: what to practise, what comes back when, and where progress is kept. */
export function Overview(): ReactElement {
  const { drill: words } = useMessages()
  const progress = useDrill((drill) => drill.progress)
  const chosen = useDrill((drill) => drill.groups)
  const pictured = useApp((state) => state.picture.is !== 'unavailable')
  const offered = groupsNow()
  const wanted = wantedGroups()
  const { queue } = begun(progress, Date.now(), wanted)
  const fresh = queue.filter((id) => progress[id] === undefined).length
  return (
    <div className="drill-overview">
      {!pictured && <p className="note">{words.needsPicture}</p>}
      <fieldset className="drill-groups">
        <legend className="eyebrow">{words.choose}</legend>
        {offered.map((group) => (
          <GroupRow key={group} group={group} chosen={chosen.includes(group)} />
        ))}
      </fieldset>
      <div className="drill-start">
        <button type="button" className="button button-main" disabled={queue.length === 0} onClick={startSitting}>
          {words.start}
        </button>
        <p className="note">
          {wanted.length === 0
            ? words.chooseOne
            : queue.length === 0
              ? words.nothing
              : words.sitting(queue.length - fresh, fresh)}
        </p>
      </div>
      <Forecast groups={wanted} />
      <Keeping />
    </div>
  )
}
