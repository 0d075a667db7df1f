#!/usr/bin/env node
// npm start [-- --port N] [--no-open]: installs what is missing, builds the page, serves it on this machine and opens it.
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { giveUp, run, say } from './say.mjs'

const { port, open } = options()
install()
say('building the page')
if (!run('npx', ['vite', 'build', '--logLevel', 'warn']))
  giveUp('The page could not be built; what went wrong stands above.')
const { serve } = await import('./serve.mjs')
const { address } = await serve({ folder: 'dist', port }).catch((error) =>
  giveUp(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`
      : String(error.message),
  ),
)
say('ready; stop with Ctrl+C')
console.log(address)
if (open) show(address)

function options() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
    })
    const number = Number(values.port)
    if (!Number.isInteger(number) || number < 0 || number > 65535)
      giveUp(`--port: expected a number from 0 to 65535, got ${values.port}`)
    return { port: number, open: !values['no-open'] }
  } catch (error) {
    giveUp(`${error instanceof Error ? error.message : error}\nUsage: npm start -- [--port N] [--no-open]`)
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
