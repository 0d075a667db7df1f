import { describe, expect, it } from 'vitest'
import { femurLandmarks, sacralCanal, sacralForamina, sacrumLandmarks } from '../../../src/anatomy/landmarks.ts'
import { s1Endplate } from '../../../src/anatomy/spine.ts'
import { add, cross, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { meshField } from '../../../tools/models/mesh/surface-nets.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import { type Bounds, type Field, moved } from '../../../tools/models/sdf/field.ts'
import { heightMap } from '../../../tools/models/sdf/height-map.ts'
import { coccyx } from '../../../tools/models/shapes/coccyx.ts'
import { femurField, part as femurPart } from '../../../tools/models/shapes/femur.ts'
import { femur } from '../../../tools/models/shapes/femur-dimensions.ts'
import { fibulaField } from '../../../tools/models/shapes/fibula.ts'
import { fibula } from '../../../tools/models/shapes/fibula-dimensions.ts'
import { footBones } from '../../../tools/models/shapes/foot-bones.ts'
import { hipBoneField, part as hipBonePart } from '../../../tools/models/shapes/hip-bone.ts'
import { hipBone } from '../../../tools/models/shapes/hip-bone-dimensions.ts'
import { patellaField } from '../../../tools/models/shapes/patella.ts'
import { patella } from '../../../tools/models/shapes/patella-dimensions.ts'
import { sacrum, part as sacrumPart } from '../../../tools/models/shapes/sacrum.ts'
import { bowl } from '../../../tools/models/shapes/sacrum-bowl.ts'
import { sacrumDimensions } from '../../../tools/models/shapes/sacrum-dimensions.ts'
import { s1FacetAxes } from '../../../tools/models/shapes/sacrum-processes.ts'
import { tibiaField } from '../../../tools/models/shapes/tibia.ts'
import { tibia } from '../../../tools/models/shapes/tibia-dimensions.ts'
import { vertebra } from '../../../tools/models/shapes/vertebra.ts'
import { vertebraFrame } from '../../../tools/models/shapes/vertebral-body.ts'

const CELL_MM = 1.5
const bone = sacrum()
const sacrumBounds: Bounds = { min: [-68, -98, -84], max: [68, 34, 20] }
const levels = ['S1', 'S2', 'S3', 'S4'] as const

const at = (field: Field, [x, y, z]: Vec3): number => field(x, y, z)

const moveAlong = (p: Vec3, axis: 0 | 1 | 2, mm: number): Vec3 => {
  const to: [number, number, number] = [...p]
  to[axis] += mm
  return to
}

/** Radius of the largest ball that fits at the widest place of a section through a point, found by climbing the field, mm. */
function roomNear(field: Field, from: Vec3, reachMm: number): number {
  let here = from
  for (let step = reachMm / 2; step > 0.1; step /= 1.5)
    for (const axis of [0, 1, 2] as const)
      for (const sign of [-1, 1]) {
        const next = moveAlong(here, axis, sign * step)
        if (Math.hypot(...sub(next, from)) <= reachMm && field(...next) > field(...here)) here = next
      }
  return field(...here)
}

describe('the sacrum', () => {
  it('is one piece whose handles are its canal and sixteen foramina', () => {
    const { closed, components, genus } = topology(meshField(bone, sacrumBounds, 1))
    expect({ closed, components, genus }).toEqual({ closed: true, components: 1, genus: 17 })
  })

  it.each(levels)('%s: the foramen opens in front as wide as measured', (level) => {
    const { anterior, posterior, anteriorSizeMm } = sacralForamina[level]
    const out = normalize(sub(anterior, posterior))
    const across = normalize(cross(out, [1, 0, 0]))
    const side = cross(out, across)
    // Half the smaller size, less what the rounded edge takes.
    const free = Math.min(...anteriorSizeMm) / 2 - 0.8
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn * Math.PI) / 4
      const rim = add(scale(across, free * Math.cos(angle)), scale(side, free * Math.sin(angle)))
      expect(bone(...add(anterior, rim))).toBeGreaterThan(0)
    }
  })

  it.each([
    ['S1', 5.4],
    ['S2', 3.8],
    ['S3', 2.8],
    ['S4', 2.2],
  ] as const)(
    '%s: a root %s mm thick goes from the canal out in front with a millimetre to spare',
    (level, diameterMm) => {
      const { inner, anterior, posterior } = sacralForamina[level]
      const canal = sacralCanal.reduce((best, p) =>
        Math.hypot(...sub(p, inner)) < Math.hypot(...sub(best, inner)) ? p : best,
      )
      const way = [canal, inner, mix(anterior, posterior, 0.5), anterior]
      for (let i = 0; i + 1 < way.length; i++)
        for (const t of [0, 0.25, 0.5, 0.75, 1])
          expect(roomNear(bone, mix(way[i]!, way[i + 1]!, t), 2.5)).toBeGreaterThan(diameterMm / 2 + 1)
    },
  )

  it('roofs its canal from the first arch to the hiatus and leaves it open below', () => {
    const behind = ([x, y, z]: Vec3): boolean => {
      for (let d = 0; d < 16; d += 0.25) if (bone(x, y, z - d) < 0) return true
      return false
    }
    expect(sacralCanal.slice(4, -1).filter((p) => !behind(p))).toEqual([])
    expect(behind([0, -66, -70])).toBe(false)
  })

  it('is widest across its wings and narrows evenly to the lower lateral angle and the apex', () => {
    const halfWidthAt = (y: number): number => {
      for (let x = 64; x > 0; x -= 0.5) for (let z = -84; z < 20; z++) if (bone(x, y, z) < 0) return x
      return 0
    }
    // Half widths of 2 people (open3d, visibleHuman) at heights over S1's endplate, mm, rounded.
    const measured: readonly (readonly [number, number, number])[] = [
      [-14, 56.5, 61.5],
      [-30, 53, 56.5],
      [-38, 48.5, 49],
      [-50, 40.5, 42],
      [-62, 34.5, 36.5],
      [-74, 29, 30],
      [-86, 10, 22],
    ]
    for (const [y, narrower, wider] of measured) {
      expect(halfWidthAt(y)).toBeGreaterThan(narrower - 3)
      expect(halfWidthAt(y)).toBeLessThan(wider + 3)
    }
    const border = Array.from({ length: 16 }, (_, i) => halfWidthAt(-26 - i * 4))
    for (let i = 1; i < border.length; i++) expect(border[i]).toBeLessThanOrEqual(border[i - 1]!)
  })

  it('faces the hip bone along its ear with 1 to 3.5 mm between the bones', () => {
    const hip = hipBoneField(hipBone)
    const ear = sacrumDimensions.auricular
    const gaps = ear.flatMap(({ angleDeg, radiusMm }) =>
      [-4, 0, 4].map((mm) => {
        const [x, y, z] = bowl(sacrumDimensions).side(angleDeg, radiusMm + mm)
        let out = 3
        while (out > -5 && bone(x + out, y, z) > 0) out -= 0.1
        return hip(x + out, y, z)
      }),
    )
    expect(Math.min(...gaps)).toBeGreaterThan(1)
    expect(Math.max(...gaps)).toBeLessThan(3.5)
  })

  it('has its promontory, apex and endplate where the landmarks are', () => {
    for (const id of ['promontory', 's1PostSupCorner'] as const)
      expect(Math.abs(at(bone, sacrumLandmarks[id]))).toBeLessThan(2.5)
    const [x, y, z] = sacrumLandmarks.sacrumApex
    expect(Math.abs(bone(x, y, z))).toBeLessThan(4)
    const across = s1Endplate.widthMm / 2
    expect(bone(across - 2, -0.5, -1)).toBeLessThan(0)
    expect(bone(across + 4, 2, 4)).toBeGreaterThan(0)
  })

  it('meets L5 in its two joints with 2 to 4 mm between the bones', () => {
    const above = moved(vertebra('L5'), vertebraFrame('L5'))
    const { centre, normal, widthMm, heightMm } = sacrumDimensions.s1Facet
    const { out, across, along } = s1FacetAxes({ normal })
    const gaps: number[] = []
    for (const a of [-0.25, 0, 0.25])
      for (const b of [-0.25, 0, 0.25]) {
        const on = add(centre, add(scale(across, a * widthMm), scale(along, b * heightMm)))
        let lift = 6
        while (lift > -6 && bone(...add(on, scale(out, lift))) > 0) lift -= 0.05
        gaps.push(above(...add(on, scale(out, lift))))
      }
    expect(Math.min(...gaps)).toBeGreaterThan(2)
    expect(Math.max(...gaps)).toBeLessThan(4)
  })
})

