// npm run smoke -- ADDRESS [--no-headers] [--no-packing] [--no-ranges] [--no-browser]: is the built page served well there?
//
// Looks at states, headers, kinds of files, packing, parts of recordings, caching and what must not be shown; then opens the page in
// a browser, where there is one, and watches for anything that is asked of another host, refused by the policy or thrown.
// --no-...: the host cannot do that (GitHub Pages: --no-headers). Exits 1 where something is wrong.
import { parseArgs } from 'node:util'
import { smoke } from './deploy/smoke.ts'
import { visited } from './deploy/visited.ts'
import { findBrowser } from './run/browser.mjs'

const no = { type: 'boolean', default: false } as const
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-headers': no, 'no-packing': no, 'no-ranges': no, 'no-browser': no },
})
const [given = ''] = positionals
if (!/^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : '')) {
  console.error(`npm run smoke: expected an address such as https://clinic.example/sciatica/, got "${given}"`)
  process.exit(2)
}
const address = new URL(given.endsWith('/') ? given : `${given}/`)
const checks = await smoke(address, {
  headers: values['no-headers'],
  packing: values['no-packing'],
  ranges: values['no-ranges'],
})
const browser = values['no-browser'] ? null : findBrowser()
if (browser !== null) checks.push({ what: 'the page in a browser', wrong: await visited(address, browser) })
for (const { what, wrong } of checks) {
  console.log(`${wrong.length === 0 ? 'good ' : 'WRONG'} ${what}`)
  for (const line of wrong) console.error(`      ${line}`)
}
if (browser === null && !values['no-browser']) console.log('no browser here: the page was not opened')
const bad = checks.filter(({ wrong }) => wrong.length > 0).length
console.log(`${checks.length - bad} of ${checks.length} as they should be`)
process.exitCode = bad > 0 ? 1 : 0
