import { type PerspectiveCamera, Vector3 } from 'three'
import type { Vec3 } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import type { Anchor } from '../story/story.ts'
import { type Frame, freeRectangle } from './camera-view.ts'
import { anchorIn } from './hotspot-anchor.ts'
import { keepApart, type Label, layLabels } from './hotspot-layout.ts'

const METRES = 0.001
const NARROW_PX = 640
/** Between the middles of two numbers that stand by themselves: a fingertip's target. */
const APART_PX = 44
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

interface Point {
  readonly x: number
  readonly y: number
}
const moveTo = (x: number, y: number): string => `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`

interface Followed {
  readonly element: HotspotElement
  readonly placeMm: (body: Body) => Vec3
  /** Where it is in the body as it lay last, mm. */
  nowMm: Vec3
  /** Outside of what is free of the picture. */
  outside: boolean | null
  /** Where its dot, its place and its label were last written, CSS px. */
  written: readonly number[]
  labelWidth: number
  labelHeight: number
}

export interface HotspotPlacer {
  /** Moves every button to its place. */
  readonly place: (camera: PerspectiveCamera, frame: Frame, body: Body, bodyMoved: boolean) => void
  /** Whether there is any. */
  readonly any: () => boolean
  /** Dims the buttons whose places are hidden. Dearer than `place`: for pictures at rest. */
  readonly dim: (isHidden: (placeMm: Vec3) => boolean, body: Body) => void
}

/** @param rest the healthy body at rest, in which the story's anchors were chosen */
export function createHotspotPlacer(rest: Body): HotspotPlacer {
  const followed = new Map<string, Followed>()
  const point = new Vector3()

  function follow(id: string, element: HotspotElement, body: Body): Followed {
    const known = followed.get(id)
    if (known?.element === element) return known
    const { offsetWidth, offsetHeight } = element.label
    const placeMm = anchorIn(element.anchor, rest)
    const fresh: Followed = {
      element,
      placeMm,
      nowMm: placeMm(body),
      outside: null,
      written: [],
      labelWidth: offsetWidth,
      labelHeight: offsetHeight,
    }
    followed.set(id, fresh)
    return fresh
  }

  /** @param at where its dot or number stands: on its place, or moved away from others' */
  function write(spot: Followed, place: Point, at: Point, label: Label | null): void {
    const { button, label: tag, leader } = spot.element
    const labelX = label ? label.x - at.x : 0
    const labelY = label ? label.y - at.y : 0
    const now = [at.x, at.y, place.x, place.y, labelX, labelY]
    if (now.every((value, i) => Math.abs(value - spot.written[i]!) < LEAST_PX)) return
    spot.written = now
    button.style.transform = moveTo(at.x, at.y)
    if (label) tag.style.transform = moveTo(labelX, labelY)
    const end = label
      ? { x: label.side === 'left' ? label.x + spot.labelWidth : label.x, y: label.y + spot.labelHeight / 2 }
      : at
    leader.setAttribute('x1', place.x.toFixed(1))
    leader.setAttribute('y1', place.y.toFixed(1))
    leader.setAttribute('x2', end.x.toFixed(1))
    leader.setAttribute('y2', end.y.toFixed(1))
  }

  return {
    place(camera, frame, body, bodyMoved) {
      for (const id of followed.keys()) if (!overlay.has(id)) followed.delete(id)
      if (overlay.size === 0) return
      const spots = [...overlay].map(([id, element]) => follow(id, element, body))
      const dots = spots.map((spot) => {
        if (bodyMoved) spot.nowMm = spot.placeMm(body)
        const [x, y, z] = spot.nowMm
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
      const narrow = frame.widthPx < NARROW_PX
      const labels = narrow ? null : layLabels(dots, free)
      const stands = narrow ? keepApart(dots, free, APART_PX) : dots
      for (const [index, spot] of spots.entries()) {
        const { x, y, behind } = dots[index]!
        const outside = behind || x < free.x || y < free.y || x > free.x + free.width || y > free.y + free.height
        if (spot.outside !== outside) {
          spot.outside = outside
          spot.element.button.hidden = outside
          spot.element.leader.parentElement!.classList.toggle('is-away', outside)
        }
        write(spot, dots[index]!, stands[index]!, labels?.[index] ?? null)
      }
    },
    any: () => followed.size > 0,
    dim(isHidden, body) {
      for (const { element, placeMm } of followed.values()) {
        const hidden = isHidden(placeMm(body))
        element.button.classList.toggle('is-behind', hidden)
        element.leader.classList.toggle('is-behind', hidden)
      }
    },
  }
}
