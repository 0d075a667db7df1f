import type { ReactElement } from 'react'
import { type AnatomySourceId, anatomySources } from '../anatomy/sources.ts'
import { type Source, type SourceId, sourceLink, sources } from '../evidence/sources.ts'
import { useMessages } from '../state/use-app.ts'

function Entry({ id }: { readonly id: SourceId }): ReactElement {
  const { ui, evidence } = useMessages()
  const { authors, year, title, journal, doi, pmid, status }: Source = sources[id]
  const link = sourceLink(id)
  return (
    <li data-source={id}>
      <b className="source-year">{year}</b>
      <div>
        <cite>{title}</cite>
        <span className="note">
          {authors}. {journal}
          {status === 'memory' && ` (${evidence.notChecked})`}
        </span>
        {link && (
          <a href={link} target="_blank" rel="noreferrer noopener">
            {doi === null ? `PubMed ${pmid}` : `doi:${doi}`}
            <span className="unseen">
              , {title} ({ui.opensElsewhere})
            </span>
          </a>
        )}
      </div>
    </li>
  )
}

const FROM_MEMORY = ' (from memory)'

function AnatomyEntry({ id }: { readonly id: AnatomySourceId }): ReactElement {
  const { evidence } = useMessages()
  const text = anatomySources[id]
  return (
    <li data-source={id}>
      <b className="source-year">{/\b(?:19|20)\d\d\b/.exec(text)?.[0]}</b>
      <div>
        <cite lang="en">{text.replace(FROM_MEMORY, '')}</cite>
        {text.endsWith(FROM_MEMORY) && <span className="note">({evidence.notChecked})</span>}
      </div>
    </li>
  )
}

/** Who says so: each source with its year and its DOI, whose page is one tap away in a new tab; then books of anatomy. */
export function Sources({
  ids,
  anatomy = [],
}: {
  readonly ids: readonly SourceId[]
  readonly anatomy?: readonly AnatomySourceId[]
}): ReactElement {
  const { ui } = useMessages()
  return (
    <details className="sources">
      <summary>
        {ui.sources} ({ids.length + anatomy.length})
      </summary>
      <ul>
        {ids.map((id) => (
          <Entry key={id} id={id} />
        ))}
        {anatomy.map((id) => (
          <AnatomyEntry key={id} id={id} />
        ))}
      </ul>
    </details>
  )
}
