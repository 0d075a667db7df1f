import type { ModelFile } from '../src/anatomy/structures.ts'
import type { fineFiles } from '../src/scene/model-files.ts'

/** What the picture may cost. Sizes are as served: brotli at its best. */
export const budgets = {
  /** All models of all levels. */
  modelBytes: 2.5e6,
  /** What must have come before the first step's picture is whole. */
  firstStepBytes: 900e3,
  /** The level that is seen first. */
  coarseBytes: 100e3,
  /** Of all files over the triangles stored in them: a mirrored side is the other one's data and counts once. */
  bytesPerTriangle: 4,
  /** Surfaces shown at normal detail with every layer on; a veil or a shadow is the same surface again. */
  triangles: 350e3,
  /** In one picture, shadows included. */
  drawCalls: 60,
} as const

/** How many times a part's triangles the finer version of a file has. */
const finer: Readonly<Record<(typeof fineFiles)[number], number>> = { spine: 3, pelvis: 3, muscles: 2 }
/** The same; 1 for a file that has no finer version. */
export const finerBy = (file: ModelFile): number => (finer as Readonly<Partial<Record<ModelFile, number>>>)[file] ?? 1

/** The share of a part's triangles that the usual version keeps: of muscles there are many, and close views have finer ones. */
export const usualShare = (file: ModelFile): number => (file === 'muscles' ? 0.65 : 1)

/** The coarse level has this share of a part's triangles, but not fewer than what leaves a shape that is still itself. */
export const coarseShare = 1 / 26
export const coarseLeast = 160
/** Of each piece of a part that is made of several. */
export const coarseLeastEach = 36
