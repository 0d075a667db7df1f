import { type Data3DTexture, Matrix4 } from 'three'
import { handJoints } from '../anatomy/hands.ts'
import { type StructureId, sides } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import type { Body } from '../mechanics/body.ts'
import type { Drawing } from './drawing/drawing.ts'
import { createTissue } from './materials/tissue.ts'
import { type Warp, warpUniforms } from './materials/warp.ts'
import type { Models } from './models.ts'
import { createPart, type Part } from './part.ts'
import { poseInto } from './pose.ts'

/**
 * A hand is wholly there well before it bears fully; only on its way in and out is it a shade, and briefly: a shade in front of the other
 * hand hides what of it lies behind.
 */
const COMING = 0.12
const THERE = 0.3

interface Hand {
  readonly part: Part
  readonly warp: Warp
  /** How far it is there, 0..1. */
  contact: number
}

/** The therapist's hands: they come with the touch and go with it. */
export interface Hands {
  readonly parts: readonly Part[]
  readonly hands: readonly Hand[]
  /** How far a hand is there, 0..1; 1 for everything that is not a hand. */
  readonly contact: (id: StructureId) => number
}

export function createHands(models: Models, noise: Data3DTexture, drawing: Drawing): Hands {
  const hands: Hand[] = []
  for (const side of sides) {
    const id = `therapist-hand-${side}` as const
    const geometry = models.geometries.get(id)
    if (!geometry) continue
    const warp: Warp = { pieces: handJoints, uniforms: warpUniforms(handJoints), dented: false, belly: false }
    const part = createPart(id, drawing, [{ geometry, tissue: createTissue('hand', { noise, warp }) }], { warp })
    hands.push({ part, warp, contact: 0 })
  }
  return {
    hands,
    parts: hands.map(({ part }) => part),
    contact(id) {
      for (const hand of hands) if (hand.part.id === id) return hand.contact
      return 1
    },
  }
}

const matrix = new Matrix4()

/** Puts each hand where the body feels it, its fingers as the stroke holds them; a hand that the body does not feel is away. */
export function poseHands({ hands }: Hands, body: Body): void {
  for (const hand of hands) {
    hand.contact = 0
    for (const pose of body.hands) {
      if (hand.part.id !== `therapist-hand-${pose.hand}`) continue
      hand.contact = smoothstep(COMING, THERE, pose.contact)
      const [mesh] = hand.part.meshes
      poseInto(mesh!.matrix, pose.transform)
      for (const [joint, motion] of pose.joints.entries())
        poseInto(matrix, motion).toArray(hand.warp.uniforms.uBones.value, joint * 16)
    }
  }
}
