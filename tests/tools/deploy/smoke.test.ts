import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { smoke } from '../../../tools/deploy/smoke.ts'
import { pagePolicy } from '../../../tools/run/policy.mjs'
import { serve } from '../../../tools/run/serve.mjs'

const page = (head = ''): string =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">${head}<script type="module" src="./assets/index-12345678.js"></script>`
const sound = 'narration/en/sciatica/patient/herniation'
const files: Readonly<Record<string, string>> = {
  'index.html': page(),
  'remote.html': page(),
  'icon.svg': '<svg/>',
  'icon-192.png': 'png',
  'manifest.en.webmanifest': '{}',
  'sw.js': '0',
  'licences.json': '[]',
  'LICENSE.txt': 'free',
  'assets/index-12345678.js': 'export const many = 1\n'.repeat(100),
  'models/coarse.glb': 'glb '.repeat(1000),
  [`${sound}.webm`]: Array.from({ length: 900 }, (_, i) => String.fromCharCode(97 + (i % 26))).join(''),
  [`${sound}.m4a`]: 'm4a',
  [`${sound}.vtt`]: 'WEBVTT',
  'thumbnails/sciatica/herniation.webp': 'webp',
}

let folder: string
let server: Server | null = null
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'smoke-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    if (!/\.(js|glb)$/.test(path)) continue
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text))
    writeFileSync(join(folder, `${path}.gz`), gzipSync(text))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = null
})

/** Serves the folder with one thing changed, and says what the smoke test finds. */
async function found(change: RequestListener, without = {}): Promise<string> {
  const good = await serve({ folder })
  server = createServer((request, response) => {
    change(request, response)
    if (response.writableEnded) return
    fetch(new URL(request.url!, good.address), {
      headers: { ...(request.headers.range ? { range: request.headers.range } : {}), 'accept-encoding': 'identity' },
      ...(request.method === 'POST' ? { method: 'POST' } : {}),
    }).then(async (answer) => {
      for (const [name, value] of answer.headers) if (!response.hasHeader(name)) response.setHeader(name, value)
      response.statusCode = answer.status
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
  })
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done))
  const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const checks = await smoke(address, { packing: true, ...without })
  await good.close()
  return checks.flatMap(({ what, wrong }) => wrong.map((line) => `${what}: ${line}`)).join('\n')
}

test('our own server leaves nothing to be wished for', async () => {
  const good = await serve({ folder })
  const checks = await smoke(new URL(good.address))
  await good.close()
  expect(checks.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  expect(checks.length).toBeGreaterThan(15)
})

test('a server that only passes it on is as good', async () => {
  expect(await found(() => {})).toBe('')
})

test.each<[string, RequestListener, RegExp]>([
  [
    'a weaker policy',
    (_, r) => r.setHeader('Content-Security-Policy', "default-src *; frame-ancestors 'none'"),
    /Content-Security-Policy: expected/,
  ],
  ['a frame for everybody', (_, r) => r.setHeader('Content-Security-Policy', pagePolicy), /who may frame/],
  [
    'a header with another value',
    (_, r) => r.setHeader('X-Content-Type-Options', 'sniff'),
    /X-Content-Type-Options: expected "nosniff", got "sniff"/,
  ],
  [
    'a wrong kind of file',
    (q, r) => q.url?.endsWith('.glb') && r.setHeader('Content-Type', 'text/plain'),
    /coarse\.glb: Content-Type: expected "model\/gltf-binary"/,
  ],
  [
    'a page that is kept for ever',
    (_, r) => r.setHeader('Cache-Control', 'public, max-age=31536000'),
    /index\.html: Cache-Control: expected "no-cache"/,
  ],
  [
    'a list where nothing is',
    (q, r) => q.url === '/no-such-file' && r.end('<ul>'),
    /no-such-file: expected status 404, got 200/,
  ],
  [
    'a file from outside',
    (q, r) => q.url?.includes('package.json') && r.end('{"devDependencies":{}}'),
    /got a file from outside/,
  ],
  ['parts that are not parts', (q) => q.headers.range && delete q.headers.range, /status: expected "206", got "200"/],
  [
    'a script of another host',
    (q, r) => q.url === '/' && r.end(page('<script src="https://cdn.example/x.js"></script>')),
    /loads https:\/\/cdn\.example/,
  ],
  [
    'a page without its own policy',
    (q, r) => q.url === '/' && r.end('<script src="./assets/index-12345678.js"></script>'),
    /policy in the page: expected/,
  ],
])('%s is found', async (_, change, wanted) => {
  expect(await found(change)).toMatch(wanted)
})

test('a host that cannot send headers is not asked for them, and for the rest all the same', async () => {
  const bare: RequestListener = (_, response) => {
    for (const name of ['Content-Security-Policy', 'Permissions-Policy', 'Cache-Control'])
      response.setHeader(name, 'other')
  }
  expect(await found(bare, { headers: true })).toBe('')
  expect(await found(bare)).not.toBe('')
})

test('an address where nobody answers is said so', async () => {
  const [check] = await smoke(new URL('http://127.0.0.1:9/'))
  expect(check!.wrong[0]).toMatch(/^http:\/\/127\.0\.0\.1:9\/: expected the page, got/)
})
