import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { dermatome } from '../../src/anatomy/skin.ts'
import { distance, type Vec3 } from '../../src/math/vec3.ts'
import { warpPoint } from '../../src/mechanics/skin-warp.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { restPlaceOn } from '../../src/scene/felt/brush-pointer.ts'
import { createFigure } from '../../src/scene/figure.ts'
import { createPosed } from '../../src/scene/posed.ts'
import { dabReachMm, feltPlaces, middleOfPlace } from '../../src/story/felt/places.ts'
import { restingMoment } from '../../src/story/moment.ts'
import { decodeModel } from '../../tools/models/stored.ts'

const rest = solve(restingMoment)
const sitting = solve({
  ...restingMoment,
  posture: {
    ...restingMoment.posture,
    name: 'sitting',
    hipFlexionDeg: { left: 80, right: 80 },
    kneeFlexionDeg: { left: 80, right: 80 },
  },
})

const stored = await decodeModel(readFileSync(resolve(import.meta.dirname, '../../public/models/skin.glb')))
const skin = stored.find(({ id }) => id === 'skin')!

/** The skin as it is stored, in the picture. */
async function skinOf() {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(skin.position.slice(), 3))
  geometry.setAttribute('bake', new BufferAttribute(new Uint8Array((skin.position.length / 3) * 4).fill(255), 4, true))
  geometry.setIndex([...skin.index])
  geometry.computeVertexNormals()
  geometry.computeBoundingBox()
  geometry.computeBoundingSphere()
  const figure = await createFigure({ geometries: new Map([['skin', geometry]]) }, rest)
  return { figure, posed: createPosed(figure, rest) }
}

const vertexNear = (at: Vec3): Vec3 => {
  let [best, least] = [at, Number.POSITIVE_INFINITY]
  for (let v = 0; v < skin.position.length; v += 3) {
    const here: Vec3 = [skin.position[v]!, skin.position[v + 1]!, skin.position[v + 2]!]
    const off = distance(here, at)
    if (off < least) [best, least] = [here, off]
  }
  return best
}

test('a touch on the skin is found on the body at rest, standing and sitting', async () => {
  const { posed } = await skinOf()
  for (const body of [rest, sitting]) {
    posed.follow(body)
    const [shape] = posed.shapesOf('skin')
    for (const place of feltPlaces) {
      const at = vertexNear(middleOfPlace(place, 'left'))
      const found = restPlaceOn(shape!, new Vector3(...warpPoint(body.bones, at)))!
      expect(distance(found, at), place).toBeLessThan(2)
      const [zones, wanted] = [dermatome(found), dermatome(at)]
      for (const root of ['L4', 'L5', 'S1'] as const) expect(zones[root], place).toBeCloseTo(wanted[root], 1)
    }
  }
})

test('named places lie on the skin of the model, within the reach of their own dab', () => {
  for (const side of ['left', 'right'] as const)
    for (const place of feltPlaces) {
      const at = middleOfPlace(place, side)
      expect(distance(vertexNear(at), at), `${place} ${side}`).toBeLessThan(0.75 * dabReachMm(at))
    }
})

test('what is marked is laid on the skin once, and taken off again', async () => {
  const { figure } = await skinOf()
  const [tissue] = figure.skin!.part.tissues
  const { uDabs, uDabCount } = tissue!.uniforms
  const felt = [{ atMm: middleOfPlace('heel', 'left') }, { atMm: middleOfPlace('back-of-calf', 'left') }]
  figure.skin!.part.show(0, 0, 0)
  figure.skin!.dab(felt)
  expect(uDabCount.value).toBe(2)
  expect(uDabs.value[0]!.toArray()).toEqual([...felt[0]!.atMm, dabReachMm(felt[0]!.atMm)])
  // Marks are seen even where the skin itself is not.
  expect(figure.skin!.part.meshes[0]!.visible).toBe(true)
  uDabCount.value = 9
  figure.skin!.dab(felt)
  expect(uDabCount.value).toBe(9)
  figure.skin!.dab([])
  expect(uDabCount.value).toBe(0)
  figure.dispose()
})
