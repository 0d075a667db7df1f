import type { ReactElement } from 'react'
import { closePatientWindow, openPatientWindow } from '../../../state/patient-window.ts'
import { connectRemote, disconnectRemote } from '../../../state/remote.ts'
import { togglePoints, useScreens } from '../../../state/screens.ts'
import { useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'
import { Code } from './Code.tsx'
import './screens.css'

const MINUTE_MS = 60_000

function SecondWindow(): ReactElement {
  const { screens } = useMessages()
  const second = useScreens((state) => state.second)
  const points = useScreens((state) => state.points)
  const open = second === 'open'
  return (
    <section className="screens-part">
      <h3>{screens.second}</h3>
      <p className="note">{screens.secondAbout}</p>
      {open ? (
        <>
          <button type="button" className="button" aria-pressed={points} onClick={togglePoints}>
            {screens.pointer}
          </button>
          <button type="button" className="button" onClick={closePatientWindow}>
            {screens.close}
          </button>
        </>
      ) : (
        <button type="button" className="button button-main" onClick={() => void openPatientWindow()}>
          {screens.open}
        </button>
      )}
      <p className="screens-said" role="status">
        {screens.secondIs[second]}
      </p>
    </section>
  )
}

function Phone(): ReactElement {
  const { screens, format } = useMessages()
  const remote = useScreens((state) => state.remote)
  const said =
    remote.is === 'asking'
      ? screens.asking
      : remote.is === 'unavailable'
        ? screens.unavailable
        : remote.is === 'waiting'
          ? `${screens.scan} ${screens.expires(format.number(remote.codeMs / MINUTE_MS))}`
          : remote.is === 'paired'
            ? remote.here
              ? screens.paired
              : screens.away
            : remote.is === 'ended'
              ? screens.ended
              : ''
  const connected = remote.is === 'waiting' || remote.is === 'paired'
  return (
    <section className="screens-part">
      <h3>{screens.phone}</h3>
      {!connected && <p className="note">{screens.phoneAbout}</p>}
      {remote.is === 'waiting' && <Code text={remote.address} name={screens.code} />}
      <p className="screens-said" role="status">
        {said}
      </p>
      {remote.is === 'waiting' && <p className="screens-address">{remote.address}</p>}
      {remote.is !== 'paired' && (
        <button
          type="button"
          className="button button-main"
          disabled={remote.is === 'asking'}
          onClick={() => void connectRemote()}
        >
          {remote.is === 'waiting' ? screens.again : screens.connect}
        </button>
      )}
      {connected && (
        <button type="button" className="button" onClick={disconnectRemote}>
          {screens.disconnect}
        </button>
      )}
    </section>
  )
}

/** A window for the person beside, and a phone as remote. Both go on when the panel is closed. */
export function ScreensPanel(): ReactElement {
  const { screens } = useMessages()
  return (
    <ToolPanel title={screens.title} about={screens.about}>
      <SecondWindow />
      <Phone />
    </ToolPanel>
  )
}
