import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startNarration } from '../../src/narration/conductor.ts'
import { fitTo } from '../../src/narration/fit.ts'
import {
  explore,
  pause,
  play,
  repeatSentence,
  seekTo,
  setSpeed,
  setWaits,
  toggleLinger,
} from '../../src/state/actions.ts'
import { playhead, seek } from '../../src/state/playhead.ts'
import { initialState, store, type Voice } from '../../src/state/store.ts'
import { stories } from '../../src/story/stories/index.ts'
import { clock, cuesOf, FRAME_MS, loaded, Player, recordings, run, setStage } from './stage.ts'

const { steps } = stories.sciatica
const now = store.getState

/** Whether this word of a sentence is being said. */
const saying = (sentence: number, word: number) => (): boolean =>
  now().spoken?.sentence === sentence && now().spoken?.word === word

const inPicture = { is: 'drawn' } as const
let stop = (): void => {}

async function open(step: number, voice: Voice, ms = 0): Promise<void> {
  store.setState({ ...initialState, picture: inPicture, step, voice }, true)
  seek(ms)
  stop = startNarration()
  await loaded()
}

beforeEach(setStage)
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe.each(['silent', 'recorded'] as const)('a story told %s', (voice) => {
  test('says every word of a step in order, each sentence from where its picture begins', async () => {
    await open(0, voice)
    const { sentences, lengthMs } = steps[0]!
    const said: string[] = []
    const began: number[] = []
    const listen = store.subscribe(({ spoken }, was) => {
      if (spoken === null || spoken === was.spoken) return
      said.push(`${spoken.sentence}.${spoken.word}`)
      if (spoken.word === 0) began.push(playhead.ms)
    })
    play()
    await run(60_000, () => now().step === 1)
    listen()
    const words = cuesOf(0).sentences.flatMap((sentence, i) => sentence.map((_, word) => `${i}.${word}`))
    expect(said.slice(0, words.length)).toEqual(words)
    for (const [i, { at }] of sentences.entries())
      expect(Math.abs(began[i]! - at * lengthMs)).toBeLessThan(4 * FRAME_MS)
  })

  test('takes as long as voice and picture need together, and a breath', async () => {
    await open(7, voice)
    play()
    await run(90_000, () => now().step === 8)
    expect(Math.abs(clock.ms - fitTo(steps[7]!, cuesOf(7)).lengthMs - 900)).toBeLessThan(500)
  })

  test('runs faster and slower on request', async () => {
    for (const [speed, least, most] of [
      [1.15, 1.1, 1.2],
      [0.85, 0.82, 0.88],
    ] as const) {
      stop()
      await open(1, voice, 2000)
      setSpeed(speed)
      play()
      const from = clock.ms
      await run(4000)
      const pace = (playhead.ms - 2000) / (clock.ms - from)
      expect(pace).toBeGreaterThan(least)
      expect(pace).toBeLessThan(most)
    }
  })

  test('never goes back by itself', async () => {
    await open(7, voice)
    play()
    let before = playhead.ms
    await run(20_000, () => {
      expect(playhead.ms).toBeGreaterThanOrEqual(before)
      before = playhead.ms
      return false
    })
    expect(before).toBeGreaterThan(15_000)
  })

  test('waits for a touch and goes on from the word that was cut off', async () => {
    await open(0, voice)
    play()
    await run(20_000, saying(0, 4))
    await run(100)
    const cut = now().spoken
    const at = playhead.ms
    explore({ condition: { ageYears: 70 } })
    await run(2000)
    expect([now().playing, playhead.ms]).toEqual([false, at])
    play()
    expect(at - playhead.ms).toBeGreaterThan(0)
    expect(at - playhead.ms).toBeLessThan(800)
    expect(now().spoken).toEqual(cut)
    expect(now().explored).toEqual({})
  })

  test('goes on from the start of the sentence after a longer wait, but not from where it was led to', async () => {
    await open(0, voice)
    play()
    await run(20_000, saying(0, 4))
    await run(100)
    pause()
    await run(9000)
    play()
    expect(playhead.ms).toBeCloseTo(steps[0]!.sentences[0]!.at * steps[0]!.lengthMs, -2)
    pause()
    seekTo(8000)
    await run(9000)
    play()
    expect(playhead.ms).toBe(8000)
  })

  test('lingers: says the sentence to its end, waits, and goes on with the next', async () => {
    await open(0, voice)
    play()
    await run(2000)
    toggleLinger()
    await run(20_000, () => !now().playing)
    const last = cuesOf(0).sentences[0]!.length - 1
    expect(now()).toMatchObject({ playing: false, lingering: false, spoken: { sentence: 0, word: last } })
    const at = playhead.ms
    expect(at).toBeLessThan(steps[0]!.sentences[1]!.at * steps[0]!.lengthMs)
    await run(9000)
    play()
    expect(playhead.ms).toBe(at)
    await run(4000, saying(1, 1))
    expect(now().spoken?.sentence).toBe(1)
  })

  test('thinks better of lingering when asked again', async () => {
    await open(0, voice)
    play()
    await run(2000)
    toggleLinger()
    toggleLinger()
    await run(20_000, saying(1, 2))
    expect(now()).toMatchObject({ playing: true, spoken: { sentence: 1, word: 2 } })
  })

  test('says a sentence again, also when it waits', async () => {
    await open(0, voice)
    play()
    await run(20_000, saying(1, 2))
    const start = steps[0]!.sentences[1]!.at * steps[0]!.lengthMs
    repeatSentence()
    expect(playhead.ms).toBeCloseTo(start, 6)
    await run(1000)
    pause()
    repeatSentence()
    expect([now().playing, now().spoken]).toEqual([true, { sentence: 1, word: 0 }])
  })

  test('waits after each step where that is wanted, and goes on with the next', async () => {
    await open(1, voice, 16_000)
    setWaits(true)
    play()
    await run(10_000)
    expect([now().step, now().playing, playhead.ms]).toEqual([1, false, steps[1]!.lengthMs])
    play()
    expect([now().step, now().playing, playhead.ms]).toEqual([2, true, 0])
  })

  test('goes on by itself from step to step, and rests after the last', async () => {
    await open(10, voice, 25_000)
    play()
    await run(20_000, () => now().step === 11)
    expect([now().step, now().playing]).toEqual([11, true])
    await loaded()
    await run(60_000, () => !now().playing)
    expect([now().step, playhead.ms]).toEqual([11, steps[11]!.lengthMs])
  })
})

