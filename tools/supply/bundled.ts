import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import type { Found } from './licences.ts'

interface Described {
  readonly name?: string
  readonly version?: string
  readonly license?: string
}

/** The package that a file of node_modules belongs to: its licence as it names it, and the text beside it. */
function packageOf(file: string): Found {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const description = join(folder, 'package.json')
    if (!existsSync(description)) continue
    const { name, version, license } = JSON.parse(readFileSync(description, 'utf8')) as Described
    // Some packages lay a nameless description into a folder of theirs to say how its modules are written.
    if (!name || !version) continue
    const text = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one))
    return {
      name,
      version,
      ...(license ? { identifier: license } : {}),
      ...(text ? { text: readFileSync(join(folder, text), 'utf8') } : {}),
    }
  }
  throw new Error(`${file}: expected a file of a package, found no package.json above it`)
}

/** The packages whose code gets into a bundle of its own that begins at `entry`; both are paths, `entry` from `root`. */
export async function packagesIn(root: string, entry: string): Promise<Found[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    logLevel: 'warning',
  })
  const files = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'))
  const packages = new Map(
    files.map((path) => packageOf(join(root, path))).map((one) => [`${one.name}@${one.version}`, one]),
  )
  return [...packages.values()]
}
