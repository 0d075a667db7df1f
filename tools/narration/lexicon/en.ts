import type { Lexicon } from './lexicon.ts'

/**
 * How every anatomical term of the English narration is said (and each plain word the engine gets wrong), in the phones of the CMU
 * dictionary as Festival writes them.
 */
export const lexicon = {
  anulus: [
    ['ae n', 1],
    ['y ax', 0],
    ['l ax s', 0],
  ],
  bladder: [
    ['b l ae', 1],
    ['d er', 0],
  ],
  bowel: [
    ['b aw', 1],
    ['ax l', 0],
  ],
  buttock: [
    ['b ah t', 1],
    ['ax k', 0],
  ],
  cadavers: [
    ['k ax', 0],
    ['d ae', 1],
    ['v er z', 0],
  ],
  cauda: [
    ['k ao', 1],
    ['d ax', 0],
  ],
  dermatome: [
    ['d er', 1],
    ['m ax', 0],
    ['t ow m', 0],
  ],
  disc: [['d ih s k', 1]],
  discs: [['d ih s k s', 1]],
  endplates: [
    ['eh n d', 1],
    ['p l ey t s', 0],
  ],
  equina: [
    ['ih', 0],
    ['k w ay', 1],
    ['n ax', 0],
  ],
  extrusion: [
    ['ih k', 0],
    ['s t r uw', 1],
    ['zh ax n', 0],
  ],
  extrusions: [
    ['ih k', 0],
    ['s t r uw', 1],
    ['zh ax n z', 0],
  ],
  fibrosus: [
    ['f ay', 0],
    ['b r ow', 1],
    ['s ax s', 0],
  ],
  fibula: [
    ['f ih b', 1],
    ['y ax', 0],
    ['l ax', 0],
  ],
  fibular: [
    ['f ih b', 1],
    ['y ax', 0],
    ['l er', 0],
  ],
  foramen: [
    ['f ax', 0],
    ['r ey', 1],
    ['m ax n', 0],
  ],
  fragment: [
    ['f r ae g', 1],
    ['m ax n t', 0],
  ],
  fragments: [
    ['f r ae g', 1],
    ['m ax n t s', 0],
  ],
  gluteal: [
    ['g l uw', 1],
    ['t iy', 0],
    ['ax l', 0],
  ],
  gluteus: [
    ['g l uw', 1],
    ['t iy', 0],
    ['ax s', 0],
  ],
  herniated: [
    ['hh er', 1],
    ['n iy', 0],
    ['ey t', 1],
    ['ax d', 0],
  ],
  herniation: [
    ['hh er', 1],
    ['n iy', 0],
    ['ey', 1],
    ['sh ax n', 0],
  ],
  herniations: [
    ['hh er', 1],
    ['n iy', 0],
    ['ey', 1],
    ['sh ax n z', 0],
  ],
  inflame: [
    ['ih n', 0],
    ['f l ey m', 1],
  ],
  inflamed: [
    ['ih n', 0],
    ['f l ey m d', 1],
  ],
  inflames: [
    ['ih n', 0],
    ['f l ey m z', 1],
  ],
  intervertebral: [
    ['ih n', 0],
    ['t er', 0],
    ['v er', 1],
    ['t ax', 0],
    ['b r ax l', 0],
  ],
  kilograms: [
    ['k ih', 1],
    ['l ax', 0],
    ['g r ae m z', 1],
  ],
  knead: [['n iy d', 1]],
  lumbar: [
    ['l ah m', 1],
    ['b aa r', 0],
  ],
  lumbosacral: [
    ['l ah m', 1],
    ['b ow', 0],
    ['s ey', 1],
    ['k r ax l', 0],
  ],
  massage: [
    ['m ax', 0],
    ['s aa zh', 1],
  ],
  maximus: [
    ['m ae k', 1],
    ['s ax', 0],
    ['m ax s', 0],
  ],
  megapascal: [
    ['m eh', 1],
    ['g ax', 0],
    ['p ae s', 1],
    ['k ax l', 0],
  ],
  megapascals: [
    ['m eh', 1],
    ['g ax', 0],
    ['p ae s', 1],
    ['k ax l z', 0],
  ],
  millimetres: [
    ['m ih l', 1],
    ['ax', 0],
    ['m iy', 0],
    ['t er z', 0],
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
  nerves: [['n er v z', 1]],
  nucleus: [
    ['n uw', 1],
    ['k l iy', 0],
    ['ax s', 0],
  ],
  obesity: [
    ['ow', 0],
    ['b iy', 1],
    ['s ax', 0],
    ['t iy', 0],
  ],
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
  placebo: [
    ['p l ax', 0],
    ['s iy', 1],
    ['b ow', 0],
  ],
  protrusion: [
    ['p r ow', 0],
    ['t r uw', 1],
    ['zh ax n', 0],
  ],
  pulposus: [
    ['p ah l', 0],
    ['p ow', 1],
    ['s ax s', 0],
  ],
  rami: [
    ['r ey', 1],
    ['m ay', 0],
  ],
  reflex: [
    ['r iy', 1],
    ['f l eh k s', 0],
  ],
  reflexes: [
    ['r iy', 1],
    ['f l eh k', 0],
    ['s ax z', 0],
  ],
  root: [['r uw t', 1]],
  roots: [['r uw t s', 1]],
  sacrum: [
    ['s ey', 1],
    ['k r ax m', 0],
  ],
  saddle: [
    ['s ae', 1],
    ['d ax l', 0],
  ],
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
  sequestration: [
    ['s iy', 0],
    ['k w ax', 0],
    ['s t r ey', 1],
    ['sh ax n', 0],
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
  tibial: [
    ['t ih', 1],
    ['b iy', 0],
    ['ax l', 0],
  ],
  trochanter: [
    ['t r ow', 0],
    ['k ae n', 1],
    ['t er', 0],
  ],
  urine: [
    ['y uh r', 1],
    ['ax n', 0],
  ],
  ventral: [
    ['v eh n', 1],
    ['t r ax l', 0],
  ],
  vertebrae: [
    ['v er', 1],
    ['t ax', 0],
    ['b r ey', 0],
  ],
  vertebral: [
    ['v er', 1],
    ['t ax', 0],
    ['b r ax l', 0],
  ],
} as const satisfies Lexicon
