import type { RootLevel } from '../anatomy/structures.ts'
import type { Condition, Herniation, HerniationType, Zone } from '../mechanics/condition.ts'
import { usualDepthMm } from '../mechanics/condition.ts'
import type { PostureName } from '../mechanics/posture.ts'
import { atlasMoment } from '../story/atlas.ts'
import { bestSight, feltView, type Sight } from '../story/best-sight.ts'
import { mirrorMoment, movedTo } from '../story/lesion.ts'
import type { Moment } from '../story/moment.ts'
import { type MuscleGroup, muscleGroups } from '../story/muscle-groups.ts'
import { postures, raisedLeg } from '../story/postures.ts'
import { type PresetId, presets } from '../story/presets/index.ts'
import { changeBetween, type DeepPartial, withChange } from '../story/story.ts'
import { type Dissection, intact } from './dissection.ts'
import { ailingOf, stepped } from './past.ts'
import { same } from './same.ts'
import { type AppState, type Lesion, store } from './store.ts'
import { toldMoment } from './told.ts'

const { getState, setState } = store

/** The body of a moment, and where its lesion is. */
type Ail = Pick<Moment, 'condition' | 'posture'> & { readonly lesion: Lesion }

/** Takes nothing away but what stands in front of what a condition is about, and looks at it. */
const seen = ({ view, alone, faded }: Sight): Pick<AppState, 'dissection'> & { readonly view: Moment['view'] } => ({
  view,
  dissection: { ...intact, alone, faded },
})

/** Whether the picture is still as `showAffected` left it, so that it may go along with what changes. */
function followsAffected({ explored, dissection }: AppState, sight: Sight): boolean {
  const wanted = seen(sight)
  return same(explored.view, wanted.view) && same(dissection, wanted.dissection)
}

/**
 * Changes what is wrong with the body or how it is held; to be undone. A drag is one step: `begins` marks its first change. The camera
 * goes along only for whoever asked to be shown it and has not looked elsewhere since.
 */
function change(next: Partial<Ail>, begins = true): void {
  const state = getState()
  const { condition, posture } = toldMoment()
  const before: Ail = { lesion: state.lesion, condition, posture }
  const after = { ...before, ...next }
  if (same(before, after)) return
  const { condition: _, posture: __, ...picture } = state.explored
  const body = { condition: after.condition, posture: after.posture }
  const explored = { ...picture, ...changeBetween(atlasMoment, { ...atlasMoment, ...body }) }
  const sight = bestSight(after.condition, after.lesion)
  const follows = followsAffected(state, bestSight(condition, state.lesion))
  const { view, dissection } = seen(sight)
  const moves = follows && !followsAffected(state, sight)
  const was = { ailing: ailingOf(state), ...(moves && { dissection: state.dissection }) }
  setState({
    lesion: after.lesion,
    explored: moves ? { ...explored, view } : explored,
    ...(moves && { dissection }),
    ...(begins && { past: stepped(state.past, was) }),
    playing: false,
  })
}

/** What is wrong goes over to another disc or side, and nothing else changes. */
export function moveLesion(to: Partial<Lesion>): void {
  const { lesion: from } = getState()
  const lesion = { ...from, ...to }
  change({ lesion, ...movedTo(toldMoment(), from, lesion) })
}

const herniationAt = (lesion: Lesion, zone: Zone): Herniation => ({
  ...lesion,
  zone,
  type: 'protrusion',
  depthMm: usualDepthMm.protrusion,
  migrationMm: 0,
})

const conditionNow = (): Condition => toldMoment().condition

/** Changes some of what is wrong; see `change`. */
export const changeCondition = (part: Partial<Condition>, begins = true): void =>
  change({ condition: { ...conditionNow(), ...part } }, begins)

/** A shape of displaced material at its usual depth, where the last one was, else where most of its kind are; null for none. */
export function chooseShape(type: HerniationType | null): void {
  const zone = type === 'bulge' ? 'central' : 'subarticular'
  const { towards: _, ...last } = conditionNow().herniation ?? herniationAt(getState().lesion, zone)
  changeCondition({ herniation: type && { ...last, type, depthMm: usualDepthMm[type] } })
}

/** Changes the herniation that there is. What was on its way to another shape stays as it is. */
export function changeHerniation(part: Partial<Herniation>, begins = true): void {
  const { herniation } = conditionNow()
  if (herniation) changeCondition({ herniation: { ...herniation, ...part } }, begins)
}

/** Tightens a group of muscles on the side of the lesion, 0..1. */
export function tighten(group: MuscleGroup, tension: number, begins = true): void {
  const { muscleTension } = conditionNow()
  const ids = muscleGroups[group][getState().lesion.side]
  const others = Object.fromEntries(Object.entries(muscleTension).filter(([id]) => !ids.some((one) => one === id)))
  const tense = tension > 0 ? Object.fromEntries(ids.map((id) => [id, tension])) : {}
  changeCondition({ muscleTension: { ...others, ...tense } }, begins)
}

export const takePosture = (name: PostureName): void => change({ posture: postures[name] })

/** Lying on the back with the leg on the side of the lesion raised straight, degrees; 0 back to where it lies. */
export const raiseLeg = (deg: number, begins = true): void =>
  change({ posture: raisedLeg(getState().lesion.side, deg) }, begins)

/** A preset as it is on one side of the body; it is written for the right. */
export function presetCondition(id: PresetId, side: Lesion['side']): Condition {
  const { condition } = presets[id]
  return side === 'right' ? condition : mirrorMoment({ ...atlasMoment, condition }).condition
}

/** Everything that is wrong as a preset has it, on the side that the viewer looks at; how the body is held stays. */
export function choosePreset(id: PresetId): void {
  const { lesion } = getState()
  const condition = presetCondition(id, lesion.side)
  change({ condition, lesion: { ...lesion, ...(condition.herniation && { disc: condition.herniation.disc }) } })
}

/** A healthy body again, standing; the picture stays. */
export const resetBody = (): void => change({ condition: atlasMoment.condition, posture: atlasMoment.posture })

/** Looks from somewhere at what is left; what is taken away for it can be undone. */
function look(view: Moment['view'], dissection: Dissection, show: DeepPartial<Moment['show']> = {}): void {
  const state = getState()
  setState({
    explored: { ...state.explored, view, show: withChange(state.explored.show ?? {}, show) },
    lookedAway: true,
    playing: false,
    ...(!same(dissection, state.dissection) && {
      dissection,
      past: stepped(state.past, { dissection: state.dissection }),
    }),
  })
}

/** Looks at what is affected from where it is best seen, with what is in front taken away or seen through; to be undone. */
export function showAffected(): void {
  const { view, dissection } = seen(bestSight(conditionNow(), getState().lesion))
  look(view, dissection)
}

/** Paints on the skin where a root may be felt and looks at that leg; to be undone. */
export const showFelt = (level: RootLevel, side: Lesion['side']): void =>
  look(feltView(level, side), intact, { zones: 1 })

/** Looks at whole skin from behind that leg, nothing painted on it; to be undone. */
export const showSkin = (side: Lesion['side']): void =>
  look(feltView('S1', side), intact, { layers: { skin: 1 }, zones: 0 })

/** The skin is no longer painted; the view stays. */
export function hideFelt(): void {
  const { explored } = getState()
  setState({ explored: withChange(explored, { show: { zones: 0 } }) })
}

export const setGhost = (ghost: boolean): void => setState({ ghost })