describe('a recording', () => {
  test('is silent while the picture catches up, and no word of it is cut or said twice', async () => {
    await open(7, 'recorded')
    play()
    await run(90_000, () => now().step === 8)
    const spans = Player.sounded.filter(([from, to]) => to > from)
    expect(spans.length).toBeGreaterThan(2)
    for (const word of cuesOf(7).sentences.flat()) {
      const heard = spans.filter(([from, to]) => from <= word.startMs && to >= word.endMs)
      expect(heard, `word at ${word.startMs}`).toHaveLength(1)
    }
  })

  test('fades within a quarter of a second when the viewer takes hold', async () => {
    await open(0, 'recorded')
    play()
    await run(3000)
    const player = Player.now!
    explore({ condition: { ageYears: 70 } })
    expect([player.sounding, player.volume]).toEqual([true, 1])
    await run(120)
    expect(player.volume).toBeGreaterThan(0.2)
    expect(player.volume).toBeLessThan(0.6)
    await run(120)
    expect(player.sounding).toBe(false)
    play()
    expect([player.sounding, player.volume]).toEqual([true, 1])
  })

  test('is fetched while the one before it sounds, and only once', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url.split('/').at(-1)!)
      return recordings(url)
    })
    await open(0, 'recorded')
    expect(asked).toEqual(['what-is-sciatica.json', 'what-is-sciatica.webm'])
    play()
    await run(1000)
    pause()
    await run(1000)
    play()
    await run(60_000, () => now().step === 1)
    await loaded()
    await run(200)
    expect(asked.slice(2, 4)).toEqual(['healthy-back.json', 'healthy-back.webm'])
    expect(asked.filter((file) => file.startsWith('healthy-back'))).toHaveLength(2)
    expect(Player.now!.sounding).toBe(true)
  })

  test('that is slow to come is waited for, but not for ever; when it comes it joins in', async () => {
    let arrive = (): void => {}
    const slow = new Promise<void>((resolve) => {
      arrive = resolve
    })
    vi.stubGlobal('fetch', async (url: string) => {
      await slow
      return recordings(url)
    })
    await open(0, 'recorded')
    play()
    await run(2400)
    expect(playhead.ms).toBe(0)
    await run(2000)
    expect(playhead.ms).toBeGreaterThan(1500)
    arrive()
    await loaded()
    const at = playhead.ms
    await run(500)
    expect(Player.now!.sounding).toBe(true)
    expect(playhead.ms - at).toBeGreaterThan(400)
  })

  test('waits for the picture, or for being played; where a link opens, the caption does not', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url)
      return recordings(url)
    })
    const secondMs = (steps[0]!.sentences[1]!.at + 0.05) * steps[0]!.lengthMs
    const early = async (): Promise<void> => {
      stop()
      asked.length = 0
      store.setState({ ...initialState, voice: 'recorded' }, true)
      seek(secondMs)
      stop = startNarration()
      await loaded()
      expect(asked).toEqual([])
      expect(now().spoken?.sentence).toBe(1)
    }
    await early()
    store.setState({ picture: inPicture })
    await loaded()
    expect(asked).toHaveLength(2)
    expect(now().spoken?.sentence).toBe(1)

    await early()
    expect(Player.opened).toBe(0)
    play()
    await loaded()
    expect(Player.now!.sounding).toBe(true)
    expect(Player.opened).toBe(1)
  })

  test('that is no sound is said when it is to sound, and the story goes on', async () => {
    await open(3, 'recorded')
    vi.spyOn(Player.prototype, 'play').mockImplementation(async function (this: Player) {
      Object.assign(this, { error: { code: 4, message: 'not supported' } })
      throw new DOMException('no supported sources', 'NotSupportedError')
    })
    play()
    await run(60_000, () => now().step === 4)
    expect(now().notices).toContain('voice-stopped')
    expect(clock.ms).toBeGreaterThan(steps[3]!.lengthMs)
  })

  test('that cannot be had loses nothing: captions and picture run as long, and the viewer is told', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    await open(3, 'recorded')
    expect(now().notices).toEqual(['no-recording'])
    play()
    await run(60_000, () => now().step === 4)
    expect(clock.ms).toBeGreaterThan(steps[3]!.lengthMs)
  })
})

