import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import type { StructureId } from '../../../src/anatomy/structures.ts'
import { distance, type Vec3 } from '../../../src/math/vec3.ts'
import { solve } from '../../../src/mechanics/solve.ts'
import { placeBones } from '../../../src/scene/bones.ts'
import { shapeDiscs } from '../../../src/scene/discs.ts'
import { linesOf } from '../../../src/scene/marks/lines.ts'
import { markPlace, placeNow } from '../../../src/scene/marks/place.ts'
import { layNerves } from '../../../src/scene/nerves.ts'
import type { MarkPlace } from '../../../src/state/marks.ts'
import { restingMoment } from '../../../src/story/moment.ts'
import { realFigure } from '../real-figure.ts'

const rest = solve(restingMoment)
const bent = solve({
  ...restingMoment,
  posture: { ...restingMoment.posture, lumbarFlexionDeg: 30, hipFlexionDeg: { left: 60, right: 60 } },
})

describe('a place that is drawn on', async () => {
  const { figure, posed } = await realFigure(rest)
  const pose = (body: typeof rest): void => {
    posed.follow(body)
    placeBones(figure.bones, body)
    shapeDiscs(figure.discs, body)
    figure.ligaments.follow(body)
    layNerves(figure.nerves, body)
  }
  /** A place on a surface of a structure, looked at from outside, and where it is. */
  function marked(id: StructureId): { readonly place: MarkPlace; readonly atMm: Vec3 } {
    const [shape] = posed.shapesOf(id)
    shape!.mesh.visible = true
    const points = shape!.geometry.getAttribute('position')
    const facing = shape!.mesh.geometry.getAttribute('normal')
    const middle = Math.floor(points.count / 3)
    const at = new Vector3().fromBufferAttribute(points, middle).applyMatrix4(shape!.matrix)
    const away = new Vector3().fromBufferAttribute(facing, middle).transformDirection(shape!.matrix)
    // Off the corner itself, so that a triangle is met in its inside.
    at.addScaledVector(new Vector3(0.31, 0.17, 0.23), 0.3)
    const from = at.clone().addScaledVector(away, 3)
    const place = markPlace(posed, id, from, away.clone().negate())
    return { place: place!, atMm: [at.x, at.y, at.z] }
  }

  test.each<StructureId>(
    ['L4', 'pelvis', 'gluteus-maximus-right', 'skin', 'sciatic-nerve-right'].filter((id) =>
      figure.parts.has(id as StructureId),
    ) as StructureId[],
  )('on %s comes back where it was put, and goes along with the body', (id) => {
    pose(rest)
    const { place, atMm } = marked(id)
    expect(place).not.toBeNull()
    const before = placeNow(posed, rest, place)!
    expect(distance(before, atMm)).toBeLessThan(2)
    const surfaceMm = (): number => {
      const at = placeNow(posed, bent, place)!
      let least = Number.POSITIVE_INFINITY
      for (const shape of posed.shapesOf(id)) {
        const local = new Vector3(...at).applyMatrix4(shape.matrix.clone().invert())
        least = Math.min(least, shape.tree().closestPointToPoint(local)?.distance ?? least)
      }
      return least
    }
    pose(bent)
    expect(surfaceMm()).toBeLessThan(1)
  })

  test('of a structure that is hidden breaks a stroke, and takes an arrow away', () => {
    const [a, b, c]: readonly MarkPlace[] = [0, 1, 2].map(
      (x) => ({ id: x === 1 ? 'L4' : 'L5', restMm: [x, 0, 0] }) as const,
    )
    const placeOf = (place: MarkPlace): Vec3 | null => (place.id === 'L4' || !('restMm' in place) ? null : place.restMm)
    expect(linesOf({ is: 'pen', colour: 'amber', points: [a!, b!, c!] }, placeOf)).toEqual([])
    expect(linesOf({ is: 'pen', colour: 'amber', points: [a!, c!] }, placeOf)).toHaveLength(1)
    expect(linesOf({ is: 'arrow', colour: 'amber', from: a!, to: b! }, placeOf)).toEqual([])
    expect(linesOf({ is: 'arrow', colour: 'amber', from: a!, to: c! }, placeOf)).toHaveLength(2)
  })
})
