import { type BufferGeometry, DoubleSide, type Group, Mesh, type Side as TriangleSide } from 'three'
import { type Kind, type StructureId, structures } from '../anatomy/structures.ts'
import { createDepth } from './materials/depth.ts'
import type { Tissue } from './materials/tissue.ts'
import type { Warp } from './materials/warp.ts'

/** Above this a part is solid, below the other it is gone; in between it is a calm shell. */
export const SOLID = 0.98
export const GONE = 0.02

/** One structure in the picture. Its meshes share what the viewer may change: opacity and selection. */
export interface Part {
  readonly id: StructureId
  readonly meshes: readonly Mesh[]
  readonly tissues: readonly Tissue[]
  readonly warp: Warp | null
  /** Fades the part and marks it as selected; both 0..1. */
  readonly show: (opacity: number, selected: number) => void
  /** 0..1 as last shown. */
  readonly shown: () => number
  readonly dispose: () => void
}

/** Deep parts are drawn before shallow ones when both are faded; within a kind by depth below the skin. */
const ghostOrder: Readonly<Record<Kind, number>> = { nerve: 10, disc: 12, bone: 20, muscle: 30, hand: 40, skin: 52 }
const shallow = /^(gluteus-maximus|erector-spinae|biceps-femoris|semitendinosus)-/
let sequence = 0

/** Where in the order of faded parts a structure belongs; each gets a place of its own so that its depth pass stays with it. */
function orderOf(id: StructureId): number {
  sequence = (sequence + 1) % 1000
  return ghostOrder[structures[id].kind] + (shallow.test(id) ? 4 : 0) + sequence / 1000
}

export interface PartOptions {
  readonly warp?: Warp
  readonly side?: TriangleSide
  readonly castShadow?: boolean
  /** Multiplies the opacity: parts that are sheer by nature. */
  readonly sheer?: number
}

/**
 * A part made of one or more geometries, each with its own tissue. A faded part is drawn in two passes: its depth alone, then its
 * colour where it is nearest, so that its own back never shows through.
 */
export function createPart(
  id: StructureId,
  group: Group,
  pieces: readonly { readonly geometry: BufferGeometry; readonly tissue: Tissue }[],
  { warp, side, castShadow = true, sheer = 1 }: PartOptions = {},
): Part {
  const order = orderOf(id)
  // The end of solid skin comes before that of the hands on it.
  const tailOrder = Math.min(order, ghostOrder.hand)
  const veil = createDepth(warp ?? null, 'veil')
  const shade = warp ? createDepth(warp, 'shadow') : null
  const meshes: Mesh[] = []
  const veils: Mesh[] = []
  const tails: Mesh[] = []
  for (const { geometry, tissue } of pieces) {
    const mesh = new Mesh(geometry, tissue.material)
    mesh.name = id
    mesh.castShadow = castShadow
    mesh.receiveShadow = true
    mesh.matrixAutoUpdate = false
    mesh.frustumCulled = warp === undefined
    if (shade) mesh.customDepthMaterial = shade
    if (side !== undefined) tissue.material.side = side
    // Otherwise three would draw faded two-sided parts twice and look their programs up anew each time.
    tissue.material.forceSinglePass = true
    const depth = new Mesh(geometry, veil)
    depth.matrixAutoUpdate = false
    depth.frustumCulled = mesh.frustumCulled
    depth.renderOrder = order
    depth.visible = false
    depth.raycast = () => {}
    mesh.add(depth)
    if (tissue.tail) {
      const tail = new Mesh(geometry, tissue.tail)
      tail.matrixAutoUpdate = false
      tail.frustumCulled = mesh.frustumCulled
      tail.receiveShadow = true
      tail.renderOrder = tailOrder
      tail.raycast = () => {}
      mesh.add(tail)
      tails.push(tail)
    }
    group.add(mesh)
    meshes.push(mesh)
    veils.push(depth)
  }
  if (side === DoubleSide) veil.side = DoubleSide
  const tissues = pieces.map(({ tissue }) => tissue)
  let now = 1

  return {
    id,
    meshes,
    tissues,
    warp: warp ?? null,
    shown: () => now,
    show(opacity, selected) {
      now = opacity
      const drawn = opacity * sheer
      const solid = drawn >= SOLID
      for (const [index, mesh] of meshes.entries()) {
        const { material, uniforms } = tissues[index]!
        mesh.visible = opacity > GONE
        mesh.castShadow = castShadow && solid
        mesh.renderOrder = solid ? 0 : order + 0.0005
        uniforms.uOpacity.value = drawn
        uniforms.uSelected.value = selected
        if (material.transparent === solid) {
          material.transparent = !solid
          material.needsUpdate = true
        }
        veils[index]!.visible = !solid
      }
      for (const tail of tails) tail.visible = solid
    },
    dispose() {
      veil.dispose()
      shade?.dispose()
      for (const { geometry } of pieces) geometry.dispose()
      for (const { material, tail } of tissues) {
        material.dispose()
        tail?.dispose()
      }
      for (const mesh of meshes) mesh.removeFromParent()
    },
  }
}
