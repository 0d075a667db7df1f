import { rootWays } from '../../../../src/anatomy/nerves/roots.ts'
import type { NerveName } from '../../../../src/anatomy/nerves.ts'
import { discSizes, vertebraPlacement } from '../../../../src/anatomy/spine.ts'
import { type RootLevel, rootLevels } from '../../../../src/anatomy/structures.ts'
import type { Vec3 } from '../../../../src/math/vec3.ts'
import { legNerves, legWays } from '../../../../src/mechanics/nerve-ways.ts'
import { rootWaysLeft, type Way } from '../../../../src/mechanics/root-ways.ts'
import type { Bed } from '../../mesh/bed.ts'
import { solid } from '../../mesh/solid.ts'
import type { Part } from '../../part.ts'
import { bar } from '../../sdf/bar.ts'
import { type Field, grown, union } from '../../sdf/field.ts'
import { exactNear } from '../../sdf/near.ts'
import { axesAlong, column } from '../../sdf/primitives.ts'
import { parts as pelvicLigaments } from '../pelvic-ligaments.ts'
import { type BoneName, boneFields } from './bones.ts'

/** Further away than this a muscle does not feel another that it lies on, mm. */
const REACH_MM = 7
/** Nearer to its bed than this a muscle is measured exactly, mm. */
const NEAR_MM = 4
/** Room beyond that for bone: between muscles and nerves both surfaces move when they are simplified. */
const FASCIA_MM = 0.25

/** Made when first asked for, then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function onceEach<K extends string, T>(names: readonly K[], make: (name: K) => T): Readonly<Record<K, () => T>> {
  return Object.fromEntries(names.map((name) => [name, once(() => make(name))])) as Record<K, () => T>
}

const bones = onceEach(Object.keys(boneFields) as BoneName[], (name) => boneFields[name]())

/** Discs as they stand out between their endplates: half a millimetre beyond the rims. */
const discs = once(
  (): Field =>
    union(
      0,
      ...Object.values(discSizes).map(({ above, centre, midHeightMm, widthMm, depthMm }) => {
        const { normal } = vertebraPlacement[above].inferior
        const half: Vec3 = [widthMm / 2 + 0.5, midHeightMm / 2 + 1, depthMm / 2 + 0.5]
        return column(centre, half, 2.3, 1, axesAlong([1, 0, 0], normal))
      }),
    ),
)

/** A nerve of the left side by its name, or a root with its ganglion by its level. */
export type BedNerve = NerveName | RootLevel
const isRoot = (name: BedNerve): name is RootLevel => (rootLevels as readonly BedNerve[]).includes(name)

function nerveField(name: BedNerve): Field {
  const { points, wide }: Way = isRoot(name) ? rootWaysLeft[name] : legWays[name]
  const stoutAt = (at: Vec3): number =>
    isRoot(name) && at === rootWays[name].ganglion ? rootWays[name].ganglionWidthMm / 2 : 0
  return bar(
    points.map((p) => ({
      centre: p.at,
      major: Math.max(p.halfWidthMm, stoutAt(p.at)),
      minor: Math.max(p.halfThicknessMm, stoutAt(p.at)),
      majorDirection: p.wide ?? wide,
    })),
  )
}
const allNerves: readonly BedNerve[] = [...rootLevels, ...legNerves]
const nerves = onceEach(allNerves, (name) => grown(nerveField(name), FASCIA_MM))

const nervesBut = (held: readonly BedNerve[]): Field =>
  exactNear(union(0, ...allNerves.filter((name) => !held.includes(name)).map((name) => nerves[name]())), NEAR_MM)

const ligaments = once(
  (): Field => exactNear(union(0, ...pelvicLigaments.map((part) => solid(part.build(), REACH_MM))), NEAR_MM),
)

/** A finished muscle as something that others lie on, mm. */
export const lainOn = (parts: () => readonly Part[], id: Part['id']): (() => Field) =>
  once(() => {
    const part = parts().find((p) => p.id === id)
    if (!part) throw new Error(`beds: expected a muscle among the parts, got ${id}`)
    return exactNear(grown(solid(part.build(), REACH_MM), FASCIA_MM), NEAR_MM)
  })

/** What one muscle lies on. */
export interface BedDrawing {
  readonly bones: readonly BoneName[]
  readonly discs?: boolean
  /** Nerves that it does not give way to, because they run through it. */
  readonly holds?: readonly BedNerve[]
  /** Whether it gives way to the ligaments between sacrum and ischium. */
  readonly ligaments?: boolean
  /** Muscles beneath it. */
  readonly beneath?: readonly (() => Field)[]
}

/** Bones, discs, nerves and finished muscles as one bed, asked for when the muscle is built. */
export const bedOf =
  (drawing: BedDrawing): (() => Bed) =>
  () => {
    const held = union(0, ...drawing.bones.map((name) => bones[name]()))
    const soft = union(
      0,
      ...(drawing.discs ? [discs()] : []),
      ...(drawing.ligaments ? [ligaments()] : []),
      nervesBut(drawing.holds ?? []),
      ...(drawing.beneath ?? []).map((field) => field()),
    )
    return { bones: held, all: exactNear(union(0, held, soft), NEAR_MM), soft }
  }
