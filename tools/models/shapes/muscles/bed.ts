import type { MusclePairId } from '../../../../src/anatomy/muscles.ts'
import { muscles } from '../../../../src/anatomy/muscles.ts'
import { rootWays } from '../../../../src/anatomy/nerves/roots.ts'
import { discSizes, type VertebraId, vertebraLevels, vertebraPlacement } from '../../../../src/anatomy/spine.ts'
import { add, normalize, type Vec3 } from '../../../../src/math/vec3.ts'
import { meshDistance } from '../../mesh/mesh-distance.ts'
import { type MuscleLook, muscleLoft } from '../../mesh/muscle-loft.ts'
import { type Bounds, culled, type Field, grown, moved, union } from '../../sdf/field.ts'
import { axesAlong, column, roundCone } from '../../sdf/primitives.ts'
import { femurField } from '../femur.ts'
import { femur } from '../femur-dimensions.ts'
import { hipBoneField } from '../hip-bone.ts'
import { hipBone } from '../hip-bone-dimensions.ts'
import { sacrum } from '../sacrum.ts'
import { vertebra } from '../vertebra.ts'
import { vertebraFrame } from '../vertebral-body.ts'
import { flat } from './look.ts'

/** What trunk muscles lie on, as fields in the body frame, mm. Boxes only save time: a field is read in its own alone. */
const MARGIN_MM = 8
const box = (min: Vec3, max: Vec3): Bounds => ({ min, max })

function vertebraAtRest(level: VertebraId): Field {
  const frame = vertebraFrame(level)
  const [, y, z] = frame.translationMm
  return culled(moved(vertebra(level), frame), box([-58, y - 46, z - 84], [58, y + 40, z + 30]), MARGIN_MM)
}

/** The vertebrae, T11 to L5, and the sacrum. */
export const spineBed = (): Field =>
  union(0, ...vertebraLevels.map(vertebraAtRest), culled(sacrum(), box([-66, -100, -84], [66, 28, 30]), MARGIN_MM))

export const hipBed = (): Field => culled(hipBoneField(hipBone), box([-4, -172, -84], [146, 68, 90]), MARGIN_MM)

export const femurBed = (): Field => culled(femurField(femur), box([58, -275, -54], [158, -62, 46]), MARGIN_MM)

/** Discs as they stand out between their endplates: half a millimetre beyond the rims. */
export const discBed = (): Field =>
  union(
    0,
    ...Object.values(discSizes).map(({ above, centre, midHeightMm, widthMm, depthMm }) => {
      const { normal } = vertebraPlacement[above].inferior
      return column(
        centre,
        [widthMm / 2 + 0.5, midHeightMm / 2 + 1, depthMm / 2 + 0.5],
        2.3,
        1,
        axesAlong([1, 0, 0], normal),
      )
    }),
  )

const ROOT_RADIUS_MM = 2.6
/** Towards the spine and the back from the nerves that come out behind psoas: nothing of it reaches round them. */
const behind: Vec3 = normalize([-0.45, 0, -0.9])

/** The fourth and fifth lumbar nerves and the trunk that they make, with the space behind them. */
export const lumbosacralBed = (): Field =>
  union(
    0,
    ...[rootWays.L4.ramus, rootWays.L5.ramus].flatMap((way) =>
      way.slice(1).flatMap((b, i) =>
        [0, 4, 8].map((back) => {
          const shift: Vec3 = [behind[0] * back, 0, behind[2] * back]
          return roundCone(add(way[i]!, shift), add(b, shift), ROOT_RADIUS_MM, ROOT_RADIUS_MM)
        }),
      ),
    ),
  )

/** A neighbour without its bundles, full and coarse. */
const asNeighbour: MuscleLook = { ...flat(1, 10, 0, 48), exponent: 3.2, rows: 60 }

/** How much more room than for bone is left between muscles, mm: both surfaces move when simplified. */
const FASCIA_MM = 0.4

/** Another muscle before it is settled itself, so never smaller than it will be. */
export const muscleBed = (pair: MusclePairId): Field =>
  grown(union(0, ...muscles[pair].heads.map((head) => meshDistance(muscleLoft(head, asNeighbour)))), FASCIA_MM)
