import { type PairId, type StructureId, structures } from '../../anatomy/structures.ts'
import type { Expected } from '../../drill/progress-file.ts'
import type { SubjectId } from '../../drill/subjects.ts'
import type { DrillWords } from '../drill-words.ts'
import { formatsOf } from '../format.ts'
import { pairName, structure } from './structures.ts'

const { counted, number } = formatsOf('en')
const ROOT = /^root-(.+)$/

function subject(id: SubjectId): string {
  if (id === 'ganglion') return 'Nerve root ganglion'
  const level = ROOT.exec(id)?.[1]
  if (level !== undefined) return `${level} nerve root`
  return id in structures ? structure(id as StructureId).name : pairName(id as PairId)
}

function expected(what: Expected): string {
  if (what.is === 'number') {
    const kind = what.whole ? 'a whole number' : 'a number'
    return what.low === what.high ? number(what.low) : `${kind} from ${what.low} to ${what.high}`
  }
  return {
    json: 'a file that this page has saved',
    object: 'an object in braces { }',
    date: 'a time such as 2026-11-28T17:20:00.000Z',
    card: 'a card that is asked here',
    text: `"${what.is === 'text' ? what.text : ''}"`,
  }[what.is]
}

/** Each language has as many other names for a thing as it has. */
const alsoCalled: Readonly<Partial<Record<SubjectId, readonly string[]>>> = {
  coccyx: ['coccyx'],
  'spinal-cord': ['spinal cord', 'conus medullaris', 'conus'],
  'dural-sac': ['thecal sac', 'dura'],
  'anterior-longitudinal-ligament': ['anterior longitudinal ligament', 'ALL'],
  'posterior-longitudinal-ligament': ['posterior longitudinal ligament', 'PLL'],
  'ligamenta-flava': ['ligamentum flavum', 'ligamenta flava', 'flavum'],
  'hip-bone': ['innominate bone', 'coxal bone', 'pelvic bone'],
  femur: ['femur'],
  patella: ['patella'],
  tibia: ['tibia'],
  fibula: ['fibula'],
  'foot-bones': ['bones of the foot'],
  'sacrotuberous-ligament': ['sacrotuberous ligament'],
  'sacrospinous-ligament': ['sacrospinous ligament'],
  'common-fibular-nerve': ['common peroneal nerve', 'common fibular'],
  'superficial-fibular-nerve': ['superficial peroneal nerve'],
  'deep-fibular-nerve': ['deep peroneal nerve'],
  'sural-communicating-branch': [
    'sural communicating branch',
    'fibular communicating branch',
    'peroneal communicating branch',
  ],
  'obturator-internus': ['internal obturator'],
  'superior-gemellus': ['gemellus superior'],
  'inferior-gemellus': ['gemellus inferior'],
  iliocostalis: ['iliocostalis lumborum'],
  longissimus: ['longissimus thoracis'],
  multifidus: ['multifidi'],
  ganglion: ['dorsal root ganglion', 'spinal ganglion', 'DRG'],
}

