import type { StructureId } from '../../anatomy/structures.ts'
import type { Column } from './layout.ts'
import type { Box } from './survey.ts'

/** A label in the picture, in the order of reading. */
export interface LabelEntry {
  /** Another where it comes up anew instead of gliding from where it stood. */
  readonly key: string
  readonly id: StructureId
  readonly column: Column
  /** Its other side is named too: the name says which this is. */
  readonly sided: boolean
  /** What a blank is called. */
  readonly number: number
  /** Of its name as it is wrapped, CSS px. */
  readonly widthPx: number
  /** The body is behind the name itself. */
  readonly over: boolean
  /** Something hides what it points at. */
  readonly behind: boolean
}

/** What of a label is moved with the picture. */
export interface LabelElement {
  readonly button: HTMLElement
  readonly leader: SVGGElement
  readonly lines: readonly SVGLineElement[]
  readonly dot: SVGCircleElement
}

/** What is measured: a name and, where that is shown, its Latin name. */
export interface LabelText {
  readonly name: string
  readonly latin: string | null
}

/** Where labels stand in the page; `measure` gives the size of a name wrapped to a width, CSS px. */
export interface LabelHost {
  readonly measure: (text: LabelText, widthPx: number) => { readonly widthPx: number; readonly heightPx: number }
  /** What else stands over the picture and is to be kept clear, in the picture's own CSS px. */
  readonly taken: () => readonly Box[]
}

/** The buttons of the labels by key; React adds and removes them, the frame loop moves them. */
export const labelElements = new Map<string, LabelElement>()

let entries: readonly LabelEntry[] = []
let revealed: ReadonlySet<StructureId> = new Set()
let host: LabelHost | null = null
let focused: StructureId | null = null
const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Where the frame loop, which knows what is to be named, and the page, which shows it, meet. */
export const labelBoard = {
  entries: (): readonly LabelEntry[] => entries,
  revealed: (): ReadonlySet<StructureId> => revealed,
  host: (): LabelHost | null => host,
  /** Whose label has the keyboard. */
  focused: (): StructureId | null => focused,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  publish(next: readonly LabelEntry[]): void {
    const same =
      next.length === entries.length &&
      next.every((entry, i) =>
        (Object.keys(entry) as (keyof LabelEntry)[]).every((key) => entry[key] === entries[i]![key]),
      )
    if (same) return
    entries = next
    tell()
  },
  setHost(next: LabelHost | null): void {
    host = next
    tell()
  },
  /** Something else stands over the picture now. */
  renewHost(): void {
    if (host) labelBoard.setHost({ ...host })
  },
  setFocused(next: StructureId | null): void {
    focused = next
  },
  /** Shows the names behind some blanks. */
  reveal(ids: readonly StructureId[]): void {
    revealed = new Set([...revealed, ...ids])
    tell()
  },
  /** All are blank again. */
  blank(): void {
    if (revealed.size === 0) return
    revealed = new Set()
    tell()
  },
} as const
