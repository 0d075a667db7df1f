#!/usr/bin/env node
// npm start [-- --port N] [--no-open] [--remote] [--embed-in ORIGIN]: installs what is missing, builds the page, serves it on this machine
// and opens it. --remote lets a phone in the same network turn the pages; --embed-in names who may show the page in a frame.
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { embedderIn } from './policy.mjs'
import { giveUp, run, say } from './say.mjs'

const { port, open, remote, embedders } = options()
install()
say('building the page')
if (!run('npx', ['vite', 'build', '--logLevel', 'warn']))
  giveUp('The page could not be built; what went wrong stands above.')
const { serve } = await import('./serve.mjs')
const { address, network } = await serve({ folder: 'dist', port, remote, embedders }).catch((error) =>
  giveUp(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`
      : String(error.message),
  ),
)
if (remote) {
  say('a phone in this network may be paired, from Consult, Screens; other machines see the phone page alone')
  if (network.length === 0) say('this machine is in no network: no phone can reach it')
  for (const one of network) say(`listens in the local network at ${one}remote.html`)
}
if (embedders.length > 0) say(`may be shown in a frame by ${embedders.join(', ')}`)
say('ready; stop with Ctrl+C')
console.log(address)
if (open) show(address)

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        remote: { type: 'boolean', default: false },
        'embed-in': { type: 'string', multiple: true, default: [] },
      },
    })
    const number = Number(values.port)
    if (!Number.isInteger(number) || number < 0 || number > 65535)
      giveUp(`--port: expected a number from 0 to 65535, got ${values.port}`)
    const embedders = values['embed-in'].map(
      (text) =>
        embedderIn(text) ?? giveUp(`--embed-in: expected an origin such as https://clinic.example, got ${text}`),
    )
    return { port: number, open: !values['no-open'], remote: values.remote, embedders }
  } catch (error) {
    giveUp(
      `${error instanceof Error ? error.message : error}\nUsage: npm start -- [--port N] [--no-open] [--remote] [--embed-in ORIGIN]`,
    )
    throw error
  }
}

/** Opens the address where there is a desktop; elsewhere the printed line is enough. */
function show(url) {
  const command =
    { darwin: 'open', win32: 'explorer' }[process.platform] ??
    (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 'xdg-open' : null)
  if (command === null) return
  const child = spawn(command, [url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
