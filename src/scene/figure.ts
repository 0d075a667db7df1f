import { type BufferGeometry, type Data3DTexture, Group, Vector3 } from 'three'
import { boneOf, type MuscleId, type StructureId, structures } from '../anatomy/structures.ts'
import { apply } from '../math/transform.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import { warpPoint } from '../mechanics/skin-warp.ts'
import { createBones } from './bones.ts'
import { createPace, type Pace } from './breathe.ts'
import { createDiscs, type Disc } from './discs.ts'
import { createDrawing, type Drawing } from './drawing/drawing.ts'
import { createFlesh, type Flesh } from './flesh.ts'
import { createHands, type Hands } from './hands.ts'
import { createLigaments, type Ligaments } from './ligaments.ts'
import { createMarker, type Marker, markings } from './marker.ts'
import { noiseTexture } from './materials/noise.ts'
import type { Models } from './models.ts'
import { createMuscles, dressMuscle, type Muscle } from './muscles.ts'
import { createNerves, type Nerve } from './nerves.ts'
import type { Part } from './part.ts'
import { createSkin, dressSkin, type Skin } from './skin.ts'

const METRES = 0.001

/** The body in the picture: every part that could be made, and the nerves, discs and flesh that move by themselves. */
export interface Figure {
  /** In metres: everything in it is in millimetres of the body frame. */
  readonly root: Group
  /** To be updated once all parts are as the picture wants them. */
  readonly drawing: Drawing
  readonly parts: ReadonlyMap<StructureId, Part>
  readonly bones: readonly Part[]
  readonly discs: readonly Disc[]
  readonly ligaments: Ligaments
  readonly nerves: readonly Nerve[]
  readonly muscles: readonly Muscle[]
  readonly flesh: Flesh
  readonly skin: Skin | null
  readonly hands: Hands
  readonly marker: Marker
  /** Of what the pointer rests on. */
  readonly hoverMarker: Marker
  readonly noise: Data3DTexture
  /** Gives a part from a file another shape, dressed for it; @returns the one it had, for the caller to dispose of, or null for a part that is not there */
  readonly reshape: (id: StructureId, geometry: BufferGeometry) => BufferGeometry | null
  /** Middle of each part at rest, mm, as it was first shaped: views must not move when finer shapes come in. */
  readonly restMiddles: ReadonlyMap<StructureId, Vec3>
  readonly dispose: () => void
}

/**
 * Makes every part, a few at a time so that the page stays answerable.
 * @param rest the healthy body at rest, from which everything soft takes its steady coordinates
 */
export async function createFigure(models: Models, rest: Body): Promise<Figure> {
  const root = new Group()
  root.scale.setScalar(METRES)
  const drawing = createDrawing(root)
  const pace = createPace()
  const noise = noiseTexture()
  await pace()
  const bones = createBones(models, noise, drawing)
  await pace()
  const discs = await createDiscs(rest, noise, drawing, pace)
  const ligaments = await createLigaments(models, rest, noise, drawing, pace)
  const nerves = await createNerves(rest, noise, drawing, pace)
  const flesh = createFlesh()
  const muscles = await createMuscles(models, flesh, noise, drawing, pace)
  const skin = await createSkin(models, flesh, noise, drawing, pace)
  await pace()
  const hands = createHands(models, noise, drawing)
  const parts = new Map<StructureId, Part>()
  const all = [
    bones,
    ligaments.parts,
    discs.map(({ part }) => part),
    nerves.map(({ part }) => part),
    muscles.map(({ part }) => part),
  ]
  for (const part of [...all.flat(), ...(skin ? [skin.part] : []), ...hands.parts]) parts.set(part.id, part)
  const marker = createMarker(parts, drawing, markings.selected)
  const hoverMarker = createMarker(parts, drawing, markings.hovered)
  for (const disc of discs) disc.annulus.follow(rest.discs[disc.id].annulus)
  for (const nerve of nerves) {
    await pace()
    nerve.follow(rest)
  }

  await drawing.prepare(pace)

  const restMiddles = new Map<StructureId, Vec3>()
  for (const [id, { meshes }] of parts) restMiddles.set(id, middleAtRest(meshes[0]!.geometry))

  return {
    root,
    drawing,
    parts,
    bones,
    discs,
    ligaments,
    nerves,
    muscles,
    flesh,
    skin,
    hands,
    marker,
    hoverMarker,
    noise,
    restMiddles,
    reshape(id, geometry) {
      const mesh = parts.get(id)?.meshes[0]
      if (!mesh) return null
      const before = mesh.geometry
      mesh.geometry = geometry
      return before
    },
    dispose() {
      for (const part of parts.values()) part.dispose()
      drawing.dispose()
      noise.dispose()
      root.removeFromParent()
    },
  }
}

function middleAtRest(geometry: BufferGeometry): Vec3 {
  const { x, y, z } = geometry.boundingBox?.getCenter(new Vector3()) ?? geometry.boundingSphere!.center
  return [x, y, z]
}

/** Adds to a geometry fresh from a file what its kind of part needs besides. */
export async function dress(id: StructureId, geometry: BufferGeometry, pace: Pace): Promise<void> {
  await pace()
  if (structures[id].kind === 'muscle') dressMuscle(geometry, id as MuscleId)
  else if (structures[id].kind === 'skin') await dressSkin(geometry, pace)
}

/** Where the middle of a structure is now, mm; null for one that is not in the picture. */
export function middleOf({ restMiddles, parts }: Figure, body: Body, id: StructureId): Vec3 | null {
  const rest = restMiddles.get(id)
  if (!rest) return null
  const { kind } = structures[id]
  if (kind === 'bone') return apply(body.bones[boneOf(id)], rest)
  if (kind === 'muscle' || kind === 'skin') return warpPoint(body.bones, rest)
  const { center } = parts.get(id)!.meshes[0]!.geometry.boundingSphere!
  return [center.x, center.y, center.z]
}
