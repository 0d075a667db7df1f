import { mirror } from '../../../src/math/vec3.ts'
import type { Stroke } from '../sdf/relief.ts'

/** What shows of the body under the skin of trunk and hips, left side and midline; chosen by eye on the landmarks. */
const trunkLeft: readonly Stroke[] = [
  // Back
  { from: [0, 280, -114], to: [0, 40, -84], spreadMm: 12, heightMm: -9 }, // furrow over the spinous processes
  { from: [40, 290, -124], to: [30, 30, -80], spreadMm: 19, heightMm: 6 }, // erector spinae
  { from: [80, 250, -104], to: [64, 60, -72], spreadMm: 17, heightMm: -2 }, // its outer edge
  { from: [84, 50, -76], to: [138, 66, -8], spreadMm: 20, heightMm: -2 }, // flank above the iliac crest
  { from: [88, 24, -76], to: [146, 24, 0], spreadMm: 17, heightMm: 1.5 }, // iliac crest
  { from: [46, 4, -92], to: [47, 7, -92], spreadMm: 9, heightMm: -3.5 }, // dimple over the posterior iliac spine
  { from: [40, -8, -90], to: [12, -46, -86], spreadMm: 15, heightMm: -2 }, // lower edge of the diamond over the sacrum
  { from: [0, 18, -88], to: [0, -14, -84], spreadMm: 20, heightMm: 3 }, // the sacrum in it
  { from: [0, -46, -94], to: [0, -150, -100], spreadMm: 7, heightMm: -10 }, // gluteal cleft
  { from: [138, -104, -46], to: [134, -138, -52], spreadMm: 24, heightMm: -6.5 }, // hollow behind the trochanter
  { from: [168, -128, 6], to: [170, -150, 8], spreadMm: 26, heightMm: 3 }, // trochanter
  { from: [8, -178, -92], to: [80, -181, -90], spreadMm: 10, heightMm: -2.5 }, // gluteal fold
  // Front
  { from: [26, 236, 142], to: [118, 150, 84], spreadMm: 15, heightMm: 3.5 }, // costal margin
  { from: [40, 208, 132], to: [116, 128, 76], spreadMm: 17, heightMm: -2.5 }, // below it
  { from: [0, 240, 138], to: [0, 80, 122], spreadMm: 12, heightMm: -3 }, // linea alba
  { from: [70, 190, 118], to: [74, 30, 104], spreadMm: 13, heightMm: -2 }, // outer edge of the straight muscle
  { from: [0, 63, 121], to: [0, 57, 120], spreadMm: 4.5, heightMm: -8 }, // navel
  { from: [0, 34, 121], to: [0, -34, 118], spreadMm: 38, heightMm: 5 }, // lower belly
  { from: [124, 4, 82], to: [116, -12, 88], spreadMm: 13, heightMm: 4 }, // anterior iliac spine
  { from: [112, -34, 92], to: [34, -122, 94], spreadMm: 13, heightMm: -2.8 }, // fold of the groin
  { from: [124, -44, 76], to: [126, -80, 76], spreadMm: 18, heightMm: -3 }, // hollow between tensor and sartorius
]

