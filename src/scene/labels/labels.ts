import type { PerspectiveCamera } from 'three'
import { mirrorId, type Side, type StructureId, sideOf } from '../../anatomy/structures.ts'
import type { Body } from '../../mechanics/body.ts'
import { showsClinicalTerms } from '../../state/actions.ts'
import type { AppState } from '../../state/store.ts'
import { messagesIn } from '../../state/use-app.ts'
import type { Moment } from '../../story/moment.ts'
import { directionOf, type Frame, freeRectangle } from '../camera-view.ts'
import type { Figure } from '../figure.ts'
import { GONE } from '../part.ts'
import type { Posed } from '../posed.ts'
import { anchorAt, depthOf, placeInto } from './anchor.ts'
import { type LabelEntry, labelBoard, labelElements } from './board.ts'
import { choose } from './choose.ts'
import { columnsIn, type Room, roomIn } from './columns.ts'
import { type LabelFrame, type PlacedLabel, placeLabels } from './layout.ts'
import { createSight, type SightCut } from './sight.ts'
import { ease, makeWay, regoal, type Slot, write } from './slots.ts'
import { type Sighting, type Survey, hiddenSighting, surveyOf } from './survey.ts'
import { textOf } from './text.ts'

/** What the labels are told of a frame. */
export interface LabelsFrame {
  readonly picture: Frame
  readonly body: Body
  readonly bodyMoved: boolean
  readonly state: AppState
  readonly moment: Moment
  /** Anything else in the picture still moves or fades. */
  readonly moving: boolean
  readonly dtMs: number
}

/** A label as it is drawn now, for whoever draws the picture elsewhere. CSS px from the picture's upper left corner. */
export interface DrawnLabel {
  readonly id: StructureId
  /** Null where the name is blank. */
  readonly name: string | null
  readonly latin: string | null
  readonly number: number
  /** The letters are set flush against the leader: to the right in the left column. */
  readonly column: 'left' | 'right'
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly leader: { readonly fromX: number; readonly fromY: number; readonly toX: number; readonly toY: number }
  /** Something hides what it points at: its leader is dashed. */
  readonly behind: boolean
}

export interface Labels {
  /** Brings the names to where they belong in this frame; @returns whether any of them is still on its way */
  readonly follow: (frame: LabelsFrame) => boolean
  /** What is shown now, in the order of reading. */
  readonly drawn: () => readonly DrawnLabel[]
}

/** While the picture moves, names are judged anew no more often than this, and never for more than this share of the time. */
const JUDGE_MS = 400
const MOST_SHARE = 1 / 25
/** How many more than there is room for may take the place of one that cannot be laid. */
const SPARE = 6

/** The side of which all sided ones are; null where they are of both, or none is sided. */
function sideIn(ids: readonly StructureId[]): Side | null {
  const sides = new Set(ids.map(sideOf).filter((side) => side !== null))
  return sides.size === 1 ? [...sides][0]! : null
}

