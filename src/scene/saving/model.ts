import { BufferAttribute, BufferGeometry, Mesh, MeshStandardMaterial, Scene, Vector3 } from 'three'
import { type StructureId, structureIds } from '../../anatomy/structures.ts'
import type { ModelWish } from '../../state/saving.ts'
import type { Figure } from '../figure.ts'
import { looks, type TissueKind } from '../materials/palette.ts'
import { GONE, SOLID } from '../part.ts'
import type { Posed, PosedShape } from '../posed.ts'

const METRES = 0.001
/** Place and facing of a vertex, three corners of a triangle; what is said of a structure. */
const VERTEX_BYTES = 24
const CORNER_BYTES = 4
const STRUCTURE_BYTES = 900
/** The surface of these is coloured by its grain in the picture; so are they when that is left out. Chosen by eye. */
const plain: Partial<Record<TissueKind, string>> = { disc: '#d9dedb', gel: '#d5e6ea', lamella: '#d9dedb' }

interface Visible {
  readonly id: StructureId
  readonly shapes: readonly PosedShape[]
  readonly kind: TissueKind
  /** 0..1 */
  readonly opacity: number
}

/** What of the body is drawn now, in the order of the table. */
function visibleIn(figure: Figure, posed: Posed): readonly Visible[] {
  return structureIds.flatMap((id) => {
    const part = figure.parts.get(id)
    if (!part || part.shown() <= GONE) return []
    const shapes = posed.shapesOf(id).filter(({ mesh }) => mesh.visible)
    const opacity = part.shown() >= SOLID ? 1 : part.shown()
    return shapes.length > 0 ? [{ id, shapes, kind: part.tissues[0]!.kind, opacity }] : []
  })
}

/** About how many bytes a file of what is visible takes. */
export function modelBytes(figure: Figure, posed: Posed): number {
  let bytes = 0
  for (const { shapes } of visibleIn(figure, posed)) {
    bytes += STRUCTURE_BYTES
    for (const { geometry } of shapes)
      bytes += geometry.getAttribute('position').count * VERTEX_BYTES + geometry.getIndex()!.count * CORNER_BYTES
  }
  return bytes
}

/** All surfaces of a structure as one, metres, as they lie now. */
function together(shapes: readonly PosedShape[]): BufferGeometry {
  const count = shapes.reduce((sum, { geometry }) => sum + geometry.getAttribute('position').count, 0)
  const corners = shapes.reduce((sum, { geometry }) => sum + geometry.getIndex()!.count, 0)
  const position = new Float32Array(count * 3)
  const index = new Uint32Array(corners)
  const at = new Vector3()
  let vertex = 0
  let corner = 0
  for (const { geometry, matrix } of shapes) {
    const places = geometry.getAttribute('position')
    const own = geometry.getIndex()!
    for (let i = 0; i < own.count; i++) index[corner++] = own.getX(i) + vertex
    for (let i = 0; i < places.count; i++)
      at.fromBufferAttribute(places, i)
        .applyMatrix4(matrix)
        .multiplyScalar(METRES)
        .toArray(position, 3 * vertex++)
  }
  const out = new BufferGeometry()
  out.setAttribute('position', new BufferAttribute(position, 3))
  out.setIndex(new BufferAttribute(index, 1))
  out.computeVertexNormals()
  faceSomewhere(out.getAttribute('normal').array as Float32Array)
  return out
}

/** A vertex of empty triangles alone faces nowhere, which a file may not say. */
function faceSomewhere(normal: Float32Array): void {
  for (let i = 0; i < normal.length; i += 3)
    if (!(Math.hypot(normal[i]!, normal[i + 1]!, normal[i + 2]!) > 0.5)) normal.set([0, 1, 0], i)
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** What is visible as a binary glTF; null where nothing is. Between structures the page may go on with other things. */
export async function writeModel(figure: Figure, posed: Posed, wish: ModelWish): Promise<Blob | null> {
  const visible = visibleIn(figure, posed)
  if (visible.length === 0) return null
  const { GLTFExporter } = await import('./exporter.ts')
  const scene = new Scene()
  scene.name = 'body'
  const materials = new Map<string, MeshStandardMaterial>()
  for (const [done, { id, shapes, kind, opacity }] of visible.entries()) {
    const key = `${kind} ${opacity.toFixed(2)}`
    const look = looks[kind]
    const material =
      materials.get(key) ??
      new MeshStandardMaterial({
        name: key,
        color: plain[kind] ?? look.colour,
        roughness: look.roughness,
        metalness: 0,
        transparent: opacity < 1,
        opacity,
      })
    materials.set(key, material)
    const mesh = new Mesh(together(shapes), material)
    mesh.name = id
    mesh.userData = { ...wish.extrasOf(id) }
    scene.add(mesh)
    wish.onProgress?.((done + 1) / (visible.length + 1))
    await pause()
  }
  const file = await new GLTFExporter().parseAsync(scene, { binary: true, copyright: wish.copyright })
  for (const mesh of scene.children as Mesh[]) mesh.geometry.dispose()
  for (const material of materials.values()) material.dispose()
  wish.onProgress?.(1)
  return new Blob([file as ArrayBuffer], { type: 'model/gltf-binary' })
}
