import { vertebraLevels } from '../anatomy/spine.ts'
import { type BoneId, boneIds, type StructureId, structureIds } from '../anatomy/structures.ts'
import type { MarksExpected } from '../i18n/draw-words.ts'

export const markTools = ['off', 'laser', 'pen', 'arrow', 'text'] as const
/** What the pointer does while the panel for it is open: `off` turns the body as always. */
export type MarkTool = (typeof markTools)[number]

/** Few and calm, and none of them red. */
export const markColours = ['chalk', 'amber', 'teal'] as const
export type MarkColour = (typeof markColours)[number]

/**
 * A place that goes along with a structure and is hidden with it. On one that is carried whole it is kept where it lies at rest; on one that
 * changes its shape, where on a triangle; in the air beside it, where it lies at rest beside the bone that carries it.
 */
export type MarkPlace =
  /** mm, the body frame at rest. */
  | { readonly id: StructureId; readonly restMm: readonly [number, number, number]; readonly beside?: BoneId }
  /** Which of its surfaces, which triangle of that, and the shares of the triangle's second and third corner. */
  | {
      readonly id: StructureId
      readonly on: readonly [surface: number, triangle: number, second: number, third: number]
    }

/** What is drawn on the body. A pen's line breaks off where a point is null: there it goes over an edge to what lies far behind. */
export type Mark =
  | { readonly is: 'pen'; readonly colour: MarkColour; readonly points: readonly (MarkPlace | null)[] }
  | { readonly is: 'arrow'; readonly colour: MarkColour; readonly from: MarkPlace; readonly to: MarkPlace }
  | { readonly is: 'text'; readonly colour: MarkColour; readonly at: MarkPlace; readonly text: string }

export const MOST_MARKS = 200
export const MOST_POINTS = 600
export const LONGEST_TEXT = 60
const FARTHEST_MM = 2000
const MOST_SURFACES = 16
const MOST_TRIANGLES = 2_000_000

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
const within = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high

const carriers: readonly BoneId[] = [...vertebraLevels, ...boneIds]

function placeIn(value: unknown): MarkPlace | null {
  const fields = fieldsOf(value)
  const id = structureIds.find((one) => one === fields?.id)
  if (!fields || !id) return null
  const { restMm, on } = fields
  if (Array.isArray(restMm) && on === undefined) {
    const [x, y, z] = restMm as readonly unknown[]
    const fits = restMm.length === 3 && restMm.every((one) => within(one, -FARTHEST_MM, FARTHEST_MM))
    const beside = carriers.find((one) => one === fields.beside)
    if (!fits || (fields.beside !== undefined && !beside)) return null
    return { id, restMm: [x as number, y as number, z as number], ...(beside && { beside }) }
  }
  if (!Array.isArray(on) || restMm !== undefined || fields.beside !== undefined || on.length !== 4) return null
  const [surface, triangle, second, third] = on as readonly unknown[]
  const fits =
    within(surface, 0, MOST_SURFACES) &&
    Number.isInteger(surface) &&
    within(triangle, 0, MOST_TRIANGLES) &&
    Number.isInteger(triangle) &&
    within(second, 0, 1) &&
    within(third, 0, 1)
  return fits ? { id, on: [surface, triangle, second, third] } : null
}

/** A mark as it may be drawn, whatever else stood beside it; null for what is none. */
export function markIn(value: unknown): Mark | null {
  const fields = fieldsOf(value)
  const colour = markColours.find((one) => one === fields?.colour)
  if (!fields || !colour) return null
  switch (fields.is) {
    case 'pen': {
      const { points } = fields
      if (!Array.isArray(points) || points.length === 0 || points.length > MOST_POINTS) return null
      const places = points.map((point: unknown) => (point === null ? null : placeIn(point)))
      const sound = places[0] !== null && places.every((place, index) => place !== null || points[index] === null)
      return sound ? { is: 'pen', colour, points: places } : null
    }
    case 'arrow': {
      const [from, to] = [placeIn(fields.from), placeIn(fields.to)]
      return from && to ? { is: 'arrow', colour, from, to } : null
    }
    case 'text': {
      const { text } = fields
      const at = placeIn(fields.at)
      const fits = typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_TEXT
      return at && fits ? { is: 'text', colour, at, text } : null
    }
    default:
      return null
  }
}

/** A list of marks; null where any of it is none or there are too many. */
export function marksIn(value: unknown): readonly Mark[] | null {
  if (!Array.isArray(value) || value.length > MOST_MARKS) return null
  const marks = value.map(markIn)
  return marks.every((mark) => mark !== null) ? marks : null
}

/** What a file of marks calls itself. */
const FORMAT = 'sciatica-marks'
const VERSION = 1
const LARGEST_BYTES = 4_000_000

/** A file of marks: JSON `{ format, version, marks }`, the marks as in the store. */
export const marksFile = (marks: readonly Mark[]): string => JSON.stringify({ format: FORMAT, version: VERSION, marks })

/** Why a file of marks is not opened: where in it, what was expected there, and what came. */
export interface MarksIssue {
  readonly place: string
  readonly expected: MarksExpected
  readonly got: string
}

const LONGEST_SHOWN = 40
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text
}

/** The marks of such a file, or the first reason why it is not one, whole and sound. */
export function marksOfFile(text: string): readonly Mark[] | MarksIssue {
  if (text.length > LARGEST_BYTES) return { place: '', expected: 'smaller', got: `${Math.ceil(text.length / 1e6)} MB` }
  let file: Fields | null
  try {
    file = fieldsOf(JSON.parse(text))
  } catch {
    return { place: '', expected: 'drawing', got: shown(text) }
  }
  if (file?.format !== FORMAT) return { place: 'format', expected: 'drawing', got: shown(file?.format) }
  if (file.version !== VERSION) return { place: 'version', expected: 'version', got: shown(file.version) }
  const { marks } = file
  if (!Array.isArray(marks)) return { place: 'marks', expected: 'marks', got: shown(marks) }
  if (marks.length > MOST_MARKS) return { place: 'marks', expected: 'marks', got: String(marks.length) }
  const bad = marks.findIndex((mark) => markIn(mark) === null)
  if (bad >= 0) return { place: `marks[${bad}]`, expected: 'mark', got: shown(marks[bad]) }
  return marksIn(marks)!
}
