import { Box3, type BufferGeometry, type Vector3 } from 'three'
import { type ModelFile, type StructureId, structureIds, structures } from '../anatomy/structures.ts'
import { createPace } from './breathe.ts'
import { dress, type Figure } from './figure.ts'
import { fineFiles, modelFiles } from './model-files.ts'
import type { Loaded } from './models.ts'
import { GONE } from './part.ts'

/** A region that is drawn finely is so until the view is wider than this, or looks elsewhere. Chosen by eye. */
const FAR_MM = 360

/** How finely each structure is drawn: coarsely at first, then as its file has it, and more finely where the eye is near. */
export interface Detail {
  /**
   * Asks for what this picture needs; once a frame.
   * @param targetMm what the eye looks at
   * @param nearMm views narrower than this ask for finer shapes of what they look into
   * @returns whether all that is shown is as fine as it should be
   */
  readonly attend: (targetMm: Vector3, spanMm: number, nearMm: number) => boolean
  /** Comes when these files are drawn, as far as they have been asked for and can be had. */
  readonly drawn: (files: readonly ModelFile[]) => Promise<unknown>
  /** Structures that could not be had as their file has them, in the order of the table: coarse, or not drawn at all. */
  readonly missing: () => readonly StructureId[]
  readonly dispose: () => void
}

export interface DetailOptions {
  readonly load: (name: string) => Promise<Loaded>
  /** Whether the machine can draw more than the normal level. */
  readonly fine: boolean
  /** What tells, with `online`, that the network is back: what could not be had is asked for again. */
  readonly network?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  /** What is drawn has changed. */
  readonly onChange: () => void
}

interface Region {
  readonly file: ModelFile
  readonly ids: readonly StructureId[]
  readonly hasFine: boolean
  state: 'waiting' | 'loading' | 'here' | 'failed'
  /** Comes when it is no longer loading. */
  decided: Promise<void>
  normal: ReadonlyMap<StructureId, BufferGeometry>
  /** Where its structures are at rest, mm. */
  readonly box: Box3
  fineState: 'away' | 'loading' | 'here' | 'failed'
}

const regionOf = (file: ModelFile): Region => ({
  file,
  ids: structureIds.filter((id) => structures[id].model === file),
  hasFine: fineFiles.some((one) => one === file),
  state: 'waiting',
  decided: Promise.resolve(),
  normal: new Map(),
  box: new Box3(),
  fineState: 'away',
})

/** @param figure made of coarse shapes */
export function createDetail(figure: Figure, { load, fine, network, onChange }: DetailOptions): Detail {
  const regions = modelFiles.map(regionOf)
  const pace = createPace()
  let missing: readonly StructureId[] = []
  let gone = false

  const isShown = ({ ids }: Region): boolean => {
    for (const id of ids) if ((figure.parts.get(id)?.shown() ?? 0) > GONE) return true
    return false
  }

  /** All before any is drawn: what is drawn is put together anew once, not with each. */
  async function dressAll(geometries: Loaded['geometries']): Promise<void> {
    for (const [id, geometry] of geometries) await dress(id, geometry, pace)
  }

  async function fetchNormal(region: Region): Promise<void> {
    region.state = 'loading'
    const { geometries, problems } = await load(region.file)
    if (gone) return
    for (const problem of problems) console.warn(problem)
    await dressAll(geometries)
    if (gone) return
    // What has not come stays coarse.
    for (const [id, geometry] of geometries) {
      figure.reshape(id, geometry)?.dispose()
      region.box.union(geometry.boundingBox!)
    }
    region.normal = geometries
    // What nobody sees yet is put together before a frame would do it at once.
    if (!isShown(region)) await figure.drawing.prepare(pace)
    if (gone) return
    region.state = geometries.size > 0 ? 'here' : 'failed'
    const lacks = (id: StructureId): boolean => !(geometries.has(id) && figure.parts.has(id))
    const next = structureIds.filter((id) => (region.ids.includes(id) ? lacks(id) : missing.includes(id)))
    if (next.join() !== missing.join()) missing = next
    onChange()
  }

  async function fetchFine(region: Region): Promise<void> {
    region.fineState = 'loading'
    const { geometries, problems } = await load(`${region.file}-fine`)
    for (const problem of problems) console.warn(problem)
    await dressAll(geometries)
    if (gone || region.fineState !== 'loading') {
      for (const geometry of geometries.values()) geometry.dispose()
      return
    }
    region.fineState = geometries.size > 0 ? 'here' : 'failed'
    for (const [id, geometry] of geometries) figure.reshape(id, geometry)
    onChange()
  }

  function leaveFine(region: Region): void {
    if (region.fineState === 'here') {
      for (const [id, geometry] of region.normal) figure.reshape(id, geometry)?.dispose()
      onChange()
    }
    region.fineState = 'away'
  }

  /** @returns whether the region is as fine as the view asks for */
  function attendFine(region: Region, targetMm: Vector3, spanMm: number, nearMm: number): boolean {
    if (!fine || !region.hasFine || region.state !== 'here') return true
    const { fineState, box } = region
    const out = box.distanceToPoint(targetMm)
    if (fineState === 'away' && spanMm <= nearMm && out < spanMm / 2 && isShown(region)) void fetchFine(region)
    else if ((fineState === 'here' || fineState === 'loading') && (spanMm > FAR_MM || out > FAR_MM)) leaveFine(region)
    return region.fineState !== 'loading'
  }

  /** What a cut kept from coming. */
  function fetchLacking(): void {
    for (const region of regions) {
      if (region.state === 'failed') region.state = 'waiting'
      if (region.fineState === 'failed') region.fineState = 'away'
    }
    onChange()
  }
  network?.addEventListener('online', fetchLacking)

  return {
    attend(targetMm, spanMm, nearMm) {
      let complete = true
      for (const region of regions) {
        const wanted = isShown(region)
        if (wanted && region.state === 'waiting') region.decided = fetchNormal(region)
        if (wanted && region.state === 'loading') complete = false
        if (wanted && !attendFine(region, targetMm, spanMm, nearMm)) complete = false
        if (!wanted) leaveFine(region)
      }
      // What is not shown yet comes after what is.
      if (complete) for (const region of regions) if (region.state === 'waiting') region.decided = fetchNormal(region)
      return complete
    },
    drawn: (files) => Promise.all(regions.filter(({ file }) => files.includes(file)).map(({ decided }) => decided)),
    missing: () => missing,
    dispose() {
      gone = true
      network?.removeEventListener('online', fetchLacking)
      for (const { normal } of regions) for (const geometry of normal.values()) geometry.dispose()
    },
  }
}
