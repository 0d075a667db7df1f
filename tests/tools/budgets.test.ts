import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { type StructureId, structureIds, structures } from '../../src/anatomy/structures.ts'
import { COARSE } from '../../src/scene/model-files.ts'
import { wantedOpacity } from '../../src/scene/visibility.ts'
import { momentAt } from '../../src/story/sample.ts'
import { stories } from '../../src/story/stories/index.ts'
import { budgets } from '../../tools/budgets.ts'
import { readModel, storedFiles } from '../../tools/check-models.ts'
import { readManifest } from '../../tools/models/manifest.ts'
import { parts } from '../../tools/models/shapes/index.ts'

/** As a good host serves it. */
const served = (name: string): number =>
  brotliCompressSync(readModel(name)!, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length
const sizes = new Map(storedFiles.map(({ name }) => [name, served(name)]))
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0)
const { structures: entries } = readManifest()

test('all models together keep to their size on the wire, and so does the coarse file', () => {
  expect(sum(sizes.values())).toBeLessThanOrEqual(budgets.modelBytes)
  expect(sizes.get(COARSE)).toBeLessThanOrEqual(budgets.coarseBytes)
})

test('a triangle takes at most four bytes, mirrored sides counted once', () => {
  const stored = parts.map(({ id }) => {
    const { triangles, fine, coarse } = entries[id]!
    return triangles + (fine?.triangles ?? 0) + (coarse?.triangles ?? 0)
  })
  expect(sum(sizes.values()) / sum(stored)).toBeLessThanOrEqual(budgets.bytesPerTriangle)
})

test('the first step needs the coarse file and the files of what it shows, and those are within their budget', () => {
  const [first] = stories.sciatica.steps
  const isShown = (id: StructureId): boolean =>
    Array.from({ length: 41 }, (_, i) => (i / 40) * first!.lengthMs).some(
      (ms) => wantedOpacity(momentAt(stories.sciatica, 0, ms).show, id) > 0.02,
    )
  const files = new Set(structureIds.flatMap((id) => (isShown(id) ? (structures[id].model ?? []) : [])))
  expect(files).toContain('skin')
  expect(files).toContain('spine')
  expect(sum([COARSE, ...files].map((name) => sizes.get(name)!))).toBeLessThanOrEqual(budgets.firstStepBytes)
})

test('the whole body at normal detail keeps to its triangles', () => {
  const models = sum(structureIds.map((id) => entries[id]?.triangles ?? 0))
  expect(models).toBeLessThanOrEqual(budgets.triangles)
})
