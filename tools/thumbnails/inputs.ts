import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { momentAt } from '../../src/story/sample.ts'
import type { StoryId } from '../../src/story/stories/index.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import type { Story } from '../../src/story/story.ts'
import { still, thumbnail } from '../../src/story/thumbnail.ts'

const root = resolve(import.meta.dirname, '../..')

/** A picture of every step, all of one size: where they lie, and how large they are. */
export interface PictureSet {
  readonly folder: string
  readonly size: { readonly widthPx: number; readonly heightPx: number; readonly at: number }
}
export const thumbnails: PictureSet = { folder: resolve(root, 'public/thumbnails'), size: thumbnail }
export const stills: PictureSet = { folder: resolve(root, 'public/stills'), size: still }

const listFileOf = ({ folder }: PictureSet): string => resolve(folder, 'made-from.json')

/** What the small pictures of one story may weigh together, KiB: they are shown a story at a time. */
export const THUMBNAILS_KB = 120
/** What the large ones of all stories may weigh together, KiB. */
export const STILLS_KB = 1200

/** One picture: its step, when in it it is taken, its file, and a digest of what it shows: the moment, the models, the size. */
export interface Wanted {
  readonly story: StoryId
  readonly step: string
  readonly ms: number
  /** Under the folder of its set. */
  readonly file: string
  readonly madeFrom: string
}

/** Every picture there should be of a set. How things are lit and shaded is not in the digest: after a new look, make them all again. */
export function wanted({ size }: PictureSet): Wanted[] {
  const models = JSON.parse(readFileSync(resolve(root, 'public/models/manifest.json'), 'utf8')) as { inputHash: string }
  return (Object.keys(stories) as StoryId[]).flatMap((story) => {
    const told: Story = stories[story]
    return told.steps.map(({ id, lengthMs }, index) => {
      const ms = Math.round(size.at * lengthMs)
      const shown = JSON.stringify([momentAt(told, index, ms), size, models.inputHash])
      const madeFrom = createHash('sha256').update(shown).digest('hex').slice(0, 16)
      return { story, step: id, ms, file: `${story}/${id}.webp`, madeFrom }
    })
  })
}

/** What each file of a set was made from when it was made last, by file. */
export function madeFrom(set: PictureSet): Readonly<Record<string, string>> {
  const file = listFileOf(set)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
}

/** The text of the list that `madeFrom` reads, and where it stands. */
export const listOf = (
  set: PictureSet,
  pictures: readonly Wanted[],
): { readonly file: string; readonly text: string } => ({
  file: listFileOf(set),
  text: `${JSON.stringify(Object.fromEntries(pictures.map(({ file, madeFrom: digest }) => [file, digest])), null, 2)}\n`,
})
