import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { cachingOf, securityHeaders } from './headers.mjs'
import { addressesHere, isLocal, relayOn } from './relay.mjs'

/** What a phone needs to be a remote: its page and what that loads. Nothing else is shown to other machines. */
const forPhones = /^\/(remote\.html|icon\.svg|assets\/[\w.-]+)(\?|$)/

/**
 * Serves a built folder on this machine only; with `remote` also the phone's page, and its relay, in the local network.
 * @param {{ folder: string, port?: number, remote?: boolean, embedders?: readonly string[] }} options port 0 (the default) takes any
 *   free one; `embedders` are the origins that may show the page in a frame
 * @returns {Promise<{ address: string, network: string[], close: () => Promise<void> }>} `network`: where other machines reach it
 */
export function serve({ folder, port = 0, remote = false, embedders = [] }) {
  if (!existsSync(folder)) throw new Error(`${folder}: expected a built page, found nothing; run npm run build`)
  // What the build has packed beside a file is sent in its place to whoever can unpack it.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true })
  const headers = securityHeaders(embedders)
  const server = createServer((request, response) => {
    const local = isLocal(request.socket.remoteAddress)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    // Browsers take it from trustworthy origins alone, and complain of others: plain HTTP to another machine is none.
    if (!local) response.removeHeader('Cross-Origin-Opener-Policy')
    const notHere = () => {
      response.statusCode = 404
      response.setHeader('Cache-Control', 'no-store')
      response.end('not here')
    }
    if (relay?.handle(request, response)) return
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' }).end()
      return
    }
    response.setHeader('Cache-Control', cachingOf((request.url ?? '').split('?')[0]))
    if (!local && !forPhones.test(request.url ?? '')) notHere()
    else files(request, response, notHere)
  })
  const relay = remote ? relayOn(server) : null
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, remote ? '0.0.0.0' : '127.0.0.1', () => {
      const taken = server.address()
      const number = typeof taken === 'object' && taken ? taken.port : port
      const close = () =>
        new Promise((done) => {
          relay?.close()
          server.closeAllConnections()
          server.close(() => done(undefined))
        })
      const network = remote ? addressesHere().map((address) => `http://${address}:${number}/`) : []
      resolve({ address: `http://localhost:${number}/`, network, close })
    })
  })
}
