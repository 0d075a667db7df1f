import { existsSync, readFileSync, statSync } from 'node:fs'
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Certificate } from './certificate.ts'
import { Line, type Network, networks } from './line.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
  '.ogg': 'audio/ogg',
  '.m4a': 'audio/mp4',
  '.webmanifest': 'application/manifest+json',
}

/** Compressed already. */
const packed = ['.webp', '.png', '.ogg', '.m4a']

export const kinds = ['html', 'js', 'css', 'models', 'images', 'sound', 'data'] as const
export type Kind = (typeof kinds)[number]

/** What a file is to whoever counts bytes. */
export function kindOf(path: string): Kind {
  const end = extname(path).toLowerCase()
  if (['.js', '.mjs', '.wasm'].includes(end)) return 'js'
  if (end === '.css') return 'css'
  if (end === '.glb') return 'models'
  if (['.svg', '.webp', '.png', '.ico'].includes(end)) return 'images'
  if (['.ogg', '.m4a'].includes(end)) return 'sound'
  return end === '' || end === '.html' ? 'html' : 'data'
}

/** One answer: what was asked for and the bytes of its body as sent. */
export interface Answer {
  readonly path: string
  readonly kind: Kind
  readonly status: number
  readonly bytes: number
}

/** Where a page's files come from: folders and single files or texts by address, the longest address first. */
export type Mounts = readonly { readonly at: string; readonly from: string | Buffer }[]

export interface BenchServer {
  readonly address: string
  readonly answers: Answer[]
  /** How the way to it is from now on. */
  readonly over: (network: Network) => void
  readonly close: () => Promise<void>
}

const brotlied = new Map<string, Buffer>()
const QUALITY = 9

/** As a host sends it: brotli, models too, made once. */
function compressed(path: string, body: Buffer): Buffer {
  const key = `${path} ${body.length}`
  const known = brotlied.get(key)
  if (known) return known
  const made = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
  brotlied.set(key, made)
  return made
}

function fileIn(folder: string, rest: string): string | null {
  const path = normalize(join(folder, rest))
  if (path !== folder && !path.startsWith(folder + sep)) return null
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  return existsSync(file) ? file : null
}

function found(mounts: Mounts, path: string): { readonly name: string; readonly body: Buffer } | null {
  for (const { at, from } of mounts) {
    if (typeof from !== 'string') {
      if (path === at) return { name: at, body: from }
    } else if (at.endsWith('/') ? path.startsWith(at) : path === at) {
      const file = at.endsWith('/') ? fileIn(from, path.slice(at.length)) : from
      if (file) return { name: file, body: readFileSync(file) }
    }
  }
  return null
}

/** Serves a page on this machine only, by HTTP/2, over a line that can be made as slow as a phone's, and counts what it sends. */
export async function serveShaped(mounts: Mounts, { key, cert }: Certificate): Promise<BenchServer> {
  const answers: Answer[] = []
  let network: Network = networks.none
  let line = new Line(network)

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url, 'https://here').pathname)
    if (network.latencyMs > 0) await sleep(network.latencyMs)
    const file = found(mounts, path)
    if (!file) {
      if (path !== '/favicon.ico') answers.push({ path, kind: kindOf(path), status: 404, bytes: 0 })
      response.statusCode = 404
      response.end()
      return
    }
    const end = extname(file.name).toLowerCase()
    response.setHeader('content-type', types[end] ?? 'application/octet-stream')
    response.setHeader('cache-control', end === '.html' ? 'no-cache' : 'max-age=600')
    let { body } = file
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    if (range) {
      const from = Number(range[1])
      const to = range[2] ? Math.min(Number(range[2]), body.length - 1) : body.length - 1
      response.statusCode = 206
      response.setHeader('content-range', `bytes ${from}-${to}/${body.length}`)
      body = body.subarray(from, to + 1)
    } else if (!packed.includes(end)) {
      body = compressed(file.name, body)
      response.setHeader('content-encoding', 'br')
    }
    response.setHeader('content-length', body.length)
    answers.push({ path, kind: kindOf(file.name), status: response.statusCode, bytes: body.length })
    await line.send(response, body)
  }

  const server = createSecureServer({ key, cert }, (request, response) => {
    answer(request, response).catch(() => response.stream.close())
  })
  const sessions = new Set<ServerHttp2Session>()
  server.on('session', (session) => {
    sessions.add(session)
    session.on('error', () => {})
    session.on('close', () => sessions.delete(session))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `https://localhost:${port}`,
    answers,
    over(next) {
      network = next
      line = new Line(next)
    },
    close: () =>
      new Promise((closed) => {
        for (const session of sessions) session.destroy()
        server.close(() => closed())
      }),
  }
}
