import { BufferAttribute, BufferGeometry, Ray, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { warpPoint } from '../../src/mechanics/skin-warp.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { placeBones } from '../../src/scene/bones.ts'
import { createPace } from '../../src/scene/breathe.ts'
import { createFigure, dress, type Figure } from '../../src/scene/figure.ts'
import { createPosed } from '../../src/scene/posed.ts'
import { restingMoment } from '../../src/story/moment.ts'

const rest = solve(restingMoment)
const sitting = solve({
  ...restingMoment,
  posture: { ...restingMoment.posture, name: 'sitting', hipFlexionDeg: { left: 80, right: 80 } },
})

/** A small four-sided body round a place, mm. */
function pebble([x, y, z]: readonly [number, number, number]): BufferGeometry {
  const geometry = new BufferGeometry()
  const corners = [x, y + 4, z, x - 4, y - 4, z - 4, x + 4, y - 4, z - 4, x, y - 4, z + 4]
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array([0, 1, 0, -1, 0, 0, 1, 0, 0, 0, 0, 1]), 3))
  geometry.setAttribute('bake', new BufferAttribute(new Uint8Array(16).fill(255), 4, true))
  geometry.setAttribute('fibre', new BufferAttribute(new Float32Array(16), 4))
  geometry.setIndex([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3])
  geometry.computeBoundingBox()
  geometry.computeBoundingSphere()
  return geometry
}

const inThigh = [-70, -330, -30] as const
const inPelvis = [-60, 20, -20] as const
const figureOf = (): Promise<Figure> =>
  createFigure(
    {
      geometries: new Map([
        ['biceps-femoris-right', pebble(inThigh)],
        ['femur-right', pebble(inThigh)],
        ['hip-bone-right', pebble(inPelvis)],
      ]),
    },
    rest,
  )

test('flesh is where mechanics carries it, in every pose it is asked for', async () => {
  const figure = await figureOf()
  const posed = createPosed(figure, rest)
  const corner = (): number[] => {
    const { geometry } = posed.shapesOf('biceps-femoris-right')[0]!
    return [...geometry.getAttribute('position').array.slice(0, 3)]
  }
  const top = [inThigh[0], inThigh[1] + 4, inThigh[2]] as const
  for (const body of [rest, sitting, rest]) {
    posed.follow(body)
    for (const [i, mm] of warpPoint(body.bones, top).entries()) expect(corner()[i]).toBeCloseTo(mm, 2)
  }
  figure.dispose()
})

test('a ray meets flesh and bone where they now are, and no longer where they were', async () => {
  const figure = await figureOf()
  const posed = createPosed(figure, rest)
  const meets = (id: 'biceps-femoris-right' | 'femur-right', at: readonly [number, number, number]): boolean => {
    const { matrix, tree } = posed.shapesOf(id)[0]!
    const ray = new Ray(new Vector3(at[0], at[1], 600), new Vector3(0, 0, -1))
    return tree().raycastFirst(ray.applyMatrix4(matrix.clone().invert())) !== null
  }
  for (const id of ['biceps-femoris-right', 'femur-right'] as const) {
    expect(meets(id, inThigh)).toBe(true)
    posed.follow(sitting)
    placeBones(figure.bones, sitting)
    expect(meets(id, inThigh)).toBe(false)
    expect(meets(id, warpPoint(sitting.bones, inThigh) as [number, number, number])).toBe(true)
    posed.follow(rest)
    placeBones(figure.bones, rest)
  }
  figure.dispose()
})

test('a part is ready once it has been worked out as it lies now, until it moves or is shaped anew', async () => {
  const figure = await figureOf()
  const posed = createPosed(figure, rest)
  const work = (): void => {
    for (const { tree } of posed.shapesOf('biceps-femoris-right')) tree()
  }
  expect(posed.isReady('biceps-femoris-right')).toBe(false)
  posed.shapesOf('biceps-femoris-right')
  expect(posed.isReady('biceps-femoris-right')).toBe(false)
  work()
  expect(posed.isReady('biceps-femoris-right')).toBe(true)
  posed.follow(sitting)
  expect(posed.isReady('biceps-femoris-right')).toBe(false)
  work()
  expect(posed.isReady('biceps-femoris-right')).toBe(true)
  const finer = pebble(inThigh)
  await dress('biceps-femoris-right', finer, createPace())
  figure.reshape('biceps-femoris-right', finer)
  expect(posed.isReady('biceps-femoris-right')).toBe(false)
  // There is nothing to work out of what is not there.
  expect(posed.isReady('femur-left')).toBe(true)
  figure.dispose()
})

test('every nerve and disc has a surface, a part that is not there has none', async () => {
  const figure = await figureOf()
  const posed = createPosed(figure, rest)
  expect(posed.shapesOf('disc-L4-L5').length).toBeGreaterThan(1)
  expect(posed.shapesOf('sciatic-nerve-right')).toHaveLength(1)
  expect(posed.shapesOf('L4')).toEqual([])
  figure.dispose()
})
