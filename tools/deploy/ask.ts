import { type IncomingHttpHeaders, request as plain } from 'node:http'
import { request as secure } from 'node:https'

/** One answer of a server, as it came: nothing is unpacked, and no redirection is followed. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Asks for `path` as it stands, dots and all, below the folder that `address` names. Rejects after 20 s without an answer. */
export function ask(
  address: URL,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method: 'GET' | 'HEAD' | 'POST' = 'GET',
): Promise<Answer> {
  const { protocol, hostname, port, pathname } = address
  const options = { hostname: hostname.replace(/^\[|\]$/g, ''), port, path: `${pathname}${path}`, headers, method }
  return new Promise((resolve, reject) => {
    const asked = (protocol === 'https:' ? secure : plain)({ ...options, agent: false, timeout: 20_000 }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('timeout', () => asked.destroy(new Error('no answer within 20 s')))
    asked.on('error', reject)
    asked.end()
  })
}
