import type { BufferGeometry, Group, Material, Mesh, Side, Texture } from 'three'
import { createDepth } from '../materials/depth.ts'
import type { TissueKind } from '../materials/palette.ts'
import { createPartTable, type PartTable } from '../materials/part-values.ts'
import { endsSoftly, isPosed, type Tissue, tissueMaterial } from '../materials/tissue.ts'
import type { Placing, Warp } from '../materials/warp.ts'
import { SOLID } from '../part.ts'
import { createLayer, type Layer } from './layer.ts'
import { type Pack, pack } from './pack.ts'

/** One surface of a part. The batch reads its mesh (place, geometry, visible, castShadow) before each picture; the mesh itself is never drawn. */
export interface Piece {
  readonly mesh: Mesh
  readonly tissue: Tissue
  readonly warp: Warp | null
  /** Faded pieces are drawn in this order. */
  readonly order: number
}

/** A further way of drawing pieces over what they are. */
export interface Overlay {
  readonly name: string
  readonly renderOrder: number
  /** Called once for each batch that needs one. */
  readonly material: (placing: Placing) => Material
}

/** What cuts all batches alike. */
export interface Knife {
  /** Programs that know of the cut are only made when there is one. */
  cuts: boolean
  readonly plane: Placing['cut']
}

/** Pieces of one material, drawn together but each shown, moved and tinted by itself. */
export interface Batch {
  /** Draws whole pieces; a piece's mesh has it as its own, for whoever casts a ray. */
  readonly material: Material
  readonly add: (piece: Piece) => void
  readonly lay: (mesh: Mesh, overlay: Overlay, drawn: boolean) => void
  /** Takes in whether the knife cuts. */
  readonly cut: () => void
  /** Draws with the triangles of another level; see `lighter.ts`. */
  readonly lighten: (level: number) => void
  /** Of the pieces that are shown, whole or faded. */
  readonly triangles: () => number
  /** Brings what is drawn up to date with the pieces; once, before each picture. @returns whether shadows fall otherwise than before */
  readonly update: () => boolean
  readonly dispose: () => void
}

interface Faded {
  readonly veil: Layer
  readonly ghost: Layer
}

/** Batches that are nearer to the viewer are drawn first, so that less is shaded only to be covered. */
const outermost: readonly TissueKind[] = [
  'hand',
  'skin',
  'muscle',
  'bone',
  'ligament',
  'disc',
  'lamella',
  'gel',
  'flavum',
  'nerve',
  'dura',
]

const [HIDDEN, SHOWN, CASTING] = [0, 1, 2] as const

/** The soft end of whole skin is drawn no later than that of the hands on it. */
const LAST_TAIL = 40

/**
 * @param first any of its pieces: what it is made of is what all of them are made of
 * @param place settles which of two batches of one order is drawn first when faded, 0..1
 */
