import { expect, test } from 'vitest'
import { nerveNames, nerves, rootIds, type Stem } from '../../src/anatomy/nerves.ts'
import { mirrorId, muscleIds, rootLevels, sideOf, sides, structureIds } from '../../src/anatomy/structures.ts'
import {
  branchesOf,
  drawnAs,
  musclesOf,
  musclesOfRoot,
  nerveSupplyOf,
  nervesOf,
  reflexesOf,
  reflexOf,
  rootsOf,
  skinOf,
  stemOf,
  supplyEntryOf,
  supplyMuscles,
  supplyNerves,
  supplyOf,
} from '../../src/anatomy/supplied.ts'
import {
  drawnMuscles,
  drawnNerves,
  movementMuscles,
  reflexSupply,
  rootSkin,
  type SupplyRoot,
  skinAreas,
  supplyRoots,
} from '../../src/anatomy/supply.ts'
import { rootCourses } from '../../src/mechanics/nerves.ts'
import { type Movement, movements, readSymptoms, reflexes, testsOf } from '../../src/mechanics/symptoms.ts'

const ordered = (roots: readonly SupplyRoot[]): boolean =>
  roots.every((root, i) => i === 0 || supplyRoots.indexOf(roots[i - 1]!) < supplyRoots.indexOf(root))

test('every drawn muscle and nerve has its supply, and no other name is taken for drawn', () => {
  for (const id of muscleIds) expect(supplyEntryOf(id)).toMatchObject({ is: 'muscle', side: sideOf(id) })
  for (const name of nerveNames)
    for (const side of sides) expect(supplyEntryOf(`${name}-${side}`)).toEqual({ is: 'nerve', name, side })
  expect(new Set(muscleIds.map((id) => id.replace(/-(left|right)$/, '')))).toEqual(new Set(Object.keys(drawnMuscles)))
  expect(Object.keys(drawnNerves)).toEqual([...nerveNames])
})

test('roots are named from above downwards, the main ones among them, and a muscle has no root that its nerves lack', () => {
  const shares = [
    ...supplyMuscles.map((muscle) => ({ of: muscle, ...supplyOf(muscle) })),
    ...supplyNerves.map((nerve) => ({ of: nerve, ...nerveSupplyOf(nerve) })),
    ...Object.entries(reflexSupply).map(([of, share]) => ({ of, ...share })),
  ]
  for (const { of, roots, main } of shares) {
    expect(roots.length, of).toBeGreaterThan(0)
    expect(main.length, of).toBeGreaterThan(0)
    expect(ordered(roots) && ordered(main), of).toBe(true)
    for (const root of main) expect(roots, `${of} ${root}`).toContain(root)
  }
  for (const muscle of supplyMuscles) {
    const carried = new Set(supplyOf(muscle).nerves.flatMap(({ nerve }) => nerveSupplyOf(nerve).roots))
    for (const root of supplyOf(muscle).roots) expect(carried, `${muscle} ${root}`).toContain(root)
  }
})

test('muscle, nerve and root lead to one another both ways', () => {
  for (const muscle of supplyMuscles) {
    for (const { nerve } of supplyOf(muscle).nerves) expect(musclesOf(nerve)).toContain(muscle)
    for (const root of supplyOf(muscle).roots) expect(musclesOfRoot(root)).toContain(muscle)
  }
  for (const nerve of supplyNerves) {
    for (const muscle of musclesOf(nerve)) expect(supplyOf(muscle).nerves.map((one) => one.nerve)).toContain(nerve)
    for (const root of nerveSupplyOf(nerve).roots) expect(nervesOf(root)).toContain(nerve)
    // The trunk of L4 and L5 only lends its roots to what comes from it; every other nerve has all that its branches have.
    if (nerve === 'lumbosacral-trunk') continue
    for (const branch of branchesOf(nerve)) {
      expect(musclesOf(nerve, true)).toEqual(expect.arrayContaining([...musclesOf(branch)]))
      expect(skinOf(nerve)).toEqual(expect.arrayContaining([...nerveSupplyOf(branch).skin]))
    }
  }
  for (const root of supplyRoots) for (const nerve of nervesOf(root)) expect(nerveSupplyOf(nerve).roots).toContain(root)
})

test('no nerve of the table is there for nothing, and every patch of skin is felt', () => {
  for (const nerve of supplyNerves) {
    const ends = musclesOf(nerve, true).length + skinOf(nerve).length
    // Two only hand their fibres on, to nerves that they join.
    if (nerve !== 'lumbosacral-trunk' && nerve !== 'sural-communicating-branch') expect(ends, nerve).toBeGreaterThan(0)
  }
  const felt = new Set([...supplyNerves.flatMap(skinOf), ...Object.values(rootSkin).flat()])
  expect(skinAreas.filter((area) => !felt.has(area))).toEqual([])
})

/** The roots whose drawn tubes run into a nerve, itself or through what it grows from and joins. */
function drawnRoots(stem: Stem, seen = new Set<Stem>()): Set<string> {
  if (stem.startsWith('root-')) return new Set([stem.slice('root-'.length)])
  if (seen.has(stem)) return new Set()
  seen.add(stem)
  const { growsFrom, joins } = nerves[stem as (typeof nerveNames)[number]]
  return new Set([growsFrom, ...joins].flatMap((other) => [...drawnRoots(other, seen)]))
}

