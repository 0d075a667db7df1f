import type { ScreensWords } from '../screens-words.ts'

export const screens: ScreensWords = {
  title: 'Screens',
  about: 'A second window for the person beside you, and a phone as remote.',
  second: 'Second window',
  secondAbout:
    'It shows the picture, the title and the captions, and follows this window. It has no controls and keeps nothing. Drag it to the other screen if it did not open there; a double click, or the key F, makes it fill that screen.',
  open: 'Open the second window',
  close: 'Close the second window',
  secondIs: {
    closed: 'No second window is open.',
    opening: 'Opening. Your browser may ask whether the page may place windows on your screens.',
    open: 'The second window follows this one.',
    blocked:
      'The browser has not opened the window. Press the button again; if nothing opens, allow pop-ups for this page first.',
    impossible: 'In this browser, windows cannot follow one another.',
  },
  pointer: 'Show my pointer',
  nobodyLeads:
    'This window is waiting. In the main window, open Consult, Screens, and choose “Open the second window”.',
  phone: 'Phone as remote',
  phoneAbout:
    'A phone in the same network can turn the pages and point. It sends only these commands, to this machine alone.',
  connect: 'Connect a phone',
  again: 'New code',
  disconnect: 'Disconnect the phone',
  asking: 'Asking for a code …',
  unavailable:
    'No phone can be connected to this page. Start it on this machine with “npm start -- --remote”, and open the address that is printed there.',
  scan: 'Scan this code with the phone’s camera.',
  code: 'Code that opens the remote on a phone',
  expires: (minutes) => `It works once, within ${minutes} minutes.`,
  paired: 'A phone is connected.',
  away: 'The phone is out of reach. It comes back by itself when its page is open.',
  ended: 'The connection has ended.',
}
