import type { RemoteWords } from '../remote-words.ts'

export const remote: RemoteWords = {
  tag: 'en',
  direction: 'ltr',
  title: 'Remote',
  back: 'Back',
  next: 'Next',
  toggle: 'Play or pause',
  side: 'Side of the body',
  left: 'Left',
  right: 'Right',
  level: 'Level',
  pad: 'Hold and move a finger here to point',
  connecting: 'Connecting …',
  connected: 'Connected',
  lost: 'Connection lost. Trying again …',
  ended: 'The connection has ended. Ask for a new code on the screen.',
  wrongCode: 'This code is not valid any more. Ask for a new one on the screen.',
  tooMany: 'Too many wrong codes. Wait a minute, then scan a new one.',
  noCode: 'Scan the code on the screen to connect this phone.',
}
