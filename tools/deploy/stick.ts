import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lays out a USB stick: the built page in `page`, and what starts it on Windows, macOS and Linux beside that. Packed files are left out,
 * since no network is between.
 * @throws where there is no built page, or where `to` holds something already
 */
export function layStick(built: string, scripts: string, to: string): void {
  if (!existsSync(join(built, 'index.html')))
    throw new Error(`${built}: expected a built page, found nothing; run npm run build`)
  mkdirSync(to, { recursive: true })
  const taken = ['page', ...readdirSync(scripts)].filter((name) => existsSync(join(to, name)))
  if (taken.length > 0) throw new Error(`${to}: expected room for the page, found ${taken.join(', ')} already there`)
  cpSync(built, join(to, 'page'), { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
  cpSync(scripts, to, { recursive: true })
  for (const name of ['start-macos.command', 'start-linux.sh']) chmodSync(join(to, name), 0o755)
}
