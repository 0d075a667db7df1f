import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createSolver } from '../../mechanics/solve.ts'
import { type Compare, compareNow, setWipe } from '../../state/comparing.ts'
import type { AppState } from '../../state/store.ts'
import { momentOfState } from '../../state/told.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { type PaneId, paneMoment, RECOVERED_MONTHS, workedMuscle } from '../../story/compare.ts'
import { freeRectangle } from '../camera-view.ts'
import { labelBoard } from '../labels/board.ts'
import { panePlaces, wipeEdge } from './layout.ts'
import './panes.css'

/** Below the top of its pane, and in from its edge, CSS px. */
const GAP_PX = 10
const STEP = 0.05
/** The handle stands clear of the buttons that turn the body, as a share of the height. */
const HANDLE_AT = 0.42

/** What differs from pane to pane, in one number: mm the disc stands out, or the share of tension in the muscle. */
export function numberOf(
  pane: PaneId,
  state: Pick<AppState, 'mode' | 'story' | 'step' | 'lesion' | 'explored'>,
): number {
  const now = momentOfState(state, 0)
  const { side } = state.lesion
  const { readings } = createSolver()(paneMoment(pane, now, side))
  if (pane === 'before' || pane === 'after') return readings.muscles[workedMuscle(side)].tension
  const disc = now.condition.herniation?.disc ?? state.lesion.disc
  return readings.discs[disc].herniation?.depthMm ?? 0
}

/** The name of a pane and the number that differs. */
function Caption({ pane, style }: { readonly pane: PaneId; readonly style: CSSProperties }): ReactElement {
  const { compare: words, format } = useMessages()
  const { mode, story, step, lesion, explored } = useApp((state) => state)
  const number = useMemo(
    () => numberOf(pane, { mode, story, step, lesion, explored }),
    [pane, mode, story, step, lesion, explored],
  )
  const massage = pane === 'before' || pane === 'after'
  return (
    <p className="pane-caption" data-pane={pane} data-stands-over data-written style={style}>
      <span>
        {words.pane[pane]}
        {pane === 'recovered' && <>, {words.months(format.number(RECOVERED_MONTHS))}</>}
      </span>
      <span className="pane-number">
        {massage
          ? words.tension(format.figures(`${Math.round(100 * number)}%`))
          : words.standsOut(format.quantity(number, 'mm', number > 0 ? 1 : 0))}
      </span>
    </p>
  )
}

/** The handle that wipes one picture over the other: dragged, or moved by the arrow keys. */
function WipeHandle({
  compare,
  edgePx,
  fromPx,
  widthPx,
  yPx,
}: {
  readonly compare: Compare
  readonly edgePx: number
  readonly fromPx: number
  readonly widthPx: number
  readonly yPx: number
}): ReactElement {
  const { compare: words, format } = useMessages()
  const [first, second] = compare.panes
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left } = event.currentTarget.parentElement!.getBoundingClientRect()
    setWipe((event.clientX - left - fromPx) / widthPx)
  }
  const press = (event: KeyboardEvent): void => {
    const to: Readonly<Record<string, number>> = {
      ArrowRight: compare.wipe + STEP,
      ArrowUp: compare.wipe + STEP,
      ArrowLeft: compare.wipe - STEP,
      ArrowDown: compare.wipe - STEP,
      Home: 0,
      End: 1,
    }
    const wipe = to[event.key]
    if (wipe === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setWipe(wipe)
  }
  const percent = Math.round(100 * compare.wipe)
  return (
    <div
      className="wipe-handle"
      role="slider"
      tabIndex={0}
      aria-label={words.handle}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={words.handleAt(format.figures(`${percent}%`), words.pane[first!], words.pane[second!])}
      style={{ left: edgePx, top: yPx }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    >
      <svg viewBox="0 0 44 44" aria-hidden="true">
        <path d="M17 16l-6 6 6 6M27 16l6 6-6 6" />
      </svg>
    </div>
  )
}

/** What stands over pictures that are compared: a caption with each, the edges between them, the handle. */
export function Panes(): ReactElement {
  const compare = useApp(compareNow)
  const insets = useApp((state) => state.insets)
  const host = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ widthPx: 0, heightPx: 0 })
  useLayoutEffect(() => {
    const measure = (): void => {
      const { clientWidth, clientHeight } = host.current!
      setSize({ widthPx: clientWidth, heightPx: clientHeight })
    }
    const watcher = new ResizeObserver(measure)
    watcher.observe(host.current!)
    measure()
    return () => watcher.disconnect()
  }, [])
  const frame = { ...size, insets }
  const free = freeRectangle(frame)
  const places = compare && size.widthPx > 0 ? panePlaces(frame, compare) : []
  const wiped = compare?.as === 'wipe'
  const captioned = `${compare?.panes.join()} ${compare?.as} ${size.widthPx} ${size.heightPx} ${Object.values(insets).join()}`
  // Names keep clear of the captions.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts
  useLayoutEffect(() => {
    labelBoard.renewHost()
    return labelBoard.renewHost
  }, [captioned])
  const top = free.y + GAP_PX
  return (
    <div ref={host} className="panes">
      {places.map(({ insets: within, clip }, index) => {
        const pane = compare!.panes[index]!
        if (wiped) {
          // A caption is wiped away with its picture, so that it never stands over the other.
          const end = size.widthPx - free.x - free.width + GAP_PX
          const style = { top, maxWidth: free.width / 2 - 2 * GAP_PX, transform: 'none' }
          return (
            <div key={pane} className="pane-clip" style={{ left: clip.x, width: clip.width }}>
              <Caption
                pane={pane}
                style={index === 0 ? { ...style, left: free.x + GAP_PX } : { ...style, right: end }}
              />
            </div>
          )
        }
        const { x, y, width } = freeRectangle({ ...size, insets: within })
        const edge =
          clip.y > 0
            ? { left: 0, top: clip.y, width: '100%', height: 1 }
            : { left: clip.x, top: 0, width: 1, height: '100%' }
        return (
          <div key={pane}>
            {index > 0 && <div className="pane-edge" style={edge} />}
            <Caption pane={pane} style={{ left: x + width / 2, top: y + GAP_PX, maxWidth: width - GAP_PX }} />
          </div>
        )
      })}
      {compare && wiped && places.length > 0 && (
        <>
          <div className="wipe-edge" style={{ left: places[1]!.clip.x, top: free.y, height: free.height }} />
          <WipeHandle
            compare={compare}
            edgePx={wipeEdge(frame, compare)}
            fromPx={free.x}
            widthPx={free.width}
            yPx={free.y + free.height * HANDLE_AT}
          />
        </>
      )}
    </div>
  )
}
