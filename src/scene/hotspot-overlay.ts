import { type PerspectiveCamera, Vector3 } from 'three'
import type { Vec3 } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import type { Anchor } from '../story/story.ts'
import { type Frame, freeRectangle } from './camera-view.ts'
import { anchorIn } from './hotspot-anchor.ts'
import { layLabels } from './hotspot-layout.ts'

const METRES = 0.001
const NARROW_PX = 640
/** Smaller moves than this are not written: they cannot be seen and cost a layout. */
const LEAST_PX = 0.4

export interface HotspotElement {
  readonly anchor: Anchor
  readonly button: HTMLButtonElement
  readonly label: HTMLElement
  readonly leader: SVGLineElement
  /** What the label says: one that says something else is measured again. */
  readonly says: string
}

/** The buttons on the picture now, by hotspot id; React adds and removes them, the frame loop moves them. */
export const overlay = new Map<string, HotspotElement>()

interface Followed {
  readonly element: HotspotElement
  readonly placeMm: (body: Body) => Vec3
  x: number
  y: number
  labelX: number
  labelY: number
  labelWidth: number
  labelHeight: number
}

export interface HotspotPlacer {
  /** Moves every button to its place. */
  readonly place: (camera: PerspectiveCamera, frame: Frame, body: Body) => void
  /** Dims the buttons whose places are hidden. Dearer than `place`: for pictures at rest. */
  readonly dim: (isHidden: (placeMm: Vec3) => boolean, body: Body) => void
}

/** @param rest the healthy body at rest, in which the story's anchors were chosen */
export function createHotspotPlacer(rest: Body): HotspotPlacer {
  const followed = new Map<string, Followed>()
  const point = new Vector3()

  function follow(id: string, element: HotspotElement): Followed {
    const known = followed.get(id)
    if (known?.element === element) return known
    const { offsetWidth, offsetHeight } = element.label
    const fresh: Followed = {
      element,
      placeMm: anchorIn(element.anchor, rest),
      x: Number.NaN,
      y: Number.NaN,
      labelX: Number.NaN,
      labelY: Number.NaN,
      labelWidth: offsetWidth,
      labelHeight: offsetHeight,
    }
    followed.set(id, fresh)
    return fresh
  }

  function write(
    spot: Followed,
    x: number,
    y: number,
    label: { x: number; y: number; side: 'left' | 'right' } | null,
  ): void {
    const { button, label: tag, leader } = spot.element
    const labelX = label ? label.x - x : 0
    const labelY = label ? label.y - y : 0
    const still = Math.abs(x - spot.x) < LEAST_PX && Math.abs(y - spot.y) < LEAST_PX
    if (still && Math.abs(labelX - spot.labelX) < LEAST_PX && Math.abs(labelY - spot.labelY) < LEAST_PX) return
    Object.assign(spot, { x, y, labelX, labelY })
    button.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`
    if (!label) return
    tag.style.transform = `translate3d(${labelX.toFixed(1)}px, ${labelY.toFixed(1)}px, 0)`
    const end = label.side === 'left' ? label.x + spot.labelWidth : label.x
    leader.setAttribute('x1', x.toFixed(1))
    leader.setAttribute('y1', y.toFixed(1))
    leader.setAttribute('x2', end.toFixed(1))
    leader.setAttribute('y2', (label.y + spot.labelHeight / 2).toFixed(1))
  }

  return {
    place(camera, frame, body) {
      for (const id of followed.keys()) if (!overlay.has(id)) followed.delete(id)
      if (overlay.size === 0) return
      const spots = [...overlay].map(([id, element]) => follow(id, element))
      const dots = spots.map((spot) => {
        const [x, y, z] = spot.placeMm(body)
        point.set(x * METRES, y * METRES, z * METRES).project(camera)
        const { labelWidth, labelHeight } = spot
        return {
          x: ((point.x + 1) / 2) * frame.widthPx,
          y: ((1 - point.y) / 2) * frame.heightPx,
          labelWidth,
          labelHeight,
          behind: point.z > 1,
        }
      })
      const free = freeRectangle(frame)
      const labels = frame.widthPx < NARROW_PX ? null : layLabels(dots, free)
      for (const [index, spot] of spots.entries()) {
        const { x, y, behind } = dots[index]!
        const outside = behind || x < free.x || y < free.y || x > free.x + free.width || y > free.y + free.height
        spot.element.button.hidden = outside
        spot.element.leader.parentElement!.classList.toggle('is-away', outside)
        write(spot, x, y, labels?.[index] ?? null)
      }
    },
    dim(isHidden, body) {
      for (const { element, placeMm } of followed.values()) {
        const hidden = isHidden(placeMm(body))
        element.button.classList.toggle('is-behind', hidden)
        element.leader.classList.toggle('is-behind', hidden)
      }
    },
  }
}
