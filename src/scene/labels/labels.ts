import type { PerspectiveCamera } from 'three'
import type { StructureId } from '../../anatomy/structures.ts'
import type { Body } from '../../mechanics/body.ts'
import { showsClinicalTerms } from '../../state/actions.ts'
import { isFree } from '../../state/mode.ts'
import { awayOf } from '../../state/section.ts'
import type { AppState } from '../../state/store.ts'
import { messagesIn } from '../../state/use-app.ts'
import type { Moment } from '../../story/moment.ts'
import { type Frame, freeRectangle } from '../camera-view.ts'
import type { Figure } from '../figure.ts'
import { GONE } from '../part.ts'
import type { Posed } from '../posed.ts'
import { anchorAt, depthOf, placeInto } from './anchor.ts'
import { type LabelHost, labelBoard, labelElements } from './board.ts'
import { type Room, roomIn } from './columns.ts'
import { type DrawnLabel, drawnOf } from './drawn.ts'
import type { LabelFrame } from './layout.ts'
import { nameAll } from './naming.ts'
import { createSight } from './sight.ts'
import { ease, makeWay, regoal, type Slot, write } from './slots.ts'
import { hiddenSighting, maySee, type Sighting, type Survey, surveyOf } from './survey.ts'

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

/**
 * The names beside the body. Who is named and where is judged when the picture rests, and while it moves only where a name has lost what
 * it points at; leaders follow every frame. While names are off nothing is done.
 */
export interface Labels {
  /** Brings the names to where they belong in this frame; @returns whether any of them is still on its way */
  readonly follow: (frame: LabelsFrame) => boolean
  /** What is shown now, in the order of reading. */
  readonly drawn: () => readonly DrawnLabel[]
}

/** While the picture moves, names are judged anew no more often than this, and never for more than this share of the time. */
const JUDGE_MS = 400
const MOST_SHARE = 1 / 25

