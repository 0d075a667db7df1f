import { type PartId, partOf, structureIds, structures } from '../../src/anatomy/structures.ts'
import { en } from '../../src/i18n/en/index.ts'
import { toldStories } from '../../src/story/stories/told.ts'
import type { Language, StepWords } from '../../src/story/words.ts'
import { retold, shifted } from './retold.ts'

/** How much larger than the page the synthetic one is: as many times the structures and stories, and so many languages. */
export interface Scale {
  readonly structures: number
  readonly stories: number
  readonly languages: number
}

/** The page as it is. */
export const plain: Scale = { structures: 1, stories: 1, languages: 2 }

/** Tags that the synthetic languages have; their words are made of Spanish ones. */
const tags = 'de fr it pt nl pl sv da fi cs hu ro tr el uk hi ja ko'.split(' ')
export const newLanguages = ({ languages }: Scale): readonly string[] => tags.slice(0, Math.max(0, languages - 2))

/** A row of the table of structures, and what is said of it. */
export interface Row {
  readonly id: string
  readonly sided: boolean
  readonly region: string
  readonly latin: string
  readonly ta2: string | null
  readonly fma: number | null
  /** The model file; null for what has no shape of its own. */
  readonly model: string | null
  readonly name: string
  readonly about: string
}

/** Files whose shapes are copied: those of the body itself, but for its skin. */
export const copiedFiles = ['spine', 'pelvis', 'legs', 'muscles'] as const

const idOf = (id: string, copy: number): string => `${id}-copy${copy}`
export const fileOf = (copy: number): string => `copy-${copy}`

/** The id of a copied structure: sides stay last. */
export function copyOf(id: string, copy: number): string {
  const [, base, side] = /^(.*?)(-left|-right)?$/.exec(id)!
  return `${idOf(base!, copy)}${side ?? ''}`
}

/** Rows for every part of the body, once more for each time that the body is larger. */
export function rowsOf({ structures: times }: Scale): readonly Row[] {
  const parts = new Map<PartId, (typeof structureIds)[number][]>()
  for (const id of structureIds) parts.set(partOf(id), [...(parts.get(partOf(id)) ?? []), id])
  return Array.from({ length: times - 1 }, (_, i) => i + 1).flatMap((copy) =>
    [...parts].map(([part, [first]]) => {
      const { region, latin, ta2, fma, model } = structures[first!]
      const { name, about } = en.structure(first!)
      const tongue = `copy ${copy}`
      return {
        id: idOf(part, copy),
        sided: parts.get(part)!.length > 1,
        region,
        latin: retold(latin, `latin ${tongue}`),
        ta2: ta2 && String(Number.parseInt(ta2, 10) + copy * 1000),
        fma: fma && fma + copy * 7919,
        model: copiedFiles.some((file) => file === model) ? fileOf(copy) : null,
        name: retold(name.replace(/ ?(left|right) ?/i, ''), tongue),
        about: retold(about, tongue),
      }
    }),
  )
}

/** What a synthetic story is made of. */
export interface SyntheticStory {
  readonly id: string
  /** As the page's own: what it starts with and its steps, numbers a little different. */
  readonly steps: unknown
  readonly wordsIn: (language: string) => unknown
}

/** Everything in a tree of plain data, one by one; keys stay. */
function mapped(value: unknown, change: (leaf: unknown, place: string) => unknown, place = ''): unknown {
  if (Array.isArray(value)) return value.map((one, i) => mapped(one, change, `${place}.${i}`))
  if (typeof value !== 'object' || value === null) return change(value, place)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change, `${place}.${key}`)]))
}

/** The page's stories in turn, told otherwise: as many steps, views, sentences and words as those. */
export function storiesOf({ stories: times }: Scale): readonly SyntheticStory[] {
  const own = Object.values(toldStories)
  return Array.from({ length: own.length * (times - 1) }, (_, i) => {
    const { words, start, steps } = own[i % own.length]!
    const id = `told-${i + 1}`
    return {
      id,
      steps: mapped({ start, steps }, (leaf, place) => (typeof leaf === 'number' ? shifted(leaf, id + place) : leaf)),
      wordsIn: (language) => {
        const source: { readonly title: string; readonly steps: Readonly<Record<string, StepWords>> } =
          words[language in words ? (language as Language) : 'es']
        return mapped(source, (leaf) => (typeof leaf === 'string' ? retold(leaf, `${id} ${language}`) : leaf))
      },
    }
  })
}
