import { type PointerEvent, type ReactElement, useEffect, useRef } from 'react'
import { eye, onEye } from '../../state/eye.ts'
import { lookAtPlace } from '../../state/looking.ts'
import { useMessages } from '../../state/use-app.ts'
import { bodyOutline } from './body-outline.ts'
import { pictureAxes } from './cube-hit.ts'

/** Head, arms and shoulders, which the model leaves out, so that the whole is known for a body. Chosen by eye. */
const rest = {
  front:
    'M-150 -290C-152 -370 -128 -420 -168 -470C-130 -505 -62 -500 -52 -550C-92 -610 -88 -790 0 -795C88 -790 92 -610 52 -550C62 -500 130 -505 168 -470C128 -420 152 -370 150 -290M-168 -470C-232 -462 -222 -330 -236 -200C-246 -90 -262 0 -258 120C-240 130 -228 118 -222 90C-214 0 -196 -120 -172 -330M168 -470C232 -462 222 -330 236 -200C246 -90 262 0 258 120C240 130 228 118 222 90C214 0 196 -120 172 -330',
  side: 'M-95 -290C-130 -400 -112 -480 -58 -530C-110 -640 -96 -795 0 -795C96 -795 104 -690 92 -600C80 -560 40 -570 30 -530C70 -490 125 -420 120 -290',
} as const

/** The least that the frame is drawn, half of it, mm: it can be seen, and taken hold of. */
const LEAST_HALF_MM = 34
const LIMITS = { x: 275, top: -800, bottom: 960 } as const

const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high)

/** The quarter that the body is looked at from: what of it points to the right of the picture, and which outline that is. */
function quarterOf(azimuthDeg: number): { axis: 0 | 2; sign: 1 | -1; view: 'front' | 'side' } {
  const quarter = Math.round(azimuthDeg / 90) % 4
  if (quarter === 0) return { axis: 0, sign: 1, view: 'front' }
  if (quarter === 2) return { axis: 0, sign: -1, view: 'front' }
  return { axis: 2, sign: quarter === 3 ? 1 : -1, view: 'side' }
}

/** A small body with a frame round what is in the picture; a tap or a drag goes there. */
export function Locator(): ReactElement {
  const { navigation } = useMessages()
  const svg = useRef<SVGSVGElement>(null)
  const outlines = useRef<Record<'front' | 'side', SVGGElement | null>>({ front: null, side: null })
  const frame = useRef<SVGRectElement>(null)
  useEffect(() => {
    const follow = (): void => {
      const { axis, sign, view } = quarterOf(eye.azimuthDeg)
      for (const name of ['front', 'side'] as const) {
        const outline = outlines.current[name]!
        outline.style.display = name === view ? '' : 'none'
        outline.setAttribute('transform', `scale(${sign} 1)`)
      }
      const [right, up] = pictureAxes(eye)
      const [w, h] = [eye.widthMm / 2, eye.heightMm / 2]
      const halfX = Math.max(Math.abs(right[axis]) * w + Math.abs(up[axis]) * h, LEAST_HALF_MM)
      const halfY = Math.max(Math.abs(up[1]) * h, LEAST_HALF_MM)
      const [x, y] = [sign * eye.targetMm[axis], -eye.targetMm[1]]
      const left = clamp(x - halfX, -LIMITS.x, LIMITS.x - 2 * LEAST_HALF_MM)
      const top = clamp(y - halfY, LIMITS.top, LIMITS.bottom - 2 * LEAST_HALF_MM)
      const box = frame.current!
      box.setAttribute('x', left.toFixed(1))
      box.setAttribute('y', top.toFixed(1))
      box.setAttribute('width', Math.max(clamp(x + halfX, -LIMITS.x, LIMITS.x) - left, 2 * LEAST_HALF_MM).toFixed(1))
      box.setAttribute(
        'height',
        Math.max(clamp(y + halfY, LIMITS.top, LIMITS.bottom) - top, 2 * LEAST_HALF_MM).toFixed(1),
      )
    }
    follow()
    return onEye(follow)
  }, [])

  const go = ({ clientX, clientY, buttons, type }: PointerEvent): void => {
    if (type === 'pointermove' && buttons === 0) return
    const toPage = svg.current!.getScreenCTM()
    if (!toPage) return
    const at = new DOMPoint(clientX, clientY).matrixTransform(toPage.inverse())
    const { axis, sign } = quarterOf(eye.azimuthDeg)
    const place: [number, number, number] = [...eye.targetMm]
    place[axis] = sign * at.x
    place[1] = -at.y
    lookAtPlace(place)
  }
  return (
    <svg
      ref={svg}
      className="view-locator"
      viewBox="-280 -810 560 1780"
      role="img"
      aria-label={navigation.locator}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={go}
    >
      <title>{navigation.locator}</title>
      {(['front', 'side'] as const).map((view) => (
        <g
          key={view}
          ref={(element) => {
            outlines.current[view] = element
          }}
        >
          <path className="view-locator-rest" d={rest[view]} />
          <path className="view-locator-body" d={bodyOutline[view]} />
        </g>
      ))}
      <rect ref={frame} className="view-locator-frame" rx={14} />
    </svg>
  )
}
