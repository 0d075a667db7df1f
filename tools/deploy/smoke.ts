import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { cachingOf, securityHeaders } from '../run/headers.mjs'
import { pagePolicy } from '../run/policy.mjs'
import { type Answer, ask } from './ask.ts'
import { mediaTypes } from './media-types.ts'

/** What was looked at, and what is wrong with it; nothing where it is as it should be. */
export interface Check {
  readonly what: string
  readonly wrong: readonly string[]
}

/** What a host cannot do, so that it is not asked for. */
export interface Without {
  /** It sends no headers of ours (GitHub Pages): the policy in the page itself then stands alone. */
  readonly headers?: boolean
  /** It sends no packed files. */
  readonly packing?: boolean
  /** It sends no parts of files; recordings are then loaded whole. */
  readonly ranges?: boolean
}

/** One file of each kind, and of each way of being kept. */
const RECORDING = 'narration/en/sciatica/patient/herniation.webm'
const samples: readonly string[] = [
  ...[
    '',
    'remote.html',
    'icon.svg',
    'icon-192.png',
    'manifest.en.webmanifest',
    'sw.js',
    'licences.json',
    'LICENSE.txt',
  ],
  ...['models/coarse.glb', RECORDING, RECORDING.replace('webm', 'm4a'), RECORDING.replace('webm', 'vtt')],
  ...['thumbnails/sciatica/herniation.webp'],
]

const typeOf = (path: string): string => mediaTypes[path === '' ? 'html' : path.slice(path.lastIndexOf('.') + 1)]!
const missing = (name: string, wanted: string, got: string | string[] | undefined): string[] =>
  got === wanted ? [] : [`${name}: expected "${wanted}", got ${got === undefined ? 'none' : `"${got}"`}`]

/** The same directives, in whatever order, but for who may frame the page, which each host decides. */
const policyParts = (policy: string): string =>
  policy
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^frame-(ancestors|src)\b/.test(part))
    .sort()
    .join('; ')

function headersOf({ headers }: Answer): string[] {
  return Object.entries(securityHeaders()).flatMap(([name, wanted]) => {
    const got = headers[name.toLowerCase()]
    if (name !== 'Content-Security-Policy') return missing(name, wanted, got)
    const policy = String(got ?? '')
    return [
      ...(/\bframe-ancestors [^*]/.test(policy)
        ? []
        : [`${name}: expected to say who may frame the page, got "${policy}"`]),
      ...missing(name, policyParts(wanted), policyParts(policy)),
    ]
  })
}

const unpack = ({ headers, body }: Answer): Buffer => {
  const how = headers['content-encoding']
  return how === 'br' ? brotliDecompressSync(body) : how === 'gzip' ? gunzipSync(body) : body
}
const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** What a page loads by itself, from the addresses in it. */
const loadedBy = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
    ([, address]) => address!,
  )

