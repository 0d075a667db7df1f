import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What is text or plain numbers; sound and pictures are packed already. */
const COMPRESSIBLE = /\.(html|css|js|mjs|json|webmanifest|svg|glb|vtt|txt)$/
/** A smaller one is not worth a second file. */
const LEAST_BYTES = 512
/** A packed file that saves less than this share is left out. */
const LEAST_SAVING = 0.05
/** What was packed before, by content: a build packs only what has changed. */
const MEMORY = '.cache/packed'

const pack = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const
type Packing = keyof typeof pack

async function packed(bytes: Buffer, how: Packing): Promise<Buffer> {
  const name = createHash('sha256').update(`${process.versions.zlib} ${process.versions.brotli} `).update(bytes)
  const memory = join(MEMORY, `${name.digest('hex')}.${how}`)
  if (existsSync(memory)) return readFileSync(memory)
  const made = await pack[how](bytes)
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, made)
  return made
}

/**
 * Lays a `.br` and a `.gz` beside each file of a built folder that gets smaller by it, for servers that send those as they are.
 * @returns how many files have one, and how many bytes those files take as brotli
 */
export async function layPacked(folder: string): Promise<{ readonly files: number; readonly brotliBytes: number }> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => COMPRESSIBLE.test(name))
  let files = 0
  let brotliBytes = 0
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const bytes = readFileSync(path)
      if (bytes.length < LEAST_BYTES) return
      const [br, gz] = await Promise.all([packed(bytes, 'br'), packed(bytes, 'gz')])
      if (br.length > (1 - LEAST_SAVING) * bytes.length) return
      writeFileSync(`${path}.br`, br)
      writeFileSync(`${path}.gz`, gz)
      files++
      brotliBytes += br.length
    }),
  )
  return { files, brotliBytes }
}
