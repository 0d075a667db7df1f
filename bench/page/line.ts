import type { Writable } from 'node:stream'

/** A way to a server, as the browser's own developer tools describe them. */
export interface Network {
  /** 0: as fast as the machine. */
  readonly bytesPerSecond: number
  readonly latencyMs: number
}

export const networks = {
  fast4g: { bytesPerSecond: (9e6 / 8) * 0.9, latencyMs: 60 * 2.75 },
  slow4g: { bytesPerSecond: (1.6e6 / 8) * 0.9, latencyMs: 150 * 3.75 },
  none: { bytesPerSecond: 0, latencyMs: 0 },
} as const satisfies Record<string, Network>

const TICK_MS = 8
const CHUNK_BYTES = 4096
/** What may be sent at once after a pause, as a share of a second's bytes. */
const BURST = 0.1

interface Job {
  readonly to: Writable
  readonly body: Buffer
  sent: number
  readonly done: () => void
}

/** One shared way: its bytes are dealt out in turn to every open answer. */
export class Line {
  readonly #network: Network
  readonly #jobs: Job[] = []
  #timer: ReturnType<typeof setInterval> | null = null
  #creditBytes = 0
  #seenMs = 0

  constructor(network: Network) {
    this.#network = network
  }

  /** Sends and ends an answer; resolves when its last byte is on the way. */
  send(to: Writable, body: Buffer): Promise<void> {
    if (this.#network.bytesPerSecond === 0) {
      to.end(body)
      return Promise.resolve()
    }
    return new Promise((done) => {
      this.#jobs.push({ to, body, sent: 0, done })
      if (this.#timer !== null) return
      this.#seenMs = performance.now()
      this.#creditBytes = 0
      this.#timer = setInterval(() => this.#deal(), TICK_MS)
    })
  }

  #deal(): void {
    const { bytesPerSecond } = this.#network
    const now = performance.now()
    const earned = ((now - this.#seenMs) / 1000) * bytesPerSecond
    this.#creditBytes = Math.min(this.#creditBytes + earned, bytesPerSecond * BURST)
    this.#seenMs = now
    while (this.#creditBytes > 0) {
      const job = this.#jobs.shift()
      if (!job) break
      if (job.to.destroyed) {
        job.done()
        continue
      }
      const bytes = Math.min(CHUNK_BYTES, job.body.length - job.sent, Math.ceil(this.#creditBytes))
      job.to.write(job.body.subarray(job.sent, job.sent + bytes))
      job.sent += bytes
      this.#creditBytes -= bytes
      if (job.sent < job.body.length) this.#jobs.push(job)
      else {
        job.to.end()
        job.done()
      }
    }
    if (this.#jobs.length === 0 && this.#timer !== null) {
      clearInterval(this.#timer)
      this.#timer = null
    }
  }
}
