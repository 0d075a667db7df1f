import { rootIds } from '../../../src/anatomy/nerves.ts'
import { dermatome } from '../../../src/anatomy/skin.ts'
import { legSections, soleYMm, trunkSections } from '../../../src/anatomy/skin-sections.ts'
import { simplify } from '../mesh/simplify.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { type Bounds, bothSides, type Field, intersect, union } from '../sdf/field.ts'
import { ellipsoid, halfSpace } from '../sdf/primitives.ts'
import { type Stroke, sculpted } from '../sdf/relief.ts'
import { foot } from './skin-foot.ts'
import { loft } from './skin-loft.ts'

const TOP_Y_MM = 250 // T10

/** What shows of the body under the skin of the trunk and thighs, left side and midline; chosen by eye on the landmarks. */
const trunkRelief: readonly Stroke[] = [
  { from: [0, 270, -112], to: [0, 0, -88], spreadMm: 13, heightMm: -8 }, // furrow over the spinous processes
  { from: [36, 260, -122], to: [30, 30, -78], spreadMm: 20, heightMm: 5 }, // erector spinae
  { from: [44, 2, -92], to: [44, 8, -92], spreadMm: 9, heightMm: -2.5 }, // dimple over the posterior iliac spine
  { from: [60, 44, -84], to: [132, 50, -10], spreadMm: 18, heightMm: -3 }, // flank above the iliac crest
  { from: [140, 26, 10], to: [120, -10, 86], spreadMm: 15, heightMm: 3.5 }, // iliac crest in front
  { from: [34, 250, 140], to: [126, 160, 70], spreadMm: 18, heightMm: 4 }, // costal margin
  { from: [0, 245, 138], to: [0, 75, 118], spreadMm: 10, heightMm: -3 }, // linea alba
  { from: [62, 230, 128], to: [60, 0, 110], spreadMm: 12, heightMm: -2 }, // outer edge of the straight muscle
  { from: [0, 62, 120], to: [0, 59, 119], spreadMm: 5, heightMm: -6 }, // navel
  { from: [0, 0, 120], to: [0, -30, 118], spreadMm: 40, heightMm: 4 }, // lower belly
  { from: [112, -40, 92], to: [36, -130, 88], spreadMm: 14, heightMm: -3 }, // fold of the groin
  { from: [10, -177, -92], to: [72, -186, -94], spreadMm: 8, heightMm: -4 }, // gluteal fold
  { from: [0, -40, -92], to: [0, -160, -92], spreadMm: 9, heightMm: -9 }, // gluteal cleft
]

/** The same on the left thigh, knee, calf and ankle. */
const legRelief: readonly Stroke[] = [
  { from: [160, -230, -14], to: [131, -465, -16], spreadMm: 13, heightMm: -3 }, // iliotibial tract
  { from: [112, -330, 70], to: [112, -450, 44], spreadMm: 24, heightMm: 3 }, // vastus lateralis
  { from: [50, -425, 52], to: [53, -470, 42], spreadMm: 18, heightMm: 5 }, // vastus medialis
  { from: [88, -468, 60], to: [87, -490, 52], spreadMm: 14, heightMm: -3 }, // above the kneecap
  { from: [86, -503, 46], to: [86, -519, 46], spreadMm: 15, heightMm: 6 }, // kneecap
  { from: [58, -500, 34], to: [64, -536, 34], spreadMm: 11, heightMm: -3 }, // beside it
  { from: [112, -500, 34], to: [107, -536, 32], spreadMm: 11, heightMm: -3 },
  { from: [85, -535, 40], to: [84, -562, 33], spreadMm: 10, heightMm: 3 }, // patellar tendon to its tuberosity
  { from: [84, -560, 30], to: [76, -820, 2], spreadMm: 9, heightMm: 2.5 }, // edge of the shin
  { from: [104, -430, -52], to: [116, -545, -46], spreadMm: 11, heightMm: 4.5 }, // tendon of biceps femoris
  { from: [64, -430, -56], to: [50, -550, -46], spreadMm: 11, heightMm: 4.5 }, // semitendinosus and semimembranosus
  { from: [82, -480, -62], to: [81, -530, -66], spreadMm: 18, heightMm: -5 }, // popliteal hollow
  { from: [85, -300, -80], to: [83, -470, -62], spreadMm: 12, heightMm: -2.5 }, // between the hamstrings
  { from: [58, -590, -80], to: [58, -680, -84], spreadMm: 22, heightMm: 4.5 }, // inner head of the calf
  { from: [120, -590, -74], to: [118, -650, -78], spreadMm: 20, heightMm: 3 }, // outer head
  { from: [86, -560, -102], to: [86, -720, -94], spreadMm: 10, heightMm: -3 }, // between the heads
  { from: [84, -760, -80], to: [80, -900, -76], spreadMm: 9, heightMm: 3.5 }, // Achilles tendon
  { from: [104, -830, -58], to: [98, -890, -58], spreadMm: 12, heightMm: -5 }, // hollows beside it
  { from: [56, -830, -58], to: [60, -885, -58], spreadMm: 12, heightMm: -5 },
  { from: [42, -864, -20], to: [43, -876, -18], spreadMm: 12, heightMm: 6 }, // inner ankle bone
  { from: [114, -880, -32], to: [113, -896, -34], spreadMm: 11, heightMm: 7 }, // outer ankle bone
]

function buttock(): Field {
  const back = ellipsoid([66, -112, -40], [72, 80, 76])
  const side = ellipsoid([100, -62, -18], [62, 100, 66])
  return union(50, back, side)
}

/** The whole skin from T10 to the soles, symmetric; negative inside, mm. */
export function skinField(): Field {
  const trunk = intersect(44, loft(trunkSections), halfSpace([0, -168, 0], [0, -1, 0.12]))
  const thighTop = halfSpace([0, -8, 0], [0, 1, 0])
  const floor = halfSpace([0, soleYMm, 0], [0, -1, 0])
  const leg = intersect(20, intersect(60, loft(legSections), thighTop), floor)
  const limb = intersect(5, union(22, leg, foot()), floor)
  const half = union(34, union(36, trunk, buttock()), sculpted(limb, legRelief))
  return intersect(20, sculpted(bothSides(half), trunkRelief.flatMap(mirrored)), halfSpace([0, TOP_Y_MM, 0], [0, 1, 0]))
}

const flip = ([x, y, z]: readonly [number, number, number]) => [-x, y, z] as const
const mirrored = (stroke: Stroke): readonly Stroke[] =>
  stroke.from[0] === 0 ? [stroke] : [stroke, { ...stroke, from: flip(stroke.from), to: flip(stroke.to) }]

const bounds: Bounds = { min: [-200, soleYMm - 8, -140], max: [200, TOP_Y_MM + 8, 180] }
const CELL_MM = 2
const TRIANGLES = 16_000

/** The skin, both sides in one. */
export const part: Part = {
  id: 'skin',
  file: 'skin',
  source: import.meta.url,
  triangles: TRIANGLES,
  topology: { components: 1, genus: 0 },
  build: () => {
    const mesh = meshField(skinField(), bounds, CELL_MM)
    return simplify(mesh, TRIANGLES, { values: zones(mesh.position), width: rootIds.length, weight: 0.3 })
  },
}

/** The dermatome weights of each vertex: the scene computes the same at the vertices that are left. */
function zones(position: Float32Array): Float32Array {
  const values: number[] = []
  for (let v = 0; v < position.length; v += 3) {
    const weights = dermatome([position[v]!, position[v + 1]!, position[v + 2]!])
    for (const root of rootIds) values.push(weights[root])
  }
  return Float32Array.from(values)
}
