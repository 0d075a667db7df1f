import type { StructureId } from '../../anatomy/structures.ts'
import { showsClinicalTerms } from '../../state/actions.ts'
import type { AppState } from '../../state/store.ts'
import { messagesIn } from '../../state/use-app.ts'
import { labelBoard } from './board.ts'
import type { Column } from './layout.ts'
import type { Slot } from './slots.ts'
import { textOf } from './text.ts'

/** A label as it is drawn now, for whoever draws the picture elsewhere. CSS px from the picture's upper left corner. */
export interface DrawnLabel {
  readonly id: StructureId
  /** Null where it is blank: then its number stands there. */
  readonly name: string | null
  /** Set in italics below the name; null where it is not shown. */
  readonly latin: string | null
  readonly number: number
  /** Names of the left column are set flush right, against their leaders; those of the right one flush left. */
  readonly column: Column
  /** Holds the name however it is wrapped; it is set in its middle, top to bottom. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** A hairline, with a dot at its end. */
  readonly leader: { readonly fromX: number; readonly fromY: number; readonly toX: number; readonly toY: number }
  /** Something hides what it points at: its leader is dashed. */
  readonly behind: boolean
}

/** What of the slots is to be seen, in their order. */
export function drawnOf(slots: readonly Slot[], state: AppState): DrawnLabel[] {
  const words = messagesIn(state.language)
  const clinical = showsClinicalTerms(state)
  const drawn: DrawnLabel[] = []
  for (const { entry, away, edgePx, yPx, heightPx, toXPx, toYPx, lagXPx, lagYPx } of slots) {
    if (away) continue
    const { id, column, number, behind, widthPx } = entry
    const blank = state.labels === 'quiz' && !labelBoard.revealed().has(id)
    const { name, latin } = textOf(words, entry, clinical)
    drawn.push({
      id,
      name: blank ? null : name,
      latin: blank ? null : latin,
      number,
      column,
      box: {
        x: column === 'left' ? edgePx - widthPx : edgePx,
        y: yPx - heightPx / 2,
        width: widthPx,
        height: heightPx,
      },
      leader: { fromX: edgePx, fromY: yPx, toX: toXPx + lagXPx, toY: toYPx + lagYPx },
      behind,
    })
  }
  return drawn
}
