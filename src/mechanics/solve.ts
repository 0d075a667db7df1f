import { type DiscId, discIds } from '../anatomy/spine.ts'
import { muscleIds, rootLevels, sides } from '../anatomy/structures.ts'
import { discStates } from './ageing.ts'
import type { Body, BodyInput, BodyReadings, DiscShape, Grid } from './body.ts'
import { poseBones } from './bones.ts'
import { withinBounds } from './bounds.ts'
import { annulusGrid, heightsOf, nucleusGrid, poseDisc } from './disc.ts'
import { layInsideSac } from './dural-sac.ts'
import { carryNerves, ganglionOf, legCourses, type NerveTubes, rootCourses } from './nerves.ts'
import { pressureMpa } from './pressure.ts'

/** What mechanics makes of a moment. Total: numbers out of range are brought into it, and nothing is ever NaN. */
export function solve(input: BodyInput): Body {
  const { posture, condition } = withinBounds(input)
  const states = discStates(condition)
  const bones = poseBones(posture, (id) => states[id].heightFraction)
  const pressure = pressureMpa(posture)
  const discs: Partial<Record<DiscId, DiscShape>> = {}
  const discReadings: Partial<Record<DiscId, BodyReadings['discs'][DiscId]>> = {}
  for (const id of discIds) {
    const { heightFraction, waterFraction } = states[id]
    const disc = poseDisc(id, bones, heightFraction)
    const none: Grid = { rows: 20, columns: 28, positionMm: new Float32Array(20 * 28 * 3) }
    for (let i = 0; i < 20 * 28; i++) none.positionMm.set(disc.frame.centre, i * 3)
    discs[id] = { annulus: annulusGrid(disc), nucleus: nucleusGrid(disc), herniation: none, waterFraction }
    discReadings[id] = { ...heightsOf(disc), waterFraction, pressureMpa: pressure, herniation: null }
  }
  const carried = carryNerves(bones)
  const { cord, cauda, strands } = layInsideSac(carried.sac)
  const nerves: NerveTubes = { 'dural-sac': carried.sac, 'spinal-cord': cord, 'cauda-equina': cauda }
  for (const [i, course] of rootCourses.entries()) {
    nerves[`root-${course.level}-${course.side}`] = carried.roots[i]!
    nerves[`ganglion-${course.level}-${course.side}`] = ganglionOf(course, carried.roots[i]!)
  }
  for (const [i, { id }] of legCourses.entries()) nerves[id] = carried.legs[i]!
  const calm = { displacedMm: 0, flattening: 0, squeezeMmHg: 0, inflammation: 0, sensitivity: 0, irritation: 0 }
  const free = { glideMm: 0, squeezeMmHg: 0, at: null }
  return {
    bones,
    discs: discs as Body['discs'],
    nerves,
    strands,
    muscles: Object.fromEntries(muscleIds.map((id) => [id, { tension: 0, swellMm: 0 }])) as Body['muscles'],
    hands: [],
    dents: [],
    readings: {
      discs: discReadings as BodyReadings['discs'],
      foramina: Object.fromEntries(
        discIds.flatMap((id) => sides.map((side) => [`${id}-${side}`, { heightMm: 20, areaMm2: 130 }])),
      ) as BodyReadings['foramina'],
      roots: Object.fromEntries(
        rootLevels.flatMap((level) => sides.map((side) => [`${level}-${side}`, calm])),
      ) as BodyReadings['roots'],
      sciatic: { left: free, right: free },
      muscles: Object.fromEntries(
        muscleIds.map((id) => [id, { tension: 0, thicknessMm: 8.5, stiffness: 1, volumeCm3: 30 }]),
      ) as BodyReadings['muscles'],
      reflexDrive: 1,
      skin: { L1: 0, L2: 0, L3: 0, L4: 0, L5: 0, S1: 0, S2: 0, S3: 0, S4: 0 },
      touchDepthMm: 0,
      penetrationMm: 0,
    },
  }
}
