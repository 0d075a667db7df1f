import { legLandmarks } from '../../../src/anatomy/landmarks.ts'
import { legSections, soleYMm, trunkSections } from '../../../src/anatomy/skin-sections.ts'
import { bothSides, type Field, intersect, union } from '../sdf/field.ts'
import { ellipsoid } from '../sdf/primitives.ts'
import { foot } from './skin-foot.ts'
import { loft } from './skin-loft.ts'
import { type Stroke, sculpted } from './skin-relief.ts'

const TOP_Y_MM = 250 // T10

/** What shows of the body under the skin of the trunk and thighs, left side and midline; chosen by eye on the landmarks. */
const trunkRelief: readonly Stroke[] = [
  { from: [0, 250, -112], to: [0, 20, -88], spreadMm: 13, heightMm: -7, fade: 0.8 }, // furrow over the spinous processes
  { from: [34, 240, -120], to: [30, 50, -80], spreadMm: 20, heightMm: 5 }, // erector spinae
  { from: [46, 4, -98], to: [46, 4, -98], spreadMm: 9, heightMm: -2.5 }, // dimple over the posterior iliac spine
  { from: [60, 38, -84], to: [128, 42, -20], spreadMm: 15, heightMm: -3 }, // flank above the iliac crest
  { from: [134, 20, 30], to: [124, -6, 82], spreadMm: 15, heightMm: 2.5 }, // iliac crest in front
  { from: [34, 240, 140], to: [122, 165, 74], spreadMm: 16, heightMm: 3 }, // costal margin
  { from: [0, 235, 138], to: [0, 85, 120], spreadMm: 10, heightMm: -2.5 }, // linea alba
  { from: [0, 62, 121], to: [0, 60, 119], spreadMm: 5, heightMm: -6 }, // navel
  { from: [0, 0, 120], to: [0, -30, 118], spreadMm: 40, heightMm: 4 }, // lower belly
  { from: [116, -28, 88], to: [34, -128, 96], spreadMm: 12, heightMm: -4.5 }, // fold of the groin
  { from: [150, -104, -48], to: [138, -128, -62], spreadMm: 24, heightMm: -5 }, // hollow behind the trochanter
  { from: [0, -40, -92], to: [0, -150, -96], spreadMm: 9, heightMm: -9 }, // gluteal cleft
]

/** The same on the left thigh, knee, calf and ankle. */
const legRelief: readonly Stroke[] = [
  { from: [150, -280, -14], to: [131, -455, -16], spreadMm: 12, heightMm: -2.5 }, // iliotibial tract
  { from: [110, -330, 70], to: [112, -450, 44], spreadMm: 24, heightMm: 3 }, // vastus lateralis
  { from: [50, -430, 52], to: [52, -470, 42], spreadMm: 19, heightMm: 5 }, // vastus medialis
  { from: [88, -470, 60], to: [87, -492, 52], spreadMm: 13, heightMm: -3 }, // above the kneecap
  { from: [86, -505, 46], to: [86, -518, 46], spreadMm: 14, heightMm: 5 }, // kneecap
  { from: [61, -506, 36], to: [64, -530, 34], spreadMm: 11, heightMm: -3.5 }, // beside it
  { from: [110, -506, 36], to: [107, -530, 32], spreadMm: 11, heightMm: -3.5 },
  { from: [85, -535, 40], to: [84, -560, 33], spreadMm: 9, heightMm: 3 }, // patellar tendon to its tuberosity
  { from: [84, -565, 30], to: [78, -800, 2], spreadMm: 8, heightMm: 2 }, // edge of the shin
  { from: [106, -450, -52], to: [115, -535, -46], spreadMm: 10, heightMm: 4 }, // tendon of biceps femoris
  { from: [62, -450, -56], to: [50, -540, -46], spreadMm: 10, heightMm: 4 }, // semitendinosus and semimembranosus
  { from: [82, -485, -62], to: [81, -525, -66], spreadMm: 16, heightMm: -5 }, // popliteal hollow
  { from: [85, -340, -80], to: [83, -440, -64], spreadMm: 11, heightMm: -2 }, // between the hamstrings
  { from: [60, -600, -80], to: [60, -672, -84], spreadMm: 22, heightMm: 4 }, // inner head of the calf
  { from: [118, -600, -76], to: [116, -652, -80], spreadMm: 20, heightMm: 3 }, // outer head
  { from: [86, -590, -102], to: [85, -690, -98], spreadMm: 8, heightMm: -2.5 }, // between the heads
  { from: [84, -770, -78], to: [80, -885, -76], spreadMm: 9, heightMm: 3.5 }, // Achilles tendon
  { from: [102, -838, -58], to: [98, -885, -58], spreadMm: 12, heightMm: -5 }, // hollows beside it
  { from: [58, -838, -58], to: [60, -880, -58], spreadMm: 12, heightMm: -5 },
  { from: [41, -866, -20], to: [43, -874, -18], spreadMm: 11, heightMm: 6 }, // inner ankle bone
  { from: [114, -882, -32], to: [113, -894, -34], spreadMm: 10, heightMm: 7 }, // outer ankle bone
]

function buttock(): Field {
  const back = ellipsoid([68, -112, -44], [70, 74, 74])
  const side = ellipsoid([112, -52, -22], [56, 78, 62])
  return union(34, back, side)
}

/** The whole skin from T10 to the soles, symmetric; negative inside, mm. */
export function skinField(): Field {
  const trunk = intersect(36, loft(trunkSections), (x, y) => -174 - y - Math.abs(x) * 0.1)
  const thighTop: Field = (_x, y) => y + 96
  const heel: Field = (_x, y) => soleYMm - y
  const leg = intersect(16, intersect(30, loft(legSections), thighTop), heel)
  const limb = union(22, leg, foot())
  const half = union(12, union(26, trunk, sculpted(limb, legRelief)), buttock())
  return intersect(20, sculpted(bothSides(half), trunkRelief.flatMap(mirrored)), (_x, y) => y - TOP_Y_MM)
}

const flip = ([x, y, z]: readonly [number, number, number]) => [-x, y, z] as const
const mirrored = (stroke: Stroke): readonly Stroke[] =>
  stroke.from[0] === 0 ? [stroke] : [stroke, { ...stroke, from: flip(stroke.from), to: flip(stroke.to) }]

export const skinBounds = { min: [-200, soleYMm - 6, -140], max: [200, TOP_Y_MM + 6, 176] } as const
void legLandmarks
