import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { fileOf, newLanguages, rowsOf, type Scale, storiesOf } from './pack.ts'
import { retold } from './retold.ts'

const source = resolve(import.meta.dirname, '../../src')
const VIRTUAL = 'virtual:scale/'

/** A text with a piece replaced. @throws where the page's source has changed so that the piece is not there */
function replaced(code: string, piece: string | RegExp, by: string): string {
  const found = typeof piece === 'string' ? code.includes(piece) : piece.test(code)
  if (!found) throw new Error(`bench/scale: expected ${piece} in the page's source, found none`)
  return code.replace(piece, () => by)
}

const lines = (all: readonly string[]): string => all.join('\n')
/** A source with its texts in another tongue: what is quoted and has a space in it. */
const retoldTexts = (code: string, tongue: string): string =>
  code.replace(/'((?:[^'\\\n]|\\.)*)'/g, (quoted, text: string) =>
    text.includes(' ') && !text.includes('\\') ? `'${retold(text, tongue)}'` : quoted,
  )

/**
 * Makes the page larger while it is built: the page's own modules with more rows, stories and languages in the places where the README says
 * that such are added. Nothing of it is written into the source.
 */
export function overlay(scale: Scale): Plugin {
  const rows = rowsOf(scale)
  const stories = storiesOf(scale)
  const languages = newLanguages(scale)
  const copies = Array.from({ length: scale.structures - 1 }, (_, i) => fileOf(i + 1))
  const list = (of: readonly string[]): string => of.map((one) => `'${one}'`).join(', ')

  const changes: Readonly<Record<string, (code: string) => string>> = {
    'anatomy/structures.ts': (code) =>
      lines([
        `import { copies } from '${VIRTUAL}rows'`,
        replaced(code, '...discs(), ...bothSides() }', '...discs(), ...bothSides(), ...copies() }'),
      ]),
    'scene/model-files.ts': (code) => replaced(code, /'hands',\n\]/, `'hands', ${list(copies)}]`),
    // As another region's are in the stories that do not speak of it, copies are hidden until they are asked for.
    'scene/visibility.ts': (code) =>
      replaced(
        code,
        'show.structures[id] ?? show.layers[structures[id].kind]',
        `show.structures[id] ?? (id.includes('-copy') && !globalThis.copiesShown ? 0 : show.layers[structures[id].kind])`,
      ),
    'story/words.ts': (code) => replaced(code, "['en', 'es']", `['en', 'es', ${list(languages)}]`),
    'story/stories/index.ts': (code) =>
      replaced(
        code,
        /'disc-or-buttock': coming\(.*\),\n/,
        lines([
          `'disc-or-buttock': coming(async () => (await import('./disc-or-buttock/files.ts')).files),`,
          ...stories.map(({ id }) => `'${id}': coming(async () => (await import('${VIRTUAL}${id}/files')).files),`),
          '',
        ]),
      ),
    'i18n/files.ts': (code) =>
      replaced(
        code,
        /\n\}\n$/,
        lines([
          '',
          ...languages.map(
            (tag) =>
              `${tag}: { language: { name: '${retold('Español', tag)}', tag: '${tag}', direction: 'ltr' },` +
              ` first: async () => (await import('./${tag}/first.ts')).first, late: async () => (await import('./${tag}/late.ts')).late },`,
          ),
          '}',
        ]),
      ),
    'i18n/vocabulary.ts': (code) =>
      lines([
        ...languages.map((tag) => `import { vocabulary as ${tag} } from './${tag}/vocabulary.ts'`),
        replaced(code, '= { en, es }', `= { ${['en', 'es', ...languages].join(', ')} }`),
      ]),
    'app/without-words.ts': (code) => {
      const [, said] = /lang: 'es',\n\s*text: '(.*)',/.exec(code)!
      return replaced(
        code,
        '] as const',
        `${lines(languages.map((lang) => `{ lang: '${lang}', text: '${retold(said!, lang)}' },`))}] as const`,
      )
    },
    ...Object.fromEntries(
      ['sciatica', 'disc-or-buttock'].map((id) => [
        `story/stories/${id}/files.ts`,
        (code: string) =>
          replaced(
            code,
            '  words: {\n',
            lines([
              '  words: {',
              ...languages.map((tag) => `${tag}: async () => (await import('./${tag}.ts')).${tag},`),
              '',
            ]),
          ),
      ]),
    ),
  }

  /** Names of the copies in a language. */
  const named = (code: string, tongue: string): string =>
    lines([
      code
        .replace('export function structure(', 'function ownStructure(')
        .replace('export function part(', 'function ownPart('),
      `import { names } from '${VIRTUAL}names/${tongue}'`,
      'const copied = (id) => names[id.replace(/-(left|right)$/, "")]',
      'export function structure(id) { const at = copied(id); return at ? { name: at[0], about: at[1] } : ownStructure(id) }',
      'export function part(id) { const at = copied(id); return at ? at[0] : ownPart(id) }',
    ])

  function synthetic(path: string): string | null {
    if (path === 'rows')
      return lines([
        `const rows = ${JSON.stringify(rows.map(({ id, sided, region, latin, ta2, fma, model }) => [id, sided ? 1 : 0, region, latin, ta2, fma, model]))}`,
        'export function copies() {',
        'const table = {}',
        'for (const [id, sided, region, latin, ta2, fma, model] of rows)',
        "for (const side of sided ? ['-left', '-right'] : ['']) table[id + side] = { kind: 'bone', region, latin, ta2, fma, model }",
        'return table',
        '}',
      ])
    const [what, which] = path.split('/')
    if (what === 'names')
      return `export const names = ${JSON.stringify(
        Object.fromEntries(rows.map(({ id, name, about }) => [id, [retold(name, which!), retold(about, which!)]])),
      )}`
    const story = stories.find(({ id }) => id === what)
    if (!story) return null
    if (which === 'files')
      return lines([
        `const steps = ${JSON.stringify(story.steps)}`,
        'export const files = { steps, words: {',
        ...['en', 'es', ...languages].map(
          (tag) => `${tag}: async () => (await import('${VIRTUAL}${story.id}/${tag}')).words,`,
        ),
        '} }',
      ])
    return `export const words = ${JSON.stringify(story.wordsIn(which!))}`
  }

  /** Which new language a path of the source belongs to, and the Spanish file that stands there in its place. */
  function translated(path: string): { readonly tag: string; readonly spanish: string } | null {
    const [, before, tag, after] = /^(i18n\/|story\/stories\/[^/]+\/)([a-z]{2})((?:\/.+)?\.ts)$/.exec(path) ?? []
    return tag && languages.includes(tag) ? { tag, spanish: resolve(source, `${before}es${after}`) } : null
  }

  const inSource = (id: string): string | null => (id.startsWith(`${source}/`) ? id.slice(source.length + 1) : null)

  return {
    name: 'scale-overlay',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith(VIRTUAL)) return `\0${id}.js`
      const path = importer && id.startsWith('.') ? resolve(importer, '..', id) : null
      return path && translated(inSource(path) ?? '') ? path : null
    },
    load(id) {
      if (id.startsWith(`\0${VIRTUAL}`)) return synthetic(id.slice(VIRTUAL.length + 1, -3))
      const path = inSource(id)
      if (path === null) return null
      const language = translated(path)
      const own = readFileSync(language?.spanish ?? id, 'utf8')
      const [, tongue] = /^i18n\/([a-z]{2})\/structures\.ts$/.exec(path) ?? []
      const code = language
        ? retoldTexts(own, language.tag)
            .replaceAll("'es'", `'${language.tag}'`)
            .replace('export const es', `export const ${language.tag}`)
        : own
      if (tongue) return { code: named(code, tongue), moduleType: 'ts' }
      if (language) return { code, moduleType: 'ts' }
      return changes[path] ? { code: changes[path](own), moduleType: 'ts' } : null
    },
  }
}