/** The same on the left thigh, knee, calf and ankle. */
export const legRelief: readonly Stroke[] = [
  // Thigh
  { from: [166, -210, -18], to: [133, -465, -18], spreadMm: 16, heightMm: -3.5 }, // iliotibial tract
  { from: [128, -280, 60], to: [116, -430, 44], spreadMm: 22, heightMm: 4 }, // vastus lateralis
  { from: [96, -230, 92], to: [88, -400, 78], spreadMm: 20, heightMm: 3 }, // rectus femoris
  { from: [70, -270, 86], to: [78, -420, 72], spreadMm: 12, heightMm: -2 }, // between it and vastus medialis
  { from: [48, -418, 46], to: [52, -466, 36], spreadMm: 17, heightMm: 7 }, // vastus medialis
  { from: [40, -250, 62], to: [22, -420, 6], spreadMm: 12, heightMm: -3 }, // sartorius' channel
  { from: [36, -240, -10], to: [26, -310, -10], spreadMm: 26, heightMm: 2 }, // adductors
  { from: [120, -250, -74], to: [116, -400, -64], spreadMm: 20, heightMm: 3 }, // biceps femoris
  { from: [62, -250, -82], to: [58, -400, -64], spreadMm: 20, heightMm: 3 }, // inner hamstrings
  { from: [90, -300, -84], to: [86, -470, -64], spreadMm: 11, heightMm: -3 }, // between the hamstrings
  // Knee
  { from: [78, -464, 60], to: [98, -466, 58], spreadMm: 12, heightMm: -3 }, // above the kneecap
  { from: [86, -502, 47], to: [86, -517, 47], spreadMm: 14.5, heightMm: 8 }, // kneecap
  { from: [56, -492, 40], to: [62, -526, 36], spreadMm: 10, heightMm: -4 }, // beside it
  { from: [116, -492, 36], to: [110, -526, 34], spreadMm: 10, heightMm: -3.5 },
  { from: [70, -534, 38], to: [72, -542, 36], spreadMm: 9.5, heightMm: 1.6 }, // fat beside the tendon
  { from: [101, -534, 36], to: [99, -542, 34], spreadMm: 9.5, heightMm: 1.6 },
  { from: [85, -532, 40], to: [84, -550, 36], spreadMm: 7, heightMm: 3 }, // patellar tendon
  { from: [84, -554, 33], to: [84, -562, 31], spreadMm: 8, heightMm: 3.5 }, // tibial tuberosity
  { from: [30, -486, -10], to: [33, -506, -12], spreadMm: 20, heightMm: 3 }, // medial condyle
  { from: [128, -492, -10], to: [127, -506, -12], spreadMm: 16, heightMm: 2.5 }, // lateral condyle
  { from: [134, -536, -28], to: [132, -550, -26], spreadMm: 12, heightMm: 3 }, // head of the fibula
  { from: [106, -430, -58], to: [120, -535, -44], spreadMm: 9, heightMm: 5.5 }, // tendon of biceps femoris
  { from: [48, -425, -60], to: [34, -548, -42], spreadMm: 11, heightMm: 6 }, // semitendinosus and semimembranosus
  { from: [84, -478, -64], to: [82, -522, -68], spreadMm: 17, heightMm: -6.5 }, // popliteal hollow
  { from: [62, -510, -72], to: [102, -513, -70], spreadMm: 4, heightMm: -1.6 }, // its crease
  // Calf
  { from: [84, -566, 30], to: [74, -820, 4], spreadMm: 7.5, heightMm: 3.5 }, // edge of the shin
  { from: [60, -580, 18], to: [54, -800, -8], spreadMm: 13, heightMm: -3 }, // flat inner face of the tibia
  { from: [108, -590, 14], to: [100, -700, 6], spreadMm: 17, heightMm: 3 }, // tibialis anterior
  { from: [138, -580, -40], to: [130, -700, -38], spreadMm: 16, heightMm: 2 }, // fibular muscles
  { from: [54, -600, -78], to: [55, -678, -84], spreadMm: 21, heightMm: 7.5 }, // inner head of the calf
  { from: [120, -585, -76], to: [119, -640, -80], spreadMm: 19, heightMm: 5 }, // outer head
  { from: [88, -550, -102], to: [87, -690, -98], spreadMm: 8, heightMm: -4 }, // between the heads
  { from: [56, -718, -72], to: [62, -734, -72], spreadMm: 13, heightMm: -3 }, // below the inner head
  { from: [118, -684, -74], to: [112, -700, -72], spreadMm: 13, heightMm: -2.5 }, // below the outer one
  // Ankle
  { from: [83, -760, -82], to: [80, -902, -76], spreadMm: 8, heightMm: 4.5 }, // Achilles tendon
  { from: [104, -820, -60], to: [97, -892, -60], spreadMm: 10, heightMm: -6.5 }, // hollows beside it
  { from: [56, -820, -60], to: [61, -888, -60], spreadMm: 10, heightMm: -6.5 },
  { from: [43, -852, -18], to: [42, -877, -17], spreadMm: 11.5, heightMm: 8 }, // inner ankle bone
  { from: [114, -872, -32], to: [113, -900, -34], spreadMm: 11, heightMm: 9 }, // outer ankle bone
]

/** Trunk and hips, both sides. */
export const trunkRelief: readonly Stroke[] = trunkLeft.flatMap((stroke) =>
  stroke.from[0] === 0 ? [stroke] : [stroke, { ...stroke, from: mirror(stroke.from), to: mirror(stroke.to) }],
)
