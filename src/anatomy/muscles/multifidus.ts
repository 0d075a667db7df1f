import { add, mix, scale, type Vec3 } from '../../math/vec3.ts'
import { type MuscleHead, sheet } from './muscle.ts'

const BUNDLE_STEPS = 7

/** One bundle of multifidus: from the side of a spinous process to places two to four levels lower. */
interface Bundle {
  /** Its edge on the spinous process: deep end, shallow end. */
  readonly edge: readonly [Vec3, Vec3]
  /** Mammillary processes and sacrum, from the nearest to the furthest. */
  readonly insertions: readonly Vec3[]
  readonly halfThicknessMm: number
}

/** How far straight fibres of a bundle bow back over the laminae, mm; chosen by eye. */
const BOW_MM = 2.5

/** Straight fibres that spread from the edge to the insertions, fleshy in the middle. */
function bundle({ edge, insertions, halfThicknessMm }: Bundle): MuscleHead {
  const rows = insertions.map((insertion, i) => {
    const from = mix(edge[0], edge[1], i / (insertions.length - 1))
    return Array.from({ length: BUNDLE_STEPS }, (_, k) => {
      const t = k / (BUNDLE_STEPS - 1)
      const flesh = Math.sin(Math.PI * t ** 1.4) ** 0.6
      const [x, y, z] = add(mix(from, insertion, t), scale([0.2, 0, -1], BOW_MM * flesh))
      return [x, y, z, 0.7 + (halfThicknessMm - 0.7) * flesh] as const
    })
  })
  return sheet([12, 5], rows)
}

/** Spinous process to mammillary processes and sacrum (macintosh1986 for which bundle goes where; places measured on our spine). */
const bundles: readonly Bundle[] = [
  {
    edge: [
      [3.8, 82, -46],
      [4, 70, -53],
    ],
    insertions: [
      [21.5, 38.5, -28],
      [26, 12, -36],
      [30, -10, -56],
      [29, -30, -62],
    ],
    halfThicknessMm: 5.2,
  }, // L3
  {
    edge: [
      [3.8, 178, -62],
      [4, 166, -71],
    ],
    insertions: [
      [18.5, 133, -41],
      [19.5, 101, -34],
      [21.5, 69, -31],
      [25, 40, -31],
    ],
    halfThicknessMm: 3,
  }, // T12
  {
    edge: [
      [3.8, 142, -54],
      [4, 131, -62],
    ],
    insertions: [
      [19.5, 100, -33.5],
      [22, 68, -31],
      [26, 39, -30],
      [31, 12, -40],
      [33, -3, -58],
    ],
    halfThicknessMm: 4,
  }, // L1
  {
    edge: [
      [3.8, 110, -48],
      [4, 99, -56],
    ],
    insertions: [
      [20.5, 68, -29.5],
      [25, 38, -29],
      [29, 12, -37],
      [31.5, -8, -55],
      [31.5, -22, -60],
    ],
    halfThicknessMm: 4.8,
  }, // L2
  {
    edge: [
      [3.8, 56, -43],
      [4, 45, -51],
    ],
    insertions: [
      [22.5, 9.5, -34.5],
      [24, -14, -50],
      [25, -36, -64],
      [22, -50, -69],
    ],
    halfThicknessMm: 5.4,
  }, // L4
  {
    edge: [
      [3.8, 31, -43],
      [4, 23, -52],
    ],
    insertions: [
      [14, -14, -49],
      [15, -36, -66],
      [17, -52, -71.5],
      [15, -63, -74],
    ],
    halfThicknessMm: 5.2,
  }, // L5
]

/** The bundles of the lumbar part, the middle one first, as it stands for the whole where a muscle tightens. */
export const multifidusBundles: readonly MuscleHead[] = bundles.map(bundle)
