import type { PerspectiveCamera } from 'three'
import type { Body } from '../../mechanics/body.ts'
import { createSolver } from '../../mechanics/solve.ts'
import { type Compare, compareNow } from '../../state/comparing.ts'
import { same } from '../../state/same.ts'
import type { AppState, Insets } from '../../state/store.ts'
import { type PaneId, paneMoment } from '../../story/compare.ts'
import type { Moment } from '../../story/moment.ts'
import { type Frame, freeRectangle } from '../camera-view.ts'
import type { Painter } from '../painter.ts'
import { type PanePlace, paneAt, panePlaces, type Rectangle } from './layout.ts'

/** One of the bodies that are compared, as it is now. */
export interface Pane {
  readonly moment: Moment
  readonly body: Body
}

/** One pane of the picture as it is drawn; CSS px. */
export interface PaneView {
  readonly offsetX: number
  readonly offsetY: number
  readonly clip: Rectangle
  readonly pose: () => void
}

/** What one pane's body is solved with: kept, so that a view that turns solves nothing anew. */
interface Solved {
  readonly solver: ReturnType<typeof createSolver>
  moment: Moment | null
  body: Body | null
}

/**
 * The bodies that are compared and where they are drawn. The figure is one and takes each pose in turn; the pane under the pointer comes
 * last, so that what is pointed at, named and tapped is its. While nothing is compared it does nothing.
 */
export interface Compared {
  /** Looks at what is compared now; @returns whether anything is */
  readonly follow: (state: Pick<AppState, 'mode' | 'compare'>, picture: Frame) => boolean
  /** Where the panes lie; none while nothing is compared. */
  readonly places: () => readonly PanePlace[]
  /** Where what lies at a place of the picture lies in the pane that the camera is aimed at, CSS px: a finger comes down before that is another. */
  readonly asAimed: (x: number, y: number) => readonly [x: number, y: number]
  /** What the pane under the pointer is centred in; null while nothing is compared. */
  readonly insets: () => Insets | null
  /**
   * Draws all but the pane under the pointer, and leaves the figure and the camera ready for that.
   * @param pose puts the figure in a pane's pose and dresses it
   */
  readonly drawOthers: (moment: Moment, side: AppState['lesion']['side'], pose: (pane: Pane) => void) => void
  /** All panes, to be drawn elsewhere than on the page: how far each is shifted, where it lies, and what puts the figure in its pose. */
  readonly views: (moment: Moment, side: AppState['lesion']['side'], pose: (pane: Pane) => void) => readonly PaneView[]
  /** Draws the last pane, or the whole picture while nothing is compared. */
  readonly drawLast: () => void
  readonly dispose: () => void
}

/** @param wake asks for another frame: the pointer has gone over to another pane */
export function createCompared(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  painter: Painter,
  wake: () => void,
): Compared {
  const solved = new Map<PaneId, Solved>()
  let compare: Compare | null = null
  let picture: Frame | null = null
  let places: readonly PanePlace[] = []
  let active = 0

  const pointed = (event: PointerEvent): void => {
    if (compare === null || (event.type === 'pointermove' && event.buttons !== 0)) return
    const { left, top } = canvas.getBoundingClientRect()
    const pane = paneAt(places, event.clientX - left, event.clientY - top)
    if (pane === active) return
    active = pane
    wake()
  }
  canvas.addEventListener('pointermove', pointed, { capture: true })
  canvas.addEventListener('pointerdown', pointed, { capture: true })

  function paneOf(id: PaneId, now: Moment, side: AppState['lesion']['side']): Pane {
    let known = solved.get(id)
    if (!known) {
      known = { solver: createSolver(), moment: null, body: null }
      solved.set(id, known)
    }
    const moment = paneMoment(id, now, side)
    const { moment: was, body } = known
    if (
      was === null ||
      body === null ||
      !same(was.posture, moment.posture) ||
      !same(was.condition, moment.condition) ||
      !same(was.touch, moment.touch)
    )
      known.body = known.solver(moment)
    known.moment = moment
    return { moment, body: known.body! }
  }

  /** How far the picture is shifted, so that what is looked at stands in the middle of a pane. */
  function offsetOf({ insets }: PanePlace): readonly [x: number, y: number] {
    const { widthPx, heightPx } = picture!
    const { x, y, width, height } = freeRectangle({ widthPx, heightPx, insets })
    return [widthPx / 2 - x - width / 2, heightPx / 2 - y - height / 2]
  }

  /** The camera stays where it is; only what it sees is shifted. */
  function aimAt(place: PanePlace): void {
    const { widthPx, heightPx } = picture!
    camera.setViewOffset(widthPx, heightPx, ...offsetOf(place), widthPx, heightPx)
  }

  return {
    follow(state, frame) {
      const next = compareNow(state)
      const changed =
        next !== compare ||
        picture?.widthPx !== frame.widthPx ||
        picture.heightPx !== frame.heightPx ||
        picture.insets !== frame.insets
      if (next !== null && changed) {
        places = panePlaces(frame, next)
        active = Math.min(active, next.panes.length - 1)
      } else if (next === null && compare !== null) {
        places = []
        active = 0
        solved.clear()
      }
      compare = next
      picture = frame
      return compare !== null
    },
    places: () => places,
    asAimed(x, y) {
      const [from, to] = [places[paneAt(places, x, y)], places[active]]
      if (!from || !to) return [x, y]
      const [fromX, fromY] = offsetOf(from)
      const [toX, toY] = offsetOf(to)
      return [x + fromX - toX, y + fromY - toY]
    },
    insets: () => places[active]?.insets ?? null,
    drawOthers(moment, side, pose) {
      if (compare === null) return
      for (const [index, id] of compare.panes.entries()) {
        if (index === active) continue
        pose(paneOf(id, moment, side))
        aimAt(places[index]!)
        painter.paint(places[index]!.clip)
      }
      pose(paneOf(compare.panes[active]!, moment, side))
      aimAt(places[active]!)
    },
    views: (moment, side, pose) =>
      (compare?.panes ?? []).map((id, index) => {
        const place = places[index]!
        const [offsetX, offsetY] = offsetOf(place)
        return { offsetX, offsetY, clip: place.clip, pose: () => pose(paneOf(id, moment, side)) }
      }),
    drawLast: () => painter.paint(places[active]?.clip ?? null),
    dispose() {
      canvas.removeEventListener('pointermove', pointed, { capture: true })
      canvas.removeEventListener('pointerdown', pointed, { capture: true })
    },
  }
}
