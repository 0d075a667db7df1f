import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { budgets } from '../../tools/budgets.ts'
import { readManifest } from '../../tools/models/manifest.ts'
import { parts } from '../../tools/models/shapes/index.ts'

/** What travels of a file for a browser that takes any packing. */
async function wire(path: string): Promise<{ bytes: number; packing: string | null }> {
  const { headers } = await fetch(`${inject('address')}${path}`, { headers: { 'accept-encoding': 'br, gzip' } })
  return { bytes: Number(headers.get('content-length')), packing: headers.get('content-encoding') }
}

test('models come packed, at no more bytes a triangle than they may take', async () => {
  const models = readdirSync('public/models').filter((name) => name.endsWith('.glb'))
  const sent = await Promise.all(models.map((name) => wire(`models/${name}`)))
  expect(sent.every(({ packing }) => packing === 'br')).toBe(true)
  const bytes = sent.reduce((sum, one) => sum + one.bytes, 0)
  const { structures } = readManifest()
  const triangles = parts.reduce((sum, { id }) => {
    const entry = structures[id]!
    return sum + entry.triangles + (entry.fine?.triangles ?? 0) + (entry.coarse?.triangles ?? 0)
  }, 0)
  expect(bytes).toBeGreaterThan(500_000)
  expect(bytes / triangles).toBeLessThanOrEqual(budgets.bytesPerTriangle)
})

test('every text and model of the build that gets smaller by it is packed, and nothing that is packed is older than its file', () => {
  const files = (readdirSync('dist', { recursive: true }) as string[]).filter((name) =>
    /\.(html|css|js|glb|svg)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(50)
  for (const name of files) {
    const path = join('dist', name)
    if (statSync(path).size < 2000) continue
    for (const ending of ['br', 'gz']) {
      expect(existsSync(`${path}.${ending}`), `${name}.${ending}`).toBe(true)
      expect(statSync(`${path}.${ending}`).mtimeMs).toBeGreaterThanOrEqual(Math.floor(statSync(path).mtimeMs))
    }
  }
})