/** A page that can be put away and looked at again. */
function somePage() {
  const looks = new Set<() => void>()
  return {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (_: string, look: unknown) => void looks.add(look as () => void),
    removeEventListener: (_: string, look: unknown) => void looks.delete(look as () => void),
    show(seen: boolean) {
      this.visibilityState = seen ? 'visible' : 'hidden'
      for (const look of looks) look()
    },
  }
}

const HOURS_MS = 5 * 3_600_000

describe('a story that nobody sees', () => {
  test.each(['silent', 'recorded'] as const)(
    'told %s, waits for hours and goes on from its sentence',
    async (voice) => {
      const page = somePage()
      store.setState({ ...initialState, step: 1, voice }, true)
      seek(0)
      stop = startNarration(page)
      await loaded()
      play()
      await run(6000)
      const leftMs = playhead.ms
      page.show(false)
      // The sound fades; after that neither pictures nor timers come.
      await run(400)
      expect(Player.now?.sounding ?? false).toBe(false)
      expect(playhead.ms).toBe(leftMs)
      clock.ms += HOURS_MS
      page.show(true)
      expect(now().playing).toBe(true)
      expect(playhead.ms).toBeLessThanOrEqual(leftMs)
      expect(playhead.ms).toBeGreaterThan(leftMs - 15_000)
      const backMs = playhead.ms
      await run(1000)
      expect(playhead.ms).toBeGreaterThan(backMs)
      expect(playhead.ms).toBeLessThan(backMs + 2000)
      expect(now().step).toBe(1)
    },
  )

  test('does not leap where pictures stop coming and nobody says why', async () => {
    await open(1, 'silent')
    play()
    await run(3000)
    const leftMs = playhead.ms
    clock.ms += HOURS_MS
    await run(FRAME_MS)
    expect(playhead.ms - leftMs).toBeLessThan(1000)
    expect(now().step).toBe(1)
  })
})

describe('a recording that stops by itself', () => {
  test('in mid-sentence: captions go on, and the viewer is told once', async () => {
    await open(1, 'recorded')
    play()
    await run(3000)
    const player = Player.now!
    const stuckAt = player.currentTime
    vi.spyOn(player, 'currentTime', 'get').mockReturnValue(stuckAt)
    const leftMs = playhead.ms
    await run(8000)
    expect(playhead.ms).toBeGreaterThan(leftMs + 3000)
    expect(now().spoken).not.toBeNull()
    expect(now().notices).toEqual(['voice-stopped'])
    await run(120_000, () => now().step === 2)
    expect(now().step).toBe(2)
  })
})