export function createLabels(figure: Figure, posed: Posed, camera: PerspectiveCamera): Labels {
  const sight = createSight(figure, posed)
  const numbers = new Map<StructureId, number>()
  const seenFrom = new Float64Array(32)
  const place: [number, number, number] = [0, 0, 0]
  const at = { xPx: 0, yPx: 0 }
  let slots: readonly Slot[] = []
  let room: Room | null = null
  let columns: LabelFrame | null = null
  let survey: Survey | null = null
  let surveyed = ''
  let lookedFor: LabelHost | null = null
  let asked: readonly unknown[] = []
  let pointed: StructureId | null = null
  let section: AppState['section'] = null
  let unjudged = true
  let nextJudgeMs = 0
  let state: AppState | null = null

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

  /** Changes with how the parts are shown and shaped, and with what stands over them. */
  function looks({ picture, state: { labels } }: LabelsFrame): string {
    let sum = 0
    let i = 0
    for (const part of figure.parts.values()) sum += part.shown() * ++i + part.meshes[0]!.geometry.id * (i % 7)
    return `${sum} ${picture.widthPx} ${picture.heightPx} ${labels}`
  }

  /** Follows what a label points at; false where its structure has another shape now. */
  function point(slot: Slot, body: Body): boolean {
    if (!placeInto(place, slot.anchor, slot.entry.id, posed, body)) return false
    if (!sight.project(place, at)) return false
    slot.toXPx = at.xPx
    slot.toYPx = at.yPx
    return true
  }

  const isHidden = ({ anchor, entry: { id } }: Slot, body: Body): boolean =>
    !placeInto(place, anchor, id, posed, body) || sight.hides(place, id, depthOf(anchor, id, body))

  /** Points stay where they are as long as they are seen, and where finer shapes have come, at the same place of the picture. */
  function sticking(sighting: Sighting, { region }: Room, body: Body): Sighting {
    const slot = slots.find(({ entry }) => entry.id === sighting.id)
    if (!slot || slot.entry.behind) return sighting
    const stuck = point(slot, body)
    const { toXPx: xPx, toYPx: yPx } = slot
    if (!maySee(region, xPx, yPx)) return sighting
    if (stuck) return isHidden(slot, body) ? sighting : { ...sighting, xPx, yPx, anchor: slot.anchor }
    const seen = sight.at(xPx, yPx)
    return seen?.id === sighting.id ? { ...sighting, xPx, yPx, anchor: anchorAt(seen, posed) } : sighting
  }

  /** What is named whatever else is: what was tapped last first, then what the keyboard and the pointer rest on. */
  function wantedIn({ selection, hovered }: AppState): StructureId[] {
    const rests = [labelBoard.focused(), hovered].filter((id) => id !== null)
    return [...[...selection].reverse(), ...rests].filter((id) => (figure.parts.get(id)?.shown() ?? 0) > GONE)
  }

  function numberOf(id: StructureId): number {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }

  /** Gives names to what was found. */
  function name(frame: LabelsFrame, found: Survey, within: Room): void {
    const host = labelBoard.host()
    if (!host) return
    const wanted = wantedIn(frame.state)
    const sightings = found.sightings.map((sighting) => sticking(sighting, within, frame.body))
    const hidden = new Set<StructureId>()
    for (const id of wanted) {
      if (sightings.some((sighting) => sighting.id === id)) continue
      const sighting = hiddenSighting(sight, posed, id, within.region)
      if (!sighting) continue
      hidden.add(id)
      sightings.push(sighting)
    }
    const words = messagesIn(frame.state.language)
    const named = nameAll({
      survey: found,
      room: within,
      sightings,
      hidden,
      wanted,
      about: frame.moment.view.at,
      words,
      clinical: showsClinicalTerms(frame.state),
      host,
      before: slots,
      numberOf,
    })
    // Along the line of reading: the column where lines begin, then the other.
    const first = words.language.direction === 'rtl' ? 'right' : 'left'
    const order = [...named.slots].sort((a, b) => Number(b.entry.column === first) - Number(a.entry.column === first))
    slots = order
    columns = named.frame
    labelBoard.publish(order.map(({ entry }) => entry))
  }

  /** Looks again where anything that is seen has changed, and names again where that or anything else that matters has. */
  function judge(frame: LabelsFrame, moved: boolean): void {
    const look = looks(frame)
    const host = labelBoard.host()
    const stale = survey === null || moved || look !== surveyed || host !== lookedFor
    if (stale) {
      lookedFor = host
      sight.look(frame.state.section && awayOf(frame.state.section))
      room = roomIn(freeRectangle(frame.picture), host?.taken() ?? [])
      survey = surveyOf(sight, figure, posed, frame.body, room.region)
      surveyed = look
    }
    const { selection, hovered, language } = frame.state
    // Who points at what is named, or no longer points, changes nothing.
    for (const id of [hovered, labelBoard.focused()])
      if (id !== null && !slots.some(({ entry }) => entry.id === id)) pointed = id
    const asks = [selection, pointed, language, showsClinicalTerms(frame.state), frame.picture.insets]
    if (!stale && asks.every((one, i) => one === asked[i])) return
    asked = asks
    if (survey && room) name(frame, survey, room)
  }

  /** While the picture moves: names that have lost their point go, and others come. */
  function keepUp(frame: LabelsFrame): void {
    const ms = performance.now()
    if (ms < nextJudgeMs) return
    sight.look(frame.state.section && awayOf(frame.state.section))
    let lost = slots.length === 0
    for (const slot of slots) {
      if (!slot.away && !slot.entry.behind && isHidden(slot, frame.body)) slot.away = true
      if (slot.away) lost = true
    }
    if (lost) judge(frame, true)
    nextJudgeMs = ms + Math.max(JUDGE_MS, (performance.now() - ms) / MOST_SHARE)
  }

  function clear(): void {
    if (survey === null) return
    slots = []
    survey = null
    numbers.clear()
    labelBoard.publish([])
    labelBoard.blank()
  }

  return {
    follow(frame) {
      const { body, picture, dtMs } = frame
      state = frame.state
      if (state.labels === 'off' || !isFree(state.mode) || !labelBoard.host()) {
        clear()
        return false
      }
      if (state.labels === 'names') labelBoard.blank()
      const moved = eyeMoved() || frame.bodyMoved || section !== state.section
      section = state.section
      if (moved) unjudged = true
      sight.aim(camera, picture.widthPx, picture.heightPx)
      if (moved && columns) {
        for (const slot of slots) if (!point(slot, body)) slot.away = true
        regoal(slots, columns)
        makeWay(slots, columns, picture)
      }
      if (!frame.moving) {
        judge(frame, unjudged)
        unjudged = false
      } else if (moved) keepUp(frame)
      const easing = ease(slots, dtMs, state.reducedMotion)
      let waiting = false
      for (const slot of slots) {
        const element = labelElements.get(slot.entry.key)
        if (element) write(slot, element, !easing)
        else waiting = true
      }
      return easing || waiting
    },
    drawn: () => (state ? drawnOf(slots, state) : []),
  }
}
