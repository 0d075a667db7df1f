import type { DrawWords } from '../draw-words.ts'

export const draw: DrawWords = {
  title: 'Point and draw',
  about: 'A light to point with and a pen that stays on the body.',
  tools: 'What the pointer does',
  tool: { off: 'Turn', laser: 'Point', pen: 'Pen', arrow: 'Arrow', text: 'Label' },
  toolDoes: {
    off: 'The pointer turns the body, as it does otherwise.',
    laser: 'A light follows the pointer, in the patient’s window too.',
    pen: 'Drag over the body to draw. Drag beside it, or with two fingers, to turn it.',
    arrow: 'Drag from where the arrow begins to what it points at, or tap one and then the other.',
    text: 'Write the words, then tap where they belong.',
  },
  colours: 'Colour',
  colour: { chalk: 'Chalk', amber: 'Amber', teal: 'Teal' },
  text: 'Words of the label',
  undo: 'Undo drawing',
  redo: 'Redo drawing',
  clear: 'Clear all',
  save: 'Save drawing to a file',
  open: 'Open a drawing',
  opened: 'The drawing is open.',
  notMarks: 'This file holds no drawing that can be shown.',
  kept: 'Nothing drawn is kept when this page closes, unless you save it to a file.',
  keyPointer: 'Pointer for the keyboard',
  keyPointerHow: 'Arrow keys move, Enter begins and ends.',
  overNothing: 'Beside the body',
}
