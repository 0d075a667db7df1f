import type { ReactElement } from 'react'
import { Part } from '../../parts/Part.tsx'
import { openTool } from '../../state/actions.ts'
import { toolsIn } from '../../state/tool.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Icon } from '../Icon.tsx'
import { toolEntries } from './tools.ts'
import './explore.css'

/** The tools of the mode, one open at a time; a tap on the open one puts it away. */
export function ExplorePanel(): ReactElement {
  const words = useMessages()
  const mode = useApp((state) => state.mode)
  const shared = useApp((state) => state.shared)
  const tools = toolsIn(mode, shared)
  const open = useApp((state) => tools.find((tool) => tool === state.tool) ?? null)
  const Panel = open && toolEntries[open].Panel
  return (
    <div className="explore-panel" data-open={open !== null}>
      <nav className="explore-tools" aria-label={words.explore.tools}>
        {tools.map((tool) => {
          const { icon, title } = toolEntries[tool]
          return (
            <button
              key={tool}
              type="button"
              className="explore-tool"
              aria-expanded={tool === open}
              onClick={() => openTool(tool === open ? null : tool)}
            >
              <Icon name={icon} />
              <span>{title(words)}</span>
            </button>
          )
        })}
      </nav>
      {Panel && (
        <div className="explore-open">
          <Part key={open}>
            <Panel />
          </Part>
        </div>
      )}
    </div>
  )
}
