import { expect, vi } from 'vitest'
import { type Cues, silentCues } from '../../src/narration/cues.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'

/** How much time passes from one picture to the next, ms. */
export const FRAME_MS = 20
const { steps } = stories.sciatica

/** The browser's clock, led by the test. */
export const clock = {
  ms: 0,
  frames: new Map<number, FrameRequestCallback>(),
  every: new Map<number, () => void>(),
  late: new Map<number, { readonly at: number; readonly call: () => void }>(),
  last: 0,
}

/** Lets time pass frame by frame, until it is up or `until` holds. */
export async function run(ms: number, until = (): boolean => false): Promise<void> {
  const end = clock.ms + ms
  while (clock.ms < end && !until()) {
    clock.ms += FRAME_MS
    for (const tick of clock.every.values()) tick()
    for (const [id, { at, call }] of clock.late)
      if (at <= clock.ms) {
        clock.late.delete(id)
        call()
      }
    const due = [...clock.frames.values()]
    clock.frames.clear()
    for (const frame of due) frame(clock.ms)
    if (due.length === 0) await loaded()
  }
}

/** Lets a voice arrive. */
export const loaded = async (): Promise<void> => {
  for (let i = 0; i < 30; i++) await new Promise((resolve) => setImmediate(resolve))
}

/** A player that plays with the test's clock and remembers what it sounded, as [from, to] ms. */
export class Player {
  static sounded: [number, number][] = []
  static now: Player | null = null
  /** How many recordings have been given to a player. */
  static opened = 0
  volume = 1
  playbackRate = 1
  preservesPitch = false
  ended = false
  error = null
  #at = 0
  #since: number | null = null
  get currentTime(): number {
    return this.#since === null ? this.#at : this.#at + ((clock.ms - this.#since) / 1000) * this.playbackRate
  }
  set currentTime(seconds: number) {
    this.#at = seconds
    if (this.#since !== null) this.#since = clock.ms
  }
  get sounding(): boolean {
    return this.#since !== null
  }
  canPlayType = (): string => 'probably'
  #src = ''
  get src(): string {
    return this.#src
  }
  set src(url: string) {
    this.#src = url
    Player.opened++
  }
  addEventListener(): void {}
  removeAttribute(): void {}
  async play(): Promise<void> {
    Player.now = this
    this.#since = clock.ms
  }
  pause(): void {
    if (this.#since === null) return
    Player.sounded.push([this.#at * 1000, this.currentTime * 1000])
    this.#at = this.currentTime
    this.#since = null
  }
}

/** What the recording of a step is like: the words of the story at an even pace. */
export const cuesOf = (step: number): Cues =>
  silentCues(stories.sciatica.words.en.steps[steps[step]!.id].narration.patient)

/** Answers as the recordings' folder does. */
export async function recordings(url: string): Promise<Response> {
  const step = steps.findIndex(({ id }) => url.endsWith(`/${id}.json`))
  return new Response(step < 0 ? 'sound' : JSON.stringify(cuesOf(step)))
}

/** Puts the browser's clock, player and network into the test's hands. */
export function setStage(): void {
  clock.ms = 0
  clock.frames.clear()
  clock.every.clear()
  clock.late.clear()
  Player.sounded = []
  Player.opened = 0
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    clock.frames.set(++clock.last, frame)
    return clock.last
  })
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clock.frames.delete(id))
  vi.stubGlobal('setInterval', (tick: () => void, ms: number) => {
    expect(ms).toBe(FRAME_MS)
    clock.every.set(++clock.last, tick)
    return clock.last
  })
  vi.stubGlobal('setTimeout', (call: () => void, ms: number) => {
    clock.late.set(++clock.last, { at: clock.ms + ms, call })
    return clock.last
  })
  vi.stubGlobal('clearTimeout', (id: number) => clock.late.delete(id))
  vi.stubGlobal('clearInterval', (id: number) => clock.every.delete(id))
  vi.stubGlobal('fetch', recordings)
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('Audio', Player)
  vi.spyOn(performance, 'now').mockImplementation(() => clock.ms)
}
