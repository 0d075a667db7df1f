import type { StructureId } from '../anatomy/structures.ts'
import { placeOf } from './places.ts'
import { directionFrom, normalOf, type PlaneName, type Section } from './section.ts'
import { store } from './store.ts'
import { toldMoment } from './told.ts'

const { getState, setState } = store

/** How far each plane can be moved along its normal, mm: a little beyond the body as it stands. */
export const reachMm: Readonly<Record<PlaneName, readonly [low: number, high: number]>> = {
  axial: [-960, 300],
  coronal: [-125, 170],
  sagittal: [-190, 190],
  free: [-400, 400],
}

/** A free plane begins halfway between level and upright, as the neck of a foramen is cut. */
const FREE = { azimuthDeg: 20, elevationDeg: 55 } as const

const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high)
const along = (normal: readonly number[], place: readonly number[]): number =>
  normal.reduce((sum, n, k) => sum + n * place[k]!, 0)

/** Whether a plane must be flipped so that the viewer's side is what it takes away. */
function facesAway(normal: readonly number[]): boolean {
  const { azimuthDeg, elevationDeg } = toldMoment().view
  return along(normal, directionFrom(azimuthDeg, elevationDeg)) < 0
}

/** Lays the body open along a plane, through what is selected or else the disc that the story is told for, on the viewer's side. */
export function cutAlong(plane: PlaneName): void {
  const { section, selection } = getState()
  const { azimuthDeg, elevationDeg } = section ?? FREE
  const normal = normalOf({ plane, azimuthDeg, elevationDeg })
  const offsetMm = plane === 'sagittal' && selection.length === 0 ? 0 : along(normal, pivotOf())
  setState({ section: { plane, offsetMm: whole(offsetMm), azimuthDeg, elevationDeg, flipped: facesAway(normal) } })
}

/** What the viewer is about: what is selected, or else the disc that the story is told for. */
function pivotOf(): readonly number[] {
  const { selection, lesion } = getState()
  return placeOf(selection.at(-1) ?? `disc-${lesion.disc}`)?.mm ?? [0, 0, 0]
}

/** Plane positions are told to half a millimetre. */
const whole = (mm: number): number => Math.round(mm * 2) / 2

function change(to: (section: Section) => Partial<Section>): void {
  const { section } = getState()
  if (section) setState({ section: { ...section, ...to(section) } })
}

export const moveCut = (offsetMm: number): void =>
  change(({ plane }) => ({ offsetMm: clamp(offsetMm, ...reachMm[plane]) }))

export const nudgeCut = (byMm: number): void => {
  const { section } = getState()
  if (section) moveCut(section.offsetMm + byMm)
}

/** Turns a free plane about what is selected, or else the disc that the story is told for; angles in degrees. */
export function turnCut(turn: Partial<Pick<Section, 'azimuthDeg' | 'elevationDeg'>>): void {
  const pivot = pivotOf()
  change((section) => {
    if (section.plane !== 'free') return {}
    const asideMm = section.offsetMm - along(normalOf(section), pivot)
    return { ...turn, offsetMm: whole(along(normalOf({ ...section, ...turn }), pivot) + asideMm) }
  })
}

/** The other side is taken away. */
export const flipCut = (): void => change(({ flipped }) => ({ flipped: !flipped }))

/** Moves the plane to a structure; nothing happens for one that is not in the picture. */
export function cutThrough(id: StructureId): void {
  const place = placeOf(id)
  if (place)
    change((section) => ({ offsetMm: whole(clamp(along(normalOf(section), place.mm), ...reachMm[section.plane])) }))
}

/** Cuts along a disc, as scans across the spine are laid; nothing happens for what has no such direction. */
export function cutLevelWith(id: StructureId): void {
  const place = placeOf(id)
  if (!place?.axis) return
  const [x, y, z] = place.axis
  const turn = { azimuthDeg: degrees(Math.atan2(x, z)), elevationDeg: degrees(Math.asin(clamp(y, -1, 1))) }
  const normal = normalOf({ plane: 'free', ...turn })
  const offsetMm = whole(along(normal, place.mm))
  setState({ section: { plane: 'free', offsetMm, ...turn, flipped: facesAway(normal) } })
}

const degrees = (radians: number): number => Math.round((radians * 180) / Math.PI)

/** The body is whole again. */
export const closeCut = (): void => setState({ section: null })
