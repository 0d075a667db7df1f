import type { StructureId } from '../anatomy/structures.ts'

/** A rectangle of the picture, CSS px from its upper left corner. */
export interface PicturePart {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A picture to be drawn anew for a file. */
export interface PictureWish {
  /** Pixels for each CSS pixel of what is drawn. */
  readonly scale: number
  /** What is drawn: what no panel covers unless told otherwise. It may reach under panels and beyond the window. */
  readonly part?: PicturePart
  /** Nothing is drawn behind the body. */
  readonly transparent: boolean
  readonly onProgress?: (share: number) => void
}

/** A model to be written. */
export interface ModelWish {
  /** What is written beside each structure: plain JSON. */
  readonly extrasOf: (id: StructureId) => Readonly<Record<string, string | number | null>>
  readonly copyright: string
  readonly onProgress?: (share: number) => void
}

/** A name as it stands beside the body, CSS px from the picture's upper left corner. */
export interface NameShown {
  /** Null where it is blank: then its number stands there. */
  readonly name: string | null
  readonly latin: string | null
  readonly number: number
  /** Names of the left column are set flush right, those of the right one flush left. */
  readonly column: 'left' | 'right'
  /** Holds it however it is wrapped; it is set in its middle, top to bottom. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly leader: { readonly fromX: number; readonly fromY: number; readonly toX: number; readonly toY: number }
  /** Something hides what it points at. */
  readonly behind: boolean
}

/** Where a structure is seen best, CSS px from the picture's upper left corner, and how much of it is seen. */
export interface Spot {
  readonly id: StructureId
  readonly x: number
  readonly y: number
  readonly areaPx2: number
}

/** What the running picture can write to a file. It puts itself here while it runs; panels ask. */
export interface Saving {
  /** The picture as it is now, in what no panel covers; null where there is none. */
  readonly picture: (wish: PictureWish) => Promise<HTMLCanvasElement | null>
  /** The names that stand beside the body now; none while they are off. */
  readonly names: () => readonly NameShown[]
  /** Where what is seen in a part of the picture can be pointed at, names or none, in the order of the table; nothing where there is no picture. */
  readonly spots: (part: PicturePart) => readonly Spot[]
  /** About how large the model of what is visible is, bytes; 0 where nothing is. */
  readonly modelBytes: () => number
  /** What is visible as a binary glTF, metres, y up, one node a structure; null where nothing is. */
  readonly model: (wish: ModelWish) => Promise<Blob | null>
}

const nothing: Saving = {
  picture: async () => null,
  names: () => [],
  spots: () => [],
  modelBytes: () => 0,
  model: async () => null,
}
let current: Saving = nothing

/** Called by the picture as it comes and, with null, as it goes. */
export function setSaving(saving: Saving | null): void {
  current = saving ?? nothing
}

/** The picture on this page. */
export const saving: Saving = {
  picture: (wish) => current.picture(wish),
  names: () => current.names(),
  spots: (part) => current.spots(part),
  modelBytes: () => current.modelBytes(),
  model: (wish) => current.model(wish),
}
