import type { Synonym, Vocabulary } from '../vocabulary.ts'

const discs = ['disc-L5-S1', 'disc-L4-L5', 'disc-L3-L4', 'disc-L2-L3', 'disc-L1-L2'] as const
const roots = ['root-L5', 'root-S1', 'root-L4', 'root-L3', 'root-S2'] as const
const lumbar = ['L5', 'L4', 'L3', 'L2', 'L1'] as const

/** Lo que escribe quien no conoce el nombre de la lista. */
const synonyms: readonly Synonym[] = [
  {
    say: [
      'hernia de disco',
      'hernia discal',
      'disco herniado',
      'disco salido',
      'disco desplazado',
      'disco abombado',
      'disco roto',
      'disco desgastado',
      'protrusión discal',
      'extrusión discal',
      'disco intervertebral',
      'hernia lumbar',
      'almohadilla entre los huesos',
    ],
    finds: discs,
  },
  {
    say: [
      'nervio pinzado',
      'nervio atrapado',
      'nervio comprimido',
      'nervio aplastado',
      'nervio irritado',
      'pinzamiento',
      'raíz del nervio',
      'nervio espinal',
      'radiculopatía',
      'dolor radicular',
    ],
    finds: roots,
  },
  { say: ['ciática', 'nervio isquiático', 'nervio de la pierna', 'nervio largo'], finds: ['sciatic-nerve', ...roots] },
  {
    say: ['síndrome del piriforme', 'síndrome piramidal', 'síndrome glúteo profundo'],
    finds: ['piriformis', 'sciatic-nerve'],
  },
  { say: ['piramidal', 'músculo con forma de pera', 'músculo de la billetera'], finds: ['piriformis'] },
  {
    say: ['rotadores de la cadera', 'rotadores externos', 'pelvitrocantéreos'],
    finds: ['piriformis', 'superior-gemellus', 'obturator-internus', 'inferior-gemellus', 'quadratus-femoris'],
  },
  {
    say: ['nervio peroneo', 'nervio fibular', 'ciático poplíteo externo'],
    finds: ['common-fibular-nerve', 'superficial-fibular-nerve', 'deep-fibular-nerve'],
  },
  { say: ['fibular superficial', 'musculocutáneo de la pierna'], finds: ['superficial-fibular-nerve'] },
  { say: ['fibular profundo', 'tibial anterior'], finds: ['deep-fibular-nerve'] },
  { say: ['pie caído', 'pie péndulo'], finds: ['common-fibular-nerve', 'root-L5', 'deep-fibular-nerve'] },
  { say: ['ciático poplíteo interno', 'nervio de la pantorrilla', 'túnel tarsiano'], finds: ['tibial-nerve'] },
  { say: ['nervios de la planta', 'nervio plantar'], finds: ['medial-plantar-nerve', 'lateral-plantar-nerve'] },
  { say: ['nervio crural'], finds: ['femoral-nerve'] },
  { say: ['reflejo de la rodilla', 'reflejo rotuliano'], finds: ['root-L4', 'femoral-nerve'] },
  { say: ['reflejo del tobillo', 'reflejo aquíleo'], finds: ['root-S1', 'tibial-nerve'] },
  {
    say: ['plexo sacro', 'plexo lumbosacro', 'plexo'],
    finds: ['lumbosacral-trunk', 'root-S1', 'root-S2', 'root-S3'],
  },
  { say: ['ganglio espinal', 'ganglio de la raíz dorsal'], finds: ['ganglion-L5', 'ganglion-S1', 'ganglion-L4'] },
  {
    say: ['cauda equina', 'síndrome de la cola de caballo', 'manojo de nervios', 'anestesia en silla de montar'],
    finds: ['cauda-equina'],
  },
  { say: ['duramadre', 'saco tecal', 'bolsa de los nervios', 'líquido cefalorraquídeo'], finds: ['dural-sac'] },
  { say: ['médula', 'médula espinal', 'cono medular'], finds: ['spinal-cord'] },
  {
    say: ['canal espinal', 'conducto vertebral', 'estenosis', 'canal estrecho', 'estrechez del canal'],
    finds: ['dural-sac', 'cauda-equina', 'ligamenta-flava'],
  },
  {
    say: [
      'isquion',
      'isquiones',
      'hueso para sentarse',
      'hueso de sentarse',
      'hueso de la nalga',
      'tuberosidad isquiática',
    ],
    finds: ['hip-bone'],
  },
  { say: ['pelvis', 'cadera', 'ilion', 'cresta ilíaca', 'pubis', 'coxal'], finds: ['hip-bone', 'sacrum'] },
  { say: ['articulación de la cadera', 'acetábulo', 'cotilo'], finds: ['hip-bone', 'femur'] },
  { say: ['fémur', 'muslo', 'cabeza del fémur', 'trocánter'], finds: ['femur'] },
  { say: ['articulación sacroilíaca', 'sacroilíaca'], finds: ['sacrum', 'hip-bone'] },
  { say: ['rabadilla', 'coxis', 'colita', 'hueso dulce'], finds: ['coccyx'] },
  {
    say: [
      'columna',
      'columna lumbar',
      'espina dorsal',
      'espinazo',
      'espalda baja',
      'zona lumbar',
      'lumbago',
      'vértebras',
      'facetas',
    ],
    finds: lumbar,
  },
  { say: ['espinilla', 'canilla', 'pierna'], finds: ['tibia', 'fibula'] },
  { say: ['fíbula', 'hueso de la pantorrilla'], finds: ['fibula'] },
  { say: ['rodilla', 'choquezuela', 'patela'], finds: ['patella', 'femur', 'tibia'] },
  {
    say: ['pie', 'tobillo', 'talón', 'dedos del pie', 'huesos del pie'],
    finds: ['foot-bones', 'lateral-plantar-nerve'],
  },
  {
    say: ['nalga', 'nalgas', 'trasero', 'pompis', 'pompas', 'cola', 'culo', 'glúteos', 'músculos de la nalga'],
    finds: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'],
  },
  {
    say: ['isquiotibiales', 'isquios', 'femorales', 'parte de atrás del muslo', 'corvas'],
    finds: ['biceps-femoris', 'semitendinosus', 'semimembranosus'],
  },
  {
    say: ['músculos de la espalda', 'erector de la columna', 'paravertebrales', 'lumbares'],
    finds: ['longissimus', 'iliocostalis', 'multifidus'],
  },
  {
    say: ['flexores de la cadera', 'iliopsoas', 'psoas', 'psoas ilíaco', 'lomo', 'solomillo'],
    finds: ['psoas-major', 'iliacus'],
  },
  { say: ['cuadrado de los lomos'], finds: ['quadratus-lumborum'] },
  { say: ['ligamento amarillo', 'ligamentum flavum'], finds: ['ligamenta-flava'] },
  { say: ['ligamento longitudinal posterior'], finds: ['posterior-longitudinal-ligament'] },
  { say: ['ligamento longitudinal anterior'], finds: ['anterior-longitudinal-ligament'] },
  { say: ['ligamento sacrotuberoso'], finds: ['sacrotuberous-ligament'] },
  { say: ['ligamento sacroespinoso'], finds: ['sacrospinous-ligament'] },
  { say: ['dermatoma', 'tacto', 'superficie del cuerpo'], finds: ['skin'] },
]

/** Lo que una búsqueda entiende en español. */
export const vocabulary: Vocabulary = {
  synonyms,
  sides: { left: ['izquierdo', 'izquierda'], right: ['derecho', 'derecha'] },
  idle: ['el', 'la', 'los', 'las', 'un', 'una', 'de', 'del', 'en', 'mi', 'y', 'al', 'para', 'donde', 'esta', 'entre'],
}