describe('joint cartilage', () => {
  const centre = femurLandmarks.femoralHeadCentre
  const onHead = (direction: Vec3): number =>
    femurPart.cartilage!(...add(centre, scale(normalize(direction), femur.headRadius)))

  it('covers the head of the femur but for the pit of its ligament and the neck', () => {
    expect(onHead([0, 1, 0])).toBe(1)
    expect(onHead([-0.6, -0.6, 0.5])).toBe(1)
    expect(onHead(femur.fovea.direction)).toBe(0)
    expect(onHead(sub(femur.neck[1]!.centre, centre))).toBe(0)
    expect(femurPart.cartilage!(...femurLandmarks.shaftMid)).toBe(0)
  })

  it('covers the condyles below and behind, and no epicondyle', () => {
    for (const id of ['medialCondyleDistal', 'lateralCondyleDistal', 'medialCondylePosterior'] as const)
      expect(at(femurPart.cartilage!, femurLandmarks[id])).toBe(1)
    for (const id of ['medialEpicondyle', 'lateralEpicondyle'] as const)
      expect(at(femurPart.cartilage!, femurLandmarks[id])).toBe(0)
  })

  it('covers the half-moon of the socket and leaves its floor bare', () => {
    const on = (direction: Vec3, radius: number): number =>
      hipBonePart.cartilage!(...add(centre, scale(normalize(direction), radius)))
    expect(on([-0.3, 1, 0], hipBone.socket.radius)).toBe(1)
    expect(on(scale(hipBone.socket.opening, -1), hipBone.socket.radius + hipBone.socket.fossaDepth)).toBe(0)
  })

  it('is full on the facets for L5 and thinner, half fibrous, on the ears for the hip bones', () => {
    const { centre: facet } = sacrumDimensions.s1Facet
    expect(sacrumPart.cartilage!(...facet)).toBe(1)
    expect(sacrumPart.cartilage!(-facet[0], facet[1], facet[2])).toBe(1)
    const { angleDeg, radiusMm } = sacrumDimensions.auricular[1]!
    expect(sacrumPart.cartilage!(...bowl(sacrumDimensions).side(angleDeg, radiusMm))).toBeCloseTo(0.6)
    expect(sacrumPart.cartilage!(0, 0, 0)).toBe(0)
  })
})

