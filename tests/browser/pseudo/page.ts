import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const FOLDER = '.cache/pseudo-page'
const real = resolve('src/i18n/files.ts')
const ours = resolve('tests/browser/pseudo/languages.ts')

const speakPseudo: Plugin = {
  name: 'speak-pseudo',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null
    return resolve(importer, '..', source) === real ? ours : null
  },
}

/** Builds the page with the pseudo-language in place of all others. Returns its folder. */
export async function buildPseudoPage(): Promise<string> {
  await build({ logLevel: 'warn', build: { outDir: FOLDER, emptyOutDir: true }, plugins: [speakPseudo] })
  return FOLDER
}
