import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { momentAt } from '../../src/story/sample.ts'
import { type StoryId, stories } from '../../src/story/stories/index.ts'
import type { Story } from '../../src/story/story.ts'
import { thumbnail } from '../../src/story/thumbnail.ts'

const root = resolve(import.meta.dirname, '../..')
export const thumbnailFolder = resolve(root, 'public/thumbnails')
const listFile = resolve(thumbnailFolder, 'made-from.json')

/** What the small pictures of one story may weigh together, KiB: they are shown a story at a time. */
export const THUMBNAILS_KB = 120

/** One small picture: its step, when in it it is taken, its file, and a digest of what it shows: the moment, the models, the size. */
export interface Wanted {
  readonly story: StoryId
  readonly step: string
  readonly ms: number
  /** Under the folder of thumbnails. */
  readonly file: string
  readonly madeFrom: string
}

/** Every small picture there should be. How things are lit and shaded is not in the digest: after a new look, make them all again. */
export function wanted(): Wanted[] {
  const models = JSON.parse(readFileSync(resolve(root, 'public/models/manifest.json'), 'utf8')) as { inputHash: string }
  return (Object.keys(stories) as StoryId[]).flatMap((story) => {
    const told: Story = stories[story]
    return told.steps.map(({ id, lengthMs }, index) => {
      const ms = Math.round(thumbnail.at * lengthMs)
      const shown = JSON.stringify([momentAt(told, index, ms), thumbnail, models.inputHash])
      const madeFrom = createHash('sha256').update(shown).digest('hex').slice(0, 16)
      return { story, step: id, ms, file: `${story}/${id}.webp`, madeFrom }
    })
  })
}

/** What each file was made from when it was made last, by file. */
export const madeFrom = (): Readonly<Record<string, string>> =>
  existsSync(listFile) ? (JSON.parse(readFileSync(listFile, 'utf8')) as Record<string, string>) : {}

/** The text of the list that `madeFrom` reads, and where it stands. */
export const listOf = (pictures: readonly Wanted[]): { readonly file: string; readonly text: string } => ({
  file: listFile,
  text: `${JSON.stringify(Object.fromEntries(pictures.map(({ file, madeFrom: digest }) => [file, digest])), null, 2)}\n`,
})
