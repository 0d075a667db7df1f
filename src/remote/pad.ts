import type { RemoteCommand } from '../state/remote-command.ts'

/** A finger says no more often where it is, ms: half of what the relay lets through. */
const LEAST_MS = 33

const share = (x: number): number => Math.round(Math.min(Math.max(x, 0), 1) * 1000) / 1000

/** A surface that points while a finger is held on it. */
export function pointerPad(pad: HTMLElement, send: (command: RemoteCommand) => void): void {
  let last = Number.NEGATIVE_INFINITY
  let down = false
  const point = ({ clientX, clientY, timeStamp }: PointerEvent): void => {
    if (!down || timeStamp - last < LEAST_MS) return
    last = timeStamp
    const { left, top, width, height } = pad.getBoundingClientRect()
    send({ do: 'point', x: share((clientX - left) / width), y: share((clientY - top) / height) })
  }
  const lift = (): void => {
    if (!down) return
    down = false
    last = Number.NEGATIVE_INFINITY
    send({ do: 'lift' })
  }
  pad.addEventListener('pointerdown', (event) => {
    down = true
    pad.setPointerCapture(event.pointerId)
    point(event)
  })
  pad.addEventListener('pointermove', point)
  pad.addEventListener('pointerup', lift)
  pad.addEventListener('pointercancel', lift)
}
