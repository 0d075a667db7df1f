import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Color, PerspectiveCamera, Vector3, Vector4 } from 'three'
import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { eyeOf, FAR_M, FOV_DEG, type Frame, freeRectangle, NEAR_M } from '../../src/scene/camera-view.ts'
import { openModel, shapeOf } from '../../src/scene/model-bytes.ts'
import { linearOf } from '../../src/scene/opening/colour.ts'
import { eyeMatrices } from '../../src/scene/opening/eye-matrix.ts'
import { firstSight } from '../../src/scene/opening/first.ts'
import { sightOf } from '../../src/scene/opening/sight.ts'
import { momentOfState } from '../../src/state/told.ts'
import { atlasMoment } from '../../src/story/atlas.ts'
import { writtenFor } from '../../src/story/lesion.ts'
import { type Moment, restingMoment } from '../../src/story/moment.ts'

const told = (step: number): Moment =>
  momentOfState({ mode: 'story', story: 'sciatica', step, lesion: writtenFor, explored: {} } as never, 0)

describe('the opening', () => {
  test('begins with what the first story begins with', () => {
    expect(sightOf(told(0))).toEqual(firstSight)
  })

  test('shows under whole skin nothing else, and without it what is seen of bones and muscles', () => {
    const names = (moment: Moment): string[] => sightOf(moment)!.pieces.map(({ name }) => name)
    expect(names(told(0))).toEqual(['skin'])
    expect(names(told(1))).toContain('L5')
    expect(names(told(1))).not.toContain('skin')
    expect(names(atlasMoment)).toContain('gluteus-maximus-right')
    expect(sightOf(atlasMoment)!.files).toEqual([])
  })

  test('shows nothing where shapes at rest would be wrong', () => {
    const posture = { ...restingMoment.posture, hipFlexionDeg: { left: 0, right: 60 } }
    expect(sightOf({ ...told(0), posture })).toBeNull()
    expect(sightOf({ ...told(0), view: { ...told(0).view, at: ['sciatic-nerve-right'] } })).toBeNull()
  })

  test('sees what the camera of the body sees, to a hundredth of a pixel, seed 5', () => {
    const next = random(5)
    for (let i = 0; i < 200; i++) {
      const [widthPx, heightPx] = [300 + 1600 * next(), 300 + 900 * next()]
      const insets = { topPx: 90 * next(), rightPx: 60 * next(), bottomPx: 120 * next(), leftPx: 100 * next() }
      const frame: Frame = { widthPx, heightPx, insets }
      const middle = [100 * next(), 100 * next(), 100 * next()] as const
      const view = { azimuthDeg: 360 * next(), elevationDeg: 160 * next() - 80, spanMm: 100 + 1200 * next() }
      const eye = eyeOf({ at: ['sacrum'], ...view, panMm: [0, 50 * next(), 0] }, middle, frame)
      const camera = new PerspectiveCamera(FOV_DEG, widthPx / heightPx, NEAR_M * 1000, FAR_M * 1000)
      camera.position.fromArray(eye.positionMm)
      camera.lookAt(new Vector3(...eye.targetMm))
      const free = freeRectangle(frame)
      const [x, y] = [widthPx / 2 - free.x - free.width / 2, heightPx / 2 - free.y - free.height / 2]
      camera.setViewOffset(widthPx, heightPx, x, y, widthPx, heightPx)
      camera.updateMatrixWorld()
      const place = middle.map((value) => value + 80 * next())
      const seen = new Vector3().fromArray(place).project(camera)
      const { clip, turn } = eyeMatrices(eye, frame)
      const [a, b, c, w] = [0, 1, 2, 3].map((row) =>
        [...place, 1].reduce((sum, value, column) => sum + clip[column * 4 + row]! * value, 0),
      ) as [number, number, number, number]
      expect((Math.abs(a / w - seen.x) * widthPx) / 2).toBeLessThan(0.01)
      expect((Math.abs(b / w - seen.y) * heightPx) / 2).toBeLessThan(0.01)
      expect(c / w).toBeCloseTo(seen.z, 5)
      const direction = new Vector4(...middle, 0).applyMatrix4(camera.matrixWorldInverse)
      const turned = [0, 1, 2].map((row) => middle.reduce((sum, value, k) => sum + turn[k * 3 + row]! * value, 0))
      expect(turned[0]).toBeCloseTo(direction.x, 3)
      expect(turned[2]).toBeCloseTo(direction.z, 3)
    }
  })

  test('takes colours as three does', () => {
    for (const hex of ['#eab497', '#010203', '#ffffff'])
      for (const [i, value] of new Color(hex).toArray().entries()) expect(linearOf(hex)[i]).toBeCloseTo(value, 6)
  })

  test('draws what the coarse and the finer file hold', async () => {
    const read = async (name: string) =>
      openModel(new Uint8Array(readFileSync(resolve(import.meta.dirname, `../../public/models/${name}.glb`))).buffer)
    const [coarse, finer] = await Promise.all([read('coarse'), read('skin')])
    const triangles = [coarse, finer].map(
      (nodes) => shapeOf(nodes.find(({ name }) => name === 'skin')!.read()).index.length / 3,
    )
    expect(triangles[0]).toBeGreaterThan(500)
    expect(triangles[1]).toBeGreaterThan(20 * triangles[0]!)
  })
})
