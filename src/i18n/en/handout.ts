import type { Meaning } from '../../story/meaning.ts'
import type { HandoutWords } from '../handout-words.ts'

const types = {
  bulge: 'Bulge',
  protrusion: 'Protrusion',
  extrusion: 'Extrusion',
  sequestration: 'Sequestration',
} as const
const meetings = { near: 'no contact', touches: 'contact', moves: 'displacement', presses: 'compression' } as const

function clinical({ material, root }: Meaning): string {
  if (!material) return ''
  const { type, disc, side, zone } = material
  const place = zone === 'central' ? 'central' : `${side} ${zone}`
  const met = root ? `${root.side} ${root.level} root: ${meetings[root.meeting]}` : 'no root is reached'
  return `${types[type]} of the ${disc} disc, ${place} zone; ${met}.`
}

export const handout: HandoutWords = {
  title: 'Handout',
  heading: 'Sciatica: your page to take home',
  about: 'One page to take home, of what the picture shows now. It is made on this device and sent nowhere.',
  preview: 'See the page',
  print: 'Print or save as PDF',
  drawing: 'The picture is being drawn.',
  failed: 'The picture could not be drawn. The page is made without it.',
  clinic: 'Name of the clinic',
  clinicAbout: 'Printed at the top. Forgotten when this page is closed.',
  country: 'Country, for the emergency number',
  otherCountry: 'Another country',
  number: 'Emergency number there',
  names: (number, country) => `The page says: call ${number} (${country}).`,
  fromLanguage: 'The country comes from this browser’s language. Please check it.',
  noCountry: 'This browser does not say which country. Please choose.',
  noNumber: 'We have no checked number for this country. Without one the page says “your emergency number”.',
  actualSize: 'Larger',
  noPicture: 'No picture could be drawn on this device.',
  pictureOf: 'The picture that is shown now',
  clinical,
  warned: 'What was marked or said can be a warning sign. Please read the box below first.',
  besides: [
    'A picture alone does not tell whether a back hurts.',
    'Many people have a herniated disc and feel nothing.',
  ],
  shown: 'What the picture shows',
  helps: 'What can help',
  help: {
    C37: 'Good advice, staying active and time come first.',
    C36: 'Moving more, not smoking and a healthy weight lower the risk, but promise nothing.',
    C17: 'Massage may ease back and buttock pain for a short time. For sciatica itself we are not sure.',
  },
  exercises: 'Exercise: ask what fits you',
  ask: 'Would this be right for me?',
  exerciseList: {
    walking: 'Walking',
    using: 'Simple exercises that use your muscles',
    guided: 'Exercise with a therapist’s guidance',
  },
  exerciseNote:
    'Exercise eased leg pain a little more than advice alone, at first; later there was no difference (limited evidence).',
  urgent: 'When to get help at once',
  call: (number) =>
    `Call ${number ?? 'your emergency number'} or go to an emergency department if you have leg or back pain and any of these is new:`,
  scan: 'Scan to open this picture again.',
  scanNearly: 'Scan to open this picture again, in a simpler view.',
  scanHere: 'This code opens the picture again within this clinic only.',
  codeLabel: 'Code that opens this picture again',
  noCode: 'No code is printed: another device could not open this page’s address.',
  onlyHere: 'This page runs in your own network only: the code opens nothing elsewhere, and the page says so.',
  shortened: 'What you see takes too long a link. The code leaves out details.',
  date: 'Date',
  notes: 'My notes and questions',
  sources: 'Sources',
}