const foreign = (text: string): string[] =>
  [...text.matchAll(/(?:url\(\s*['"]?|@import\s+['"])(https?:|\/\/)[^'")]+/g)].map(([whole]) => `loads ${whole}`)

/** Looks at a folder that is served, at `address`: states, headers, kinds of files, packing, parts, caching, and what it must not show. */
export async function smoke(address: URL, without: Without = {}): Promise<Check[]> {
  const checks: Check[] = []
  const look = async (what: string, at: () => Promise<readonly string[]>): Promise<void> => {
    const wrong = await at().catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
    checks.push({ what, wrong })
  }
  const page = await ask(address, '').catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  )
  if (page instanceof Error || page.status !== 200) {
    const got = page instanceof Error ? page.message : `status ${page.status}`
    return [{ what: 'the page', wrong: [`${address}: expected the page, got ${got}`] }]
  }
  const html = unpack(page).toString('utf8')
  const loaded = loadedBy(html)
  const own = loaded.filter((one) => one.startsWith('./')).map((one) => one.slice(2))

  await look('the page loads nothing from elsewhere, and says so itself', async () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
    return [
      ...loaded.filter((one) => !one.startsWith('./')).map((one) => `loads ${one}`),
      ...(own.some((one) => one.endsWith('.js')) ? [] : ['expected a script in the page, found none']),
      ...missing('policy in the page', policyParts(pagePolicy), policyParts(policy.replaceAll('&#39;', "'"))),
    ]
  })
  for (const path of [...new Set([...samples, ...own])])
    await look(path === '' ? 'index.html' : path, async () => {
      const answer = await ask(address, path)
      const { status, headers, body } = answer
      const [type = ''] = (headers['content-type'] ?? '').split(';')
      const kept = path.startsWith('assets/') || path === '' || path === 'sw.js'
      return [
        ...(status === 200 ? [] : [`expected status 200, got ${status}`]),
        ...(body.length > 0 ? [] : ['expected a file, got nothing']),
        ...(without.headers && type !== '' ? [] : missing('Content-Type', typeOf(path), type)),
        ...(without.headers ? [] : headersOf(answer)),
        ...(without.headers || !kept ? [] : missing('Cache-Control', cachingOf(`/${path}`), headers['cache-control'])),
        ...(path.endsWith('.css') ? foreign(unpack(answer).toString('utf8')) : []),
      ]
    })
  if (!without.packing)
    await look('packed files', async () => {
      const wrong: string[] = []
      const packed = [...own.filter((one) => one.endsWith('.js')).slice(0, 1), 'models/coarse.glb']
      for (const path of packed) {
        const whole = await ask(address, path)
        for (const [accepted, name] of [
          ['gzip', 'gzip'],
          ['gzip, deflate, br', 'br'],
        ] as const) {
          const answer = await ask(address, path, { 'Accept-Encoding': accepted })
          wrong.push(...missing(`${path} for "${accepted}"`, name, answer.headers['content-encoding']))
          wrong.push(...missing(`${path} unpacked`, sum(unpack(whole)), sum(unpack(answer))))
          if (answer.body.length >= whole.body.length && !whole.headers['content-encoding'])
            wrong.push(`${path}: expected fewer than ${whole.body.length} bytes, got ${answer.body.length}`)
          if (!/\baccept-encoding\b/i.test(String(answer.headers.vary ?? '')))
            wrong.push(`${path}: expected Vary: Accept-Encoding, got ${answer.headers.vary ?? 'none'}`)
        }
      }
      return wrong
    })
  if (!without.ranges)
    await look('parts of a recording', async () => {
      const whole = await ask(address, RECORDING)
      const part = await ask(address, RECORDING, { Range: 'bytes=100-299' })
      const beyond = await ask(address, RECORDING, { Range: 'bytes=999999999-' })
      return [
        ...missing('status', '206', String(part.status)),
        ...missing('Content-Range', `bytes 100-299/${whole.body.length}`, part.headers['content-range']),
        ...(part.body.equals(whole.body.subarray(100, 300)) ? [] : ['expected bytes 100 to 299, got others']),
        ...missing('status beyond the end', '416', String(beyond.status)),
      ]
    })
  await look('what is not there, and what is nobody’s business', async () => {
    const wrong: string[] = []
    for (const path of [
      'no-such-file',
      '.git/config',
      '../package.json',
      '%2e%2e/package.json',
      '..%2fpackage.json',
      'assets/',
    ])
      await ask(address, path).then(({ status, body }) => {
        if (![400, 403, 404].includes(status)) wrong.push(`${path}: expected status 404, got ${status}`)
        if (/"devDependencies"|\[core\]/.test(body.toString('utf8'))) wrong.push(`${path}: got a file from outside`)
      })
    const posted = await ask(address, '', {}, 'POST')
    if (posted.status < 400 && !without.headers) wrong.push(`POST: expected to be refused, got ${posted.status}`)
    return wrong
  })
  return checks
}
