import type { ReactElement } from 'react'
import { type SourceId, sourceLink, sources } from '../evidence/sources.ts'
import { useMessages } from '../state/use-app.ts'

/** Who says so: each source with its year, and its page one tap away in a new tab. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }): ReactElement {
  const { ui } = useMessages()
  return (
    <details className="sources">
      <summary>
        {ui.sources} ({ids.length})
      </summary>
      <ul>
        {ids.map((id) => {
          const { authors, year, title, journal } = sources[id]
          const link = sourceLink(id)
          return (
            <li key={id}>
              {link ? (
                <a href={link} target="_blank" rel="noreferrer noopener">
                  {title}
                  <span className="unseen"> ({ui.opensElsewhere})</span>
                </a>
              ) : (
                <cite>{title}</cite>
              )}
              <br />
              <span className="note">
                {authors} ({year}). {journal}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
