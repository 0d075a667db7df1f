import { type Language, languages } from '../../src/i18n/index.ts'
import { type Audience, audiences } from '../../src/story/audience.ts'
import type { StoryId } from '../../src/story/stories/index.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import type { Step } from '../../src/story/story.ts'
import type { StepWords } from '../../src/story/words.ts'

/** What a transcript may load: its style sheet and its recordings, from where it is. It runs nothing. */
export const transcriptPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** From a transcript back to the page. */
const PAGE = '../../../../'

function momentLink(language: Language, story: StoryId, audience: Audience, step: string, ms: number): string {
  const query = new URLSearchParams({ story, step, lang: language, audience })
  if (ms > 0) query.set('t', String(ms))
  return escaped(`${PAGE}?${query}`)
}

/**
 * Every word of a story in one language and at one depth as a page of its own: to read, print, search, link to and hear, with no
 * script. Each step and each sentence leads to its moment in the picture.
 */
export function transcript(language: Language, story: StoryId, audience: Audience): string {
  const messages = languages[language]
  const { ui, help } = messages
  const told = messages.stories[story]
  const words: Readonly<Record<string, StepWords>> = told.steps
  const steps: readonly Step[] = stories[story].steps
  const others = audiences
    .map((one) =>
      one === audience
        ? `<b aria-current="page">${escaped(messages.audiences[one])}</b>`
        : `<a href="../${one}/transcript.html">${escaped(messages.audiences[one])}</a>`,
    )
    .join(' ')
  const list = (items: readonly string[]): string =>
    `<ul>\n${items.map((item) => `        <li>${escaped(item)}</li>`).join('\n')}\n      </ul>`

  const sections = steps.map((step, index) => {
    const { title, narration, picture, badge } = words[step.id]!
    const said = narration[audience].map((sentence, i) => {
      // Rounded up: a link that fell a fraction short would open the sentence before.
      const ms = Math.ceil((step.sentences[i]?.at ?? 0) * step.lengthMs)
      const link = momentLink(language, story, audience, step.id, ms)
      return `        <li>${escaped(sentence)} <a class="moment" href="${link}">${messages.time(ms)}</a></li>`
    })
    return `    <section id="${step.id}">
      <h2><a href="#${step.id}">${index + 1}. ${escaped(title)}</a></h2>
      <audio controls preload="none">
        <source src="${step.id}.webm" type="audio/webm; codecs=opus">
        <source src="${step.id}.m4a" type="audio/mp4">
        <track kind="captions" src="${step.id}.vtt" srclang="${messages.language.tag}" label="${escaped(messages.language.name)}">
      </audio>
      <ol class="said">
${said.join('\n')}
      </ol>
      <p class="picture"><a href="${momentLink(language, story, audience, step.id, 0)}">${escaped(ui.picture)}</a>: ${escaped(picture)}</p>
      <p class="badge"><b>${escaped(badge.label)}.</b> ${escaped(badge.text)}</p>
      <p class="files"><a href="${step.id}.m4a">AAC</a> <a href="${step.id}.webm">Opus</a> <a href="${step.id}.vtt">WebVTT</a></p>
    </section>`
  })

  return `<!doctype html>
<html lang="${messages.language.tag}" dir="${messages.language.direction}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${transcriptPolicy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${escaped(told.title)}: ${escaped(ui.transcript)}</title>
    <link rel="stylesheet" href="../../../transcript.css">
  </head>
  <body>
    <header>
      <p><a href="${escaped(`${PAGE}?${new URLSearchParams({ story, lang: language, audience })}`)}">${escaped(ui.backToStory)}</a></p>
      <h1>${escaped(told.title)}</h1>
      <p class="depths">${others}</p>
      <p>${escaped(ui.medicalNote)} ${escaped(ui.notReviewed)}</p>
    </header>
    <aside>
      <h2>${escaped(help.title)}</h2>
      <p>${escaped(help.now)}</p>
      ${list(help.nowList)}
      <p>${escaped(help.nowDo)}</p>
      <p>${escaped(help.soon)}</p>
      ${list(help.soonList)}
    </aside>
${sections.join('\n')}
  </body>
</html>
`
}
