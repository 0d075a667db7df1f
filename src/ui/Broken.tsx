import type { ReactElement } from 'react'
import { useMessages } from '../state/use-app.ts'
import './tokens.css'
import './broken.css'

/** The page could not go on: said plainly, with the one thing that must never be lost. */
export function Broken(): ReactElement {
  const { ui, help } = useMessages()
  return (
    <main className="broken" role="alert">
      <h1>{ui.somethingBroke}</h1>
      <p>{ui.somethingBrokeHelp}</p>
      <button type="button" className="button button-main" onClick={() => location.reload()}>
        {ui.tryAgain}
      </button>
      <h2>{help.title}</h2>
      <p>{help.now}</p>
      <ul>
        {help.nowList.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{help.nowDo}</p>
    </main>
  )
}