export function createBatch(group: Group, first: Piece, side: Side, place: number, knife: Knife): Batch {
  const parts: { value: Texture | null } = { value: null }
  const placing: Placing = { warp: first.warp, posed: isPosed(first.tissue.kind), parts, cut: knife.plane }
  const material = tissueMaterial(first.tissue, placing, 'solid')
  material.side = side
  const solid = createLayer(group, material, outermost.indexOf(first.tissue.kind) - outermost.length)
  const shade = createDepth(placing, 'shadow')
  solid.mesh.customDepthMaterial = shade
  solid.mesh.receiveShadow = true
  const pieces: Piece[] = []
  const faded = new Map<number, Faded>()
  const overlays = new Map<string, { readonly layer: Layer; readonly meshes: Set<Mesh> }>()
  const layers: Layer[] = [solid]
  let tail: Layer | null = null
  let packed: Pack | null = null
  let table: PartTable | null = null
  /** How each piece was in the last picture: one that was hidden and is costs nothing. */
  let shown = new Uint8Array(0)
  let level = 0
  let relisted = false

  function sharpen(made: Material): void {
    if ('CUT' in (made.defines ?? {}) === knife.cuts) return
    const { CUT: _, ...defines } = made.defines ?? {}
    made.defines = knife.cuts ? { ...defines, CUT: '' } : defines
    made.needsUpdate = true
  }

  function layer(made: Material, renderOrder: number): Layer {
    sharpen(made)
    const fresh = createLayer(group, made, renderOrder)
    layers.push(fresh)
    fresh.at(level)
    if (packed) fresh.on(packed)
    return fresh
  }

  /** The veil of depth and the shell of colour over it: where a faded part is nearest, so that its own back never shows through. */
  function fadedAt(order: number): Faded {
    const known = faded.get(order)
    if (known) return known
    const veilMaterial = createDepth(placing, 'veil')
    const ghostMaterial = tissueMaterial(first.tissue, placing, 'ghost')
    veilMaterial.side = ghostMaterial.side = side
    const made = { veil: layer(veilMaterial, order + place), ghost: layer(ghostMaterial, order + place + 0.001) }
    made.ghost.mesh.receiveShadow = true
    faded.set(order, made)
    return made
  }

  if (endsSoftly(first.tissue.kind)) {
    const tailMaterial = tissueMaterial(first.tissue, placing, 'tail')
    tailMaterial.side = side
    tail = layer(tailMaterial, Math.min(first.order, LAST_TAIL) + place)
    tail.mesh.receiveShadow = true
  }

  const isPacked = (): boolean =>
    packed?.ranges.length === pieces.length &&
    packed.ranges.every(({ geometry }, number) => geometry === pieces[number]!.mesh.geometry)

  function repack(): void {
    table?.texture.dispose()
    table = createPartTable(pieces.length)
    parts.value = table.texture
    packed = pack(pieces.map(({ mesh }) => mesh.geometry as BufferGeometry))
    shown = new Uint8Array(pieces.length)
    for (const each of layers) each.on(packed)
  }

  function sort({ mesh, tissue, warp, order }: Piece, number: number): void {
    const { uniforms } = tissue
    table!.write(number, mesh.matrix.elements, uniforms, warp?.uniforms.uSwellMm.value ?? 0, mesh.castShadow)
    const whole = uniforms.uOpacity.value >= SOLID
    solid.put(number, mesh.visible && whole)
    tail?.put(number, mesh.visible && whole)
    if (mesh.visible && !whole) fadedAt(order)
    const shell = faded.get(order)
    shell?.veil.put(number, mesh.visible && !whole)
    shell?.ghost.put(number, mesh.visible && !whole)
  }

  return {
    material,
    add(piece) {
      pieces.push(piece)
    },
    lay(mesh, { name, renderOrder, material: make }, drawn) {
      let overlay = overlays.get(name)
      if (!overlay && !drawn) return
      if (!overlay) {
        overlay = { layer: layer(make(placing), renderOrder), meshes: new Set() }
        overlays.set(name, overlay)
      }
      if (drawn) overlay.meshes.add(mesh)
      else overlay.meshes.delete(mesh)
    },
    cut() {
      for (const made of [shade, ...layers.map(({ mesh }) => mesh.material as Material)]) sharpen(made)
    },
    lighten(next) {
      level = next
      relisted = true
      for (const each of layers) each.at(level)
    },
    triangles: () => [...faded.values()].reduce((sum, { ghost }) => sum + ghost.triangles(), solid.triangles()),
    update() {
      if (!isPacked()) repack()
      packed!.follow()
      let casts = false
      let casters = relisted
      relisted = false
      for (let number = 0; number < pieces.length; number++) {
        const piece = pieces[number]!
        const { visible, castShadow } = piece.mesh
        const now = visible ? (castShadow ? CASTING : SHOWN) : HIDDEN
        if (now === HIDDEN && shown[number] === HIDDEN) continue
        if ((now === CASTING) !== (shown[number] === CASTING)) casters = true
        shown[number] = now
        sort(piece, number)
        casts ||= piece.mesh.castShadow
        for (const { layer, meshes } of overlays.values())
          layer.put(number, piece.mesh.visible && meshes.has(piece.mesh))
      }
      solid.mesh.castShadow = casts
      for (const each of layers) each.write()
      return casters
    },
    dispose() {
      for (const each of layers) each.dispose()
      shade.dispose()
      table?.texture.dispose()
    },
  }
}
