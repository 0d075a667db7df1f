import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const FOLDER = '.cache/pseudo-page'
const real = resolve('src/i18n/files.ts')
const ours = resolve('tests/browser/pseudo/languages.ts')

/** What a story says in one language. */
const TOLD = /\/(en|es)\.ts$/

/** Puts the pseudo-language's words in place of each language's, those of stories too. */
const speakPseudo: Plugin = {
  name: 'speak-pseudo',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null
    const asked = resolve(importer, '..', source)
    if (asked === real) return ours
    return importer.endsWith('/files.ts') && TOLD.test(asked) ? `${asked}?pseudo` : null
  },
  load(id) {
    const [path, mark] = id.split('?')
    const language = TOLD.exec(path!)?.[1]
    if (mark !== 'pseudo' || !language) return null
    const english = path!.replace(TOLD, '/en.ts')
    return [
      `import { en } from ${JSON.stringify(english)}`,
      `import { pseudoOf } from ${JSON.stringify(resolve('tests/browser/pseudo/pseudo.ts'))}`,
      `const told = pseudoOf(en)`,
      `export { told as ${language} }`,
    ].join('\n')
  },
}

/** Builds the page with the pseudo-language in place of all others. Returns its folder. */
export async function buildPseudoPage(): Promise<string> {
  await build({ logLevel: 'warn', build: { outDir: FOLDER, emptyOutDir: true }, plugins: [speakPseudo] })
  return FOLDER
}
