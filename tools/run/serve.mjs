import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { serverPolicy } from './policy.mjs'

const headers = {
  'Content-Security-Policy': serverPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Serves a built folder on this machine only.
 * @param {{ folder: string, port?: number }} options port 0 (the default) takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve({ folder, port = 0 }) {
  if (!existsSync(folder)) throw new Error(`${folder}: expected a built page, found nothing; run npm run build`)
  const files = sirv(folder, { dev: true, etag: true })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    files(request, response, () => {
      response.statusCode = 404
      response.end('not here')
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const taken = server.address()
      const close = () =>
        new Promise((done) => {
          server.closeAllConnections()
          server.close(() => done(undefined))
        })
      resolve({ address: `http://localhost:${typeof taken === 'object' && taken ? taken.port : port}/`, close })
    })
  })
}
