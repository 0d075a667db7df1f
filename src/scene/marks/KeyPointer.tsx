import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { drawsWith } from '../../state/drawing.ts'
import { phoneAt } from '../../state/live-view.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { freeRectangle } from '../camera-view.ts'
import { handNow } from './hand.ts'
import './key-pointer.css'

/** One press of an arrow key moves it so far, CSS px, and less with Shift. */
const STEP_PX = 12
const FINE_PX = 3
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Points and draws by keys: a cross over the picture that arrow keys move and Enter puts down and lifts. Seen while it has the keyboard. */
export function KeyPointer(): ReactElement {
  const { draw: words, structure } = useMessages()
  const tool = useApp(drawsWith)
  const insets = useApp((state) => state.insets)
  const host = useRef<HTMLDivElement>(null)
  /** From the middle of the free picture, CSS px. */
  const [at, setAt] = useState({ x: 0, y: 0 })
  const [down, setDown] = useState(false)
  const [over, setOver] = useState('')

  const frame = (): {
    readonly left: number
    readonly top: number
    readonly free: ReturnType<typeof freeRectangle>
  } => {
    const { left, top, width, height } = host.current!.parentElement!.getBoundingClientRect()
    return { left, top, free: freeRectangle({ widthPx: width, heightPx: height, insets }) }
  }
  const middle = {
    left: `calc(50% + ${(insets.leftPx - insets.rightPx) / 2 + at.x}px)`,
    top: `calc(50% + ${(insets.topPx - insets.bottomPx) / 2 + at.y}px)`,
  }
  const onPage = ({ x, y }: typeof at): readonly [number, number] => {
    const { left, top, free } = frame()
    return [left + free.x + free.width / 2 + x, top + free.y + free.height / 2 + y]
  }
  function shine({ x, y }: typeof at): void {
    const { free } = frame()
    phoneAt.set({ x: 0.5 + x / free.width, y: 0.5 + y / free.height })
  }
  function leave(): void {
    if (down) handNow()?.cancel()
    setDown(false)
    if (tool === 'laser') phoneAt.set(null)
  }
  // Another tool begins with nothing put down.
  useEffect(() => {
    setDown(false)
    return () => {
      if (tool === 'laser') phoneAt.set(null)
    }
  }, [tool])

  function press(event: KeyboardEvent): void {
    const way = ways[event.key]
    const hand = handNow()
    if (event.ctrlKey || event.metaKey || event.altKey || !hand) return
    if (way) {
      const stepPx = event.shiftKey ? FINE_PX : STEP_PX
      const { free } = frame()
      const hold = (value: number, size: number): number => Math.min(Math.max(value, -size / 2), size / 2)
      const next = { x: hold(at.x + way[0] * stepPx, free.width), y: hold(at.y + way[1] * stepPx, free.height) }
      setAt(next)
      if (tool === 'laser') shine(next)
      else if (down) hand.move(...onPage(next))
      const id = hand.over(...onPage(next))
      setOver(id === null ? words.overNothing : structure(id).name)
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (tool === 'laser') shine(at)
      else if (down) {
        hand.lift()
        setDown(false)
      } else {
        hand.press(...onPage(at))
        setDown(hand.pressed())
      }
    } else if (event.key === 'Escape' && down) leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={host}
      className="key-pointer"
      data-down={down}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys that move it
      tabIndex={0}
      aria-label={words.keyPointer}
      aria-describedby="key-pointer-how"
      style={middle}
      onKeyDown={press}
      onFocus={() => tool === 'laser' && shine(at)}
      onBlur={leave}
    >
      <span className="key-pointer-how" id="key-pointer-how">
        {words.keyPointerHow}
      </span>
      <span className="unseen" role="status">
        {over}
      </span>
    </div>
  )
}
