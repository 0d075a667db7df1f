/** Words of the tool `draw` of consulting. */
export interface DrawWords {
  readonly title: string
  readonly about: string
  readonly tools: string
  readonly tool: Readonly<Record<'off' | 'laser' | 'pen' | 'arrow' | 'text', string>>
  readonly toolDoes: Readonly<Record<'off' | 'laser' | 'pen' | 'arrow' | 'text', string>>
  readonly colours: string
  readonly colour: Readonly<Record<'chalk' | 'amber' | 'teal', string>>
  readonly text: string
  readonly undo: string
  readonly redo: string
  readonly clear: string
  readonly save: string
  readonly open: string
  readonly opened: string
  readonly notMarks: string
  readonly kept: string
  /** Of the cross that keys move: its name, how it is used, and what it says beside the body. */
  readonly keyPointer: string
  readonly keyPointerHow: string
  readonly overNothing: string
}
