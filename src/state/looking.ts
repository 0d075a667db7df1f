import type { StructureId } from '../anatomy/structures.ts'
import { lookFrom } from './actions.ts'
import { type Direction, sight } from './sight.ts'
import { store } from './store.ts'
import { toldMoment } from './told.ts'

/** What a view aims at where nothing is known of its size, mm. */
const USUAL_SPAN_MM = 240
/** A view follows the middle of so many structures; of more, the first stand for all. */
const MOST_AIMS = 12

/**
 * Flies to structures: all of them are in the picture, with some room round them.
 * @param from where they are looked at from; as the picture is now where that is left out
 */
export function lookAt(ids: readonly StructureId[], from: Partial<Direction> = {}): void {
  if (ids.length === 0) return
  const { azimuthDeg, elevationDeg } = toldMoment().view
  const direction = { azimuthDeg, elevationDeg, ...from }
  const at = ids.slice(0, MOST_AIMS)
  const framing = sight.framing(at, ids, direction) ?? { spanMm: USUAL_SPAN_MM, panMm: [0, 0, 0] as const }
  lookFrom({ at, ...direction, ...framing })
}

/** Flies to what is selected or, where nothing is, to what the pointer rests on. */
export function lookAtSelected(): void {
  const { selection, hovered } = store.getState()
  lookAt(selection.length > 0 ? selection : hovered ? [hovered] : [])
}

export const sidesSeen = ['anterior', 'posterior', 'left', 'right', 'superior', 'inferior'] as const
export type SideSeen = (typeof sidesSeen)[number]

/** The six canonical views. From below the front is at the top and the subject's left at the right, as in an axial scan. */
export const directionsOf: Readonly<Record<SideSeen, Direction>> = {
  anterior: { azimuthDeg: 0, elevationDeg: 0 },
  posterior: { azimuthDeg: 180, elevationDeg: 0 },
  left: { azimuthDeg: 90, elevationDeg: 0 },
  right: { azimuthDeg: 270, elevationDeg: 0 },
  superior: { azimuthDeg: 180, elevationDeg: 90 },
  inferior: { azimuthDeg: 0, elevationDeg: -90 },
}

/** Turns to a side of the body, the short way round; what is looked at stays. */
export const lookFromSide = (side: SideSeen): void => lookFrom(directionsOf[side])

const TURN_DEG = 20
const TILT_DEG = 15
const ZOOM = 1.3
/** Of what is seen. */
const SLIDE = 0.16

/** Moves the eye across the picture, to the right and up, each as a share of what is seen. */
function slide(right: number, up: number): void {
  const { azimuthDeg, elevationDeg, spanMm, panMm } = toldMoment().view
  const az = (azimuthDeg * Math.PI) / 180
  const el = (elevationDeg * Math.PI) / 180
  const [x, y] = [right * spanMm, up * spanMm]
  lookFrom({
    panMm: [
      panMm[0] + x * Math.cos(az) - y * Math.sin(az) * Math.sin(el),
      panMm[1] + y * Math.cos(el),
      panMm[2] - x * Math.sin(az) - y * Math.cos(az) * Math.sin(el),
    ],
  })
}

/** Steps of the view for buttons and keys: everything a drag or a pinch can do, without one. */
export const look = {
  left: (): void => lookFrom({ azimuthDeg: toldMoment().view.azimuthDeg - TURN_DEG }),
  right: (): void => lookFrom({ azimuthDeg: toldMoment().view.azimuthDeg + TURN_DEG }),
  up: (): void => lookFrom({ elevationDeg: toldMoment().view.elevationDeg + TILT_DEG }),
  down: (): void => lookFrom({ elevationDeg: toldMoment().view.elevationDeg - TILT_DEG }),
  closer: (): void => lookFrom({ spanMm: toldMoment().view.spanMm / ZOOM }),
  further: (): void => lookFrom({ spanMm: toldMoment().view.spanMm * ZOOM }),
  slideLeft: (): void => slide(-SLIDE, 0),
  slideRight: (): void => slide(SLIDE, 0),
  slideUp: (): void => slide(0, SLIDE),
  slideDown: (): void => slide(0, -SLIDE),
} as const

/** Looks at a place of the body, mm, without turning. */
export function lookAtPlace([x, y, z]: readonly [x: number, y: number, z: number]): void {
  const middle = sight.middleOf(toldMoment().view.at)
  if (middle) lookFrom({ panMm: [x - middle[0], y - middle[1], z - middle[2]] })
}
