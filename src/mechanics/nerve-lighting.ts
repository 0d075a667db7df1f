import { type Side, sides } from '../anatomy/structures.ts'
import type { BodyReadings, Tube } from './body.ts'
import type { SacContents } from './dural-sac.ts'
import { createGlowingLeg, createGlowingRoot } from './glow.ts'
import type { RootReadings } from './irritation.ts'
import type { TouchedNerves } from './nerve-contact.ts'
import { type CarriedNerves, createGanglion, legCourses, type NerveTubes, rootCourses } from './nerves.ts'
import { createSwollenRoot } from './root-swelling.ts'
import { inTurns } from './turns.ts'

/** Every nerve as it is shown: laid, swollen and glowing. */
export interface LitNerves {
  readonly nerves: NerveTubes
  readonly fibularParts: Readonly<Record<Side, Tube>>
}

const rootIds = rootCourses.map(
  ({ level, side }) =>
    ({
      id: `${level}-${side}`,
      root: `root-${level}-${side}`,
      ganglion: `ganglion-${level}-${side}`,
    }) as const,
)

interface LitPlace {
  readonly nerves: NerveTubes
  readonly fibularParts: Record<Side, Tube>
}

/** Swells roots, lays their ganglia and lights every nerve, in memory of its own; a nerve about which nothing changed is the very same tube. */
export function createNerveLighting(): (
  touched: TouchedNerves,
  carried: CarriedNerves,
  roots: RootReadings,
  sciatic: BodyReadings['sciatic'],
  inside: SacContents,
) => LitNerves {
  const rooms = rootCourses.map((root, r) => ({
    swell: createSwollenRoot(r),
    light: createGlowingRoot(),
    swelling: createGanglion(root),
  }))
  const legs = legCourses.map(({ name, side }) => createGlowingLeg(name, side))
  const fibular = { left: createGlowingLeg('sciatic-nerve', 'left'), right: createGlowingLeg('sciatic-nerve', 'right') }
  const place = (): LitPlace => ({ nerves: {}, fibularParts: {} as Record<Side, Tube> })
  const next = inTurns(place)
  return (touched, carried, roots, sciatic, inside) => {
    const out = next()
    const { nerves, fibularParts } = out
    nerves['dural-sac'] = touched.sac
    nerves['spinal-cord'] = inside.cord
    nerves['cauda-equina'] = inside.cauda
    for (let r = 0; r < rootCourses.length; r++) {
      const { id, root, ganglion } = rootIds[r]!
      const { swell, light, swelling } = rooms[r]!
      const reading = roots[id]
      const lit = light(swell(touched, reading.swelling), reading.irritation, touched.contacts[r]!.station)
      nerves[root] = lit
      nerves[ganglion] = swelling(lit)
    }
    for (let n = 0; n < legCourses.length; n++) {
      const { id, side } = legCourses[n]!
      nerves[id] = legs[n]!(carried.legs[n]!, roots, sciatic[side].squeezeMmHg)
    }
    for (let s = 0; s < sides.length; s++) {
      const side = sides[s]!
      fibularParts[side] = fibular[side](carried.fibular[side], roots, sciatic[side].squeezeMmHg)
    }
    return out
  }
}
