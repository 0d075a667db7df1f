import { type ReactElement, type PointerEvent as ReactPointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { StructureId } from '../../../anatomy/structures.ts'
import { hover, select, selectAlso } from '../../../state/actions.ts'
import { nudgeCut } from '../../../state/cutting.ts'
import { placeOf } from '../../../state/places.ts'
import type { Section } from '../../../state/section.ts'
import { pieceAt, type Slice, type SlicePiece } from '../../../state/slice.ts'
import { selectedIn } from '../../../state/store.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { IconButton } from '../../IconButton.tsx'
import { type Framing, slid, usualFraming, wholeFraming, zoomed } from './framing.ts'
import { SliceOverlay } from './SliceOverlay.tsx'
import { useDrawn } from './use-slice.ts'

/** A press that moves no further is a tap, CSS px. */
const STEADY_PX = 5
/** How far one notch of a wheel moves the plane, mm. */
const NOTCH_MM = 1

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, k) => sum + x * b[k]!, 0)

/** Where the eye goes on the plane for each button, in steps. */
const ways = [
  { icon: 'left', name: 'moveLeft', right: -1, up: 0 },
  { icon: 'right', name: 'moveRight', right: 1, up: 0 },
  { icon: 'up', name: 'moveUp', right: 0, up: 1 },
  { icon: 'down', name: 'moveDown', right: 0, up: -1 },
] as const

/** Where on the plane a structure is, mm. */
function pivotOn({ right, up }: Slice, id: StructureId): Pick<Framing, 'u' | 'v'> {
  const mm = placeOf(id)?.mm ?? [0, 0, 0]
  return { u: dot(right, mm), v: dot(up, mm) }
}

interface Drag {
  readonly x: number
  readonly y: number
  readonly from: Framing
  moved: boolean
}

/** The cut drawn like a scan: a tap selects what is there, a drag or a button slides the picture, a wheel goes through the body slice by slice. */
export function SliceImage({ slice, section }: { readonly slice: Slice; readonly section: Section }): ReactElement {
  const { section: words, navigation } = useMessages()
  const { plane, offsetMm } = section
  const about = useApp((state) => selectedIn(state) ?? (`disc-${state.lesion.disc}` as const))
  const usual = useMemo(() => usualFraming(plane, offsetMm, pivotOn(slice, about)), [plane, offsetMm, slice, about])
  // What the viewer chose holds for its plane alone.
  const [chosen, setChosen] = useState<{ readonly plane: string; readonly framing: Framing } | null>(null)
  const framing = chosen?.plane === plane ? chosen.framing : usual
  const frame = (next: Framing | null): void => setChosen(next && { plane, framing: next })
  const canvas = useDrawn(slice, framing)
  const box = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)

  const pieceUnder = (event: ReactPointerEvent): SlicePiece | null => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const u = framing.u + ((event.clientX - left) / width - 0.5) * framing.spanMm
    const v = framing.v - ((event.clientY - top) / height - 0.5) * framing.spanMm
    return pieceAt(slice, u, v)
  }

  // React listens to wheels passively: it could not keep the page from scrolling.
  useEffect(() => {
    const element = box.current!
    const turn = (event: WheelEvent): void => {
      event.preventDefault()
      nudgeCut(event.deltaY < 0 ? NOTCH_MM : -NOTCH_MM)
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => {
      element.removeEventListener('wheel', turn)
      hover(null)
    }
  }, [])

  return (
    <figure className="slice">
      <div
        ref={box}
        className="slice-box"
        role="img"
        aria-label={`${words.sliceOf(words.plane[plane])}. ${words.lettersMean}`}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          drag.current = { x: event.clientX, y: event.clientY, from: framing, moved: false }
        }}
        onPointerMove={(event) => {
          const began = drag.current
          if (!began) {
            hover(pieceUnder(event)?.id ?? null)
            return
          }
          const [dx, dy] = [event.clientX - began.x, event.clientY - began.y]
          if (!began.moved && Math.hypot(dx, dy) < STEADY_PX) return
          began.moved = true
          const mmPerPx = began.from.spanMm / event.currentTarget.clientWidth
          frame({ ...began.from, u: began.from.u - dx * mmPerPx, v: began.from.v + dy * mmPerPx })
        }}
        onPointerUp={(event) => {
          const began = drag.current
          drag.current = null
          if (!began || began.moved) return
          const id = pieceUnder(event)?.id ?? null
          if (id !== null && (event.shiftKey || event.ctrlKey || event.metaKey)) selectAlso(id)
          else select(id)
        }}
        onPointerCancel={() => {
          drag.current = null
        }}
        onPointerLeave={() => hover(null)}
      >
        <canvas ref={canvas} className="slice-canvas" />
        <SliceOverlay slice={slice} framing={framing} />
      </div>
      <figcaption className="slice-zoom">
        <IconButton icon="plus" name={words.closer} onClick={() => frame(zoomed(framing, 1))} />
        <IconButton icon="minus" name={words.further} onClick={() => frame(zoomed(framing, -1))} />
        {ways.map(({ icon, name, right, up }) => (
          <IconButton key={icon} icon={icon} name={navigation[name]} onClick={() => frame(slid(framing, right, up))} />
        ))}
        <button type="button" className="button" onClick={() => frame(wholeFraming(slice))}>
          {words.wholeCut}
        </button>
        {chosen && <IconButton icon="home" name={words.usual} onClick={() => frame(null)} />}
      </figcaption>
    </figure>
  )
}
