import { afterEach, describe, expect, test } from 'vitest'
import { structureIds, structures } from '../../src/anatomy/structures.ts'
import { openTool, play, setMode } from '../../src/state/actions.ts'
import { endTrace, holdRide, leaveRide, tracedIds } from '../../src/state/ride.ts'
import { initialState, store } from '../../src/state/store.ts'
import {
  nerveOfMuscle,
  nerveOfSkin,
  placeFor,
  rideOn,
  ridePlanIn,
  rideTo,
  startRide,
  stopAt,
  traceIn,
  traceNerve,
} from '../../src/state/tracing.ts'
import { readLink, writeLink } from '../../src/state/url.ts'

const { getState, setState } = store
afterEach(() => setState(initialState))

const read = (link: string) => readLink(new URLSearchParams(link))

describe('tracing', () => {
  test('takes up a nerve, its root for a ganglion, its nerve for a muscle, and leaves bones alone', () => {
    expect(traceNerve('sciatic-nerve-right', 0.4)).toBe(true)
    expect(getState()).toMatchObject({ mode: 'explore', tool: 'trace', trace: { id: 'sciatic-nerve-right', at: 0.4 } })
    expect(placeFor('ganglion-L5-left', 0.6)).toEqual({ id: 'root-L5-left', at: 0 })
    expect(placeFor('semitendinosus-left')?.id).toBe('sciatic-nerve-left')
    expect(placeFor('gluteus-medius-right')?.id).toBe('lumbosacral-trunk-right')
    expect(traceNerve('femur-left')).toBe(false)
    expect(getState().trace?.id).toBe('sciatic-nerve-right')
  })

  test('leads from every drawn muscle to a nerve that works it', () => {
    for (const id of structureIds) {
      if (structures[id].kind !== 'muscle') continue
      const place = placeFor(id)
      expect(place, id).not.toBeNull()
      const name = id.replace(/-(left|right)$/, '')
      const trace = traceIn({ trace: place })!
      expect(trace.muscles.map(({ what }) => what) as readonly string[], id).toContain(name)
    }
    expect(nerveOfMuscle('tibialis-anterior', 'left')?.id).toBe('deep-fibular-nerve-left')
  })

  test('leads from skin to the nerve that feels it, from where that still does', () => {
    for (const area of ['between-first-toes', 'heel', 'outer-calf', 'inner-calf', 'outer-sole'] as const) {
      const trace = traceIn({ trace: nerveOfSkin(area, 'left') })!
      expect(
        trace.skin.map(({ what }) => what),
        area,
      ).toContain(area)
    }
    expect(nerveOfSkin('between-first-toes', 'right')).toEqual({ id: 'deep-fibular-nerve-right', at: 1 })
    expect(nerveOfSkin('saddle', 'right')).toBeNull()
  })

  test('ends with the light off, another tool or the story; putting the panel away keeps it', () => {
    for (const end of [endTrace, () => openTool('structures'), () => setMode('story'), play]) {
      traceNerve('tibial-nerve-left')
      rideTo(0.5)
      end()
      expect(getState()).toMatchObject({ trace: null, ride: null })
    }
    traceNerve('tibial-nerve-left')
    openTool(null)
    expect(getState().trace).not.toBeNull()
  })
})

describe('a ride', () => {
  test('sets out at the root, goes from stop to stop both ways and can be left', () => {
    startRide()
    expect(getState().ride).toBeNull()
    traceNerve('sciatic-nerve-right', 0.3)
    startRide()
    expect(getState().ride).toEqual({ at: 0, goes: true })
    const { stops } = ridePlanIn(getState())!
    const seen: (string | null)[] = []
    for (let i = 0; i <= stops.length; i++) {
      rideOn(1)
      const { ride } = getState()
      expect(ride!.goes).toBe(false)
      seen.push(stopAt(ridePlanIn(getState())!, ride!.at))
    }
    expect(seen).toEqual(['disc', 'foramen', 'piriformis', 'fibular-head', null])
    expect(getState().ride!.at).toBe(1)
    rideOn(1)
    expect(getState().ride!.at).toBe(1)
    rideOn(-1)
    expect(getState().ride!.at).toBe(stops.at(-1)!.at)
    startRide()
    holdRide()
    expect(getState().ride).toEqual({ at: stops.at(-1)!.at, goes: false })
    rideTo(7)
    expect(getState().ride!.at).toBe(1)
    startRide()
    expect(getState().ride!.at).toBe(0)
    leaveRide()
    expect(getState()).toMatchObject({ ride: null, trace: { id: 'sciatic-nerve-right' } })
  })
})

describe('a link to a traced nerve', () => {
  test.each(tracedIds)('%s comes back as it was', (id) => {
    const state = {
      ...initialState,
      mode: 'explore',
      tool: 'trace',
      trace: { id, at: 0.4 },
      ride: { at: 0.3, goes: false },
    } as const
    const back = readLink(writeLink(state))
    expect(back.state.trace).toEqual(state.trace)
    expect(back.state.ride).toEqual(state.ride)
    expect(back.state.notices).toEqual([])
  })

  test('names a place on the way alone, and a ride that goes says nothing of where it is', () => {
    expect(read('trace=sciatic-nerve-left').state.trace).toEqual({ id: 'sciatic-nerve-left', at: 0 })
    const state = {
      ...initialState,
      trace: { id: 'sciatic-nerve-left', at: 0 },
      ride: { at: 0.3, goes: true },
    } as const
    expect(writeLink(state).has('ride')).toBe(false)
  })

  test.each([
    'trace=femur-left',
    'trace=sciatic-nerve-left:2',
    'trace=sciatic-nerve-left:',
    'trace=sciatic-nerve-left:0.1:3',
    'ride=0.4',
    'trace=sciatic-nerve-left&ride=-1',
    'trace=sciatic-nerve-left&ride=far',
  ])('%s makes no sense and is left out with a notice', (link) => {
    const { state } = read(`mode=explore&peel=0.5&${link}`)
    expect(state.notices).toEqual(['link-value'])
    expect(state.ride).toBeNull()
    expect(state.dissection.peel).toBe(0.5)
  })
})
