import type { StructureId } from '../anatomy/structures.ts'
import { presenceOf } from '../state/dissection.ts'
import { store } from '../state/store.ts'
import type { DrawnLabel } from './labels/drawn.ts'

/** What of the graphics card is in use. */
export interface SceneStats {
  readonly frames: number
  readonly drawCalls: number
  /** Of all surfaces shown, each once. */
  readonly triangles: number
  /** The same with what veils and shadows draw again, in the last picture. */
  readonly trianglesInAllPasses: number
  readonly geometries: number
  readonly textures: number
  readonly programs: number
}

/** What the running picture offers to the page: `Scene` puts itself here while it is mounted. */
export interface SceneHandle {
  /** Resolves when the picture is drawn and nothing in it travels any more; at once where there is no picture. */
  readonly settled: () => Promise<void>
  readonly stats: () => SceneStats
  /** Whether something solid hides all of a structure from where the camera is. */
  readonly occluded: (id: StructureId) => boolean
  /** The names beside the body as they stand now, in the order of reading; none while they are off. */
  readonly labels: () => readonly DrawnLabel[]
  /** How much of each traced nerve is lit now, 0..1, in the order in which the light comes to them. */
  readonly traced: () => readonly TracedNerve[]
  /** How much of a structure the viewer's dissecting lets through: 0 nothing. */
  readonly presence: (id: StructureId) => number
}

/** One nerve of a traced way as a script sees it. */
export interface TracedNerve {
  readonly id: StructureId
  readonly lit: number
}

const nothing: SceneStats = {
  frames: 0,
  drawCalls: 0,
  triangles: 0,
  trianglesInAllPasses: 0,
  geometries: 0,
  textures: 0,
  programs: 0,
}
const noPicture: SceneHandle = {
  settled: async () => {},
  stats: () => nothing,
  occluded: () => false,
  labels: () => [],
  traced: () => [],
  presence: (id) => presenceOf(store.getState().dissection, id),
}
let current: SceneHandle = noPicture

/** Called by `Scene` as it comes (a handle) and goes (null). */
export function setSceneHandle(handle: SceneHandle | null): void {
  current = handle ?? noPicture
}

/** The picture on this page. */
export const sceneHandle: SceneHandle = {
  settled: () => current.settled(),
  stats: () => current.stats(),
  occluded: (id) => current.occluded(id),
  labels: () => current.labels(),
  traced: () => current.traced(),
  presence: (id) => current.presence(id),
}
