import { type ReactElement, useState } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../ToolPanel.tsx'
import { SearchBox } from './SearchBox.tsx'
import { StructureTree } from './StructureTree.tsx'
import { type Grouping, groupings } from './tree.ts'
import './structures.css'

/** Every part by name: a search, and a tree of all that there is. */
export function StructuresPanel(): ReactElement {
  const words = useMessages().parts
  const [query, setQuery] = useState('')
  const [grouping, setGrouping] = useState<Grouping>('system')
  return (
    <ToolPanel title={words.title} about={words.about}>
      <SearchBox query={query} onQuery={setQuery} />
      {query.trim() === '' && (
        <>
          <fieldset className="parts-grouping">
            <legend>{words.grouping}</legend>
            {groupings.map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={one === grouping}
                onClick={() => setGrouping(one)}
              >
                {words.groupings[one]}
              </button>
            ))}
          </fieldset>
          <StructureTree key={grouping} grouping={grouping} />
        </>
      )}
    </ToolPanel>
  )
}
