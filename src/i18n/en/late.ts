import type { LateWords } from '../messages.ts'
import { about } from './about.ts'
import { card } from './card.ts'
import { claims, omissions } from './claims.ts'
import { clinic } from './clinic.ts'
import { compare } from './compare.ts'
import { conditions } from './conditions.ts'
import { draw } from './draw.ts'
import { drill } from './drill.ts'
import { evidence } from './evidence.ts'
import { glossary } from './glossary.ts'
import { handout } from './handout.ts'
import { mine } from './mine.ts'
import { offline } from './offline.ts'
import { panels } from './panels.ts'
import { parts } from './parts.ts'
import { report } from './report.ts'
import { save } from './save.ts'
import { screens } from './screens.ts'
import { section } from './section.ts'
import { teachBack } from './teach-back.ts'
import { trace } from './trace.ts'

/** English, what is read once something is opened. */
export const late: LateWords = {
  claims,
  omissions,
  verdicts: {
    supported: 'Holds up',
    partly: 'Partly true',
    oversimplified: 'Too simple',
    unsupported: 'Not shown',
    contradicted: 'Studies show otherwise',
  },
  panels,
  evidence,
  about,
  teachBack,
  report,
  mine,
  compare,
  draw,
  handout,
  screens,
  clinic,
  offline,
  card,
  parts,
  trace,
  section,
  conditions,
  drill,
  save,
  shortcuts: [
    { keys: 'Space or Enter', does: 'Play or pause' },
    { keys: '→ or Page Down', does: 'Next step' },
    { keys: '← or Page Up', does: 'Step back' },
    { keys: 'S', does: 'Say this sentence again' },
    { keys: 'Home', does: 'Replay this step' },
    { keys: 'L', does: 'Wait after this sentence' },
    { keys: '< / >', does: 'Slower or faster' },
    { keys: 'Shift + arrows', does: 'Turn the picture' },
    { keys: '+ / −', does: 'Closer or further away' },
    { keys: 'Ctrl + arrows', does: 'Move the picture' },
    { keys: '1 2 3 4 5 6', does: 'From the front, behind, left, right, above, below' },
    { keys: 'F or double tap', does: 'Fly to a part' },
    { keys: 'R', does: 'Reset the view' },
    { keys: 'C', does: 'Captions on or off' },
    { keys: 'T', does: 'Clinical names on or off' },
    { keys: 'H', does: 'Get help now (in the story)' },
    { keys: 'H, I, X', does: 'While you explore: hide, only this, fade what is selected' },
    { keys: 'Ctrl + Z, Ctrl + Y', does: 'While you explore: undo, redo' },
    { keys: 'Ctrl or Shift + click', does: 'While you explore: select one more' },
    { keys: 'Right click or long press', does: 'While you explore: what can be done with a part' },
    { keys: 'Arrows, Space, + / −', does: 'While you try massage: move, press, pressure' },
    { keys: 'Esc', does: 'Close what is open' },
    { keys: 'A', does: 'About: version and licences' },
    { keys: '?', does: 'This list' },
  ],
  glossary,
}
