import { type DiscId, discIds } from '../../anatomy/spine.ts'
import { type StructureId, structureIds, structures } from '../../anatomy/structures.ts'
import { smoothstep } from '../../math/easing.ts'
import { distance, dot, sub, type Vec3 } from '../../math/vec3.ts'
import type { Body, Grid } from '../../mechanics/body.ts'
import { type SlicePiece, type SliceTissue, sliceTissues } from '../../state/slice.ts'
import { gridIndex, signedVolume } from '../soft/grid.ts'
import { areaOf, type Contour, contoursOf, type Surface } from './contour.ts'
import { type Plane, placeOn } from './plane.ts'

/** Surfaces of a structure as they lie now, mm, body frame; none for one that is not there. */
export type SurfacesOf = (id: StructureId) => readonly Surface[]

/** Cortex of vertebrae and flat bones, skin, the sheaths of muscle and nerve, the densest ring of a disc and the rim of its nucleus, mm. Chosen by eye. */
const RIND_MM: Readonly<Record<SliceTissue, number>> = {
  skin: 1.8,
  muscle: 0.5,
  bone: 1.1,
  ligament: 0.3,
  flavum: 0.3,
  annulus: 2.4,
  nucleus: 2.6,
  herniation: 0.4,
  dura: 0.5,
  cord: 0.4,
  nerve: 0.35,
}
const longBone = /^(femur|tibia|fibula)-/
/** The wall of a shaft, as a share of its radius. Chosen by eye. */
const WALL_SHARE = 0.42

/** How thick the cortex of a cut bone is, mm: long bones have thick walls in their shafts, thin ones at their ends. */
function cortexMm(id: StructureId, surface: Surface, contour: Contour, plane: Plane): number {
  if (!longBone.test(id)) return RIND_MM.bone
  let [u, v] = [0, 0]
  for (let i = 0; i < contour.length; i += 2) {
    u += (2 * contour[i]!) / contour.length
    v += (2 * contour[i + 1]!) / contour.length
  }
  const [head, foot] = endsOf(surface)
  const way = sub(foot, head)
  const share = dot(sub(placeOn(plane, u, v), head), way) / dot(way, way)
  const shaft = smoothstep(0.14, 0.26, share) * smoothstep(0.86, 0.74, share)
  return Math.max(RIND_MM.bone, WALL_SHARE * shaft * Math.sqrt(Math.abs(areaOf([contour])) / Math.PI))
}

/** The two ends of something long. */
function endsOf({ position }: Surface): readonly [Vec3, Vec3] {
  const at = (v: number): Vec3 => [position[v]!, position[v + 1]!, position[v + 2]!]
  const farthestFrom = (from: Vec3): Vec3 => {
    let found = from
    for (let v = 0; v < position.length; v += 3) if (distance(at(v), from) > distance(found, from)) found = at(v)
    return found
  }
  const head = farthestFrom(at(0))
  return [head, farthestFrom(head)]
}

function tissueOf(id: StructureId): SliceTissue | null {
  const { kind } = structures[id]
  if (kind === 'hand' || kind === 'disc') return null
  if (id === 'dural-sac') return 'dura'
  if (id === 'spinal-cord') return 'cord'
  if (id === 'ligamenta-flava') return 'flavum'
  return kind
}

const order = (tissue: SliceTissue): number => sliceTissues.indexOf(tissue)

/** What can be cut, from the outside in. */
const cuttable = structureIds
  .flatMap((id) => {
    const tissue = tissueOf(id)
    return tissue ? [{ id, tissue }] : []
  })
  .sort((a, b) => order(a.tissue) - order(b.tissue))

const indices = new Map<string, Uint32Array>()
/** Triangles of a closed grid, outwards; grids of one size are wound alike by whoever lays them, so they are worked out once for each way. */
function indexOf({ rows, columns }: Grid, flipped: boolean): Uint32Array {
  const key = `${rows} ${columns} ${flipped}`
  const known = indices.get(key) ?? gridIndex(rows, columns, flipped)
  indices.set(key, known)
  return known
}

/** A grid as a surface; `facing` tells which way is out where the grid itself may be all in one point. */
export function gridSurface(grid: Grid, facing: Grid): Surface {
  const flipped = signedVolume(facing.positionMm, indexOf(facing, false)) < 0
  return { position: grid.positionMm, index: indexOf(grid, flipped) }
}

/** The surfaces of a disc, from the outside in: what has left it lies over it. */
function discSurfaces({ discs }: Body, id: DiscId): readonly (readonly [SliceTissue, Surface])[] {
  const { annulus, nucleus, herniation } = discs[id]
  return [
    ['annulus', gridSurface(annulus, annulus)],
    ['nucleus', gridSurface(nucleus, annulus)],
    ['herniation', gridSurface(herniation, annulus)],
  ]
}

/** Where a plane meets each structure of a body, from the outside in. Discs are taken from the body, everything else from the picture. */
export function piecesOf(plane: Plane, body: Body, surfacesOf: SurfacesOf): SlicePiece[] {
  const pieces: SlicePiece[] = []
  const cut = (id: StructureId, tissue: SliceTissue, surfaces: readonly Surface[], waterFraction = 1): void => {
    const contours = surfaces.flatMap((surface) => contoursOf(surface, plane))
    if (contours.length === 0) return
    const largest = contours.reduce((most, line) => (areaOf([line]) > areaOf([most]) ? line : most))
    const rindMm = tissue === 'bone' ? cortexMm(id, surfaces[0]!, largest, plane) : RIND_MM[tissue]
    pieces.push({ id, tissue, contours, rindMm, waterFraction })
  }
  for (const { id, tissue } of cuttable) cut(id, tissue, surfacesOf(id))
  for (const id of discIds)
    for (const [tissue, surface] of discSurfaces(body, id))
      cut(`disc-${id}`, tissue, [surface], body.discs[id].waterFraction)
  // In place: what is equal keeps its order.
  return pieces.sort((a, b) => order(a.tissue) - order(b.tissue))
}
