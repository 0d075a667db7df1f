import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { WORKER } from '../build/offline.ts'
import { packagesIn } from './bundled.ts'
import { type Found, listed } from './licences.ts'
import type { Lock } from './lock.ts'
import { type Project, sbomOf } from './sbom.ts'

/** The list of libraries in the page, which About reads; the bundler writes it (`build.license`). */
export const LICENCES = 'licences.json'
/** The software bill of materials. */
export const SBOM = 'sbom.cdx.json'

/** Texts of licences whose packages come without, by package. */
const TEXTS: Readonly<Record<string, string>> = { '@react-three/fiber': 'react-three-fiber.txt' }

/**
 * Completes the bundler's list of what is in the page, stops the build where a licence does not allow that, and lays the bill of
 * materials, and our own licence, beside it.
 */
export const supply: Plugin = {
  name: 'supply',
  apply: 'build',
  config: () => ({ build: { license: { fileName: LICENCES } } }),
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const list = bundle[LICENCES]
      if (list?.type !== 'asset') throw new Error(`${LICENCES}: expected the bundler to list what is in the page`)
      const { root } = this.environment.config
      const read = (path: string): string => readFileSync(join(root, path), 'utf8')
      const texts = Object.fromEntries(
        Object.entries(TEXTS).map(([name, file]) => [name, read(`tools/supply/texts/${file}`)]),
      )
      // The service worker is bundled by itself, when all files it is to know of are there.
      const found = [...(JSON.parse(String(list.source)) as Found[]), ...(await packagesIn(root, WORKER))]
      const inPage = listed(found, texts)
      list.source = `${JSON.stringify(inPage, null, 1)}\n`
      const source = sbomOf(
        JSON.parse(read('package.json')) as Project,
        JSON.parse(read('package-lock.json')) as Lock,
        new Set(inPage.map(({ name, version }) => `${name}@${version}`)),
      )
      this.emitFile({ type: 'asset', fileName: SBOM, source: `${source}\n` })
      this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: read('LICENSE') })
    },
  },
}
