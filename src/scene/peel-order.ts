import { Vector3 } from 'three'
import { mirrorId, type Side, type StructureId, sideOf, structures } from '../anatomy/structures.ts'
import type { Figure } from './figure.ts'
import { turnsOf } from './peel-turns.ts'
import type { Posed } from './posed.ts'
import { wayTo } from './ray-way.ts'

/** What the peel leads to, and what runs on from it: none of it is ever peeled. */
const TREE =
  /^(?:(?:sciatic|tibial|common-fibular|superficial-fibular|deep-fibular|sural|medial-plantar|lateral-plantar)-|root-|ganglion-|(?:lumbosacral-trunk|dural-sac|spinal-cord|cauda-equina))/
/** The part of it that is to be laid bare: depths are told from here. */
const AIM =
  /^(?:(?:sciatic-nerve|tibial-nerve|common-fibular-nerve|lumbosacral-trunk)-|root-(?:L4|L5|S1|S2|S3)-|cauda-equina)/

/** What carries the rest. It goes last, so it is in nothing's way. */
export const isCarrier = (id: StructureId): boolean => structures[id].kind === 'bone' || structures[id].kind === 'disc'

/** So many points of a face are asked what covers them; what is so near is on it, mm. */
const FACE_POINTS = 16
const ON_MM = 2
/** Points that stand for a part, and for each stretch of the nerve. */
const POINTS = 72
const AIM_POINTS = 14
/** Of a part's points, this share lies deeper than its face. */
const FACE = 0.75
/** So many points in the picture tell how deep a part lies there. */
const ENOUGH = 8
/** What stands no further out than this, and covers nothing, lies beside the nerve, mm. */
const BESIDE_MM = 3
/** A part that covers so much of the nerve is as deep as it is there. */
const MUCH = 0.1
/** The nerve's own thickness hides its far side, and it may lie in a groove, mm. */
const GROOVE_MM = 8
/** From here on it is a view from the side, and the nerve of that side is meant alone: the sine of 40 degrees. */
const SIDEWAYS = 0.64

/** Where one looks from. */
export interface Sight {
  readonly eyeM: Vector3
  /** Whether a place (mm, body frame) is in the free part of the picture. */
  readonly isSeen: (placeMm: Vector3) => boolean
  /** The middle of what is looked at, mm. */
  readonly middleMm: Vector3
}

/** A part that lies in front of the nerve, mm along the view. */
export interface Layer {
  readonly id: StructureId
  readonly frontMm: number
}

/** Tells in which order a dissector would meet what lies between the eye and the sciatic nerve. */
export interface PeelOrder {
  /** The body has moved. */
  readonly follow: () => void
  /** Outermost first. Without the skin, which comes before all, and the nerves that are looked for. */
  readonly from: (sight: Sight) => readonly Layer[]
}

/** A part's points, and the way to each from the nearest point of the nerve on either side, mm, body frame. */
interface Sampled {
  readonly id: StructureId
  readonly side: Side | null
  readonly points: readonly Vector3[]
  readonly ways: Readonly<Record<Side, readonly Vector3[]>>
}

const isPeeled = (id: StructureId): boolean => {
  const { kind } = structures[id]
  return kind !== 'skin' && kind !== 'hand' && !TREE.test(id)
}

/** Where both sides are seen, both of a pair go: as deep as they lie between them. */
function alike(layers: { part: Sampled; frontMm: number }[], sampled: readonly Sampled[]): void {
  for (const layer of [...layers]) {
    if (layer.part.side === null) continue
    const mirrored = mirrorId(layer.part.id)
    const other = layers.find(({ part }) => part.id === mirrored)
    if (other) layer.frontMm = other.frontMm = (layer.frontMm + other.frontMm) / 2
    else layers.push({ part: sampled.find(({ id }) => id === mirrored)!, frontMm: layer.frontMm })
  }
}

