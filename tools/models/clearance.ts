import { solve } from '../../src/mechanics/solve.ts'
import { restingMoment } from '../../src/story/moment.ts'
import { clearanceOf, lineOf } from './clearance/check.ts'
import { solidsOf } from './clearance/solids.ts'

const start = performance.now()
const solids = await solidsOf(solve(restingMoment))
const { offences, pairs, unused } = clearanceOf(solids)
for (const offence of offences) console.log(lineOf(offence))
for (const row of unused) console.log(`attachment of ${row}: expected a pair that it joins, found none`)
const seconds = ((performance.now() - start) / 1000).toFixed(0)
console.log(`${solids.length} structures, ${pairs} pairs, ${offences.length} offences, ${seconds} s`)
process.exitCode = offences.length + unused.length === 0 ? 0 : 1