test('what is drawn agrees: roots run into the nerves that have them, and branches have no root that their stem lacks', () => {
  for (const name of nerveNames) {
    const { roots } = nerveSupplyOf(name)
    const { growsFrom, joins } = nerves[name]
    for (const stem of [growsFrom, ...joins])
      if (stem.startsWith('root-')) expect(roots, name).toContain(stem.slice('root-'.length))
    const drawn = drawnRoots(name)
    // What of L2 goes to the obturator nerve is drawn inside L3, which it runs into.
    const missing = roots.filter((root) => !drawn.has(root))
    expect(missing, name).toEqual(name === 'obturator-nerve' ? ['L2'] : [])
    const stem = stemOf(name)
    if (stem !== null && stem !== 'lumbosacral-trunk')
      for (const root of roots) expect(nerveSupplyOf(stem).roots, `${name} ${root}`).toContain(root)
  }
})

/** How much of each movement and reflex is lost when one left root carries nothing. */
function lostWithout(level: (typeof rootLevels)[number]): ReturnType<typeof readSymptoms>['left'] {
  const none = {
    displacedMm: 0,
    flattening: 0,
    squeezeMmHg: 0,
    inflammation: 0,
    sensitivity: 0,
    irritation: 0,
    swelling: 0,
    loss: 0,
  }
  const keys = rootCourses.map((course) => `${course.level}-${course.side}` as const)
  const readings = Object.fromEntries(keys.map((key) => [key, { ...none, loss: key === `${level}-left` ? 1 : 0 }]))
  return readSymptoms(readings as Parameters<typeof readSymptoms>[0]).left
}

test('it agrees with how movements weaken and reflexes fade when a root is lost', () => {
  expect(Object.keys(movementMuscles).toSorted()).toEqual([...movements].toSorted())
  expect(Object.keys(reflexSupply).toSorted()).toEqual([...reflexes].toSorted())
  for (const level of rootLevels) {
    const lost = lostWithout(level)
    const tested = testsOf(level)
    for (const movement of Object.keys(movementMuscles) as Movement[]) {
      const muscles = movementMuscles[movement]
      const helps = muscles.some((muscle) => supplyOf(muscle).roots.includes(level))
      if (lost.weaker[movement] >= 0.2) expect(helps, `${level} ${movement}`).toBe(true)
      const isMain = muscles.some((muscle) => supplyOf(muscle).main.includes(level))
      expect(isMain, `${level} ${movement}`).toBe(tested.movements.includes(movement))
    }
    for (const reflex of reflexes)
      expect(lost.reflexes[reflex] < 1, `${level} ${reflex}`).toBe(
        (reflexSupply[reflex].roots as readonly string[]).includes(level),
      )
    expect(reflexOf(level)).toBe(tested.reflex)
  }
})

test('what a student is asked most: L5, S1, the hamstrings and the foot', () => {
  expect(musclesOfRoot('L5').slice(0, 3)).toEqual(['gluteus-medius', 'gluteus-minimus', 'obturator-internus'])
  expect(reflexOf('L5')).toBeNull()
  expect(reflexesOf('tibial-nerve')).toEqual(['ankle'])
  expect(reflexesOf('sciatic-nerve')).toEqual(['ankle'])
  expect(reflexesOf('femoral-nerve')).toEqual(['knee'])
  expect(supplyOf('biceps-femoris').nerves).toEqual([
    { nerve: 'sciatic-nerve', division: 'tibial', part: 'long-head' },
    { nerve: 'sciatic-nerve', division: 'fibular', part: 'short-head' },
  ])
  expect(musclesOf('common-fibular-nerve')).toEqual([])
  expect(musclesOf('common-fibular-nerve', true)).toContain('tibialis-anterior')
  expect(musclesOf('lumbosacral-trunk', true)).toContain('gluteus-medius')
  expect(musclesOf('lumbosacral-trunk', true)).not.toContain('triceps-surae')
  expect(skinOf('sciatic-nerve')).not.toContain('inner-thigh')
  expect(skinOf('sciatic-nerve')).not.toContain('inner-calf')
})

test('both sides are the same, mirrored', () => {
  for (const id of structureIds) {
    const entry = supplyEntryOf(id)
    const mirrored = supplyEntryOf(mirrorId(id))
    if (entry === null) expect(mirrored).toBeNull()
    else expect(mirrored).toEqual({ ...entry, side: entry.side === 'left' ? 'right' : 'left' })
    expect(rootsOf(id)).toEqual(rootsOf(mirrorId(id)))
    if (entry !== null && !id.startsWith('ganglion-')) expect(drawnAs(entry.name, entry.side)).toBe(id)
  }
  expect(drawnAs('superior-gluteal-nerve', 'left')).toBeNull()
  expect(drawnAs('S4', 'left')).toBeNull()
  expect(rootsOf('cauda-equina').roots).toEqual(rootIds.slice(1))
  expect(rootsOf('sacrum').roots).toEqual([])
})
