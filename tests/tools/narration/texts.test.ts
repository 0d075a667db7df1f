import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Cues } from '../../../src/narration/cues.ts'
import { silentCues } from '../../../src/narration/cues.ts'
import { readLink } from '../../../src/state/url.ts'
import { stories } from '../../../src/story/stories/index.ts'
import { writtenWords } from '../../../tools/narration/spoken-text.ts'
import { captionFiles, transcriptFiles } from '../../../tools/narration/texts.ts'
import { transcriptPolicy } from '../../../tools/narration/transcript.ts'
import { timestamp, vtt } from '../../../tools/narration/vtt.ts'

const sentences = ['Rest & move, as well as you can.', `${'Long words, '.repeat(12)}and an end.`]
const cues: Cues = silentCues(sentences)

/** Start and end of each caption and the words in it with their times, read back from the file. */
function parse(text: string): { from: number; to: number; words: { word: string; at: number }[] }[] {
  const ms = (stamp: string): number => {
    const [h = 0, m = 0, s = 0] = stamp.split(':').map(Number)
    return Math.round((h * 3600 + m * 60 + s) * 1000)
  }
  return text
    .split('\n\n')
    .filter((block) => block.includes('-->'))
    .map((block) => {
      const [, times = '', ...lines] = block.trim().split('\n')
      const [from = '', to = ''] = times.split(' --> ')
      let at = ms(from)
      const words = lines
        .join(' ')
        .split(' ')
        .map((part) => {
          const [, stamp, word = ''] = /^(?:<([\d:.]+)>)?(.*)$/.exec(part) ?? []
          if (stamp) at = ms(stamp)
          return { word: word.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'), at }
        })
      return { from: ms(from), to: ms(to), words }
    })
}

describe('captions as WebVTT', () => {
  const captions = parse(vtt('A step', sentences, cues))

  test('say every word once, each at its own time', () => {
    const words = captions.flatMap((caption) => caption.words)
    expect(words.map(({ word }) => word)).toEqual(sentences.flatMap(writtenWords))
    expect(words.map(({ at }) => at)).toEqual(cues.sentences.flat().map(({ startMs }) => startMs))
  })

  test('follow one another without overlap and within the recording, two lines at most', () => {
    for (const [i, { from, to, words }] of captions.entries()) {
      expect(to).toBeGreaterThan(from)
      expect(to).toBeLessThanOrEqual(captions[i + 1]?.from ?? cues.lengthMs)
      expect(words.map(({ word }) => word).join(' ').length).toBeLessThanOrEqual(84)
    }
    expect(captions.length).toBeGreaterThan(sentences.length)
  })

  test('begin with the mark of their kind, and write times as hours, minutes, seconds', () => {
    expect(vtt('A step', sentences, cues)).toMatch(/^WEBVTT\n\nNOTE A step\n\n1\n00:00:00\.300 --> /)
    expect(timestamp(3_723_004.4)).toBe('01:02:03.004')
  })

  test('of other words are refused with the sentence', () => {
    expect(() => vtt('A step', ['One.'], cues)).toThrow('captions of "One.": expected times of 1 words, got 8')
  })

  const files = captionFiles()
  test('lie beside every recording as they would be made now; if not, run npm run narration', () => {
    expect(files.length).toBeGreaterThan(0)
    for (const { file, text } of files)
      expect([file, existsSync(file) && readFileSync(file, 'utf8')]).toEqual([file, text])
  })
})

describe.each(transcriptFiles().map(({ file, text }) => [file, text] as const))('%s', (file, text) => {
  const [language = '', story = '', audience = ''] = file.split('/').slice(2)
  const hrefs = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

  test('lies there as it would be made now; if not, run npm run narration', () => {
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text)
  })

  test('runs nothing, and loads nothing but its style and its recordings', () => {
    expect(text).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:|https?:/)
    expect(text).toContain(`content="${transcriptPolicy}"`)
    expect(transcriptPolicy).toContain("default-src 'none'")
  })

  test('leads to the moment of every step and every sentence, by links that make sense', () => {
    const links = hrefs.filter((href) => href.startsWith('../../../../?'))
    const told = stories[story as keyof typeof stories]
    const times = new Map<string, number[]>()
    for (const link of links) {
      const { state, ms } = readLink(new URLSearchParams(link.slice(link.indexOf('?'))))
      expect([state.notices, state.language, state.story, state.audience]).toEqual([[], language, story, audience])
      const { id } = told.steps[state.step]!
      times.set(id, [...(times.get(id) ?? []), ms])
    }
    for (const { id, sentences, lengthMs } of told.steps)
      for (const { at } of sentences) expect(times.get(id)).toContain(Math.ceil(at * lengthMs))
  })

  test('leads to files that are there, or to recordings of its steps', () => {
    const local = hrefs.filter((href) => !href.includes('?') && !href.startsWith('#'))
    expect(local.length).toBeGreaterThan(0)
    for (const href of local) {
      if (/\.(webm|m4a|vtt)$/.test(href))
        expect(stories[story as keyof typeof stories].steps.map(({ id }) => id)).toContain(href.split('.')[0])
      else expect([href, existsSync(join(dirname(file), href))]).toEqual([href, true])
    }
  })
})
