import { mirrorId, type Side, type StructureId, sideOf } from '../../anatomy/structures.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { LabelHost } from './board.ts'
import { choose } from './choose.ts'
import { columnsIn, type Room } from './columns.ts'
import { type Column, columns, type LabelFrame, type PlacedLabel, placeLabels } from './layout.ts'
import type { Slot } from './slots.ts'
import type { Sighting, Survey } from './survey.ts'
import { textOf } from './text.ts'

/** What names are given for. */
export interface Naming {
  readonly survey: Survey
  readonly room: Room
  /** With what is wanted though nothing is seen of it. */
  readonly sightings: readonly Sighting[]
  readonly hidden: ReadonlySet<StructureId>
  readonly wanted: readonly StructureId[]
  /** What the view looks at. */
  readonly about: readonly StructureId[]
  readonly words: Messages
  readonly clinical: boolean
  readonly host: LabelHost
  /** What stood until now. */
  readonly before: readonly Slot[]
  /** The number of a blank. */
  readonly numberOf: (id: StructureId) => number
}

/** How many more than there is room for may take the place of one that cannot be laid. */
const SPARE = 6
let comings = 0

/** The side of which all sided ones are; null where they are of both, or none is sided. */
function sideIn(ids: readonly StructureId[]): Side | null {
  const sides = new Set(ids.map(sideOf).filter((side) => side !== null))
  return sides.size === 1 ? [...sides][0]! : null
}

const placedAs = ({ entry, edgePx, yPx, toXPx, toYPx }: Slot): PlacedLabel => ({
  id: entry.id,
  column: entry.column,
  xPx: edgePx,
  yPx,
  toXPx,
  toYPx,
})

/** The longest run of slots whose heights rise. */
function longestRise(slots: readonly Slot[]): readonly Slot[] {
  const runs: (readonly Slot[])[] = []
  for (const slot of slots) {
    let longest: readonly Slot[] = []
    for (const run of runs) if (run.at(-1)!.yPx < slot.yPx && run.length > longest.length) longest = run
    runs.push([...longest, slot])
  }
  return runs.reduce((most, run) => (run.length > most.length ? run : most), [])
}

/** Those that stood and can glide to their new places without passing one another; all others come up anew. */
function glidesOf(placed: readonly PlacedLabel[], before: readonly Slot[]): ReadonlyMap<StructureId, Slot> {
  const standing = new Map(before.filter(({ away }) => !away).map((slot) => [slot.entry.id, slot]))
  const keptIn = (column: Column): Slot[] =>
    placed.flatMap((label) => {
      const slot = standing.get(label.id)
      return label.column === column && slot?.entry.column === column ? [slot] : []
    })
  return new Map(columns.flatMap((column) => longestRise(keptIn(column))).map((slot) => [slot.entry.id, slot]))
}

/**
 * Names what is most worth it, in places; what stood before glides from where it was.
 * @returns the labels column by column, each from top to bottom, and the columns they stand in
 */
export function nameAll({
  survey,
  room,
  sightings,
  hidden,
  wanted,
  about,
  words,
  clinical,
  host,
  before,
  numberOf,
}: Naming): { readonly slots: Slot[]; readonly frame: LabelFrame } {
  const { region, most, namePx } = room
  const chosen = choose(sightings, {
    wanted,
    before: new Set(before.map(({ entry }) => entry.id)),
    about: new Set(about),
    side: sideIn(about),
    middleXPx: region.x + region.width / 2,
    middleYPx: region.y + region.height / 2,
    reachPx: Math.hypot(region.width, region.height) / 2,
    most: most + SPARE,
  })
  const ids = new Set(chosen.map(({ id }) => id))
  const wishes = chosen.map((sighting, i) => {
    const { id } = sighting
    const sided = mirrorId(id) !== id && ids.has(mirrorId(id))
    const size = host.measure(textOf(words, { id, sided }, clinical), namePx)
    return { ...sighting, ...size, sided, priority: -i }
  })
  const frame = columnsIn(room, survey.silhouette)
  const placed = placeLabels(wishes, frame, before.filter(({ away }) => !away).map(placedAs), most)
  const glides = glidesOf(placed, before)
  const byId = new Map(wishes.map((wish) => [wish.id, wish]))
  const slots = placed.map(({ id, column, xPx, yPx, toXPx, toYPx }): Slot => {
    const { widthPx, heightPx, sided, priority, anchor } = byId.get(id)!
    const was = glides.get(id)
    const leftPx = column === 'left' ? xPx - widthPx : xPx
    return {
      entry: {
        key: was?.entry.key ?? `${id} ${++comings}`,
        id,
        column,
        sided,
        number: numberOf(id),
        widthPx,
        over: survey.covers(leftPx, yPx - heightPx / 2, leftPx + widthPx, yPx + heightPx / 2),
        behind: hidden.has(id),
      },
      anchor,
      heightPx,
      priority,
      edgePx: was?.edgePx ?? xPx,
      yPx: was?.yPx ?? yPx,
      goalEdgePx: xPx,
      goalYPx: yPx,
      toXPx,
      toYPx,
      lagXPx: was ? was.toXPx + was.lagXPx - toXPx : 0,
      lagYPx: was ? was.toYPx + was.lagYPx - toYPx : 0,
      away: false,
      written: new Float64Array(6),
      writtenTo: null,
    }
  })
  return { slots, frame }
}
