import type { Side } from '../anatomy/structures.ts'
import type { BodyReadings, Tube } from './body.ts'
import { glowLeg, glowRoot } from './glow.ts'
import type { RootReadings } from './irritation.ts'
import type { TouchedNerves } from './nerve-contact.ts'
import { type CarriedNerves, ganglionOf, legCourses, type NerveTubes, rootCourses } from './nerves.ts'
import { remembering } from './remember.ts'
import { swollenRoot } from './root-swelling.ts'

/** Where along the sciatic nerve piriformis lies on it, 0..1. */
const UNDER_PIRIFORMIS = 0.07

interface LitNerves {
  readonly nerves: NerveTubes
  readonly fibularParts: Readonly<Record<Side, Tube>>
}

/** Every nerve as it swells and glows: roots about where they are pressed, leg nerves from their roots and from piriformis. */
export const createNerveLighting = () => remembering(light)

function light(
  touched: TouchedNerves,
  carried: CarriedNerves,
  roots: RootReadings,
  sciatic: BodyReadings['sciatic'],
  { cord, cauda }: { readonly cord: Tube; readonly cauda: Tube },
): LitNerves {
  const nerves: NerveTubes = { 'dural-sac': touched.sac, 'spinal-cord': cord, 'cauda-equina': cauda }
  for (const [r, course] of rootCourses.entries()) {
    const { level, side } = course
    const { irritation, swelling } = roots[`${level}-${side}`]
    const { station } = touched.contacts[r]!
    const laid = touched.roots[r]!
    const swollen = swelling > 0 ? swollenRoot(laid, swelling, station, touched.roomBesideRoot(r)) : laid
    const root = glowRoot(swollen, irritation, station)
    nerves[`root-${level}-${side}`] = root
    nerves[`ganglion-${level}-${side}`] = ganglionOf(course, root)
  }
  for (const [n, { id, name, side }] of legCourses.entries())
    nerves[id] = glowLeg(name, carried.legs[n]!, side, roots, sciatic[side].squeezeMmHg, UNDER_PIRIFORMIS)
  const fibular = (side: Side): Tube =>
    glowLeg('sciatic-nerve', carried.fibular[side], side, roots, sciatic[side].squeezeMmHg, UNDER_PIRIFORMIS)
  return { nerves, fibularParts: { left: fibular('left'), right: fibular('right') } }
}