export const drill: DrillWords = {
  title: 'Practice',
  about: 'Questions answered on the body. They come back when it is time.',
  groups: {
    bones: 'Bones and discs',
    nerves: 'Nerves',
    muscles: 'Muscles',
    ligaments: 'Ligaments',
    deficits: 'When a root is irritated',
  },
  choose: 'What to practise',
  chooseOne: 'Choose at least one.',
  start: 'Start',
  sitting: (due, fresh) =>
    [
      due > 0 ? counted(due, { one: '# to repeat', other: '# to repeat' }) : '',
      fresh > 0 ? counted(fresh, { one: '# new', other: '# new' }) : '',
    ]
      .filter((one) => one !== '')
      .join(', '),
  nothing: 'Nothing is due here today.',
  learned: (learned, cards) => `${number(learned)} of ${number(cards)} learned`,
  dueToday: (count) => counted(count, { one: '# today', other: '# today' }),
  forecast: 'Cards that come back, day by day',
  today: 'Today',
  onDay: (day, count) => `${day}: ${counted(count, { one: '# card', other: '# cards' })}`,
  needsPicture: 'Without the 3D picture, only the questions about roots can be asked.',

  kept: {
    device: 'Your progress stays on this device only.',
    page: 'This device does not let the page keep anything. Your progress lasts as long as this page is open.',
    shared:
      'This page was opened for a clinic screen, so nothing is kept. Your progress lasts as long as this page is open.',
  },
  yourProgress: 'Your progress',
  save: 'Save as a file',
  bring: 'Bring in a file',
  erase: 'Erase',
  eraseAsk: 'Erase all progress on this device? It cannot be brought back, except from a file you saved.',
  eraseYes: 'Yes, erase it',
  eraseNo: 'Keep it',
  erased: 'All progress was erased.',
  brought: (count) => counted(count, { one: '# card was brought in.', other: '# cards were brought in.' }),
  leftOut: 'Left out, because it makes no sense:',
  moreLeftOut: (count) => counted(count, { one: 'and # more', other: 'and # more' }),
  refused: 'This file could not be used. Your progress is as it was.',
  issue: (place, what, got) => `${place === '' ? 'the file' : place}: expected ${expected(what)}, got ${got}`,
  unread:
    'What was kept on this device could not be read in full. The old text is still here, and you can save it as a file.',
  saveOld: 'Save the old text',

  asks: {
    find: 'Find it',
    name: 'Name it',
    nerve: 'Which nerve works it?',
    feels: 'Which nerve feels it?',
    deficit: 'Predict what is found',
    signs: 'Which root?',
    root: 'Which root works it most?',
  },
  cardOf: (card, of) => `Card ${number(card)} of ${number(of)}`,
  onceMore: 'Once more',
  leave: 'Stop for now',
  tapIt: 'Tap it in the picture. You may turn the body, come closer, or hide what is in the way.',
  places: 'Or pick one of four lit places',
  place: (letter) => `Place ${letter}`,
  whatIsLit: 'What is lit?',
  typeName: 'Type its name',
  check: 'Check',
  orChoose: 'Or choose',
  irritated: (root) => `The ${root} is irritated`,
  wants: {
    skin: 'Where is it mostly felt? Tap the skin.',
    movement: 'Which of these gets weaker?',
    reflex: 'Which reflex is less?',
  },
  turnBody: 'Turn the body if the place is on its other side.',
  orPlace: 'Or choose a place',
  noReflex: 'No simple reflex',
  signs: {
    title: 'Which root fits?',
    weaker: (movement) => `Weaker: ${movement}`,
    reflex: (reflex) => `Less: ${reflex}`,
    noReflex: 'Knee jerk and ankle jerk: as usual',
    felt: (areas) => `Felt: ${areas}`,
  },
  tapNerve: 'Tap the nerve in the picture, or choose.',
  tapRoot: 'Tap the root in the picture, or choose.',
  showWhere: 'Show where',
  hint: 'Give me a hint',
  showMe: 'Show me',

  yes: 'Yes.',
  yesWritten: (name) => `Yes. It is written: ${name}.`,
  thatIs: (name) => `That is: ${name}.`,
  notThis: 'Not this one.',
  itsBranch: 'It is a branch of that nerve. Follow it further.',
  otherZone: 'There, another root is felt more.',
  noZone: 'No zone of the leg is there.',
  otherSide: 'A good place, but on the other leg. Tap the side of the sore root.',
  onceMoreTry: 'Try once more.',
  litNow: 'It is lit now.',
  isLit: (name) => `Lit: ${name}.`,
  felt: (root, areas) => `${root} is mostly felt here: ${areas}.`,
  weaker: (root, movement) => `${root} does much of this work: ${movement}.`,
  reflexLess: (root, reflex) => `With ${root} irritated, this is less: ${reflex}.`,
  noReflexOf: (root) => `${root} has no simple reflex to test.`,
  isRoot: (root) => `These signs fit ${root}.`,
  worked: (muscle, by) => `${muscle}: ${by}.`,
  fibres: (roots, main) => `Its fibres come from ${roots}, mainly ${main}.`,
  soft: 'Zones are soft, overlap, and differ from person to person.',

  next: 'Next',
  finish: 'Finish',
  end: 'That is all for now',
  knew: (right, of) => `You knew ${number(right)} of ${number(of)} at the first try.`,
  comesBack: 'Each card comes back just before you are likely to forget it.',
  goOn: 'Go on',
  back: 'Back to the overview',

  subject,
  alsoCalled: (id) => alsoCalled[id] ?? [],
  and: (list) => new Intl.ListFormat('en').format(list),
}
