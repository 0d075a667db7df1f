#!/usr/bin/env node
// npm test: installs what is missing (a browser too), then type check, lint, unit and content tests, build, real-browser tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { needBrowser } from './browser.mjs'
import { install } from './install.mjs'
import { run, say } from './say.mjs'

const REPORTS = '.cache/test'
let passed = 0
let failed = 0
const count = (/** @type {boolean} */ good) => (good ? passed++ : failed++)

install()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

say('checking types')
count(run('npx', ['tsc', '--noEmit']))
say('checking style')
count(run('npx', ['biome', 'check', '--error-on-warnings']))
say('unit and content tests')
vitest('unit', [])
say('building the page')
const built = run('npx', ['vite', 'build', '--logLevel', 'warn'])
count(built)
const browser = needBrowser()
if (browser === null) {
  console.error('No browser: install Chrome or Chromium, or name one in CHROMIUM_PATH.')
  failed++
} else if (built) {
  say(`real-browser tests in ${browser}`)
  vitest('browser', ['--config', 'tests/browser/vitest.config.ts'], { CHROMIUM_PATH: browser })
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Runs one vitest suite and adds its counts; a suite that ran nothing, or broke off, counts as one failure. */
function vitest(/** @type {string} */ name, /** @type {string[]} */ args, env = {}) {
  const report = `${REPORTS}/${name}.json`
  const good = run(
    'npx',
    ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  )
  let result = { numPassedTests: 0, numFailedTests: 0 }
  try {
    result = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.error(`${report}: expected the results of the ${name} tests, found none`)
  }
  passed += result.numPassedTests
  failed += result.numFailedTests
  if ((!good && result.numFailedTests === 0) || result.numPassedTests + result.numFailedTests === 0) failed++
}
