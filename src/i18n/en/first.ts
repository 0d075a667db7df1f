import { formatsOf } from '../format.ts'
import type { FirstWords } from '../messages.ts'
import { depth } from './depth.ts'
import { explore } from './explore.ts'
import { labels } from './labels.ts'
import { navigation } from './navigation.ts'
import { part, structure } from './structures.ts'
import { ui } from './ui.ts'

const format = formatsOf('en')
const two = (n: number): string => String(n).padStart(2, '0')

/** English, what the page begins with: plain words first, grade 8 or below. */
export const first: FirstWords = {
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
  certainties: {
    high: 'Well established',
    moderate: 'Good evidence',
    low: 'Limited evidence',
    'very-low': 'Very uncertain',
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
    return `Not drawn in full: ${list.join(', ')}. The story is complete all the same.`
  },
  ui,
  depth,
  explore,
  labels,
  navigation,
  notices: {
    'no-webgl': 'This device cannot draw the 3D picture. The whole story works without it: words, captions and cards.',
    'no-model': 'The 3D picture could not be loaded. The whole story works without it. Reload to try again.',
    'lost-picture': 'The picture was lost for a moment and is being drawn again. The story goes on.',
    'slow-picture': 'This device draws the 3D picture too slowly. Still pictures show the story instead.',
    'stopped-picture': 'The 3D picture has stopped. Still pictures show the story instead.',
    'no-recording': 'The recorded voice could not be loaded. Captions show every word.',
    'voice-stopped': 'The voice stopped. Captions show every word.',
    'no-browser-voice': 'This device has no voice for this language. Captions show every word.',
    'no-offline':
      'This browser does not let the page keep itself for offline use. Everything works while you are online.',
    'offline-full':
      'This device has no room left to keep the page for offline use. Everything works while you are online.',
    'no-words': 'These words could not be loaded. What is here goes on. Try again when you are online.',
    'no-part': 'A part of this page could not be loaded. What is here goes on. Try again when you are online.',
    'late-part': 'A part of this page is slow to come. What is here goes on, and the part appears once it has come.',
    'part-broke': 'A part of this page stopped working. Everything else goes on.',
    'not-kept': 'This device cannot remember your choices now. They last as long as this page is open.',
    'link-story': 'The link named a story that is not here. This is the one we have.',
    'link-step': 'The link named a step that is not in this story. We start at the beginning.',
    'link-value': 'A part of the link could not be used. The rest of it was.',
  },
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
