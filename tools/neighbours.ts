// npm run neighbours: measures what lies against what in the healthy body at rest, into src/anatomy/neighbours.ts.
import { writeFileSync } from 'node:fs'
import { madeFrom, measuredSurfaces, neighboursFile } from './neighbours/inputs.ts'
import { rowsOf, textOf } from './neighbours/list.ts'
import { pairsOf } from './neighbours/measure.ts'

const began = performance.now()
const surfaces = await measuredSurfaces()
const pairs = pairsOf(surfaces)
writeFileSync(neighboursFile, textOf(pairs, madeFrom(surfaces)))
const { touching, facing } = rowsOf(pairs)
console.log(
  `${surfaces.length} structures: ${touching.length} pairs touch, ${facing.length} face one another; ${Math.round((performance.now() - began) / 1000)} s`,
)
