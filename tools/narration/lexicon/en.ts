import type { Lexicon } from './lexicon.ts'

/**
 * How every anatomical term of the English narration is said (and each plain word the engine gets wrong), in the phones of the CMU
 * dictionary as Festival writes them.
 */
export const lexicon = {
  buttock: [
    ['b ah t', 1],
    ['ax k', 0],
  ],
  disc: [['d ih s k', 1]],
  discs: [['d ih s k s', 1]],
  herniated: [
    ['hh er', 1],
    ['n iy', 0],
    ['ey t', 1],
    ['ax d', 0],
  ],
  inflame: [
    ['ih n', 0],
    ['f l ey m', 1],
  ],
  knead: [['n iy d', 1]],
  massage: [
    ['m ax', 0],
    ['s aa zh', 1],
  ],
  muscle: [
    ['m ah s', 1],
    ['ax l', 0],
  ],
  muscles: [
    ['m ah s', 1],
    ['ax l z', 0],
  ],
  nerve: [['n er v', 1]],
  pelvis: [
    ['p eh l', 1],
    ['v ax s', 0],
  ],
  piriformis: [
    ['p ih r', 1],
    ['ax', 0],
    ['f ao r', 1],
    ['m ax s', 0],
  ],
  root: [['r uw t', 1]],
  roots: [['r uw t s', 1]],
  sciatic: [
    ['s ay', 0],
    ['ae t', 1],
    ['ih k', 0],
  ],
  sciatica: [
    ['s ay', 0],
    ['ae t', 1],
    ['ax k', 0],
    ['ax', 0],
  ],
  sometimes: [
    ['s ah m', 1],
    ['t ay m z', 0],
  ],
  spine: [['s p ay n', 1]],
  stronger: [
    ['s t r ao ng', 1],
    ['g er', 0],
  ],
  thigh: [['th ay', 1]],
  urine: [
    ['y uh r', 1],
    ['ax n', 0],
  ],
  vertebrae: [
    ['v er', 1],
    ['t ax', 0],
    ['b r ey', 0],
  ],
} as const satisfies Lexicon
