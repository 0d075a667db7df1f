import { add, distance, mix, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'

/** One cross-section of a head: centre, half sizes in mm, and the unit direction in which it is wide. */
export interface MuscleStation {
  readonly centre: Vec3
  readonly halfWidthMm: number
  readonly halfThicknessMm: number
  readonly wide: Vec3
}

/** A point on the middle surface of a sheet of muscle, with half its thickness there, mm. */
export interface SheetPoint {
  readonly point: Vec3
  readonly halfThicknessMm: number
}

/** Fibre lines from one edge of a sheet to the other, each from origin to insertion and with equally many points. */
export type FibreLines = readonly (readonly SheetPoint[])[]

/** One head, from origin to insertion. `lines` is there where the head is a fan or a sheet; its stations are made from them. */
export interface MuscleHead {
  readonly stations: readonly MuscleStation[]
  /** How much of either end is tendon, mm along the fibres. */
  readonly tendons: readonly [originMm: number, insertionMm: number]
  readonly lines?: FibreLines
}

/** One muscle of the left side, body frame, at rest, mm. */
export interface Muscle {
  readonly volumeCm3: number
  readonly sources: readonly string[]
  readonly heads: readonly MuscleHead[]
}

type StationRow = readonly [centre: Vec3, halfWidthMm: number, halfThicknessMm: number, wide: Vec3]
type SheetRow = readonly [x: number, y: number, z: number, halfThicknessMm: number]

/** A head with one cross-section after another. */
export const belly = (tendons: MuscleHead['tendons'], rows: readonly StationRow[]): MuscleHead => ({
  tendons,
  stations: rows.map(([centre, halfWidthMm, halfThicknessMm, wide]) => ({
    centre,
    halfWidthMm,
    halfThicknessMm,
    wide: normalize(wide),
  })),
})

/** A head that is a fan or a sheet; a station is the average across its lines. */
export function sheet(tendons: MuscleHead['tendons'], rows: readonly (readonly SheetRow[])[]): MuscleHead {
  const lines: FibreLines = rows.map((row) =>
    row.map(([x, y, z, halfThicknessMm]) => ({ point: [x, y, z], halfThicknessMm })),
  )
  const stations = lines[0]!.map((_, k) => stationAcross(lines.map((line) => line[k]!)))
  return { tendons, stations, lines }
}

/**
 * A head whose origin is an edge rather than a section: every edge point begins a line, and the lines run on, evenly
 * spread, through the stations.
 */
export function fan(
  tendons: MuscleHead['tendons'],
  edge: readonly SheetRow[],
  rows: readonly StationRow[],
): MuscleHead {
  const { stations } = belly(tendons, rows)
  const lines = edge.map(([x, y, z, halfThicknessMm], i): readonly SheetPoint[] => [
    { point: [x, y, z], halfThicknessMm },
    ...stations.map((s) => ({
      point: add(s.centre, scale(s.wide, s.halfWidthMm * ((2 * i) / (edge.length - 1) - 1))),
      halfThicknessMm: s.halfThicknessMm,
    })),
  ])
  return { tendons, stations: [stationAcross(lines.map((line) => line[0]!)), ...stations], lines }
}

function stationAcross(points: readonly SheetPoint[]): MuscleStation {
  let widthMm = 0
  let halfAreaMm2 = 0
  let moment: Vec3 = [0, 0, 0]
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    const stepMm = distance(a.point, b.point)
    const stripMm2 = stepMm * (a.halfThicknessMm + b.halfThicknessMm) * 0.5
    widthMm += stepMm
    halfAreaMm2 += stripMm2
    moment = add(moment, scale(mix(a.point, b.point, 0.5), stripMm2))
  }
  return {
    centre: scale(moment, 1 / halfAreaMm2),
    halfWidthMm: widthMm / 2,
    halfThicknessMm: halfAreaMm2 / widthMm,
    wide: normalize(sub(points[points.length - 1]!.point, points[0]!.point)),
  }
}
