// npm run audit [-- --must-answer]: asks the registry for known weaknesses of every locked package. Exits 1 where there is one that
// tools/supply/audit.ts does not explain. Where the registry does not answer it says so, and exits 0 (with --must-answer: 2).
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { judge } from './supply/audit.ts'

const { values } = parseArgs({ options: { 'must-answer': { type: 'boolean', default: false } } })
const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  // A machine's own settings may have turned the question off.
  env: { ...process.env, npm_config_audit: 'true' },
  timeout: 60_000,
})
const verdict = judge(error ? String(error.message) : stdout)
if (verdict.is === 'not-asked') {
  console.log(`could not ask for known weaknesses: ${verdict.why}`)
  process.exitCode = values['must-answer'] ? 2 : 0
} else {
  for (const line of verdict.known) console.log(`explained: ${line}`)
  for (const line of verdict.bad) console.error(line)
  console.log(
    `${verdict.packages} packages asked for: ${verdict.bad.length} to mend, ${verdict.known.length} explained`,
  )
  process.exitCode = verdict.bad.length > 0 ? 1 : 0
}
