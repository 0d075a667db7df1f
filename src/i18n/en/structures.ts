import type { VertebraId } from '../../anatomy/spine.ts'
import type { PairId, PartId, RootLevel, Side, StructureId } from '../../anatomy/structures.ts'
import type { StructureWords } from '../messages.ts'

type Midline = Exclude<
  StructureId,
  `disc-${string}` | `${PairId | `root-${RootLevel}` | `ganglion-${RootLevel}`}-${Side}` | VertebraId
>

const words = (name: string, about: string): StructureWords => ({ name, about })

const midline: Readonly<Record<Midline, StructureWords>> = {
  sacrum: words('Sacrum', 'The wedge-shaped bone below the low back, between the hip bones.'),
  coccyx: words('Tailbone', 'The small bone at the very end of the spine.'),
  'dural-sac': words('Dural sac', 'The thin sleeve with fluid and nerve roots inside the canal.'),
  'spinal-cord': words(
    'End of the spinal cord',
    'The cord ends here, above the low back. Below it only nerve roots run on.',
  ),
  'cauda-equina': words('Cauda equina', 'The bundle of nerve roots at the bottom of the spinal canal.'),
  'anterior-longitudinal-ligament': words(
    'Ligament along the front of the spine',
    'A broad, strong ribbon in front of the bones and discs. It stops the back from bending too far backwards.',
  ),
  'posterior-longitudinal-ligament': words(
    'Ligament along the back of the discs',
    'A narrow ribbon that widens over each disc. It is thin at the sides, which is where most discs give way.',
  ),
  'ligamenta-flava': words(
    'Yellow ligaments',
    'Springy bands behind the spinal canal, from each bony arch to the next. They help you to straighten up.',
  ),
  skin: words('Skin', 'Touch is felt here first. Slow, light touch can calm the whole body.'),
  'therapist-hand-left': words("Therapist's left hand", 'It warms, kneads and presses. It reaches skin and muscle.'),
  'therapist-hand-right': words("Therapist's right hand", 'It warms, kneads and presses. It reaches skin and muscle.'),
}

/** Names begin with a small letter: the side goes before them. */
const pairs: Readonly<Record<PairId, StructureWords>> = {
  'hip-bone': words('hip bone', 'One half of the pelvis. The sciatic nerve leaves through a notch at its back.'),
  femur: words('thigh bone', 'The longest bone of the body, from the hip to the knee.'),
  patella: words('kneecap', 'The small bone in front of the knee.'),
  tibia: words('shin bone', 'The bigger of the two bones of the lower leg.'),
  fibula: words(
    'calf bone',
    'The thin bone at the outer side of the lower leg. A branch of the nerve bends round its top.',
  ),
  'foot-bones': words('foot bones', 'Twenty-six bones. Nerve branches reach the sole and the top of the foot.'),
  'sacrotuberous-ligament': words(
    'ligament from the sacrum to the sitting bone',
    'A strong, twisted band that ties the sacrum to the bone you sit on.',
  ),
  'sacrospinous-ligament': words(
    'ligament from the sacrum to the ischial spine',
    'A short, three-cornered band. The sciatic nerve leaves the pelvis just above it.',
  ),
  'lumbosacral-trunk': words(
    'lumbosacral trunk',
    'Part of root L4 and all of L5, on their way to join the others in the pelvis.',
  ),
  'sciatic-nerve': words('sciatic nerve', 'The long, thick nerve from the pelvis down the back of the thigh.'),
  'tibial-nerve': words('tibial nerve', 'The branch that runs to the calf and the sole of the foot.'),
  'common-fibular-nerve': words(
    'common fibular nerve',
    'The branch that runs round the outer knee to the shin and top of the foot.',
  ),
  'superficial-fibular-nerve': words('superficial fibular nerve', 'It feels the outer shin and the top of the foot.'),
  'deep-fibular-nerve': words('deep fibular nerve', 'It lifts the foot and feels the skin between the first two toes.'),
  'sural-nerve': words('sural nerve', 'It feels the outer ankle and the outer edge of the foot.'),
  'sural-communicating-branch': words(
    'outer root of the sural nerve',
    'A thin branch from the outer knee that joins the sural nerve in the calf.',
  ),
  'medial-plantar-nerve': words('medial plantar nerve', 'It feels the inner sole and the big toe.'),
  'lateral-plantar-nerve': words('lateral plantar nerve', 'It feels the outer sole and moves most small foot muscles.'),
  'femoral-nerve': words('femoral nerve', 'It straightens the knee and feels the front of the thigh.'),
  'obturator-nerve': words('obturator nerve', 'It pulls the thigh inwards and feels its inner side.'),
  piriformis: words('piriformis', 'A small, pear-shaped muscle deep in the buttock. The nerve passes just under it.'),
  'gluteus-maximus': words(
    'gluteus maximus',
    'The biggest buttock muscle. It straightens the hip when you stand up or climb.',
  ),
  'gluteus-medius': words(
    'gluteus medius',
    'A fan on the outside of the hip. It keeps the pelvis level while you stand on one leg.',
  ),
  'gluteus-minimus': words(
    'gluteus minimus',
    'The deepest buttock muscle. It helps to hold the hip steady as you walk.',
  ),
  'obturator-internus': words('obturator internus', 'A deep hip muscle. The nerve lies on it in the buttock.'),
  'superior-gemellus': words(
    'superior gemellus',
    'A slip of muscle above the obturator tendon. It helps to turn the thigh out.',
  ),
  'inferior-gemellus': words(
    'inferior gemellus',
    'A slip of muscle below the obturator tendon. It helps to turn the thigh out.',
  ),
  'quadratus-femoris': words('quadratus femoris', 'A flat, square muscle under the nerve, low in the buttock.'),
  'psoas-major': words(
    'psoas major',
    'A long muscle from the sides of the spine, over the rim of the pelvis, to the thigh. It lifts the leg.',
  ),
  iliacus: words('iliacus', 'A fan of muscle that lines the hip bone inside and joins psoas to lift the thigh.'),
  'quadratus-lumborum': words(
    'quadratus lumborum',
    'A deep, flat muscle beside the spine, from the hip bone to the lowest rib.',
  ),
  multifidus: words(
    'multifidus',
    'Short bundles of muscle close to the spine. They steady each bone on the next and tense to guard a sore back.',
  ),
  iliocostalis: words(
    'iliocostalis',
    'The outer of the two long muscles along the spine, from the hip bone up to the ribs.',
  ),
  longissimus: words(
    'longissimus',
    'The inner of the two long muscles along the spine. They hold you up and tense to guard a sore back.',
  ),
  'biceps-femoris': words('biceps femoris', 'The outer of the muscles at the back of the thigh.'),
  semitendinosus: words('semitendinosus', 'One of the two inner muscles at the back of the thigh.'),
  semimembranosus: words('semimembranosus', 'One of the two inner muscles at the back of the thigh.'),
}

