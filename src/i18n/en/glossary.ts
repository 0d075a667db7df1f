import type { Messages } from '../messages.ts'

/** Terms in plain words, with their Latin (TA2) where they have one. */
export const glossary: Messages['glossary'] = [
  { term: 'Sciatica', plain: 'Nerve pain that runs from the low back or buttock down one leg.', latin: null },
  {
    term: 'Radiculopathy',
    plain: 'A nerve root that does not work well, giving numbness, weakness or lost reflexes.',
    latin: null,
  },
  { term: 'Radicular pain', plain: 'Pain that comes from an upset nerve root and is felt in the limb.', latin: null },
  {
    term: 'Sciatic nerve',
    plain: 'The long, thick nerve from the pelvis down the back of the thigh.',
    latin: 'nervus ischiadicus',
  },
  {
    term: 'Tibial nerve',
    plain: 'The branch that runs to the calf and the sole of the foot.',
    latin: 'nervus tibialis',
  },
  {
    term: 'Common fibular nerve',
    plain: 'The branch that runs round the outer knee to the shin and top of the foot.',
    latin: 'nervus fibularis communis',
  },
  {
    term: 'Nerve root',
    plain: 'The start of a nerve where it leaves the spine.',
    latin: 'radix nervi spinalis (radix anterior, radix posterior)',
  },
  {
    term: 'Dorsal root ganglion',
    plain: 'A small swelling on the nerve root that holds feeling cells.',
    latin: 'ganglion sensorium nervi spinalis',
  },
  {
    term: 'Lumbosacral plexus',
    plain: 'The meeting place in the pelvis where the roots join to form nerves.',
    latin: 'plexus lumbosacralis',
  },
  {
    term: 'Sacral plexus',
    plain: 'The part of that meeting place that makes the sciatic nerve.',
    latin: 'plexus sacralis',
  },
  { term: 'Lumbar vertebra', plain: 'One of the five big bones of the low back.', latin: 'vertebra lumbalis' },
  { term: 'Sacrum', plain: 'The wedge-shaped bone below the low back, between the hip bones.', latin: 'os sacrum' },
  {
    term: 'Intervertebral disc',
    plain: 'The tough, springy pad between two vertebrae.',
    latin: 'discus intervertebralis',
  },
  { term: 'Annulus (outer ring)', plain: 'The strong ring of a disc, made of many layers.', latin: 'anulus fibrosus' },
  { term: 'Nucleus (soft centre)', plain: 'The wet, gel-like middle of a disc.', latin: 'nucleus pulposus' },
  { term: 'Vertebral canal', plain: 'The tunnel of bone that holds the spinal nerves.', latin: 'canalis vertebralis' },
  {
    term: 'Intervertebral foramen',
    plain: 'The gap between two bones where a nerve root leaves the spine.',
    latin: 'foramen intervertebrale',
  },
  { term: 'Lateral recess', plain: 'The side corner of the canal where a root travels before it leaves.', latin: null },
  { term: 'Dural sac', plain: 'The thin sleeve with fluid and nerve roots inside the canal.', latin: null },
  {
    term: 'Cauda equina',
    plain: 'The bundle of nerve roots at the bottom of the spinal canal.',
    latin: 'cauda equina',
  },
  {
    term: 'Facet joint',
    plain: 'The small joint at the back between two vertebrae.',
    latin: 'articulatio zygapophysialis',
  },
  {
    term: 'Posterior longitudinal ligament',
    plain: 'The band that runs down the back of the vertebrae and discs.',
    latin: 'ligamentum longitudinale posterius',
  },
  {
    term: 'Ligamentum flavum',
    plain: 'The yellow band that joins the bones at the back of the canal.',
    latin: 'ligamentum flavum',
  },
  {
    term: 'Piriformis',
    plain: 'A small, pear-shaped muscle deep in the buttock. The nerve passes just under it.',
    latin: 'musculus piriformis',
  },
  { term: 'Gluteus maximus', plain: 'The biggest buttock muscle.', latin: 'musculus gluteus maximus' },
  { term: 'Gluteus medius', plain: 'A hip muscle that keeps you steady on one leg.', latin: 'musculus gluteus medius' },
  {
    term: 'Erector spinae',
    plain: 'The long muscles along the spine, longissimus and iliocostalis among them.',
    latin: 'musculus erector spinae',
  },
  { term: 'Multifidus', plain: 'The short, deep muscles along the spine.', latin: 'musculi multifidi' },
  {
    term: 'Greater sciatic foramen',
    plain: 'The opening in the pelvis where the sciatic nerve comes out.',
    latin: 'foramen ischiadicum majus',
  },
  { term: 'Greater trochanter', plain: 'The bony bump at the side of the hip.', latin: 'trochanter major' },
  { term: 'Ischial tuberosity', plain: 'The bone you sit on.', latin: 'tuber ischiadicum' },
  {
    term: 'Disc bulge',
    plain: 'The rim of a disc bows out over more than a quarter of its edge. Very common.',
    latin: null,
  },
  {
    term: 'Herniated disc',
    plain: 'Disc material pushed past the edge at one spot. Also called a slipped disc, but nothing slips.',
    latin: null,
  },
  { term: 'Protrusion', plain: 'A herniation with a wide base.', latin: null },
  { term: 'Extrusion', plain: 'A herniation with a narrow neck.', latin: null },
  { term: 'Sequestration', plain: 'A piece of disc that has come loose.', latin: null },
  { term: 'Spinal stenosis', plain: 'A canal or gap that has become too narrow.', latin: null },
  {
    term: 'Dermatome',
    plain: 'The patch of skin that one nerve root mostly serves. The patches overlap a lot.',
    latin: null,
  },
  { term: 'Reflex', plain: 'A fast jerk of a muscle when its tendon is tapped.', latin: null },
  {
    term: 'Deep gluteal syndrome',
    plain: 'Nerve pain from a squeeze in the buttock, not from a disc. Piriformis syndrome is one kind.',
    latin: null,
  },
  { term: 'Red flag', plain: 'A warning sign that needs a doctor, sometimes at once.', latin: null },
]
