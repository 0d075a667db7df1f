import { createStore } from 'zustand/vanilla'
import type { RootLevel, Side, StructureId } from '../anatomy/structures.ts'
import { cardOf, rootFor, subjectFor } from '../drill/deck.ts'
import { conditionOf, type DeficitRoot } from '../drill/deficits.ts'
import { remembered } from '../drill/memory.ts'
import { placesFor } from '../drill/places.ts'
import { merged, nothingLearned, type Progress } from '../drill/progress.ts'
import { type Issue, read, written } from '../drill/progress-file.ts'
import { answered, begun, counts, type Session } from '../drill/session.ts'
import { stageMoment, stageOf, zoneFromDeg } from '../drill/stages.ts'
import { bothShown, type Group, groups, shownOf } from '../drill/subjects.ts'
import {
  type Answer,
  asked,
  gradeOfTurn,
  hinted,
  onward,
  replied,
  shownTo,
  type Turn,
  wantedNow,
} from '../drill/turn.ts'
import { explore } from './actions.ts'
import { eraseKept, KEY, keep, readKept } from './drill-keeping.ts'
import { askOver, endQuiz, lightInQuiz } from './quiz.ts'
import { store } from './store.ts'

/** What came of bringing in a file, or of erasing: said once beside the buttons. */
export type Said =
  | { readonly is: 'brought'; readonly count: number; readonly issues: readonly Issue[] }
  | { readonly is: 'refused'; readonly issues: readonly Issue[] }
  | { readonly is: 'erased' }

/** The drill of one learner: what they have learned, what they practise, and what is asked now. Comes with the drill's own file. */
export interface Drill {
  readonly progress: Progress
  /** Where progress lies: on the device, or only as long as the page is open. */
  readonly keeping: 'device' | 'page' | 'shared'
  readonly unread: string | null
  readonly groups: readonly Group[]
  /** The sitting; null before and after it. */
  readonly session: Session | null
  /** What is asked now; null when the sitting is over. */
  readonly turn: Turn | null
  readonly said: Said | null
}

const fresh: Drill = {
  progress: nothingLearned,
  keeping: 'device',
  unread: null,
  groups,
  session: null,
  turn: null,
  said: null,
}

export const drillStore = createStore<Drill>(() => fresh)
const { getState, setState } = drillStore

// On a shared screen, whoever comes next begins with nothing.
store.subscribe((now, was) => {
  if (now.clinic === 'attract' && was.clinic !== 'attract') setState(fresh, true)
})

function readDevice(): void {
  if (store.getState().shared) {
    setState({ keeping: 'shared' })
    return
  }
  const { progress: here, keeping } = getState()
  const { progress, unread, keeps } = readKept()
  // A page that could not keep what was learned still has it.
  const all = keeping === 'page' ? merged(progress, here, Date.now()) : progress
  setState({ progress: all, unread, keeping: keeps ? 'device' : 'page' })
}

/** Reads what this device keeps, and follows what other pages of it learn or erase. @returns what ends that, and the sitting */
export function openDrill(): () => void {
  readDevice()
  const follow = ({ key }: StorageEvent): void => {
    if (key === null || key === KEY) readDevice()
  }
  addEventListener('storage', follow)
  return () => {
    removeEventListener('storage', follow)
    leaveSitting()
  }
}

function learn(progress: Progress): void {
  const { keeping } = getState()
  setState({ progress })
  if (keeping === 'device' && !keep(progress)) setState({ keeping: 'page' })
}

/** Groups that can be asked on this device: without a picture nothing can be found or named in it. */
export const groupsNow = (): readonly Group[] => (store.getState().picture.is === 'unavailable' ? ['deficits'] : groups)

/** Of them those that the learner has chosen. */
export const wantedGroups = (): readonly Group[] => getState().groups.filter((group) => groupsNow().includes(group))

export const chooseGroup = (group: Group, chosen: boolean): void =>
  setState((state) => ({
    groups: groups.filter((one) => (one === group ? chosen : state.groups.includes(one))),
  }))

/** The picture of the question that is asked now. */
function stage({ card, side }: Turn): void {
  const subject = subjectFor(card)
  if (subject !== null)
    askOver(stageMoment(stageOf(subject), side), card.asks === 'name' ? [shownOf(subject, side)] : [])
  else if (card.asks === 'deficit') askOver(stageMoment('skin', side, conditionOf(card.of, side)))
  else askOver(stageMoment('roots', side))
}

/** Paints the zones of what is irritated, from where the root's own is seen. */
const showZone = (root: DeficitRoot, side: Side): void =>
  explore({ show: { zones: 1 }, view: { azimuthDeg: zoneFromDeg(root, side) } })

