import type { Side } from '../anatomy/structures.ts'
import type { SkinArea } from '../anatomy/supply.ts'
import type { HerniatingDisc } from '../mechanics/condition.ts'
import { consultMoment } from '../story/consult.ts'
import type { FeltRoot, LevelProposal } from '../story/felt/pattern.ts'
import { type Dab, isMarked, MOST_DABS, middleOfPlace } from '../story/felt/places.ts'
import { type PaintView, paintView, paintViewOf } from '../story/felt/views.ts'
import { type FeltWarning, warningIn } from '../story/felt/warning.ts'
import { explore, openStory, setHelp, setLesion } from './actions.ts'
import { closeCut } from './cutting.ts'
import { intact } from './dissection.ts'
import { changeHerniation, showFelt, showSkin } from './lab.ts'
import { type Mine, noneMine } from './mine.ts'
import { nothingDone } from './past.ts'
import { type AppState, initialState, store } from './store.ts'

const { getState, setState } = store

const change = (part: Partial<Mine>): void => setState(({ mine }) => ({ mine: { ...mine, ...part } }))

/** The body is not painted on before the signs are asked for, nor while one holds. */
const mayGoOn = ({ mine }: Pick<AppState, 'mine'>): boolean => mine.check === 'none'

/** One sign is enough: the help card opens, and nothing else does. */
export function answerSigns(sign: boolean): void {
  change({ check: sign ? 'sign' : 'none', painting: false })
  if (sign) setHelp(true)
}

/** The signs are asked about again. */
export const askAgain = (): void => change({ check: 'unasked', painting: false })

/** Which leg. Both are looked at by a clinician first: the help card opens, and no picture of one side is shown for it. */
export function chooseSide(side: NonNullable<Mine['side']>): void {
  if (!mayGoOn(getState())) return
  change({ side, painting: false })
  if (side === 'both') {
    setHelp(true)
    return
  }
  setLesion({ side })
  // What was said of one leg is not said of the other.
  setState(({ felt }) => ({ felt: felt.filter(({ atMm }) => atMm[0] > 0 === (side === 'left')) }))
}

/** The level as someone was told it; who does not know it keeps the picture as it is. The skin comes, ready to be touched where it is felt. */
export function chooseLevel(disc: HerniatingDisc | 'unknown'): void {
  if (!mayGoOn(getState())) return
  const first = getState().mine.disc === null
  change({ disc })
  if (disc !== 'unknown') setLesion({ disc })
  if (first) setPainting(true)
}

/** Turns the body so that a side of the leg can be painted. */
export function turnToPaint(name: PaintView): void {
  const { side } = getState().mine
  if (side !== 'left' && side !== 'right') return
  explore({ view: paintView(name, side) })
}

/** The skin as it is touched: whole, for what is cut away could not be marked. */
function wholeSkin(side: Side): void {
  closeCut()
  showSkin(side)
}

/** A press on the skin paints, or turns the body again. */
export function setPainting(painting: boolean): void {
  const { mine } = getState()
  if (!painting) {
    if (mine.painting) change({ painting })
    return
  }
  if (!mayGoOn({ mine }) || (mine.side !== 'left' && mine.side !== 'right')) return
  change({ painting })
  wholeSkin(mine.side)
}

/** Whether a press on the picture paints now. */
export const paints = ({ mine, mode, tool }: Pick<AppState, 'mine' | 'mode' | 'tool'>): boolean =>
  mine.painting && mode === 'consult' && tool === 'mine'

/** Opens the help card for what lies where loss of feeling is a warning sign, or on both legs. */
function warn(felt: readonly Dab[], before: readonly Dab[]): void {
  const warning: FeltWarning | null = warningIn(felt)
  if (warning === null || warning === warningIn(before)) return
  change({ painting: false })
  setHelp(true)
}

function put(felt: readonly Dab[]): void {
  const before = getState().felt
  setState({ felt })
  warn(felt, before)
}

/** The number of a stroke that begins now. */
export const nextStroke = (): number => 1 + Math.max(-1, ...getState().felt.map(({ stroke }) => stroke))

/** Paints a place of the skin, mm, body frame at rest; nothing for one that is painted already, or when no more fit. @returns whether it was new */
export function paintAt(atMm: Dab['atMm'], stroke: number): boolean {
  const { felt } = getState()
  if (!mayGoOn(getState()) || felt.length >= MOST_DABS || isMarked(felt, atMm)) return false
  put([...felt, { atMm, place: 'painted', stroke }])
  return true
}

/** Puts a named place of the chosen side on the skin and turns the body to it, or takes it off. */
export function togglePlace(place: SkinArea): void {
  const { felt, mine } = getState()
  if (!mayGoOn(getState()) || (mine.side !== 'left' && mine.side !== 'right')) return
  if (felt.some((dab) => dab.place === place)) {
    put(felt.filter((dab) => dab.place !== place))
    return
  }
  if (felt.length >= MOST_DABS) return
  const atMm = middleOfPlace(place, mine.side)
  wholeSkin(mine.side)
  turnToPaint(paintViewOf(atMm))
  put([...felt, { atMm, place, stroke: nextStroke() }])
}

/** Takes off all of a stroke. */
export const takeBack = (stroke: number): void => put(getState().felt.filter((dab) => dab.stroke !== stroke))

/** Takes off what was painted last, all of its stroke. */
export const undoFelt = (): void => takeBack(Math.max(...getState().felt.map(({ stroke }) => stroke)))

export const clearFelt = (): void => setState({ felt: [] })

/** Nothing is left of what was answered, painted or shown for it: for the next person. */
export function forgetMine(): void {
  const { lesion } = initialState
  setState({
    mine: noneMine,
    felt: [],
    lesion,
    explored: {},
    lookedAway: false,
    dissection: intact,
    selection: [],
    past: nothingDone,
  })
}

/** Shows a level that was proposed, and on the skin where its root is often felt. It stays a proposal: what was answered does not change. */
export function showProposal({ disc, root, zone }: LevelProposal): void {
  const { side } = getState().mine
  if (side !== 'left' && side !== 'right') return
  change({ painting: false })
  setLesion({ disc, side })
  changeHerniation({ zone })
  showWhereFelt(root)
}

/** Paints where a root is often felt beside what was painted by hand. */
export function showWhereFelt(root: FeltRoot): void {
  const { side } = getState().mine
  if (side === 'left' || side === 'right') showFelt(root, side)
}

/** Tells the whole story for the level and side in the picture, from its beginning. */
export function tellMine(): void {
  change({ painting: false })
  openStory('sciatica', 0)
}

/** Inside the body again: the disc and the root, as a consultation begins. */
export function showInside(): void {
  const { lesion, explored } = getState()
  const { view, show } = consultMoment(lesion)
  change({ painting: false })
  explore({ view, show: { layers: show.layers, zones: explored.show?.zones ?? 0 } })
}
