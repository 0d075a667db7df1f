import type { NavigationWords } from '../navigation-words.ts'

const from = {
  anterior: 'the front',
  posterior: 'behind',
  left: 'the left',
  right: 'the right',
  superior: 'above',
  inferior: 'below',
} as const

export const navigation: NavigationWords = {
  sides: {
    anterior: 'From the front',
    posterior: 'From behind',
    left: 'From the left',
    right: 'From the right',
    superior: 'From above',
    inferior: 'From below',
  },
  sidesTitle: 'Sides of the body',
  cube: 'Look from another side',
  locator: 'Where in the body you are',
  places: {
    lowBack: 'Low back',
    pelvis: 'Pelvis',
    thigh: 'Thigh',
    knee: 'Knee',
    lowerLeg: 'Lower leg',
    foot: 'Foot',
  },
  placesTitle: 'Go to',
  move: 'Move instead of turn',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  moveUp: 'Move up',
  moveDown: 'Move down',
  home: 'Whole body',
  looking: (side, also) => `You are looking from ${from[side]}${also ? ` and a little from ${from[also]}` : ''}.`,
  wholeBody: 'Most of the body is in the picture.',
  inTheMiddle: (names) => `In the middle: ${names}.`,
}
