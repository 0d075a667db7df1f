import type { Messages } from '../messages.ts'

/** Terms in plain words, with their Latin (TA2) where they have one. */
export const glossary: Messages['glossary'] = [
  {
    term: 'Ciática',
    plain: 'Dolor de un nervio que baja de la espalda baja o la nalga por una pierna.',
    latin: null,
  },
  {
    term: 'Radiculopatía',
    plain: 'Una raíz nerviosa que no funciona bien y da adormecimiento, debilidad o pérdida de reflejos.',
    latin: null,
  },
  {
    term: 'Dolor radicular',
    plain: 'Dolor que viene de una raíz nerviosa irritada y se siente en la pierna o el brazo.',
    latin: null,
  },
  {
    term: 'Nervio ciático',
    plain: 'El nervio largo y grueso que baja de la pelvis por detrás del muslo.',
    latin: 'nervus ischiadicus',
  },
  {
    term: 'Nervio tibial',
    plain: 'La rama que va a la pantorrilla y a la planta del pie.',
    latin: 'nervus tibialis',
  },
  {
    term: 'Nervio peroneo común',
    plain: 'La rama que rodea la rodilla por fuera hacia la espinilla y el dorso del pie.',
    latin: 'nervus fibularis communis',
  },
  {
    term: 'Raíz nerviosa',
    plain: 'El comienzo de un nervio, donde sale de la columna.',
    latin: 'radix nervi spinalis (radix anterior, radix posterior)',
  },
  {
    term: 'Ganglio de la raíz dorsal',
    plain: 'Un pequeño abultamiento de la raíz nerviosa que guarda las células de la sensibilidad.',
    latin: 'ganglion sensorium nervi spinalis',
  },
  {
    term: 'Plexo lumbosacro',
    plain: 'El lugar de la pelvis donde las raíces se unen para formar nervios.',
    latin: 'plexus lumbosacralis',
  },
  {
    term: 'Plexo sacro',
    plain: 'La parte de ese lugar de unión que forma el nervio ciático.',
    latin: 'plexus sacralis',
  },
  {
    term: 'Vértebra lumbar',
    plain: 'Uno de los cinco huesos grandes de la espalda baja.',
    latin: 'vertebra lumbalis',
  },
  {
    term: 'Sacro',
    plain: 'El hueso en forma de cuña debajo de la espalda baja, entre los huesos de la cadera.',
    latin: 'os sacrum',
  },
  {
    term: 'Disco intervertebral',
    plain: 'La almohadilla firme y elástica entre dos vértebras.',
    latin: 'discus intervertebralis',
  },
  {
    term: 'Anillo fibroso (anillo externo)',
    plain: 'El anillo fuerte de un disco, hecho de muchas capas.',
    latin: 'anulus fibrosus',
  },
  {
    term: 'Núcleo pulposo (centro blando)',
    plain: 'El centro húmedo de un disco, parecido a un gel.',
    latin: 'nucleus pulposus',
  },
  {
    term: 'Canal vertebral',
    plain: 'El túnel de hueso que contiene los nervios de la columna.',
    latin: 'canalis vertebralis',
  },
  {
    term: 'Agujero intervertebral',
    plain: 'La abertura entre dos huesos por donde una raíz nerviosa sale de la columna.',
    latin: 'foramen intervertebrale',
  },
  {
    term: 'Receso lateral',
    plain: 'El rincón del canal por donde pasa una raíz antes de salir.',
    latin: null,
  },
  {
    term: 'Saco dural',
    plain: 'La funda delgada con líquido y raíces nerviosas dentro del canal.',
    latin: null,
  },
  {
    term: 'Cola de caballo',
    plain: 'El manojo de raíces nerviosas al final del canal de la columna.',
    latin: 'cauda equina',
  },
  {
    term: 'Articulación facetaria',
    plain: 'La pequeña articulación de atrás entre dos vértebras.',
    latin: 'articulatio zygapophysialis',
  },
  {
    term: 'Ligamento longitudinal posterior',
    plain: 'La banda que baja por detrás de las vértebras y los discos.',
    latin: 'ligamentum longitudinale posterius',
  },
  {
    term: 'Ligamento amarillo',
    plain: 'La banda amarilla que une los huesos por detrás del canal.',
    latin: 'ligamentum flavum',
  },
  {
    term: 'Músculo piriforme',
    plain:
      'Un músculo pequeño con forma de pera, en lo profundo de la nalga. El nervio pasa justo por debajo. También se llama piramidal.',
    latin: 'musculus piriformis',
  },
  {
    term: 'Glúteo mayor',
    plain: 'El músculo más grande de la nalga.',
    latin: 'musculus gluteus maximus',
  },
  {
    term: 'Glúteo medio',
    plain: 'Un músculo de la cadera que lo mantiene firme sobre una pierna.',
    latin: 'musculus gluteus medius',
  },
  {
    term: 'Erector de la columna',
    plain: 'Los músculos largos a lo largo de la columna, entre ellos el longísimo y el iliocostal.',
    latin: 'musculus erector spinae',
  },
  {
    term: 'Multífido',
    plain: 'Los músculos cortos y profundos a lo largo de la columna.',
    latin: 'musculi multifidi',
  },
  {
    term: 'Agujero ciático mayor',
    plain: 'La abertura de la pelvis por donde sale el nervio ciático.',
    latin: 'foramen ischiadicum majus',
  },
  {
    term: 'Trocánter mayor',
    plain: 'El hueso que sobresale al lado de la cadera.',
    latin: 'trochanter major',
  },
  {
    term: 'Tuberosidad isquiática',
    plain: 'El hueso sobre el que usted se sienta.',
    latin: 'tuber ischiadicum',
  },
  {
    term: 'Abombamiento del disco',
    plain: 'El borde del disco se abomba en más de la cuarta parte de su contorno. Es muy común.',
    latin: null,
  },
  {
    term: 'Hernia de disco',
    plain:
      'Material del disco que pasó del borde en un punto. A veces se le dice «disco salido», pero el disco no se sale.',
    latin: null,
  },
  { term: 'Protrusión', plain: 'Una hernia de base ancha.', latin: null },
  { term: 'Extrusión', plain: 'Una hernia de cuello angosto.', latin: null },
  { term: 'Secuestro', plain: 'Un trozo de disco que se soltó.', latin: null },
  {
    term: 'Estenosis espinal',
    plain: 'Un canal o una abertura que se ha vuelto demasiado angosta.',
    latin: null,
  },
  {
    term: 'Dermatoma',
    plain: 'La zona de piel que depende sobre todo de una raíz nerviosa. Las zonas se superponen mucho.',
    latin: null,
  },
  {
    term: 'Reflejo',
    plain: 'El movimiento rápido de un músculo cuando se golpea su tendón.',
    latin: null,
  },
  {
    term: 'Síndrome glúteo profundo',
    plain: 'Dolor del nervio por una compresión en la nalga, no por un disco. El síndrome del piriforme es un tipo.',
    latin: null,
  },
  {
    term: 'Señal de alerta',
    plain: 'Una señal que necesita un médico, a veces de inmediato.',
    latin: null,
  },
]
