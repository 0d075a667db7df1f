import { Component, type ReactElement, type ReactNode, Suspense } from 'react'
import { dismissNotice, notify } from '../state/notices.ts'
import { useMessages } from '../state/use-app.ts'
import { Awaited, QuietlyAwaited } from './Awaited.tsx'
import { askAgain, isNotHere } from './late.ts'
import './part.css'

/** What stands in a part's place: that it is lacking and why, and how often it was asked for already. */
export interface Lacking {
  readonly why: 'absent' | 'broke' | 'late'
  readonly tries: number
  readonly again: () => void
}

const said = { absent: 'no-part', broke: 'part-broke', late: 'late-part' } as const

/** Said in the place of a part: one sentence, and a way on. What is on its way still, or was asked for anew in vain, comes with the whole page. */
export function LackingPart({ why, tries, again }: Lacking): ReactElement {
  const { ui, notices } = useMessages()
  // A browser that waits for a file asks for it no second time.
  const anew = tries > 0 || why === 'late'
  return (
    <div className="lacking-part" role={why === 'late' ? 'status' : 'alert'}>
      <p>{notices[said[why]]}</p>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          if (anew) {
            location.reload()
            return
          }
          // This button goes: whoever stood on it stands on what holds the part.
          currentTarget.parentElement?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
          again()
        }}
      >
        {anew ? ui.tryAgain : ui.loadAgain}
      </button>
    </div>
  )
}

interface Props {
  readonly children: ReactNode
  /** What is said in its place; by default a sentence with a button. A `quiet` part leaves its place empty, and a notice says so. */
  readonly lacking?: 'quiet' | ((lacking: Lacking) => ReactNode)
}

interface State {
  readonly failed: 'no' | 'absent' | 'broke'
  readonly tries: number
}

/** A part of the page that may lack its file, or fail, and takes nothing else with it. When the network comes back it asks again by itself. */
export class Part extends Component<Props, State> {
  override state: State = { failed: 'no', tries: 0 }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: isNotHere(error) ? 'absent' : 'broke' }
  }

  override componentDidMount(): void {
    addEventListener('online', this.#online)
  }

  override componentWillUnmount(): void {
    removeEventListener('online', this.#online)
  }

  override componentDidCatch(error: unknown): void {
    if (this.props.lacking === 'quiet') notify(isNotHere(error) ? 'no-part' : 'part-broke')
  }

  #online = (): void => {
    if (this.state.failed !== 'absent') return
    dismissNotice('no-part')
    this.#again()
  }

  #again = (): void => {
    askAgain()
    this.setState(({ tries }) => ({ failed: 'no', tries: tries + 1 }))
  }

  override render(): ReactNode {
    const { children, lacking } = this.props
    const { failed, tries } = this.state
    const inPlace = (why: Lacking['why']): ReactNode => {
      const all: Lacking = { why, tries, again: this.#again }
      return typeof lacking === 'function' ? lacking(all) : <LackingPart {...all} />
    }
    const quiet = lacking === 'quiet'
    if (failed !== 'no') return quiet ? null : inPlace(failed)
    const awaited = quiet ? <QuietlyAwaited /> : <Awaited>{inPlace('late')}</Awaited>
    return <Suspense fallback={awaited}>{children}</Suspense>
  }
}
