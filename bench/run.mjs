import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

// Runs one benchmark: node bench/run.mjs [name] [its own options]. `page` (the default) measures the built page in a browser, `scale` the
// page made larger; the others are bundled as the page is and run without one.
const options = process.argv.slice(2)
const name = options[0]?.startsWith('-') === false ? options.shift() : 'page'
if (name === 'page' || name === 'scale') {
  const bench = resolve(import.meta.dirname, name, 'bench.ts')
  process.exit(spawnSync(process.execPath, ['--import', 'tsx', bench, ...options], { stdio: 'inherit' }).status ?? 1)
}
const entry = resolve(import.meta.dirname, `${name}.ts`)
if (!existsSync(entry)) {
  console.error(`bench: expected the name of a benchmark in bench/, got ${name}`)
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'sciatica-bench-'))
try {
  const outfile = join(folder, `${name}.mjs`)
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' })
  process.exitCode = spawnSync(process.execPath, [outfile, ...options], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
