import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react'
import { currentSlice, onSlice, type Slice } from '../../../state/slice.ts'
import type { Framing } from './framing.ts'
import { drawT2 } from './t2.ts'

/** The cut as it is now, followed. */
export const useSlice = (): Slice | null => useSyncExternalStore(onSlice, currentSlice)

/** Cells a side at rest, and while the plane moves under the hand. A scanner has about as many. */
const CELLS = 360
const MOVING_CELLS = 200
/** A plane that has not moved for so long rests. */
const REST_MS = 140

function paint(canvas: HTMLCanvasElement, slice: Slice, { u, v, spanMm }: Framing, cells: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { grey } = drawT2(slice, {
    leftMm: u - spanMm / 2,
    topMm: v + spanMm / 2,
    cellMm: spanMm / cells,
    wide: cells,
    high: cells,
  })
  const image = new ImageData(cells, cells)
  for (let i = 0; i < grey.length; i++) {
    const at = i * 4
    image.data[at] = image.data[at + 1] = image.data[at + 2] = grey[i]!
    image.data[at + 3] = 255
  }
  canvas.width = canvas.height = cells
  context.putImageData(image, 0, 0)
}

/** Draws the cut on a canvas, once a frame at most: coarsely while it changes, then as it should be. */
export function useDrawn(slice: Slice | null, framing: Framing): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null)
  const lastMs = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (!slice) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const draw = (cells: number): void => {
      if (!canvas.current) return
      paint(canvas.current, slice, framing, cells)
      canvas.current.dataset.cells = String(cells)
    }
    const frame = requestAnimationFrame((ms) => {
      const moving = ms - lastMs.current < REST_MS
      lastMs.current = ms
      draw(moving ? MOVING_CELLS : CELLS)
      if (moving) timer = setTimeout(() => draw(CELLS), REST_MS)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [slice, framing])
  return canvas
}
