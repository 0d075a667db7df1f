import { type PerspectiveCamera, Vector3 } from 'three'
import { type StructureId, structures } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { SKIN_PEELED } from '../state/dissection.ts'
import { atlasMoment } from '../story/atlas.ts'
import { type Frame, freeRectangle } from './camera-view.ts'
import { isCarrier, type Layer, type PeelOrder } from './peel-order.ts'

/** What carries the rest is seen through at last instead of being gone. Chosen by eye. */
const SHADE = 0.28
/** The atlas shows a breath of skin: so many times as much is whole skin. */
const WHOLE_SKIN = 1 / atlasMoment.show.layers.skin
/** Where on the slider the breath goes too. Chosen by eye. */
const BREATHLESS = [0.55, 0.85] as const
/** How much of the slider a part takes to go. */
const GOING = 0.09
/** The way is shared out half by depth and half by turn, so that thin layers close to the nerve do not go at once. */
const BY_DEPTH = 0.5
/** Where all that is soft is gone, and bones and discs begin to be seen through. Chosen by eye. */
const SOFT_GONE = 0.8
/** A picture is another when its eye has moved by this share of its distance. */
const MOVED = 1e-3

/** Spreads layers over a stretch of the slider, in their turns. */
function spread(layers: readonly Layer[], from: number, to: number, starts: Map<StructureId, number>): void {
  const depths = layers.map(({ frontMm }) => frontMm)
  const [mostMm, leastMm] = [Math.max(...depths), Math.min(...depths)]
  const last = Math.max(layers.length - 1, 1)
  let deepMm = 0
  for (const [turn, { id, frontMm }] of layers.entries()) {
    // What waited for another to go before it goes right after it.
    deepMm = Math.max(deepMm, mostMm - frontMm)
    const share = (BY_DEPTH * deepMm) / Math.max(mostMm - leastMm, 1) + (1 - BY_DEPTH) * (turn / last)
    starts.set(id, from + share * (to - from))
  }
}

/** Where on the slider each layer begins to go, 0..1: what is soft in its turn, then what carries it. */
export function startsOf(layers: readonly Layer[]): ReadonlyMap<StructureId, number> {
  const starts = new Map<StructureId, number>()
  const soft = layers.filter(({ id }) => !isCarrier(id))
  const carriers = layers.filter(({ id }) => isCarrier(id))
  const end = 1 - GOING
  spread(soft, SKIN_PEELED, carriers.length > 0 ? SOFT_GONE - GOING : end, starts)
  spread(carriers, soft.length > 0 ? SOFT_GONE : SKIN_PEELED, end, starts)
  return starts
}

/** Whole, then the breath of the atlas, then nothing. */
const skinAt = (peel: number): number =>
  WHOLE_SKIN + (1 - WHOLE_SKIN) * smoothstep(0, SKIN_PEELED, peel) - smoothstep(...BREATHLESS, peel)

/**
 * How much of a part is let through when the body is peeled so deep, 0..1; of the skin up to what makes the atlas's breath of it whole.
 * @param start where on the slider the part begins to go; undefined for one that stays
 */
export function peeled(id: StructureId, peel: number, start: number | undefined): number {
  if (structures[id].kind === 'skin') return skinAt(peel)
  if (start === undefined) return 1
  const left = 1 - smoothstep(start, start + GOING, peel)
  return isCarrier(id) ? SHADE + (1 - SHADE) * left : left
}

/** Takes the body apart along the view, layer by layer, from the skin to the sciatic nerve. */
export interface Peel {
  /** How much of a part is let through, by the order that was found last; see `peeled`. */
  readonly through: (id: StructureId, peel: number) => number
  /** The body is another. */
  readonly follow: () => void
  /** For a picture at rest: finds the order anew if this is another one than it was found for. @returns whether it was */
  readonly look: (camera: PerspectiveCamera, targetMm: Vector3, frame: Frame) => boolean
}

export function createPeel(order: PeelOrder): Peel {
  let starts: ReadonlyMap<StructureId, number> = new Map()
  let frameThen: Frame | null = null
  const eyeThen = new Vector3()
  const targetThen = new Vector3()
  const place = new Vector3()

  return {
    through: (id, peel) => peeled(id, peel, starts.get(id)),
    follow() {
      order.follow()
      frameThen = null
    },
    look(camera, targetMm, frame) {
      const reach = camera.position.length() * MOVED
      const still =
        frameThen === frame &&
        eyeThen.distanceTo(camera.position) < reach &&
        targetThen.distanceTo(targetMm) < 1000 * reach
      if (still) return false
      frameThen = frame
      eyeThen.copy(camera.position)
      targetThen.copy(targetMm)
      const free = freeRectangle(frame)
      starts = startsOf(
        order.from({
          eyeM: camera.position,
          middleMm: targetMm,
          isSeen(placeMm) {
            place.copy(placeMm).multiplyScalar(0.001).project(camera)
            const x = ((place.x + 1) / 2) * frame.widthPx
            const y = ((1 - place.y) / 2) * frame.heightPx
            return x >= free.x && x <= free.x + free.width && y >= free.y && y <= free.y + free.height && place.z < 1
          },
        }),
      )
      return true
    },
  }
}