describe('a map of heights', () => {
  const net = [
    [1, 2, 4, 3],
    [2, 5, 1, 0],
    [3, 3, 3, 3],
  ]
  it('passes through its heights, and is level across its mirror', () => {
    const map = heightMap(net, true)
    for (const [r, row] of net.entries())
      for (const [c, height] of row.entries()) {
        map.read(r, c)
        expect(map.height).toBeCloseTo(height, 9)
      }
    map.read(0.7, 0)
    expect(map.perColumn).toBeCloseTo(0, 9)
  })
  it('tells its own slopes', () => {
    const map = heightMap(net)
    const at = (r: number, c: number): number => {
      map.read(r, c)
      return map.height
    }
    const e = 1e-4
    map.read(0.6, 1.3)
    const { perRow, perColumn } = map
    expect(perRow).toBeCloseTo((at(0.6 + e, 1.3) - at(0.6 - e, 1.3)) / (2 * e), 4)
    expect(perColumn).toBeCloseTo((at(0.6, 1.3 + e) - at(0.6, 1.3 - e)) / (2 * e), 4)
  })
  it('refuses a net that is too small or ragged', () => {
    expect(() => heightMap([[1, 2, 3]])).toThrow('at least 3 x 3')
    expect(() =>
      heightMap([
        [1, 2, 3],
        [1, 2],
        [1, 2, 3],
      ]),
    ).toThrow('3 heights a row')
  })
})

/** Sizes of whole bones along x, y and z of the body frame, mm (open3d, rounded). */
const outlines: readonly (readonly [string, () => Field, Bounds, Vec3])[] = [
  ['coccyx', coccyx, { min: [-24, -136, -84], max: [24, -78, -40] }, [33.2, 30.5, 18.2]],
  ['patella', () => patellaField(patella), { min: [56, -540, 6], max: [114, -482, 44] }, [43.2, 40.9, 22.8]],
  ['tibia', () => tibiaField(tibia), { min: [28, -894, -56], max: [126, -510, 34] }, [78.4, 358, 68]],
  ['fibula', () => fibulaField(fibula), { min: [80, -908, -52], max: [134, -528, -2] }, [36.2, 362.5, 32.9]],
  ['hip bone', () => hipBoneField(hipBone), { min: [-10, -180, -90], max: [156, 78, 98] }, [131.9, 213.3, 141.7]],
  ['femur', () => femurField(femur), { min: [24, -532, -54], max: [158, -62, 46] }, [115.9, 451.5, 77.4]],
]

describe('outlines', () => {
  const sizeOf = ({ position }: Pick<Mesh, 'position'>): Vec3 => {
    const size: [number, number, number] = [0, 0, 0]
    for (const axis of [0, 1, 2] as const) {
      let least = Number.POSITIVE_INFINITY
      let most = Number.NEGATIVE_INFINITY
      for (let v = axis; v < position.length; v += 3) {
        least = Math.min(least, position[v]!)
        most = Math.max(most, position[v]!)
      }
      size[axis] = most - least
    }
    return size
  }
  const expectWithin5 = (size: Vec3, measured: Vec3): void => {
    for (const axis of [0, 1, 2] as const) expect(Math.abs(size[axis] / measured[axis] - 1)).toBeLessThan(0.05)
  }

  it.each(outlines)('%s: within 5 % of a person along each axis', (_name, field, bounds, measured) => {
    expectWithin5(sizeOf(meshField(field(), bounds, CELL_MM)), measured)
  })

  const foot = footBones()
  const forefoot = foot.slice(2)
  it.each([
    ['talus', foot.slice(0, 1), [42.1, 35.6, 59.1]],
    ['calcaneus', foot.slice(1, 2), [47.5, 51.1, 75.7]],
    ['middle and front of the foot', forefoot, [93.7, 66.8, 160.8]],
  ] as const)('%s: within 5 %% of a person along each axis', (_name, bones, measured) => {
    const position = Float32Array.from(bones.flatMap((b) => [...meshField(b.field, b.bounds, 1.2).position]))
    expectWithin5(sizeOf({ position }), measured)
  })
})
