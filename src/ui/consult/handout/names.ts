import { mirrorId, type StructureId, structures } from '../../../anatomy/structures.ts'
import type { Spot } from '../../../state/saving.ts'
import type { Meaning } from '../../../story/meaning.ts'

/** A name and what it points at, px of the picture. */
export interface Pointed {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** A name where it is written: the middle of its lines, top to bottom, flush against its column's outer edge. */
export interface Placed extends Pointed {
  readonly column: 'left' | 'right'
  readonly middleY: number
  readonly rows: readonly string[]
}

/** So many names are read at a glance. */
const MOST = 5
/** What else is seen is named when at least so much of it is, as a share of what is named most of all. Chosen by eye. */
const LEAST_SHARE = 0.04

/** What the picture is about, most important first: what was chosen, the disc and the root that it meets. */
function aboutOf({ material, root }: Meaning, selection: readonly StructureId[]): readonly StructureId[] {
  return [
    ...[...selection].reverse(),
    ...(material ? [`disc-${material.disc}` as const] : []),
    ...(root ? [`root-${root.level}-${root.side}` as const] : []),
  ]
}

/** What of a picture is named on paper, where colours may be lost: what it is about, then what is seen most of, nerves first. */
export function namedOf(
  spots: readonly Spot[],
  meaning: Meaning,
  selection: readonly StructureId[] = [],
): readonly Spot[] {
  const about = aboutOf(meaning, selection)
  const first = about.flatMap((id) => spots.find((spot) => spot.id === id) ?? [])
  const largest = Math.max(...spots.map(({ areaPx2 }) => areaPx2))
  const named = new Set<Spot>(first)
  const isNerve = ({ id }: Spot): boolean => structures[id].kind === 'nerve'
  for (const spot of [...spots].sort((a, b) => Number(isNerve(b)) - Number(isNerve(a)) || b.areaPx2 - a.areaPx2)) {
    const twin = mirrorId(spot.id)
    const told = [...named].some(({ id }) => id === twin)
    if (named.size < MOST && !told && spot.areaPx2 >= LEAST_SHARE * largest) named.add(spot)
  }
  return [...named].slice(0, MOST)
}

/** How names are written, px of the picture. */
export interface Lettering {
  readonly width: number
  readonly height: number
  readonly rowPx: number
  /** The widest row. */
  readonly widestPx: number
  readonly widthOf: (text: string) => number
}

function rowsOf(text: string, { widestPx, widthOf }: Lettering): readonly string[] {
  const rows: string[] = []
  for (const word of text.split(' ')) {
    const longer = rows.length === 0 ? word : `${rows.at(-1)} ${word}`
    if (rows.length > 0 && widthOf(longer) <= widestPx) rows[rows.length - 1] = longer
    else rows.push(word)
  }
  return rows
}

/** Lays names in a column at the edge that they are nearer to, as high as what they point at and none over another. */
export function layNames(names: readonly Pointed[], lettering: Lettering): readonly Placed[] {
  const { width, height, rowPx } = lettering
  return (['left', 'right'] as const).flatMap((column) => {
    const here = names
      .filter(({ x }) => x < width / 2 === (column === 'left'))
      .sort((a, b) => a.y - b.y)
      .map((name) => ({ ...name, column, middleY: name.y, rows: rowsOf(name.text, lettering) }))
    const half = ({ rows }: { readonly rows: readonly string[] }): number => ((rows.length + 0.5) * rowPx) / 2
    let free = 0
    for (const name of here) {
      name.middleY = Math.max(name.y, free + half(name))
      free = name.middleY + half(name)
    }
    let room = height
    for (const name of here.toReversed()) {
      name.middleY = Math.min(name.middleY, room - half(name))
      room = name.middleY - half(name)
    }
    return here
  })
}
