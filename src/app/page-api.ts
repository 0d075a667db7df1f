import { type StructureId, structureIds, structures } from '../anatomy/structures.ts'
import type { BodyReadings } from '../mechanics/body.ts'
import { sceneHandle } from '../scene/handle.ts'
import { explore, goToStep, pause, select } from '../state/actions.ts'
import { store } from '../state/store.ts'
import { storyOf, toldMoment } from '../state/told.ts'
import { messagesIn } from '../state/use-app.ts'
import { VERSION } from '../state/version.ts'
import type { Moment } from '../story/moment.ts'
import { issuesWith, momentRule } from '../story/ranges.ts'
import type { DeepPartial } from '../story/story.ts'
import type { ToldReport } from './report-door.ts'

/** One structure as a script sees it. */
export interface StructureReport {
  readonly id: StructureId
  readonly name: string
  readonly ta2: string | null
  readonly fma: number | null
  /** Drawn in this moment and not hidden by the viewer. */
  readonly visible: boolean
  /** Behind something else in the picture. */
  readonly occluded: boolean
}

/** What `window.explainer` offers: for tests, for pages that embed this one, for anyone's scripts. */
export interface PageApi {
  readonly version: string
  /** Resolves when the first complete picture is on screen, or when it is known that there will be none, and bodies and reports can be read. */
  readonly ready: Promise<void>
  /** Ids of the current story's steps. */
  readonly steps: () => string[]
  /** Opens a step `ms` into it and waits. Resolves when the picture is at rest; rejects an unknown step or time. */
  readonly goTo: (step: string, ms?: number) => Promise<void>
  /** The moment that is told now, with what was explored on top. */
  readonly moment: () => Moment
  /** Changes the moment on top of the step. Rejects what is out of range with the place, the expectation and the value. */
  readonly set: (change: DeepPartial<Moment>) => Promise<void>
  /** Readings of the body of this moment: mm, mm2, deg, mmHg, MPa, 0..1. @throws before `ready` */
  readonly body: () => BodyReadings
  readonly structures: () => StructureReport[]
  readonly select: (id: string | null) => void
  /** The nerves of the traced way with how much of each is lit, 0..1, in the order in which the light comes to them; none when nothing is traced. */
  readonly traced: typeof sceneHandle.traced
  /** Reads words of a lumbar spine report (English); shows, keeps and sends nothing. @throws when it is given no text, or before `ready` */
  readonly readReport: (text: string) => ToldReport
  readonly stats: typeof sceneHandle.stats
}

/** Resolves when the picture rests; at once where there is no picture to wait for. */
const atRest = async (): Promise<void> => {
  if (store.getState().picture.is !== 'unavailable') await sceneHandle.settled()
}

/** Resolves when the picture is drawn, or known not to come. */
function pictureDecided(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (store.getState().picture.is === 'loading') return
      stop()
      resolve()
    }
    const stop = store.subscribe(look)
    look()
  })
}

async function goTo(step: string, ms = 0): Promise<void> {
  const { steps } = storyOf(store.getState())
  const index = steps.findIndex(({ id }) => id === step)
  const found = steps[index]
  if (!found)
    throw new Error(`explainer.goTo: expected a step of ${steps.map(({ id }) => id).join(', ')}; got "${step}"`)
  if (typeof ms !== 'number' || !(ms >= 0 && ms <= found.lengthMs))
    throw new Error(`explainer.goTo: expected 0 to ${found.lengthMs} ms in ${step}, got ${ms}`)
  pause()
  goToStep(index, ms)
  await atRest()
}

async function set(change: DeepPartial<Moment>): Promise<void> {
  const issues = issuesWith(momentRule, change, '')
  if (issues.length > 0) throw new Error(`explainer.set: ${issues.join('; ')}`)
  explore(change)
  await atRest()
}

function report(id: StructureId): StructureReport {
  const { language } = store.getState()
  const { show } = toldMoment()
  const { ta2, fma, kind } = structures[id]
  const LEAST_OPACITY = 0.02
  const visible = (show.structures[id] ?? show.layers[kind]) * sceneHandle.presence(id) > LEAST_OPACITY
  return { id, name: messagesIn(language).structure(id).name, ta2, fma, visible, occluded: sceneHandle.occluded(id) }
}

/** What the first picture does not wait for, but whoever awaits `ready` can call. */
interface Later {
  /** Reads words of a report. */
  readonly tellReport: (text: string) => ToldReport
  /** Reads a moment's body. */
  readonly readBody: (moment: Moment) => BodyReadings
}

function createLater(): Readonly<{ fetch: () => Promise<void>; here: Later }> {
  const early = (name: string) => (): never => {
    throw new Error(`explainer.${name}: expected to be called once explainer.ready has resolved; await it first`)
  }
  const lost = (name: string) => (): never => {
    throw new Error(`explainer.${name}: what it needs could not be fetched; reload the page`)
  }
  const here: { -readonly [K in keyof Later]: Later[K] } = { tellReport: early('readReport'), readBody: early('body') }
  return {
    here,
    /** Never rejects: a page is ready without them too. */
    async fetch() {
      const [door, mechanics] = await Promise.allSettled([import('./report-door.ts'), import('../mechanics/solve.ts')])
      here.tellReport = door.status === 'fulfilled' ? door.value.tellReport : lost('readReport')
      here.readBody =
        mechanics.status === 'fulfilled' ? (moment) => mechanics.value.solve(moment).readings : lost('body')
    },
  }
}

/** The page's public interface; see README. */
export function pageApi(): PageApi {
  const later = createLater()
  return {
    version: VERSION,
    ready: pictureDecided().then(atRest).then(later.fetch),
    steps: () => storyOf(store.getState()).steps.map(({ id }) => id),
    goTo,
    moment: toldMoment,
    set,
    body: () => later.here.readBody(toldMoment()),
    structures: () => structureIds.map(report),
    select: (id) => {
      if (id !== null && !structureIds.includes(id as StructureId))
        throw new Error(`explainer.select: expected the id of a structure or null, got "${id}"`)
      select(id as StructureId | null)
    },
    traced: () => sceneHandle.traced(),
    readReport: (text: unknown) => {
      if (typeof text !== 'string')
        throw new Error(
          `explainer.readReport: expected the text of a report, got ${text === null ? 'null' : typeof text}`,
        )
      return later.here.tellReport(text)
    },
    stats: () => sceneHandle.stats(),
  }
}
