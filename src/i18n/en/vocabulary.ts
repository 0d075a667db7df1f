import type { Synonym, Vocabulary } from '../vocabulary.ts'

const discs = ['disc-L5-S1', 'disc-L4-L5', 'disc-L3-L4', 'disc-L2-L3', 'disc-L1-L2'] as const
const roots = ['root-L5', 'root-S1', 'root-L4', 'root-L3', 'root-S2'] as const
const lumbar = ['L5', 'L4', 'L3', 'L2', 'L1'] as const

/** What people type who do not know the name in the list. */
const synonyms: readonly Synonym[] = [
  {
    say: [
      'slipped disc',
      'slipped disk',
      'herniated disc',
      'disc herniation',
      'bulging disc',
      'disc bulge',
      'ruptured disc',
      'prolapsed disc',
      'disc prolapse',
      'blown disc',
      'disk',
      'intervertebral disc',
      'spinal disc',
      'worn disc',
      'disc protrusion',
      'disc extrusion',
      'cushion between the bones',
    ],
    finds: discs,
  },
  {
    say: [
      'pinched nerve',
      'trapped nerve',
      'compressed nerve',
      'squeezed nerve',
      'irritated nerve',
      'nerve root',
      'spinal nerve',
      'radiculopathy',
      'radicular pain',
      'radiculitis',
    ],
    finds: roots,
  },
  { say: ['sciatica', 'sciatic', 'ischiadic nerve', 'leg nerve', 'long nerve'], finds: ['sciatic-nerve', ...roots] },
  { say: ['piriformis syndrome', 'deep gluteal syndrome'], finds: ['piriformis', 'sciatic-nerve'] },
  { say: ['wallet muscle', 'pear shaped muscle', 'pear muscle'], finds: ['piriformis'] },
  {
    say: ['deep hip rotators', 'hip rotators', 'deep six', 'external rotators', 'deep gluteal muscles'],
    finds: ['piriformis', 'superior-gemellus', 'obturator-internus', 'inferior-gemellus', 'quadratus-femoris'],
  },
  {
    say: ['peroneal nerve', 'common peroneal nerve', 'lateral popliteal nerve'],
    finds: ['common-fibular-nerve', 'superficial-fibular-nerve', 'deep-fibular-nerve'],
  },
  { say: ['superficial peroneal nerve'], finds: ['superficial-fibular-nerve'] },
  { say: ['deep peroneal nerve'], finds: ['deep-fibular-nerve'] },
  { say: ['foot drop', 'drop foot'], finds: ['common-fibular-nerve', 'root-L5', 'deep-fibular-nerve'] },
  { say: ['medial popliteal nerve', 'calf nerve', 'tarsal tunnel'], finds: ['tibial-nerve'] },
  { say: ['sole nerves', 'plantar nerve'], finds: ['medial-plantar-nerve', 'lateral-plantar-nerve'] },
  { say: ['crural nerve', 'front thigh nerve'], finds: ['femoral-nerve'] },
  { say: ['knee jerk', 'knee reflex', 'patellar reflex'], finds: ['root-L4', 'femoral-nerve'] },
  { say: ['ankle jerk', 'ankle reflex', 'achilles reflex'], finds: ['root-S1', 'tibial-nerve'] },
  {
    say: ['sacral plexus', 'lumbosacral plexus', 'nerve plexus'],
    finds: ['lumbosacral-trunk', 'root-S1', 'root-S2', 'root-S3'],
  },
  {
    say: ['dorsal root ganglion', 'DRG', 'spinal ganglion', 'nerve swelling'],
    finds: ['ganglion-L5', 'ganglion-S1', 'ganglion-L4'],
  },
  {
    say: ['horse tail', 'horse’s tail', 'cauda equina syndrome', 'saddle numbness', 'bundle of nerves'],
    finds: ['cauda-equina'],
  },
  { say: ['thecal sac', 'dura', 'dura mater', 'spinal sac', 'nerve sleeve', 'spinal fluid'], finds: ['dural-sac'] },
  { say: ['spinal cord', 'conus', 'conus medullaris', 'marrow'], finds: ['spinal-cord'] },
  {
    say: ['spinal canal', 'stenosis', 'spinal stenosis', 'narrow canal'],
    finds: ['dural-sac', 'cauda-equina', 'ligamenta-flava'],
  },
  {
    say: ['sit bone', 'sitting bone', 'sitz bone', 'sits bone', 'butt bone', 'ischial tuberosity', 'ischium'],
    finds: ['hip-bone'],
  },
  {
    say: [
      'pelvis',
      'pelvic bone',
      'hip',
      'ilium',
      'iliac crest',
      'pubic bone',
      'pubis',
      'coxal bone',
      'innominate bone',
    ],
    finds: ['hip-bone', 'sacrum'],
  },
  {
    say: ['hip joint', 'hip socket', 'acetabulum', 'ball and socket'],
    finds: ['hip-bone', 'femur'],
  },
  { say: ['thigh', 'upper leg bone', 'hip ball', 'femoral head', 'trochanter', 'femur'], finds: ['femur'] },
  { say: ['sacroiliac joint', 'SI joint', 'SIJ'], finds: ['sacrum', 'hip-bone'] },
  { say: ['tail bone', 'tailbone', 'tail', 'coccyx', 'bottom of the spine'], finds: ['coccyx'] },
  {
    say: [
      'backbone',
      'spine',
      'spinal column',
      'lumbar spine',
      'low back',
      'lower back',
      'vertebrae',
      'lumbago',
      'facet joint',
    ],
    finds: lumbar,
  },
  { say: ['shinbone', 'shin', 'lower leg'], finds: ['tibia', 'fibula'] },
  { say: ['fibula', 'outer leg bone'], finds: ['fibula'] },
  { say: ['knee', 'patella', 'knee cap'], finds: ['patella', 'femur', 'tibia'] },
  { say: ['foot', 'feet', 'ankle', 'heel', 'toes', 'metatarsals'], finds: ['foot-bones', 'lateral-plantar-nerve'] },
  {
    say: ['buttock', 'buttocks', 'butt', 'bum', 'bottom', 'backside', 'rear', 'glutes', 'gluteal muscles', 'glute'],
    finds: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'],
  },
  {
    say: ['hamstring', 'hamstrings', 'hams', 'back of the thigh', 'thigh muscles'],
    finds: ['biceps-femoris', 'semitendinosus', 'semimembranosus'],
  },
  {
    say: ['back muscles', 'erector spinae', 'spinal erectors', 'paraspinals', 'paraspinal muscles', 'core muscles'],
    finds: ['longissimus', 'iliocostalis', 'multifidus'],
  },
  { say: ['hip flexor', 'hip flexors', 'iliopsoas', 'psoas', 'tenderloin'], finds: ['psoas-major', 'iliacus'] },
  { say: ['QL', 'side of the back'], finds: ['quadratus-lumborum'] },
  { say: ['ligamentum flavum', 'yellow ligament'], finds: ['ligamenta-flava'] },
  { say: ['posterior longitudinal ligament', 'PLL'], finds: ['posterior-longitudinal-ligament'] },
  { say: ['anterior longitudinal ligament', 'ALL'], finds: ['anterior-longitudinal-ligament'] },
  { say: ['sacrotuberous ligament'], finds: ['sacrotuberous-ligament'] },
  { say: ['sacrospinous ligament'], finds: ['sacrospinous-ligament'] },
  { say: ['dermatome', 'touch', 'body surface'], finds: ['skin'] },
]

/** What a search understands in English. */
export const vocabulary: Vocabulary = {
  synonyms,
  sides: { left: ['left'], right: ['right'] },
  idle: ['the', 'a', 'an', 'of', 'in', 'my', 'and', 'where', 'is'],
}
