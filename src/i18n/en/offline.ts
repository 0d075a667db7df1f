import { formatsOf } from '../format.ts'
import type { OfflineWords } from '../offline-words.ts'

const format = formatsOf('en')
const mb = (megabytes: number): string => format.quantity(megabytes, 'MB', 1)

export const offline: OfflineWords = {
  title: 'Offline, and what this device keeps',
  withoutInternet: 'Without the internet',
  is: {
    starting: 'The page is being kept on this device. Until that is done, it needs the internet.',
    kept: 'The page, its 3D body and the story you opened work on this device without the internet.',
    impossible:
      'This browser keeps no files for the page, so it needs the internet. A private window or an address without https is often the reason.',
    refused: 'This browser does not let the page keep itself for offline use. Everything works while you are online.',
    full: 'This device has no room left to keep the page for offline use. Everything works while you are online.',
    erased: 'Nothing of this page is kept on this device any more. It keeps its files again when you next open it.',
  },
  everything: 'All stories, in every language and at every depth, with their recorded voices:',
  amount: (megabytes, all) => `${mb(megabytes)} of ${mb(all)} are on this device.`,
  allHere: (megabytes) => `Everything is on this device: ${mb(megabytes)}.`,
  keep: (megabytes) => `Keep everything for offline (${mb(megabytes)} more)`,
  goOn: (megabytes) => `Go on (${mb(megabytes)} more)`,
  stop: 'Stop',
  cut: 'The connection was cut. What has come is kept. Go on when you are online again.',
  noRoom: 'There is no room for more on this device. What has come is kept.',
  remove: 'Keep only the story that is open',
  onDevice: 'What this device keeps',
  kinds: [
    {
      name: 'How you like it told',
      about: 'Language, voice, speed, captions, motion and clinical names, so that the page opens as you left it.',
    },
    { name: 'Practice', about: 'Which questions you answered and when each comes back. Only if you practised.' },
    { name: 'Files of the page', about: 'Its code, pictures and recordings, so that it works without the internet.' },
  ],
  nobodyElse: 'None of it says who you are or how you are, and none of it is sent anywhere.',
  erase: 'Erase all of it',
  eraseAsk: 'Settings, practice and files of this page will be gone from this device. This cannot be undone.',
  eraseYes: 'Yes, erase',
  eraseNo: 'No, keep them',
  newer: 'A newer version of this page is ready.',
  showNewer: 'Show it now',
  otherWindows: 'Another window still shows this version. Close it, then the newer one can open.',
}
