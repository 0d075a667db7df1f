import type { Messages } from '../messages.ts'
import type { Saying } from '../report-words.ts'

const saying = (plain: string, clinical: string): Saying => ({ plain, clinical })
const rootOf = (root: string | null): string => (root === null ? 'a nerve root' : `the ${root} nerve root`)

/** What a report means, in calm words. */
export const report: Messages['report'] = {
  title: 'Read a report',
  about: 'Paste words from a report of a scan of the low back. You see here what they mean.',
  field: 'Words of the report',
  example:
    'L4-5: mild disc bulge, no canal stenosis. L5-S1: reduced disc height. 5 mm left paracentral protrusion contacting the left S1 nerve root.',
  tryExample: 'Try an example',
  clear: 'Clear',
  stays: 'It stays on this page. Nothing is stored or sent.',
  onlyEnglish: 'Reads reports in English.',
  found: (count) => (count === 1 ? '1 finding read' : `${count} findings read`),
  nothing: 'Nothing read yet. Name a level, such as L5-S1, and what was found there.',
  notRead: 'Not read',
  notReadAbout: 'These words are not known here. Nothing was made of them. Ask whoever wrote the report.',
  notDiagnosis:
    'A scan shows shapes. It does not say where pain comes from. Many people who feel fine have the same findings. This is no diagnosis: talk it over with someone who examines you.',
  urgent:
    'A finding like this is sometimes near the nerves to the bladder and bowel. On its own it is no alarm. Please know the signs that need help at once.',
  said: {
    stated: 'The report says',
    possible: 'Possible: the report is not sure of all of it',
    'ruled-out': 'Ruled out: not there',
  },
  noLevel: 'No level named',
  wholeDisc: 'side not named',
  sides: { left: 'left side', right: 'right side', both: 'both sides', midline: 'in the middle' },
  types: {
    bulge: saying('The rim of the disc bows out.', 'Bulge'),
    protrusion: saying('Part of the disc has pushed out, with a wide base.', 'Protrusion (a herniation)'),
    extrusion: saying('Part of the disc has pushed out, with a narrow neck.', 'Extrusion (a herniation)'),
    sequestration: saying('A piece of the disc has come loose.', 'Sequestration (a herniation)'),
    unnamed: saying('Part of the disc has pushed out. Its shape is not named.', 'Herniation'),
  },
  typeRuledOut: saying('The disc has not pushed out here.', 'No herniation'),
  zones: {
    central: saying('It lies in the middle.', 'Central zone'),
    subarticular: saying('It lies beside the middle.', 'Subarticular (paracentral) zone'),
    foraminal: saying('It lies in the nerve gap.', 'Foraminal zone'),
    extraforaminal: saying('It lies outside the nerve gap.', 'Extraforaminal (far lateral) zone'),
  },
  size: (mm) => saying(`It was measured at ${mm}.`, `Size ${mm}`),
  migrated: {
    up: saying('It reaches up from the disc.', 'Cranial migration'),
    down: saying('It reaches down from the disc.', 'Caudal migration'),
  },
  contact: {
    none: (root) => saying(`It does not touch ${rootOf(root)}.`, 'No root contact'),
    contact: (root) => saying(`It touches ${rootOf(root)}.`, 'Root contact'),
    displaced: (root) => saying(`It moves ${rootOf(root)} a little aside.`, 'Root displacement'),
    compressed: (root) => saying(`It presses on ${rootOf(root)}.`, 'Root compression'),
  },
  height: {
    none: saying('The disc has kept its height.', 'Height preserved'),
    mild: saying('The disc is a little thinner.', 'Mild loss of height'),
    moderate: saying('The disc is clearly thinner.', 'Moderate loss of height'),
    severe: saying('The disc is much thinner.', 'Severe loss of height'),
  },
  canal: {
    none: saying('The spine’s main canal has room.', 'No canal stenosis'),
    mild: saying('The spine’s main canal has a little less room.', 'Mild canal stenosis'),
    moderate: saying('The spine’s main canal has less room.', 'Moderate canal stenosis'),
    severe: saying('The spine’s main canal has much less room.', 'Severe canal stenosis'),
  },
  recess: {
    none: saying('The side of the canal has room.', 'No lateral recess stenosis'),
    mild: saying('The side of the canal has a little less room.', 'Mild lateral recess stenosis'),
    moderate: saying('The side of the canal has less room.', 'Moderate lateral recess stenosis'),
    severe: saying('The side of the canal has much less room.', 'Severe lateral recess stenosis'),
  },
  foramen: {
    none: saying('The nerve gap has room.', 'No foraminal stenosis'),
    mild: saying('The nerve gap has a little less room.', 'Mild foraminal stenosis'),
    moderate: saying('The nerve gap has less room.', 'Moderate foraminal stenosis'),
    severe: saying('The nerve gap has much less room.', 'Severe foraminal stenosis'),
  },
  signal: {
    kept: saying('The disc holds its water.', 'Signal preserved'),
    reduced: saying('The disc holds less water.', 'Signal loss (desiccation)'),
  },
  modic: {
    1: saying('The bone beside the disc holds more fluid.', 'Modic type 1'),
    2: saying('The bone beside the disc holds more fat.', 'Modic type 2'),
    3: saying('The bone beside the disc is denser.', 'Modic type 3'),
  },
  common: 'How common without pain',
  scans: {
    bulge: 'A bulging disc',
    protrusion: 'A protrusion',
    'height-loss': 'A thinner disc',
    'signal-loss': 'A drier disc',
  },
  ofHundred: (share, age) => `${share} in 100 people aged ${age} without pain`,
  atAge: (age) => `aged ${age}`,
  noFigure: 'For the rest of this finding, we have no figure of how common it is in people without pain.',
  show: 'Show it',
  showAs: (finding) => `Show it: ${finding}`,
  notes: {
    'usual-size': 'No size is named: drawn as large as usual.',
    'greatest-size': 'Drawn at 12 mm, the most the picture can show.',
    'usual-type': 'The shape is not named: drawn as a protrusion.',
    'usual-zone': 'The exact place is not named: drawn beside the middle, where most are.',
    'side-not-said': 'No side is named: the side in the picture means nothing.',
    'one-side': 'Both sides are named: one is drawn.',
    'usual-migration': 'How far it reaches is drawn by eye.',
    'usual-height': 'The height is drawn by eye.',
    'usual-water': 'The water is drawn by eye.',
    'room-not-drawn': 'How much room is left is not drawn from the report.',
  },
  notDrawn: {
    'nothing-there': 'There is nothing to draw.',
    'no-level': 'Not drawn: the report names no level.',
    'too-high': 'Not drawn: the picture shows herniations at L3/4, L4/5 and L5/S1 only.',
    'not-in-picture': 'Not drawn: the picture has no way to show this.',
  },
  chip: (finding) => `Report: ${finding}`,
  showAll: 'Show all',
  short: {
    bulge: 'bulge',
    protrusion: 'protrusion',
    extrusion: 'extrusion',
    sequestration: 'free piece',
    unnamed: 'herniation',
    changed: 'thinner or drier disc',
  },
}
