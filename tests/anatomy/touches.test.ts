import { expect, test } from 'vitest'
import { mirrorId, structureIds, structures } from '../../src/anatomy/structures.ts'
import { facesOf, joinedTo, touchesOf } from '../../src/anatomy/touches.ts'

test('touching, facing and being one with go both ways and mirror themselves', () => {
  for (const id of structureIds)
    for (const of of [touchesOf, facesOf, joinedTo]) {
      const others = of(id)
      expect(others).not.toContain(id)
      expect(new Set(others).size).toBe(others.length)
      for (const other of others) expect(of(other), `${other} of ${id}`).toContain(id)
      expect(of(mirrorId(id)).map(mirrorId).toSorted(), id).toEqual(others.toSorted())
    }
})

test('every part of the body but the skin touches something, and the skin and the hands nothing', () => {
  for (const id of structureIds) {
    const { kind } = structures[id]
    expect(touchesOf(id).length + joinedTo(id).length > 0, id).toBe(kind !== 'skin' && kind !== 'hand')
  }
})

test('what a student is asked: what the sciatic nerve lies on, and what it is one with', () => {
  expect(touchesOf('sciatic-nerve-left')).toEqual(
    expect.arrayContaining([
      'piriformis-left',
      'superior-gemellus-left',
      'obturator-internus-left',
      'inferior-gemellus-left',
      'quadratus-femoris-left',
    ]),
  )
  expect(facesOf('sciatic-nerve-left')).toEqual(expect.arrayContaining(['gluteus-maximus-left', 'biceps-femoris-left']))
  expect(joinedTo('sciatic-nerve-left').toSorted()).toEqual([
    'common-fibular-nerve-left',
    'lumbosacral-trunk-left',
    'root-S1-left',
    'root-S2-left',
    'root-S3-left',
    'tibial-nerve-left',
  ])
  expect(touchesOf('root-L5-right')).toContain('disc-L4-L5')
  expect(touchesOf('disc-L4-L5')).toEqual(expect.arrayContaining(['L4', 'L5', 'root-L5-left', 'root-L5-right']))
  expect(touchesOf('root-L5-left')).not.toContain('ganglion-L5-left')
})
