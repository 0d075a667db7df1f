import parseExpression, { type SpdxExpression } from 'spdx-expression-parse'

/** A library whose code is in the built page, as `licences.json` lists it; `identifier` is SPDX, `text` the licence in full. */
export interface InPage {
  readonly name: string
  readonly version: string
  readonly identifier: string
  readonly text: string
}

/** The same as the bundler found it: a package may name no licence, or come without its text. */
export interface Found {
  readonly name: string
  readonly version: string
  readonly identifier?: string
  readonly text?: string
}

/** Licences of code that may be given away within the page: they ask for their notice and nothing more. SPDX identifiers. */
export const allowedInPage: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Zlib',
]

/** Licences of tools that build and test it; nothing of them is given away. */
export const allowedInTools: readonly string[] = [
  ...allowedInPage,
  'CC-BY-3.0',
  'CC0-1.0',
  'LGPL-3.0-or-later',
  'MPL-2.0',
]

const permits = (parsed: SpdxExpression, allowed: readonly string[]): boolean => {
  if ('license' in parsed) return allowed.includes(parsed.plus ? `${parsed.license}+` : parsed.license)
  const sides = [parsed.left, parsed.right] as const
  return parsed.conjunction === 'or'
    ? sides.some((side) => permits(side, allowed))
    : sides.every((side) => permits(side, allowed))
}

/** Whether a licence, given as an SPDX expression, is one of those allowed; what is no SPDX expression is not. */
export function isAllowed(expression: string | undefined, allowed: readonly string[]): boolean {
  if (!expression) return false
  try {
    return permits(parseExpression(expression), allowed)
  } catch {
    return false
  }
}

/**
 * The libraries in the page, each once, sorted by name, with the text of its licence; `texts` are those of packages that come without.
 * @throws where a licence is not allowed or its text is missing, with every such package by name
 */
export function listed(found: readonly Found[], texts: Readonly<Record<string, string>>): InPage[] {
  const wrong: string[] = []
  const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]))
  const list = [...once.values()].map(({ name, version, identifier = '', text = '' }): InPage => {
    const full = (text || (texts[name] ?? '')).trim()
    if (!isAllowed(identifier, allowedInPage))
      wrong.push(`${name} ${version}: expected a licence of ${allowedInPage.join(', ')}, got "${identifier}"`)
    if (full === '')
      wrong.push(
        `${name} ${version}: expected the text of its licence in the package or in tools/supply/texts, found none`,
      )
    return { name, version, identifier, text: full }
  })
  if (wrong.length > 0) throw new Error(`what is in the page may not be given away:\n${wrong.join('\n')}`)
  return list.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}
