import { parseArgs } from 'node:util'
import { type VertebraId, vertebraLevels } from '../../src/anatomy/spine.ts'
import { type Aim, firstStrides, sweep } from './calibrate/climb.ts'
import { search, targetsOf } from './calibrate/fit.ts'
import { missingBehindFacets } from './calibrate/joint-room.ts'
import { formAt, parametersOf, rounded } from './calibrate/parameters.ts'
import { laidOn, type Person, readPeople } from './calibrate/person.ts'
import { type Score, scoreOf, surfaceOf } from './calibrate/score.ts'
import { trackedNet } from './calibrate/tracked-net.ts'
import type { Mesh } from './mesh/mesh.ts'
import { meshField } from './mesh/surface-nets.ts'
import { topology } from './mesh/topology.ts'
import { vertebra, vertebraBounds } from './shapes/vertebra.ts'
import { type VertebraForm, vertebraForms } from './shapes/vertebra-form.ts'

const USAGE = `npm run calibrate -- L4 --people DIR                       fit every number of a vertebra's form to people
npm run calibrate -- L4 --people DIR --free pedicle,lamina  only these groups of it
DIR holds one binary STL a person, mm, x left, y up, z front. Nothing is written: the rounded form is printed, to be set by hand.
--rounds 3, --steps 4: a search by damped least squares brings a form near: how often people are laid on anew, steps in each round.
--sweeps 2: then every number is tried up and down on what is measured in the end, distances and normals of the net.
--normals 10: what normals that disagree wholly cost there, against 0.6 for a mm of mean distance.`

const COARSE_MM = 1.5

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      people: { type: 'string' },
      free: { type: 'string', default: '' },
      rounds: { type: 'string', default: '3' },
      steps: { type: 'string', default: '4' },
      sweeps: { type: 'string', default: '2' },
      normals: { type: 'string', default: '10' },
    },
  })
  const level = vertebraLevels.find((id) => id === positionals[0])
  if (!level || !values.people) {
    console.log(USAGE)
    return
  }
  const people = readPeople(values.people)
  const groups = values.free.split(',').filter((group) => group !== '')
  const fieldOf = (form: VertebraForm) => vertebra(level, form)
  const netOf = (form: VertebraForm) => meshField(fieldOf(form), vertebraBounds, COARSE_MM)

  const start = vertebraForms[level]
  const parameters = parametersOf(start, groups)
  let moves: readonly number[] = parameters.map(() => 0)
  let ours = surfaceOf(netOf(start))
  let laid = people.map((them) => laidOn(them, ours))
  say(`${level}: ${parameters.length} numbers, ${people.length} people, before`, scoreOf(ours, laid))
  for (let round = 1; round <= Number(values.rounds); round++) {
    const wanted = search(start, parameters, moves, fieldOf, targetsOf(laid, vertebraBounds), Number(values.steps))
    const next = soundStep(moves, wanted, (shares) => netOf(formAt(start, parameters, shares)))
    if (!next) {
      console.log(`round ${round} refused: no part of its step leaves one bone with one canal`)
      break
    }
    moves = next.moves
    ours = surfaceOf(next.net)
    laid = people.map((them) => laidOn(them, ours))
    say(`round ${round}`, scoreOf(ours, laid))
  }
  const near = rounded(formAt(start, parameters, moves), parameters)
  const result = climbed(level, near, groups, people, Number(values.sweeps), Number(values.normals))
  say('rounded', scoreOf(surfaceOf(netOf(result)), laid))
  console.log(JSON.stringify(result))
}

/** What a mm of mean distance, a mm of the 95th percentile and a mm of bone missing at a joint cost. */
const COSTS = { meanMm: 0.6, p95Mm: 0.13, jointMm: 0.04 } as const

/** The form after so many sweeps of the climb; one that leaves the bone unsound is taken back and ends it. */
function climbed(
  level: VertebraId,
  start: VertebraForm,
  groups: readonly string[],
  people: readonly Person[],
  sweeps: number,
  normalsCost: number,
): VertebraForm {
  const fieldOf = (form: VertebraForm) => vertebra(level, form)
  const missing = missingBehindFacets(level)
  const aim: Aim = {
    fieldOf,
    cost: ({ meanMm, p95Mm, normals }, field) =>
      meanMm * COSTS.meanMm + p95Mm * COSTS.p95Mm + (1 - normals) * normalsCost + missing(field) * COSTS.jointMm,
  }
  const parameters = parametersOf(start, groups)
  const strides = firstStrides(parameters)
  let form = start
  for (let i = 1; i <= sweeps; i++) {
    const net = meshField(fieldOf(form), vertebraBounds, COARSE_MM)
    const ours = surfaceOf(net)
    const tracked = trackedNet(
      net,
      people.map((them) => laidOn(them, ours)),
    )
    const next = sweep(form, parameters, strides, tracked, aim)
    if (!sound(() => meshField(fieldOf(next.form), vertebraBounds, COARSE_MM))) {
      console.log(`sweep ${i} refused: it leaves no bone with one canal`)
      break
    }
    form = next.form
    say(`sweep ${i}, ${next.moves} numbers moved`, tracked.score())
  }
  return form
}

/** The longest part of a step that keeps the bone in one piece with one canal through it; null where none does. */
function soundStep(
  from: readonly number[],
  to: readonly number[],
  netOf: (moves: readonly number[]) => Mesh,
): { readonly moves: readonly number[]; readonly net: Mesh } | null {
  for (const share of [1, 0.8, 0.6, 0.4, 0.2]) {
    const moves = from.map((x, i) => x + (to[i]! - x) * share)
    const net = sound(() => netOf(moves))
    if (net) return { moves, net }
  }
  return null
}

/** The net where it is one closed bone with one canal; else, and where no net can be drawn at all, null. */
function sound(net: () => Mesh): Mesh | null {
  try {
    const made = net()
    const { closed, components, genus } = topology(made)
    return closed && components === 1 && genus === 1 ? made : null
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return null
  }
}

function say(what: string, { meanMm, p95Mm, normals }: Score): void {
  console.log(`${what}: mean ${meanMm.toFixed(3)} mm, p95 ${p95Mm.toFixed(2)} mm, normals ${normals.toFixed(3)}`)
}

main()
