import { type PointerEvent, type ReactElement, useEffect, useRef } from 'react'
import { lookFrom } from '../../state/actions.ts'
import { eye, onEye } from '../../state/eye.ts'
import { toldMoment } from '../../state/told.ts'
import { useMessages } from '../../state/use-app.ts'
import { cubeHit } from './cube-hit.ts'

/** Letters of the sides as every viewer of scans writes them; always the subject's own. */
const faces = [
  { letter: 'A', turn: '' },
  { letter: 'P', turn: 'rotateY(180deg)' },
  { letter: 'L', turn: 'rotateY(90deg)' },
  { letter: 'R', turn: 'rotateY(-90deg)' },
  { letter: 'S', turn: 'rotateX(90deg) rotateZ(180deg)' },
  { letter: 'I', turn: 'rotateX(-90deg)' },
] as const

/** A press that moves further than this turns the body instead of choosing a side. */
const STEADY_PX = 5
const DEG_A_PX = 1.1

interface Props {
  readonly open: boolean
  /** Asked for by keyboard: the list of sides. */
  readonly onList: () => void
}

/** A cube that turns with the body: a tap on a face, an edge or a corner looks from there, a drag turns. */
export function ViewCube({ open, onList }: Props): ReactElement {
  const { navigation } = useMessages()
  const cube = useRef<HTMLSpanElement>(null)
  const press = useRef<{ x: number; y: number; azimuthDeg: number; elevationDeg: number; moved: boolean } | null>(null)
  useEffect(() => {
    const turn = (): void => {
      cube.current!.style.transform = `rotateX(${-eye.elevationDeg}deg) rotateY(${-eye.azimuthDeg}deg)`
    }
    turn()
    return onEye(turn)
  }, [])

  const choose = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): void => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    const half = cube.current!.offsetWidth / 2
    const side = cubeHit(eye, (clientX - left - width / 2) / half, (top + height / 2 - clientY) / half)
    if (side) lookFrom(side)
  }
  return (
    <button
      type="button"
      className="view-cube"
      aria-label={navigation.cube}
      title={navigation.cube}
      aria-expanded={open}
      onClick={(event) => {
        if (event.detail === 0) onList()
      }}
      onPointerDown={(event) => {
        const { azimuthDeg, elevationDeg } = toldMoment().view
        press.current = { x: event.clientX, y: event.clientY, azimuthDeg, elevationDeg, moved: false }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={({ clientX, clientY }) => {
        const from = press.current
        if (!from) return
        const [dx, dy] = [clientX - from.x, clientY - from.y]
        if (Math.hypot(dx, dy) > STEADY_PX) from.moved = true
        if (from.moved)
          lookFrom({ azimuthDeg: from.azimuthDeg - dx * DEG_A_PX, elevationDeg: from.elevationDeg + dy * DEG_A_PX })
      }}
      onPointerUp={(event) => {
        const from = press.current
        press.current = null
        if (from && !from.moved) choose(event)
      }}
      onPointerCancel={() => {
        press.current = null
      }}
    >
      <span ref={cube} className="view-cube-body" aria-hidden="true">
        {faces.map(({ letter, turn }) => (
          <span key={letter} style={{ transform: `${turn} translateZ(calc(var(--cube) / 2))` }}>
            {letter}
          </span>
        ))}
      </span>
    </button>
  )
}
