import { existsSync, readFileSync, statSync } from 'node:fs'
import { giveUp, run, say } from './say.mjs'

const LEAST_NODE = [20, 19]

/** Makes sure Node is new enough and the packages of package-lock.json are installed; ends the program if they cannot be. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    giveUp(
      `This needs Node ${LEAST_NODE.join('.')} or newer; here is ${process.versions.node}. Get it from nodejs.org and run the same command again.`,
    )
  }
  if (isInstalled()) return
  say('installing packages (a minute or so, only this once)')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    giveUp('The packages could not be installed. Is this machine online? Then run the same command again.')
  }
}

function isInstalled() {
  const marker = 'node_modules/.package-lock.json'
  if (!existsSync(marker)) return false
  if (statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs) return true
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const present = JSON.parse(readFileSync(marker, 'utf8')).packages
  return (
    Object.entries(present).every(([path, { version }]) => wanted[path]?.version === version) && hasAll(wanted, present)
  )
}

function hasAll(wanted, present) {
  return Object.entries(wanted).every(([path, { optional }]) => path === '' || optional || path in present)
}
