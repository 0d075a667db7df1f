import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run, say } from './say.mjs'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Software rendering, so that pictures and tests are the same on every machine, and no calls home. */
export const browserArgs = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--autoplay-policy=no-user-gesture-required',
]

/** Path of a Chromium: CHROMIUM_PATH, an installed one, Playwright's, or null. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  return onPath() ?? PLACES.find(existsSync) ?? playwrights()
}

/** The same, installing Debian's package where nothing is found and apt-get is at hand; null when that fails too. */
export function needBrowser() {
  const found = findBrowser()
  if (found || process.platform !== 'linux' || !has('apt-get')) return found
  say('no browser found: installing Chromium from the system packages')
  const sudo = process.getuid?.() === 0 || !has('sudo') ? [] : ['sudo', '-n']
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' })
  }
  apt('-qq', 'update')
  apt('-qq', '-y', '--no-install-recommends', 'install', 'chromium', 'fonts-dejavu-core')
  return findBrowser()
}

function has(/** @type {string} */ command) {
  try {
    return (
      execFileSync(process.platform === 'win32' ? 'where' : 'which', [command], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .split('\n')[0]
        ?.trim() || null
    )
  } catch {
    return null
  }
}

const onPath = () => COMMANDS.map(has).find((path) => path !== null) ?? null

function playwrights() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(homedir(), 'Library/Caches/ms-playwright') }[process.platform] ??
    join(homedir(), '.cache/ms-playwright')
  if (!existsSync(cache)) return null
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium']
  const builds = readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
  return builds.flatMap((build) => inside.map((path) => join(cache, build, path))).find(existsSync) ?? null
}
