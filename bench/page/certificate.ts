import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  readonly key: Buffer
  readonly cert: Buffer
  /** By which a browser is told to trust this one and no other: SHA-256 of its public key, base64. */
  readonly fingerprint: string
}

/** A certificate for this machine alone, for HTTP/2 as hosts speak it. @throws without openssl */
export function ownCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'sciatica-bench-'))
  try {
    const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
    const what = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=bench']
    const where = ['-keyout', key, '-out', cert, '-addext', 'subjectAltName=DNS:localhost']
    execFileSync('openssl', ['req', ...what, ...where], { stdio: 'ignore' })
    const made = { key: readFileSync(key), cert: readFileSync(cert) }
    const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' })
    return { ...made, fingerprint: createHash('sha256').update(publicKey).digest('base64') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
