import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ownCertificate } from './certificate.ts'
import { goals, judge } from './goals.ts'
import { networks } from './line.ts'
import { floorPage, ourPage, stackPage } from './pages.ts'
import { report } from './table.ts'
import { type Visit, type VisitOptions, visit } from './visit.ts'

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    rounds: { type: 'string', default: '3' },
    network: { type: 'string', default: 'fast4g' },
    orbit: { type: 'string', default: '5' },
    idle: { type: 'string', default: '5' },
    steps: { type: 'string', default: '6' },
    soak: { type: 'string', default: '' },
    size: { type: 'string', default: '1280x720' },
    out: { type: 'string' },
  },
})

function number(name: string, text: string, least: number): number {
  const value = Number(text)
  if (!Number.isFinite(value) || text === '' || value < least)
    throw new Error(`bench: --${name} expects a number from ${least}, got "${text}"`)
  return value
}

function optionsIn(): VisitOptions {
  const network = Object.entries(networks).find(([name]) => name === values.network)?.[1]
  if (!network)
    throw new Error(`bench: --network expects one of ${Object.keys(networks).join(', ')}, got "${values.network}"`)
  const [width, height] = values.size.split('x').map((text) => number('size', text, 100))
  if (!width || !height) throw new Error(`bench: --size expects such as 1280x720, got "${values.size}"`)
  return {
    network,
    orbitSeconds: number('orbit', values.orbit, 0),
    idleSeconds: number('idle', values.idle, 1),
    demonstrationMs: number('steps', values.steps, 0) * 1000,
    soakMinutes: values.soak === '' ? [] : values.soak.split(',').map((text) => number('soak', text, 0)),
    size: { width, height },
  }
}

const dist = resolve(values.dist)
const rounds = number('rounds', values.rounds, 1)
const options = optionsIn()
const certificate = ownCertificate()
const built = mkdtempSync(join(tmpdir(), 'sciatica-stack-'))
const visits: Visit[] = []

async function go(page: Parameters<typeof visit>[0], round: number, how: VisitOptions): Promise<Visit> {
  const seen = await visit(page, round, certificate, how)
  visits.push(seen)
  const { loading, orbit, calibrationMs } = seen
  const [first, whole, cost, calibration] = [
    loading.first3dMs,
    loading.wholeMs,
    orbit.costMs ?? Number.NaN,
    calibrationMs,
  ].map(Math.round)
  console.log(
    `round ${round}, ${page.name}: first 3D frame ${first} ms, whole ${whole} ms, a frame ${cost} ms, calibration ${calibration} ms`,
  )
  return seen
}

try {
  const ours = ourPage(dist)
  for (let round = 0; round < rounds; round++) {
    // The soak once: it is long, and what leaks leaks in every round.
    const { loading } = await go(ours, round, round === 0 ? options : { ...options, soakMinutes: [] })
    // The floors show what ours loads for its first view.
    for (const page of [floorPage(dist, loading.models), await stackPage(dist, loading.models, built)])
      await go(page, round, options)
  }
} finally {
  rmSync(built, { recursive: true, force: true })
}
const written = report(visits)
if (values.out) {
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, 'bench.json'), JSON.stringify(visits, null, 1))
  writeFileSync(join(values.out, 'bench.md'), `${written}\n`)
}
console.log(`\n${written}\n`)
const missed = goals.filter((goal) => judge(goal, visits).held === 'missed').map(({ name }) => name)
console.log(missed.length === 0 ? 'holds: every goal that was measured' : `does not hold: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 ? 0 : 1
