import { approach } from '../../math/damper.ts'
import { smoothstep } from '../../math/easing.ts'
import { sub, type Vec3 } from '../../math/vec3.ts'
import type { Body } from '../../mechanics/body.ts'
import type { RidePlan } from '../../mechanics/tracing/ride.ts'
import { type RideSight, rideSight } from '../../mechanics/tracing/ride-sight.ts'
import { explore } from '../../state/actions.ts'
import { playhead } from '../../state/playhead.ts'
import { restTree } from '../../state/rest-tree.ts'
import type { Ride } from '../../state/ride.ts'
import { screensStore } from '../../state/screens.ts'
import { type AppState, store } from '../../state/store.ts'
import { ridePlanIn } from '../../state/tracing.ts'
import type { Moment, View } from '../../story/moment.ts'

/** What a ride needs of the picture. */
export interface RiderEvents {
  readonly middleOf: (ids: View['at']) => Vec3
  /** Another frame is wanted: what was waited for is over. */
  readonly wake: () => void
}

/** Moves the camera along the traced nerve. */
export interface Rider {
  /**
   * The wanted moment as the ride sees it, `dtMs` later.
   * @param bodyMoved whether the body is another than when it was last asked
   */
  readonly guide: (wanted: Moment, state: AppState, body: Body, bodyMoved: boolean, dtMs: number) => Moment
  /** Whether it was the viewer who set this ride as it is, and not the ride itself as it goes. */
  readonly isHand: (ride: Ride | null) => boolean
  /** Whether the ride moves by itself and wants the next frame. */
  readonly moving: () => boolean
  /** How far the tunnel round the line of sight is open, 0..1. */
  readonly tunnel: () => number
  readonly dispose: () => void
}

/** How fast the ride goes, mm a second; it sets out and arrives over some mm, and never quite stands while it goes. Chosen by eye. */
export const RIDE_MM_S = 34
const EASES_OVER_MM = 46
const LEAST = 0.07
/** How long it waits where the nerve may be squeezed, to be read, ms. */
export const WAITS_MS = 7000
const TUNNEL_HALF_LIFE_MS = 240
/** Nearer than this to a mark is on it, 0..1 of the ride. */
const HAIR = 1e-6
/** Views of a ride are told from here, whatever is traced. */
const FROM: View['at'] = ['sacrum']

/** Where a ride that goes has come `dtMs` later, and whether it has arrived at a stop or the end. Pure. */
export function rideStep(plan: RidePlan, at: number, dtMs: number): { readonly at: number; readonly arrived: boolean } {
  const marks = [0, ...plan.stops.map((stop) => stop.at), 1]
  const ahead = marks.find((mark) => mark > at + HAIR) ?? 1
  const behind = marks.findLast((mark) => mark <= at + HAIR) ?? 0
  const from = Math.max(at - behind, 0) * plan.lengthMm
  const to = (ahead - at) * plan.lengthMm
  const share = Math.max(smoothstep(-6, EASES_OVER_MM, Math.min(from, to)), LEAST)
  const next = at + (RIDE_MM_S * share * dtMs) / 1000 / plan.lengthMm
  return next >= ahead - HAIR ? { at: ahead, arrived: true } : { at: next, arrived: false }
}

export function createRider({ middleOf, wake }: RiderEvents): Rider {
  let plan: RidePlan | null = null
  let sightAt: ((at: number) => RideSight) | null = null
  /** The ride as it was last seen, and the view the viewer had then: another view is theirs, and the ride lets go. */
  let seen: Ride | null = null
  let view: unknown = null
  let leads = false
  /** Until when it waits, by the page's clock, ms. */
  let waitsUntil = 0
  let woken: ReturnType<typeof setTimeout> | undefined
  let open = 0
  let opened = 0
  let moving = false

  function seenFrom(at: number): View {
    const { targetMm, azimuthDeg, elevationDeg, spanMm, opened: opens } = sightAt!(at)
    opened = opens
    return { at: FROM, azimuthDeg, elevationDeg, spanMm, panMm: sub(targetMm, middleOf(FROM)) }
  }

  /** Tells the store where the ride is; while it stands, its view becomes the viewer's own, to turn and to link to. */
  function tell(ride: Ride): void {
    seen = ride
    store.setState({ ride })
    if (!ride.goes) {
      explore({ view: seenFrom(ride.at) })
      view = store.getState().explored.view
    }
  }

  function advance(ride: Ride, dtMs: number, still: boolean): Ride {
    clearTimeout(woken)
    const leftMs = waitsUntil - performance.now()
    if (leftMs > 0) {
      woken = setTimeout(wake, leftMs)
      return ride
    }
    const step = still
      ? { at: [...plan!.stops.map((stop) => stop.at), 1].find((at) => at > ride.at + HAIR) ?? 1, arrived: true }
      : rideStep(plan!, ride.at, dtMs)
    moving = !step.arrived
    if (step.arrived && step.at < 1) {
      waitsUntil = performance.now() + WAITS_MS
      woken = setTimeout(wake, WAITS_MS)
    }
    return { at: step.at, goes: step.at < 1 }
  }

  return {
    guide(wanted, state, body, bodyMoved, dtMs) {
      moving = false
      const { ride } = state
      const still = state.reducedMotion || playhead.frozen
      const goal = ride ? 1 : 0
      const eased = approach(open, goal, TUNNEL_HALF_LIFE_MS, dtMs)
      open = still || Math.abs(eased - goal) < 0.004 ? goal : eased
      if (open !== goal) moving = true
      if (ride === null) {
        clearTimeout(woken)
        seen = null
        leads = false
        return wanted
      }
      const planned = ridePlanIn(state)
      if (!planned) return wanted
      if (planned !== plan || bodyMoved || sightAt === null) {
        plan = planned
        sightAt = rideSight(restTree(), planned, body)
      }
      if (ride !== seen) {
        // The viewer's hand set out, stopped or moved it.
        waitsUntil = 0
        leads = true
        view = state.explored.view
        if (ride.goes) seen = ride
        else tell(ride)
      } else if (leads && state.explored.view !== view) {
        leads = false
        if (ride.goes) {
          seen = { ...ride, goes: false }
          store.setState({ ride: seen })
        }
      }
      let now = seen!
      // In a window that follows, the ride goes where the leader's goes.
      if (leads && now.goes && !playhead.frozen && !screensStore.getState().led) {
        const next = advance(now, dtMs, still)
        if (next !== now) tell(next)
        now = next
      }
      return leads ? { ...wanted, view: seenFrom(now.at) } : wanted
    },
    isHand: (ride) => ride !== seen,
    moving: () => moving,
    tunnel: () => open * opened,
    dispose: () => clearTimeout(woken),
  }
}