export function createLabels(figure: Figure, posed: Posed, camera: PerspectiveCamera): Labels {
  const sight = createSight(figure, posed)
  let slots: Slot[] = []
  let room: Room | null = null
  let columns: LabelFrame | null = null
  let survey: Survey | null = null
  let surveyed = ''
  let chosenFor: unknown[] = []
  let nextJudgeMs = 0
  let generation = 0
  let now: LabelsFrame | null = null
  const numbers = new Map<StructureId, number>()
  const seenFrom = new Float64Array(32)
  const place: [number, number, number] = [0, 0, 0]
  const at = { xPx: 0, yPx: 0 }

  /** Whether the eye is elsewhere than in the frame before. */
  function eyeMoved(): boolean {
    let moved = false
    for (let i = 0; i < 16; i++) {
      const [eye, lens] = [camera.matrixWorld.elements[i]!, camera.projectionMatrix.elements[i]!]
      if (seenFrom[i] !== eye || seenFrom[i + 16] !== lens) moved = true
      seenFrom[i] = eye
      seenFrom[i + 16] = lens
    }
    return moved
  }

  /** Changes with how the parts are shown and shaped. */
  function looks(): string {
    let sum = 0
    let i = 0
    for (const part of figure.parts.values()) {
      i++
      sum += part.shown() * i + part.meshes[0]!.geometry.id * (i % 7)
    }
    return `${sum}`
  }

  function cutOf({ section }: AppState): SightCut | null {
    if (!section) return null
    const { plane, offsetMm, azimuthDeg, elevationDeg, flipped } = section
    const level = { axial: [0, 1, 0], coronal: [0, 0, 1], sagittal: [1, 0, 0] } as const
    const [x, y, z] = plane === 'free' ? directionOf(azimuthDeg, elevationDeg) : level[plane]
    return flipped ? { normal: [-x, -y, -z], offsetMm: -offsetMm } : { normal: [x, y, z], offsetMm }
  }

  /** Follows what a slot points at; false where its structure has another shape now. */
  function point(slot: Slot, { body }: LabelsFrame): boolean {
    if (!placeInto(place, slot.anchor, slot.entry.id, posed, body)) return false
    if (!sight.project(place, at)) return false
    slot.toXPx = at.xPx
    slot.toYPx = at.yPx
    return true
  }

  const isHidden = (slot: Slot, { body }: LabelsFrame): boolean =>
    !placeInto(place, slot.anchor, slot.entry.id, posed, body) ||
    sight.hides(place, slot.entry.id, depthOf(slot.anchor, slot.entry.id, body))

  /** Points stay where they are as long as they are seen, and where finer shapes have come, at the same place of the picture. */
  function sticking(sighting: Sighting, frame: LabelsFrame): Sighting {
    const slot = slots.find(({ entry }) => entry.id === sighting.id)
    if (!slot || slot.entry.behind || !room) return sighting
    if (!point(slot, frame)) {
      const seen = sight.at(slot.toXPx, slot.toYPx)
      return seen?.id === sighting.id
        ? { ...sighting, xPx: slot.toXPx, yPx: slot.toYPx, anchor: anchorAt(seen, posed) }
        : sighting
    }
    const { toXPx: xPx, toYPx: yPx, anchor } = slot
    const { fromPx, toPx, y, height } = room.region
    const inside = xPx > fromPx && xPx < toPx && yPx > y && yPx < y + height
    return inside && !isHidden(slot, frame) ? { ...sighting, xPx, yPx, anchor } : sighting
  }

  function look(frame: LabelsFrame): Survey {
    sight.look(cutOf(frame.state))
    room = roomIn(freeRectangle(frame.picture))
    return surveyOf(sight, figure, posed, frame.body, room.region)
  }

  /** What is named whatever else is: what was tapped last first, then what the keyboard and the pointer rest on. */
  function wantedIn({ selection, hovered }: AppState): StructureId[] {
    const rests = [labelBoard.focused(), hovered].filter((id) => id !== null)
    return [...[...selection].reverse(), ...rests].filter((id) => (figure.parts.get(id)?.shown() ?? 0) > GONE)
  }

  function name(frame: LabelsFrame): void {
    const host = labelBoard.host()
    if (!host || !survey || !room) return
    const { region, most, namePx } = room
    const words = messagesIn(frame.state.language)
    const clinical = showsClinicalTerms(frame.state)
    const wanted = wantedIn(frame.state)
    const hidden = new Set<StructureId>()
    const sightings = survey.sightings.map((sighting) => sticking(sighting, frame))
    for (const id of wanted) {
      if (sightings.some((sighting) => sighting.id === id)) continue
      const sighting = hiddenSighting(sight, posed, id, region)
      if (!sighting) continue
      hidden.add(id)
      sightings.push(sighting)
    }
    const chosen = choose(sightings, {
      wanted,
      before: new Set(slots.map(({ entry }) => entry.id)),
      about: new Set(frame.moment.view.at),
      side: sideIn(frame.moment.view.at),
      middleXPx: region.x + region.width / 2,
      middleYPx: region.y + region.height / 2,
      reachPx: Math.hypot(region.width, region.height) / 2,
      most: most + SPARE,
    })
    const ids = new Set(chosen.map(({ id }) => id))
    const sided = (id: StructureId): boolean => mirrorId(id) !== id && ids.has(mirrorId(id))
    const sizes = new Map(
      chosen.map(({ id }) => [id, host.measure(textOf(words, { id, sided: sided(id) }, clinical), namePx)]),
    )
    columns = columnsIn(room, survey.silhouette, host.taken())
    const placed = placeLabels(
      chosen.map(({ id, xPx, yPx }, i) => ({ id, xPx, yPx, heightPx: sizes.get(id)!.heightPx, priority: -i })),
      columns,
      slots.filter(({ away }) => !away).map(asPlaced),
      most,
    )
    const gliding = glidesOf(placed)
    const anchors = new Map(chosen.map(({ id, anchor }) => [id, anchor]))
    const rank = new Map(chosen.map(({ id }, i) => [id, -i]))
    slots = placed.map((label) => {
      const { id, column, xPx, yPx, toXPx, toYPx } = label
      const { widthPx, heightPx } = sizes.get(id)!
      const was = gliding.get(id)
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
      const [leftPx, rightPx] = column === 'left' ? [xPx - widthPx, xPx] : [xPx, xPx + widthPx]
      const entry: LabelEntry = {
        key: was?.entry.key ?? `${id} ${++generation}`,
        id,
        column,
        sided: sided(id),
        number: numbers.get(id)!,
        over: survey!.covers(leftPx, yPx - heightPx / 2, rightPx, yPx + heightPx / 2),
        behind: hidden.has(id),
      }
      return {
        entry,
        anchor: anchors.get(id)!,
        widthPx,
        heightPx,
        priority: rank.get(id)!,
        edgePx: was?.edgePx ?? xPx,
        yPx: was?.yPx ?? yPx,
        goalEdgePx: xPx,
        goalYPx: yPx,
        toXPx,
        toYPx,
        lagXPx: was ? was.toXPx + was.lagXPx - toXPx : 0,
        lagYPx: was ? was.toYPx + was.lagYPx - toYPx : 0,
        away: false,
        written: new Float64Array(6).fill(Number.NaN),
      }
    })
    labelBoard.publish(inReadingOrder(slots).map(({ entry }) => entry))
  }

  const asPlaced = ({ entry, edgePx, yPx, toXPx, toYPx }: Slot): PlacedLabel => ({
    id: entry.id,
    column: entry.column,
    xPx: edgePx,
    yPx,
    toXPx,
    toYPx,
  })

  /** Those of the labels shown that can glide to their new places without passing another: the longest run that keeps its order. */
  function glidesOf(placed: readonly PlacedLabel[]): ReadonlyMap<StructureId, Slot> {
    const glides = new Map<StructureId, Slot>()
    for (const column of ['left', 'right'] as const) {
      const kept = placed.flatMap((label) => {
        const slot = slots.find(({ entry }) => entry.id === label.id)
        return label.column === column && slot?.entry.column === column && !slot.away ? [slot] : []
      })
      const runs: Slot[][] = []
      for (const slot of kept) {
        let longest: Slot[] = []
        for (const run of runs) if (run.at(-1)!.yPx < slot.yPx && run.length > longest.length) longest = run
        runs.push([...longest, slot])
      }
      const best = runs.reduce<Slot[]>((most, run) => (run.length > most.length ? run : most), [])
      for (const slot of best) glides.set(slot.entry.id, slot)
    }
    return glides
  }

  /** Along the line of reading: the column where lines begin, from top to bottom, then the other. */
  const inReadingOrder = (all: readonly Slot[]): readonly Slot[] => {
    const first = document.documentElement.dir === 'rtl' ? 'right' : 'left'
    return [...all].sort((a, b) => Number(b.entry.column === first) - Number(a.entry.column === first))
  }

  function clear(): void {
    if (slots.length === 0 && survey === null) return
    slots = []
    survey = null
    surveyed = ''
    chosenFor = []
    numbers.clear()
    labelBoard.publish([])
    labelBoard.blank()
  }

  /** Names what is seen now, where anything that matters to that has changed. */
  function judge(frame: LabelsFrame, moved: boolean): void {
    const { state } = frame
    const mark = `${looks()} ${frame.picture.widthPx}x${frame.picture.heightPx}`
    const stale = survey === null || moved || mark !== surveyed
    if (stale) {
      survey = look(frame)
      surveyed = mark
    }
    const asked = [
      state.selection,
      state.hovered,
      state.labels,
      state.language,
      showsClinicalTerms(state),
      frame.picture.insets,
      labelBoard.focused(),
      labelBoard.host(),
    ]
    if (!stale && asked.every((one, i) => one === chosenFor[i])) return
    chosenFor = asked
    name(frame)
  }

  let unjudged = true
  let section: AppState['section'] = null

  return {
    follow(frame) {
      now = frame
      const { state, picture, dtMs } = frame
      if (state.labels === 'off' || state.mode !== 'explore' || !labelBoard.host()) {
        clear()
        return false
      }
      if (state.labels === 'names') labelBoard.blank()
      const moved = eyeMoved() || frame.bodyMoved || section !== state.section
      section = state.section
      if (moved) unjudged = true
      sight.aim(camera, picture.widthPx, picture.heightPx)
      if (moved) {
        for (const slot of slots) if (!point(slot, frame)) slot.away = true
        const { y, height } = freeRectangle(picture)
        if (columns) {
          regoal(slots, columns)
          makeWay(slots, columns, y, y + height)
        }
      }
      const ms = performance.now()
      if (!frame.moving) {
        judge(frame, unjudged)
        unjudged = false
      } else if (moved && ms >= nextJudgeMs) {
        sight.look(cutOf(state))
        for (const slot of slots) if (!slot.away && !slot.entry.behind && isHidden(slot, frame)) slot.away = true
        if (slots.length === 0 || slots.some(({ away }) => away)) judge(frame, true)
        const cost = performance.now() - ms
        nextJudgeMs = ms + Math.max(JUDGE_MS, cost / MOST_SHARE)
      }
      const easing = ease(slots, dtMs, state.reducedMotion)
      let waiting = false
      for (const slot of slots) {
        const element = labelElements.get(slot.entry.key)
        if (element) write(slot, element, !easing)
        else waiting = true
      }
      return easing || waiting
    },
    drawn() {
      if (!now) return []
      const words = messagesIn(now.state.language)
      const clinical = showsClinicalTerms(now.state)
      const quiz = now.state.labels === 'quiz'
      return inReadingOrder(slots)
        .filter(({ away }) => !away)
        .map(({ entry, edgePx, yPx, widthPx, heightPx, toXPx, toYPx, lagXPx, lagYPx }) => {
          const blank = quiz && !labelBoard.revealed().has(entry.id)
          const { name, latin } = textOf(words, entry, clinical)
          const x = entry.column === 'left' ? edgePx - widthPx : edgePx
          return {
            id: entry.id,
            name: blank ? null : name,
            latin: blank ? null : latin,
            number: entry.number,
            column: entry.column,
            box: { x, y: yPx - heightPx / 2, width: widthPx, height: heightPx },
            leader: { fromX: edgePx, fromY: yPx, toX: toXPx + lagXPx, toY: toYPx + lagYPx },
            behind: entry.behind,
          }
        })
    },
  }
}