/** What each root mostly feels and moves; zones overlap and differ from person to person (murphy2009, lee2008). */
const roots: Readonly<Record<RootLevel, string>> = {
  L1: 'It serves the skin of the groin.',
  L2: 'It serves the front of the thigh.',
  L3: 'It serves the front of the thigh and the knee.',
  L4: 'It serves the inner calf and helps to straighten the knee.',
  L5: 'It serves the outer calf and the top of the foot, and lifts the big toe.',
  S1: 'It serves the back of the calf and the outer foot, and lets you stand on your toes.',
  S2: 'It serves the back of the thigh, and helps the bladder and bowel.',
  S3: 'It serves the skin you sit on, and helps the bladder and bowel.',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const SIDED = /^(.+)-(left|right)$/
const ROOT = /^(root|ganglion)-([LS]\d)$/

function aboutVertebra(level: string): StructureWords {
  const region = level.startsWith('T') ? 'the chest part of the spine' : 'the low back'
  return words(
    `Vertebra ${level}`,
    `One of the bones of ${region}. It carries weight in front and guards the nerves behind.`,
  )
}

function sided(base: string, side: string): StructureWords {
  const [, what, level] = ROOT.exec(base) ?? []
  if (what === 'root')
    return words(
      capital(`${side} ${level} nerve root`),
      `The start of a nerve where it leaves the spine. ${roots[level as RootLevel]}`,
    )
  if (what === 'ganglion')
    return words(
      capital(`${side} ${level} root ganglion`),
      'A small swelling on the nerve root that holds feeling cells.',
    )
  const { name, about } = pairs[base as PairId]
  return words(capital(`${side} ${name}`), about)
}

/** The plain name of a pair's part without its side. */
export const pairName = (id: PairId): string => capital(pairs[id].name)

/** The plain name and one plain sentence for any structure. Sides are the subject's own. */
export function structure(id: StructureId): StructureWords {
  if (id in midline) return midline[id as Midline]
  if (id.startsWith('disc-'))
    return words(
      `Disc ${id.slice(5).replace('-', '/')}`,
      'The tough, springy pad between two vertebrae. It is stuck to the bones, so it cannot slip.',
    )
  const [, base, side] = SIDED.exec(id) ?? []
  return base && side ? sided(base, side) : aboutVertebra(id)
}

/** The plain name of a part whatever its side. */
export function part(id: PartId): string {
  const [, what, level] = ROOT.exec(id) ?? []
  if (what) return what === 'root' ? `${level} nerve root` : `${level} root ganglion`
  return id in pairs ? capital(pairs[id as PairId].name) : structure(id as StructureId).name
}
