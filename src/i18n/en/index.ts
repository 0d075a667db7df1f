import { wordsIn } from '../../story/stories/index.ts'
import { formatsOf } from '../format.ts'
import type { Messages } from '../messages.ts'
import { about } from './about.ts'
import { card } from './card.ts'
import { claims, omissions } from './claims.ts'
import { clinic } from './clinic.ts'
import { compare } from './compare.ts'
import { conditions } from './conditions.ts'
import { depth } from './depth.ts'
import { draw } from './draw.ts'
import { drill } from './drill.ts'
import { evidence } from './evidence.ts'
import { explore } from './explore.ts'
import { glossary } from './glossary.ts'
import { handout } from './handout.ts'
import { labels } from './labels.ts'
import { mine } from './mine.ts'
import { navigation } from './navigation.ts'
import { offline } from './offline.ts'
import { panels } from './panels.ts'
import { parts } from './parts.ts'
import { report } from './report.ts'
import { save } from './save.ts'
import { screens } from './screens.ts'
import { section } from './section.ts'
import { part, structure } from './structures.ts'
import { teachBack } from './teach-back.ts'
import { trace } from './trace.ts'
import { ui } from './ui.ts'

const format = formatsOf('en')
const two = (n: number): string => String(n).padStart(2, '0')

/** English: plain words first, grade 8 or below. */
export const en: Messages = {
  language: { name: 'English', tag: 'en', direction: 'ltr' },
  format,
  structure,
  part,
  kinds: {
    bone: 'Bones',
    disc: 'Discs',
    ligament: 'Ligaments',
    nerve: 'Nerves',
    muscle: 'Muscles',
    skin: 'Skin',
    hand: 'Hands',
  },
  stories: wordsIn('en'),
  claims,
  omissions,
  certainties: {
    high: 'Well established',
    moderate: 'Good evidence',
    low: 'Limited evidence',
    'very-low': 'Very uncertain',
  },
  verdicts: {
    supported: 'Holds up',
    partly: 'Partly true',
    oversimplified: 'Too simple',
    unsupported: 'Not shown',
    contradicted: 'Studies show otherwise',
  },
  audiences: { patient: 'Everyone', student: 'Students', therapist: 'Therapists' },
  levels: { 'L3-L4': 'L3/4', 'L4-L5': 'L4/5', 'L5-S1': 'L5/S1' },
  side: { left: 'left', right: 'right' },
  root: (root, side) => `${side} ${root} root`,
  lesion: (disc, side) => `${disc === 'L5-S1' ? 'L5/S1' : disc.replace('-L', '/')}, ${side} side`,
  stepOf: (step, of) => `Step ${step} of ${of}`,
  hidden: (count) => format.counted(count, { one: '# part hidden', other: '# parts hidden' }),
  time: (ms) => `${Math.floor(ms / 60_000)}:${two(Math.floor(ms / 1000) % 60)}`,
  missingParts: (names, count) => {
    const others = count - names.length
    const list =
      others > 0 ? [...names, format.counted(others, { one: '# other part', other: '# other parts' })] : names
    return `Not drawn: ${list.join(', ')}. The story is complete without them.`
  },
  ui,
  panels,
  evidence,
  about,
  depth,
  teachBack,
  report,
  explore,
  mine,
  compare,
  draw,
  handout,
  screens,
  clinic,
  offline,
  card,
  labels,
  navigation,
  parts,
  trace,
  section,
  conditions,
  drill,
  save,
  notices: {
    'no-webgl': 'This device cannot draw the 3D picture. The whole story works without it: words, captions and cards.',
    'no-model': 'The 3D picture could not be loaded. The whole story works without it. Reload to try again.',
    'lost-picture': 'The picture was lost for a moment and is being drawn again. The story goes on.',
    'slow-picture': 'This device draws the 3D picture too slowly. Still pictures show the story instead.',
    'no-recording': 'The recorded voice could not be loaded. Captions show every word.',
    'no-browser-voice': 'This device has no voice for this language. Captions show every word.',
    'no-offline':
      'This browser does not let the page keep itself for offline use. Everything works while you are online.',
    'offline-full':
      'This device has no room left to keep the page for offline use. Everything works while you are online.',
    'link-story': 'The link named a story that is not here. This is the one we have.',
    'link-step': 'The link named a step that is not in this story. We start at the beginning.',
    'link-value': 'A part of the link could not be used. The rest of it was.',
  },
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
  help: {
    button: 'Get help now',
    title: 'When to get help',
    now: 'Call emergency services or go to an emergency department if you have leg or back pain and any of these is new:',
    nowList: [
      'You lose feeling around your bottom, private parts or inner thighs.',
      'You cannot pass urine, cannot hold it, or do not feel it.',
      'You lose control of your bowels.',
      'You have new sexual problems.',
      'Both legs are weak, or leg weakness is getting worse.',
    ],
    nowDo: 'Pain may be on one side or both. One sign is enough. Do not wait for more.',
    soon: 'See a doctor soon if you have:',
    soonList: [
      'a fever, or you feel ill',
      'past cancer, or weight loss you cannot explain',
      'a bad fall, or weak bones',
      'a weak immune system',
      'pain that never eases or keeps getting worse',
      'no better after a few weeks',
    ],
    note: 'This card is one tap away on every screen.',
  },
}