export function createPeelOrder(figure: Figure, posed: Posed): PeelOrder {
  let sampled: readonly Sampled[] | null = null
  let aims: Readonly<Record<Side, readonly Vector3[]>> = { left: [], right: [] }
  const along = new Vector3()
  const toEye = new Vector3()
  const eyeMm = new Vector3()
  const met = new Vector3()

  function pointsOf(id: StructureId, most: number): Vector3[] {
    // A part's first surface is its outside.
    const [shape] = posed.shapesOf(id)
    const place = shape?.geometry.getAttribute('position')
    if (!shape || !place) return []
    const step = Math.max(Math.floor(place.count / most), 1)
    const points: Vector3[] = []
    for (let i = 0; i < place.count; i += step)
      points.push(new Vector3().fromBufferAttribute(place, i).applyMatrix4(shape.matrix))
    return points
  }

  function wayFrom(nerve: readonly Vector3[], point: Vector3): Vector3 {
    let [best, least] = [point, Number.POSITIVE_INFINITY]
    for (const one of nerve) {
      const square = one.distanceToSquared(point)
      if (square < least) [best, least] = [one, square]
    }
    return point.clone().sub(best)
  }

  function sample(): readonly Sampled[] {
    const left: Vector3[] = []
    const right: Vector3[] = []
    for (const id of figure.parts.keys()) {
      if (!AIM.test(id)) continue
      const points = pointsOf(id, AIM_POINTS)
      if (sideOf(id) !== 'right') left.push(...points)
      if (sideOf(id) !== 'left') right.push(...points)
    }
    aims = { left, right }
    const all: Sampled[] = []
    for (const id of figure.parts.keys()) {
      if (!isPeeled(id)) continue
      const side = sideOf(id)
      const points = pointsOf(id, POINTS)
      const ways = (of: Side): Vector3[] =>
        side === null || side === of ? points.map((point) => wayFrom(aims[of], point)) : []
      if (points.length > 0) all.push({ id, side, points, ways: { left: ways('left'), right: ways('right') } })
    }
    return all
  }

  /** How far in front of the nerve a part's face is, as most of its face in the picture has it. */
  function faceMm({ points, ways, side }: Sampled, sight: Sight, only: Side | null): number {
    const depths: number[] = []
    const seen: number[] = []
    for (const [i, point] of points.entries()) {
      toEye.copy(eyeMm).sub(point).normalize()
      let way = ways[side ?? only ?? 'left'][i]!
      if (side === null && only === null && ways.right[i]!.lengthSq() < way.lengthSq()) way = ways.right[i]!
      const depth = way.dot(toEye)
      depths.push(depth)
      if (sight.isSeen(point)) seen.push(depth)
    }
    const counted = (seen.length >= ENOUGH ? seen : depths).sort((a, b) => a - b)
    return counted[Math.floor(counted.length * FACE)]!
  }

  /** How far in front of the nerve a part is met on the ways from the eye to it, less where it covers little; 0 where it covers nothing. */
  function coverMm(id: StructureId, nerve: readonly Vector3[]): number {
    const [shape] = posed.shapesOf(id)
    if (!shape) return 0
    let sum = 0
    let covered = 0
    for (const point of nerve) {
      along.copy(point).sub(eyeMm)
      const whole = along.length()
      const way = wayTo(shape, eyeMm, along.divideScalar(whole))
      if (way > whole - GROOVE_MM) continue
      met.copy(eyeMm).addScaledVector(along, way)
      sum += Math.max(-wayFrom(nerve, met).dot(along), 1)
      covered++
    }
    return covered === 0 ? 0 : (sum / covered) * Math.min(covered / nerve.length / MUCH, 1)
  }

  /** By what share of each part's face the others cover it: rows are those above. */
  function coversOf(parts: readonly Sampled[], sight: Sight): readonly Float32Array[] {
    const table = parts.map(() => new Float32Array(parts.length))
    for (const [under, { points, id }] of parts.entries()) {
      const seen = points.filter(sight.isSeen)
      const face = (seen.length >= ENOUGH ? seen : points)
        .map((point) => ({ point, farMm: point.distanceToSquared(eyeMm) }))
        .sort((a, b) => a.farMm - b.farMm)
        .slice(0, Math.ceil(points.length / 2))
      const step = Math.max(Math.floor(face.length / FACE_POINTS), 1)
      const asked = face.filter((_, i) => i % step === 0)
      for (const { point } of asked) {
        along.copy(point).sub(eyeMm)
        const whole = along.length()
        along.divideScalar(whole)
        for (const [over, other] of parts.entries()) {
          const [shape] = other.id === id ? [] : posed.shapesOf(other.id)
          if (shape && wayTo(shape, eyeMm, along) < whole - ON_MM) table[over]![under]! += 1 / asked.length
        }
      }
    }
    return table
  }

  return {
    follow() {
      sampled = null
    },
    from(sight) {
      sampled ??= sample()
      eyeMm.copy(sight.eyeM).multiplyScalar(1000)
      const aside = toEye.copy(eyeMm).sub(sight.middleMm).normalize().x
      const only: Side | null = Math.abs(aside) < SIDEWAYS ? null : aside > 0 ? 'left' : 'right'
      const nerve = (only === null ? [...aims.left, ...aims.right] : aims[only]).filter(sight.isSeen)
      const layers: { part: Sampled; frontMm: number }[] = []
      for (const part of sampled) {
        // From the side, all of the other half lies behind the nerve.
        if (only !== null && part.side !== null && part.side !== only) continue
        const cover = coverMm(part.id, nerve)
        const frontMm = Math.max(faceMm(part, sight, only), cover)
        if (cover > 0 || frontMm > BESIDE_MM) layers.push({ part, frontMm })
      }
      if (only === null) alike(layers, sampled)
      const table = coversOf(
        layers.map(({ part }) => part),
        sight,
      )
      const turns = turnsOf(
        layers.map(({ frontMm }) => frontMm),
        (over, under) =>
          isCarrier(layers[over]!.part.id) && !isCarrier(layers[under]!.part.id) ? 0 : table[over]![under]!,
      )
      return turns.map((turn) => ({ id: layers[turn]!.part.id, frontMm: layers[turn]!.frontMm }))
    },
  }
}
