import type { ReactElement } from 'react'

const strokes = {
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  next: 'M6 5.5l8.5 6.5L6 18.5zM18 5.5v13',
  back: 'M18 5.5L9.5 12l8.5 6.5zM6 5.5v13',
  replay: 'M5 5v5h5M5.6 10A7.5 7.5 0 1 1 4.6 14',
  again: 'M5 6.5h14v9h-7l-4 3.5v-3.5H5zM9 11h6',
  linger: 'M7 5h10M7 19h10M8.5 5c0 4 7 5 7 7s-7 3-7 7M15.5 5c0 4-7 5-7 7s7 3 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  captions: 'M4 6.5h16v11H4zM7.5 11h4M14 11h2.5M7.5 14h2.5M12.5 14h4',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  chevron: 'M7 10l5 5 5-5',
  left: 'M14.5 6L8.5 12l6 6',
  right: 'M9.5 6l6 6-6 6',
  up: 'M6 14.5l6-6 6 6',
  down: 'M6 9.5l6 6 6-6',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
  home: 'M5 11.5L12 5.5l7 6M7.5 10v8.5h9V10',
  eye: 'M3.5 12s3-5.5 8.5-5.5 8.5 5.5 8.5 5.5-3 5.5-8.5 5.5S3.5 12 3.5 12zM12 9.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  list: 'M5 7h14M5 12h14M5 17h14',
  help: 'M12 4v9M12 18.2v.1',
  link: 'M10 14a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M14 10a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1',
  explore: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM15.5 8.5l-2 5-5 2 2-5z',
  undo: 'M9 6L5 10l4 4M5 10h9a5 5 0 0 1 0 9h-3',
  redo: 'M15 6l4 4-4 4M19 10h-9a5 5 0 0 0 0 9h3',
  hide: 'M4 4l16 16M6.5 8C4.6 9.6 3.5 12 3.5 12s3 5.5 8.5 5.5c1.2 0 2.3-.3 3.3-.7M10 6.8c.6-.2 1.3-.3 2-.3 5.5 0 8.5 5.5 8.5 5.5s-.6 1.2-1.8 2.4',
  isolate: 'M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  fade: 'M12 4a8 8 0 1 0 0 16zM15 5.5v.1M18 8v.1M19.5 12v.1M18 16v.1M15 18.5v.1',
  tree: 'M5 5h6M9 12h6M9 19h6M6 8v11h1M6 12h1',
  nerve: 'M12 3c0 4-3 5-3 9s3 3 3 9M9.5 9C8 10 6.5 10 5 9.5M9.3 14c2 0 4 .5 5.7 2M12 18c1.5 0 3 .5 4 2',
  cut: 'M4 16l16-8M4 8h6M14 16h6M7 4.5v3.5M17 16v3.5',
  sliders: 'M6 4v9M6 17v3M12 4v3M12 11v9M18 4v7M18 15v5M4 15h4M10 9h4M16 13h4',
  target: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  save: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 19h14',
  sound: 'M4.5 9.5v5h3.5l4.5 4v-13l-4.5 4zM16 9a4 4 0 0 1 0 6M18.5 6.5a7.5 7.5 0 0 1 0 11',
  fly: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15M9.5 12h5M12 9.5v5',
  several: 'M4 7l2 2 3.5-4M4 16l2 2 3.5-4M13 7.5h7M13 16.5h7',
  'eye-faded':
    'M3.5 12s3-5.5 8.5-5.5c0 0 0 11 0 11S6.5 17.5 3.5 12zM15 7.3v.1M17.5 8.8v.1M19.8 11v.1M19.8 13.2v.1M17.5 15.3v.1M15 16.8v.1',
  move: 'M12 3.5v17M3.5 12h17M9.5 6L12 3.5 14.5 6M9.5 18l2.5 2.5 2.5-2.5M6 9.5L3.5 12 6 14.5M18 9.5l2.5 2.5-2.5 2.5',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5',
  consult: 'M4 6h10v7H9l-3 3v-3H4zM16 9h4v7h-2v3l-3-3h-4',
  person: 'M12 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM6 20c0-4 2.5-7 6-7s6 3 6 7',
  compare: 'M5 6h6v12H5zM13 6h6v12h-6z',
  pen: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  page: 'M7 4h7l4 4v12H7zM14 4v4h4M10 12h5M10 15.5h5',
  screen: 'M4 5h16v10H4zM9 19h6M12 15v4',
  report: 'M6 4h12v16H6zM9 8h6M9 11.5h6M9 15h3.5',
} as const
export type IconName = keyof typeof strokes

const solid: readonly IconName[] = ['play']
/** Point along the line of reading, so they turn with it. */
const onward: readonly IconName[] = ['next', 'back']

/** A line drawing on a 24 x 24 grid; says nothing by itself, its button does. */
export const Icon = ({ name }: { name: IconName }): ReactElement => (
  <svg
    className={`icon${solid.includes(name) ? ' icon-solid' : ''}${onward.includes(name) ? ' icon-onward' : ''}`}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <path d={strokes[name]} />
  </svg>
)
