import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Logger, NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { mergeDocuments, unpartition } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import type { StructureId } from '../../src/anatomy/structures.ts'
import { readModel, type Shape } from '../../src/scene/model-bytes.ts'
import { COARSE } from '../../src/scene/model-files.ts'
import { encodeModel, type Piece } from '../../tools/models/glb.ts'
import { copiedFiles, copyOf, fileOf, type Scale } from './pack.ts'

const publicFolder = resolve(import.meta.dirname, '../../public')

/** Copies stand in a row behind the body, so far apart, mm. */
const APART_MM = 900
/** A copy is bent by so much over its height, so that no two are stored in the same numbers, mm. */
const BENT_MM = 4

/** A shape of its own from a shape of ours: bent a little and moved away, with as many triangles; of a pair the left one, which both are stored as. */
function copied({ name, position, normal, bake, index }: Shape, copy: number): Piece {
  const mirror = name.endsWith('-left') ? name.replace(/left$/, 'right') : null
  const moved = Float32Array.from(position, (x, i) => {
    const axis = i % 3
    if (axis === 1) return x
    const height = position[i - axis + 1]!
    return x + BENT_MM * Math.sin(height / (60 + 7 * copy) + copy + axis) + (axis === 2 ? -copy * APART_MM : 0)
  })
  const mesh = {
    position: moved,
    normal: Float32Array.from(normal),
    index: Uint32Array.from(index),
    bake: Uint8Array.from(bake),
  }
  return {
    id: copyOf(name, copy) as StructureId,
    mirrorId: mirror === null ? null : (copyOf(mirror, copy) as StructureId),
    mesh,
  }
}

const shapesIn = async (file: string): Promise<readonly Shape[]> =>
  (await readModel(new Uint8Array(readFileSync(join(publicFolder, `models/${file}.glb`))).buffer)).filter(
    ({ name }) => !name.endsWith('-right'),
  )

async function merged(files: readonly Uint8Array[]): Promise<Uint8Array> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready])
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder })
  const [whole, ...others] = await Promise.all(files.map((file) => io.readBinary(file)))
  whole!.setLogger(new Logger(Logger.Verbosity.WARN))
  for (const other of others) mergeDocuments(whole!, other)
  const root = whole!.getRoot()
  const [scene, ...rest] = root.listScenes()
  for (const one of rest) {
    for (const node of one.listChildren()) scene!.addChild(node)
    one.dispose()
  }
  await whole!.transform(unpartition())
  whole!
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
  return io.writeBinary(whole!)
}

/**
 * Lays a folder beside the page as `public` is, with a model file for each copy of the body, and the coarse shapes of all copies in the one
 * coarse file, where the generator would put them. Recordings are left out: no page asks for them by itself.
 */
export async function layModels(scale: Scale, folder: string): Promise<void> {
  for (const name of readdirSync(publicFolder))
    if (name !== 'narration') cpSync(join(publicFolder, name), join(folder, name), { recursive: true })
  if (scale.structures === 1) return
  mkdirSync(join(folder, 'models'), { recursive: true })
  const usual = (await Promise.all(copiedFiles.map(shapesIn))).flat()
  const names = new Set(usual.map(({ name }) => name))
  const coarse = (await shapesIn(COARSE)).filter(({ name }) => names.has(name))
  const all: Uint8Array[] = [readFileSync(join(publicFolder, `models/${COARSE}.glb`))]
  for (let copy = 1; copy < scale.structures; copy++) {
    const at = join(folder, `models/${fileOf(copy)}.glb`)
    writeFileSync(at, await encodeModel(usual.map((shape) => copied(shape, copy))))
    all.push(await encodeModel(coarse.map((shape) => copied(shape, copy))))
  }
  writeFileSync(join(folder, `models/${COARSE}.glb`), await merged(all))
}
