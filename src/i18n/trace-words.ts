import type { ReflexName } from '../anatomy/supply.ts'
import type { SqueezePlace } from '../mechanics/tracing/ride.ts'

/** Words of the tool `trace` of exploring. */
export interface TraceWords {
  readonly title: string
  readonly about: string
  readonly nerve: string
  readonly choose: string
  readonly groups: Readonly<Record<'sciatic' | 'front' | 'roots', string>>
  /** Where along the nerve the way is followed from. */
  readonly place: string
  readonly placed: (percent: string) => string
  readonly end: string
  readonly whole: string
  readonly way: string
  readonly rootsOf: string
  readonly from: (name: string) => string
  readonly muscles: string
  readonly noMuscles: string
  readonly skin: string
  readonly noSkin: string
  readonly beyond: string
  readonly overlap: string
  readonly reflex: string
  readonly reflexes: Readonly<Record<ReflexName, string>>
  readonly squeezed: string
  readonly squeezedAbout: string
  readonly squeeze: Readonly<Record<SqueezePlace, { readonly name: string; readonly text: string }>>
  readonly goThere: (place: string) => string
  readonly ride: string
  readonly rideAbout: string
  readonly rideFrom: string
  /** On the card of a nerve or muscle: to light its nerve's way. */
  readonly follow: string
  readonly rideOn: string
  readonly hold: string
  readonly next: string
  readonly back: string
  readonly leave: string
  readonly onWay: string
  readonly rideAt: (nerve: string, percent: string) => string
  readonly arrived: string
}
