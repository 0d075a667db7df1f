/**
 * What a frame of each demonstration costs, against the least that any program pays that moves as many vertices on the CPU.
 *
 * - `solve`: one call of a solver that has been asked before, each time for a moment that no call before it was asked for.
 * - `soft`: the page's own code that follows the answer: discs with their nuclei, ligaments of the spine, nerves, sac and what is in it,
 *   all of them to be seen; what has not changed is passed over.
 * - `copy`: a plain loop that copies numbers one by one, six for every vertex of that soft geometry (its place and its normal), all of
 *   them, whether the demonstration moves them or not. Muscles, skin and hands are bent by the graphics card and count on neither side.
 * - `ratio`: (solve + soft) / copy. `bytes`: what solve and soft allocate in a call, on the heap and in arrays, once all of this has run.
 * - `fresh`: milliseconds that `solve` itself takes, which makes a solver for one answer.
 *
 * A ratio of at most 4 is asked of each demonstration. The posture moves every soft part of the body and all but a few of the vertices; all
 * demonstrations at once are more than the page ever shows, and only tell what is left.
 *
 * Each time is the best of several rounds, in which all demonstrations and the copying take turns. Allocating nothing means less than
 * 2 kB a call: numbers that the engine boxes. `--where` tells in which functions.
 */
import { parseArgs } from 'node:util'
import { createSolver, solve } from '../src/mechanics/solve.ts'
import { cutDiscs, shapeDiscs } from '../src/scene/discs.ts'
import { createFigure } from '../src/scene/figure.ts'
import { layNerves } from '../src/scene/nerves.ts'
import { restingMoment } from '../src/story/moment.ts'
import { type Demonstration, demonstrations } from './demonstrations.ts'
import { type Allocated, allocatedPerCall, msPerCall } from './measure.ts'

const MOST_RATIO = 4
const MOST_BYTES = 2000
const SAMPLES = 3
/** Less than this in one function is not told. */
const LEAST_BYTES = 16
const NUMBERS_A_VERTEX = 6

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    frames: { type: 'string', default: '90' },
    where: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const frames = Number(values.frames)

const rest = solve(restingMoment)
const figure = await createFigure({ geometries: new Map() }, rest)
// Everything is to be seen, and so shaped: the nuclei too, through discs that let a little light through.
for (const { part } of figure.discs) part.show(0.9, 0, 0)
const uncut = { disc: 'L5-S1', side: 'right', wedge: 0, slice: 0 } as const

/** Vertices of all that the page shapes on the CPU, without the cut faces of an opened disc. */
function softVertices(): number {
  let count = 0
  for (const { annulus, nucleus, herniation } of figure.discs)
    for (const { geometry } of [annulus, nucleus, herniation]) count += geometry.getAttribute('position').count
  for (const { meshes } of [...figure.ligaments.parts, ...figure.nerves.map(({ part }) => part)])
    for (const { geometry } of meshes) count += geometry.getAttribute('position').count
  return count
}

const numbers = softVertices() * NUMBERS_A_VERTEX
const from = Float32Array.from({ length: numbers }, (_, i) => Math.sin(i))
const into = new Float32Array(numbers)
function copy(frame: number): void {
  from[frame] = frame
  for (let i = 0; i < numbers; i++) into[i] = from[i]!
}

/** One demonstration being shown: frames are asked for in turn, moment and geometry apart so that each can be timed. */
function showing({ at }: Demonstration) {
  // Up and down again, so that no frame is like the one before it.
  const moments = Array.from({ length: 2 * frames }, (_, i) => at(1 - Math.abs(i / frames - 1)))
  const solver = createSolver()
  let next = 0
  const shape = (): void => {
    const body = solver(moments[next++ % moments.length]!)
    const start = performance.now()
    shapeDiscs(figure.discs, body)
    cutDiscs(figure.discs, body, uncut)
    figure.ligaments.follow(body)
    layNerves(figure.nerves, body)
    softMs += performance.now() - start
  }
  let softMs = 0
  return {
    ms(): { solve: number; soft: number } {
      softMs = 0
      const whole = msPerCall(frames, shape)
      return { solve: whole - softMs / frames, soft: softMs / frames }
    },
    allocated: () => allocatedPerCall(2 * frames, shape),
  }
}

const shows = demonstrations.map((demonstration) => {
  const show = showing(demonstration)
  const { name, strain = false } = demonstration
  return { name, strain, show, solve: [] as number[], soft: [] as number[] }
})
const copies: number[] = []
for (let round = -1; round < rounds; round++) {
  const copied = msPerCall(frames, copy)
  if (round >= 0) copies.push(copied)
  for (const { show, solve, soft } of shows) {
    const took = show.ms()
    // The first round warms up.
    if (round < 0) continue
    solve.push(took.solve)
    soft.push(took.soft)
  }
}

let freshMs = Number.POSITIVE_INFINITY
for (let round = 0; round < rounds; round++) {
  const took = msPerCall(1, () => solve(restingMoment))
  freshMs = Math.min(freshMs, took)
}

const copyMs = Math.min(...copies)
const row = (cells: readonly string[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(10))).join(''))
console.log(`${numbers / NUMBERS_A_VERTEX} vertices; best of ${rounds} rounds of ${frames} frames; ms a frame`)
row(['', 'solve', 'soft', 'sum', 'copy', 'ratio', 'bytes'])
let holds = true
for (const { name, strain, show, solve, soft } of shows) {
  const [solveMs, softMs] = [Math.min(...solve), Math.min(...soft)]
  const ratio = (solveMs + softMs) / copyMs
  // What is compiled meanwhile allocates, too: the least of some is what the code itself does.
  const [{ bytes, where }] = Array.from({ length: SAMPLES }, show.allocated).toSorted((a, b) => a.bytes - b.bytes) as [
    Allocated,
  ]
  holds &&= strain || (ratio <= MOST_RATIO && bytes < MOST_BYTES)
  const ms = [solveMs, softMs, solveMs + softMs, copyMs].map((value) => value.toFixed(3))
  row([name, ...ms, ratio.toFixed(1), bytes.toFixed(0)])
  if (values.where)
    for (const [what, size] of where) if (size >= LEAST_BYTES) console.log(`${size.toFixed(0).padStart(8)} ${what}`)
}
console.log(`fresh ${freshMs.toFixed(2)} ms`)
console.log(
  `${holds ? 'holds' : 'does not hold'}: every demonstration's ratio at most ${MOST_RATIO}, less than ${MOST_BYTES} bytes allocated a call`,
)
