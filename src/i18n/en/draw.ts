import type { DrawWords, MarksExpected } from '../draw-words.ts'

const expected: Readonly<Record<MarksExpected, string>> = {
  smaller: 'at most 4 MB',
  drawing: 'a drawing that was saved here',
  version: 'version 1',
  marks: 'a list of at most 200 marks',
  mark: 'a line, an arrow or a text on a part of the body',
}

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
  notMarks: (place, what, got) =>
    `This file holds no drawing that can be shown. ${place || 'The file'}: expected ${expected[what]}, got ${got}.`,
  kept: 'Nothing drawn is kept when this page closes, unless you save it to a file.',
  keyPointer: 'Pointer for the keyboard',
  keyPointerHow: 'Arrow keys move, Enter begins and ends.',
  overNothing: 'Beside the body',
}
