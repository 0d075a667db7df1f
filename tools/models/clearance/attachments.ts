/** How far two structures may share a place, and where: anywhere, or only near the ends of a muscle or ligament of the two. */
export interface Attachment {
  /** Structure ids without their side, in either order. */
  readonly between: readonly [RegExp, RegExp]
  readonly where: 'anywhere' | 'ends'
  readonly limitMm: number
}

/** Between structures that are not attached to one another, mm. */
export const CLEAR_MM = 0.5
/** How far from the edge on which a muscle ends its attachment reaches, mm. */
export const END_REACH_MM = 12

const whole = (...ids: readonly string[]): RegExp => new RegExp(`^(?:${ids.join('|')})$`)
const row = (a: readonly string[], b: readonly string[], where: Attachment['where'], limitMm: number): Attachment => ({
  between: [whole(...a), whole(...b)],
  where,
  limitMm,
})

const vertebra = 'T1[12]|L[1-5]'
const shin = ['tibia', 'fibula'] as const
const backMuscles = ['multifidus', 'iliocostalis', 'longissimus', 'quadratus-lumborum'] as const
const hamstrings = ['biceps-femoris', 'semitendinosus', 'semimembranosus'] as const
const rotators = [
  'piriformis',
  'obturator-internus',
  'superior-gemellus',
  'inferior-gemellus',
  'quadratus-femoris',
] as const
const glutei = ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'] as const
const insideSac = ['dural-sac', 'cauda-equina', 'spinal-cord'] as const
const roots = ['root-..', 'ganglion-..'] as const
const sacralPlexus = ['root-L4', 'root-L5', 'root-S[1-4]', 'lumbosacral-trunk', 'sciatic-nerve'] as const

/** Which structures are attached to which, and how far they may then share a place; limits chosen by eye. */
export const attachments: readonly Attachment[] = [
  // A disc's faces are grown into the endplates; the ribbons of the spine are grown on to bone.
  row(['disc-.+'], [vertebra, 'sacrum'], 'anywhere', 3),
  row(['anterior-longitudinal-ligament', 'posterior-longitudinal-ligament'], [vertebra, 'sacrum'], 'anywhere', 2),
  row(['ligamenta-flava'], [vertebra, 'sacrum'], 'anywhere', 5),
  row(['sacrotuberous-ligament', 'sacrospinous-ligament'], ['sacrum', 'coccyx', 'hip-bone'], 'ends', 3),
  row(['sacrotuberous-ligament'], ['sacrospinous-ligament'], 'ends', 3),

  // These rise from the whole face of the wing, not from a line.
  row(['gluteus-medius', 'gluteus-minimus', 'iliacus'], ['hip-bone'], 'anywhere', 2),
  row([...rotators, ...glutei], ['hip-bone', 'sacrum', 'coccyx', 'femur'], 'ends', 4),
  row(['gluteus-maximus'], ['sacrotuberous-ligament'], 'ends', 4),
  // It rises from the sheet of sinew that covers these at the sacrum, too.
  row(['gluteus-maximus'], ['multifidus', 'longissimus', 'iliocostalis'], 'ends', 4),
  row(['piriformis', 'superior-gemellus', 'gluteus-maximus'], ['sacrospinous-ligament'], 'ends', 2),
  row(['obturator-internus'], ['superior-gemellus', 'inferior-gemellus'], 'anywhere', 2),
  row(
    [...rotators, 'gluteus-medius', 'gluteus-minimus'],
    [...rotators, 'gluteus-medius', 'gluteus-minimus'],
    'ends',
    2,
  ),
  row([...hamstrings], ['hip-bone', 'femur', 'patella', ...shin], 'ends', 4),
  row([...hamstrings], [...hamstrings], 'ends', 4),
  row([...hamstrings], ['sacrotuberous-ligament'], 'ends', 4),
  row(['iliacus', 'psoas-major'], ['hip-bone', 'sacrum', 'femur', vertebra, 'disc-.+'], 'ends', 4),
  row(['iliacus'], ['psoas-major'], 'ends', 4),
  row([...backMuscles], [vertebra, 'sacrum', 'hip-bone'], 'ends', 4),
  row([...backMuscles], [...backMuscles], 'ends', 3),

  // What runs inside the sac, and what leaves it; roots join the plexus, the plexus the trunk, the trunk its branches.
  row([...insideSac], [...insideSac, ...roots], 'anywhere', 12),
  row([...roots], [...roots], 'anywhere', 8),
  row([...sacralPlexus], [...sacralPlexus], 'anywhere', 8),
  row(
    ['sciatic-nerve', 'tibial-nerve', 'common-fibular-nerve'],
    ['tibial-nerve', 'common-fibular-nerve'],
    'anywhere',
    8,
  ),
  row(['common-fibular-nerve'], ['superficial-fibular-nerve', 'deep-fibular-nerve'], 'anywhere', 5),
  row(['superficial-fibular-nerve'], ['deep-fibular-nerve'], 'anywhere', 5),
  row(['tibial-nerve', 'common-fibular-nerve', 'sural-communicating-branch'], ['sural-nerve'], 'anywhere', 5),
  row(['sural-communicating-branch'], ['common-fibular-nerve'], 'anywhere', 5),
  row(['femoral-nerve', 'obturator-nerve'], ['root-L[2-4]', 'ganglion-L[2-4]', 'lumbosacral-trunk'], 'anywhere', 5),
  row(['tibial-nerve', 'medial-plantar-nerve'], ['medial-plantar-nerve', 'lateral-plantar-nerve'], 'anywhere', 4),
  // The upper roots of the lumbar plexus run through psoas, at whatever depth, and what they make comes out of it.
  row(['root-L[1-3]', 'ganglion-L[1-3]', 'femoral-nerve', 'obturator-nerve'], ['psoas-major'], 'anywhere', 20),
  // The second and third sacral nerves come out of their foramina between the slips of piriformis.
  row(['root-S[23]'], ['piriformis'], 'anywhere', 2),
  // The obturator canal is no wider than the nerve: bone above, the muscle's edge below.
  row(['obturator-nerve'], ['obturator-internus'], 'anywhere', 2),
]