/** What is lit, and painted, once the question that is asked now is settled. */
function explain(turn: Turn): void {
  const { card, side } = turn
  const subject = subjectFor(card)
  if (subject !== null) lightInQuiz(bothShown(subject))
  else if (card.asks === 'signs' || card.asks === 'root') lightInQuiz(rootParts(rootFor(card), side))
  else if (card.asks === 'deficit' && wantedNow(turn) === 'skin') showZone(card.of, side)
  else if (card.asks === 'deficit' && onward(turn) === null) {
    const moment = stageMoment('explained', side, conditionOf(card.of, side), 1)
    const view = { ...moment.view, azimuthDeg: zoneFromDeg(card.of, side) }
    askOver({ ...moment, view }, rootParts(card.of, side))
  }
}

const rootParts = (root: RootLevel, side: Side): readonly StructureId[] => [
  `root-${root}-${side}`,
  `ganglion-${root}-${side}`,
]

function askNext(session: Session): void {
  const card = session.queue[0] === undefined ? undefined : cardOf(session.queue[0])
  if (!card) {
    setState({ session, turn: null })
    stopListening()
    endQuiz()
    return
  }
  const turn = asked(card, store.getState().lesion.side, performance.now())
  setState({ session, turn })
  stage(turn)
}

let stopListening = (): void => {}

/** A tap on the picture is an answer. */
function listen(): void {
  stopListening()
  stopListening = store.subscribe(({ quiz }, was) => {
    if (!quiz?.tap || quiz.tap === was.quiz?.tap) return
    const { id, placeMm } = quiz.tap
    if (id !== 'skin') answer({ by: 'tap', id })
    else if (placeMm !== null) answer({ by: 'skin', placeMm })
  })
}

/** Begins a sitting of the chosen groups. */
export function startSitting(): void {
  const session = begun(getState().progress, Date.now(), wantedGroups())
  if (session.queue.length === 0) return
  setState({ said: null })
  listen()
  askNext(session)
}

/** Whether an answer of this kind is waited for: a tap on bone answers nothing where skin is asked. */
function fits(turn: Turn, { by }: Answer): boolean {
  const wants = wantedNow(turn)
  if (by === 'tap') return wants === 'place' || wants === 'nerve' || wants === 'root'
  return by === 'skin' ? wants === 'skin' : true
}

export function answer(given: Answer): void {
  const { turn } = getState()
  if (turn === null || turn.settled || !fits(turn, given)) return
  const next = replied(turn, given, performance.now())
  setState({ turn: next })
  if (next.settled) explain(next)
  else if (given.by === 'tap' && next.last?.verdict === 'wrong') lightInQuiz([given.id])
}

/** Narrows it down: four places light up, the zones are painted, or a sentence is said. */
export function hint(): void {
  const { turn } = getState()
  if (turn === null || turn.settled) return
  setState({ turn: hinted(turn) })
  const { card, seed, side } = turn
  const subject = subjectFor(card)
  if (card.asks === 'deficit') showZone(card.of, side)
  else if (subject !== null && card.asks !== 'name')
    lightInQuiz(placesFor(subject, seed).map((id) => shownOf(id, side)))
}

/** The learner would rather be shown. */
export function showAnswer(): void {
  const { turn } = getState()
  if (turn === null || turn.settled) return
  const next = shownTo(turn, performance.now())
  setState({ turn: next })
  explain(next)
}

/** The next question of this card, else the next card: what came of this one is learned, the first time it is asked in a sitting. */
export function goOn(): void {
  const { turn, session, progress } = getState()
  if (turn === null || session === null) return
  const more = onward(turn)
  if (more) {
    setState({ turn: more })
    return
  }
  const id = session.queue[0]!
  const grade = gradeOfTurn(turn)
  if (counts(session)) learn({ ...progress, [id]: remembered(progress[id] ?? null, grade, Date.now()) })
  askNext(answered(session, grade))
}

/** Back to the overview; what was answered is learned, the question that stands is not. */
export function leaveSitting(): void {
  stopListening()
  setState({ session: null, turn: null })
  endQuiz()
}

/** Progress as the text of a file. */
export const progressText = (): string => written(getState().progress)

/** Adds what a file holds. */
export function bringIn(text: string): void {
  const { progress: found, issues } = read(text)
  if (found === null) {
    setState({ said: { is: 'refused', issues } })
    return
  }
  learn(merged(getState().progress, found, Date.now()))
  setState({ said: { is: 'brought', count: Object.keys(found).length, issues } })
}

/** Leaves nothing of what was learned, here and on the device. */
export function eraseProgress(): void {
  eraseKept()
  setState({ progress: nothingLearned, unread: null, said: { is: 'erased' } })
}
