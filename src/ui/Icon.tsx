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
