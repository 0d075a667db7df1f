import type { EvidenceWords } from '../evidence-words.ts'
import { formatsOf } from '../format.ts'

const { number, counted } = formatsOf('es')

/** The words round claims, plain first. */
export const evidence: EvidenceWords = {
  thisSentence: 'Usted oyó',
  restsOn: 'En qué se apoya',
  restsOnStep: 'En qué se apoya este paso',
  wholeStep: 'Todo este paso',
  inNumbers: 'En números',
  numbers: {
    'root-must-be-sore':
      'personas a las que se les tocaron los nervios estando despiertas: solo dolían las raíces irritadas e hinchadas',
    'nerve-width': 'de ancho tiene el nervio ciático en la nalga, en promedio',
    'thinner-without-pain':
      'de las personas sin dolor tiene un disco más delgado en una imagen: a los 20 años y a los 80',
    'worn-without-pain':
      'de las personas sin dolor tiene cambios de la edad en un disco en una imagen: a los 20 años y a los 80',
    'reviews-of-posture': 'revisiones sobre postura y dolor de espalda: no coinciden en que alguna postura lo cause',
    'pressure-in-disc':
      'en el disco al levantar 20 kg, cerca del cuerpo y con la espalda redonda (un hombre sano, un disco)',
    'low-two-discs': 'de las hernias que dan problemas están en los dos discos más bajos',
    'seen-a-year-later':
      'seguía con una hernia en la imagen un año después: de quienes se sentían bien y de quienes no',
    'physiotherapy-trials': 'ensayos de terapia con las manos y otras para la ciática: el dolor no cambió con claridad',
    'points-of-ten':
      'puntos de 10 mejor que la atención habitual, diez semanas después de diez sesiones, en dolor de espalda persistente',
    'trials-of-back-pain': `ensayos con ${number(3096)} personas con dolor de espalda, ninguno sobre la ciática`,
    'studies-of-strength': 'estudios de deporte y masaje: ninguna ganancia de fuerza',
    'stiffness-after': 'de rigidez del músculo justo después de 7 minutos de masaje; a los 3 minutos volvió al inicio',
    'mood-trials': 'personas en ensayos de masaje y ánimo; pocas de ellas tenían depresión',
    'sleep-trial': 'personas en el único ensayo sobre sueño y dolor de espalda',
    'muscle-share': 'de los dolores de espalda o ciáticas se atribuye al músculo piriforme',
    'reflex-during': 'de reflejo del músculo durante el masaje de la pantorrilla; volvió en cuanto pararon las manos',
    'disc-share': 'de las ciáticas viene de una hernia de disco',
    'shrink-by-shape': 'de las hernias se encoge: abombamiento, protrusión, extrusión, trozo suelto',
    'tender-points': 'tiene puntos sensibles en la nalga: de las personas con una raíz irritada y de las sanas',
    'fewer-episodes': 'menos episodios nuevos de dolor de espalda en un año, con ejercicio y consejos',
    'surgery-early':
      'puntos de 100: dolor de pierna seis semanas después de la cirugía frente a no operarse; la diferencia se cierra con el tiempo',
  },
  meaning: {
    high: 'Es difícil que nuevos estudios cambien esto.',
    moderate: 'Probablemente es así. Nuevos estudios todavía podrían cambiar los detalles.',
    low: 'Puede ser así. Es bien posible que nuevos estudios lo cambien.',
    'very-low': 'Todavía nadie puede estar seguro.',
  },
  notChecked: 'citado de memoria, por comprobar de nuevo',
  checked: (month) => `Evidencia revisada por última vez en ${month}.`,
  reviewedBy: (clinician) => `Revisado por ${clinician}.`,
  all: 'Todo lo que comprobamos',
  allAbout: (claims) =>
    `${claims} cosas que se suelen decir sobre la ciática y el masaje. De cada una: qué muestran los estudios, qué tan seguro es y quién lo dice.`,
  search: 'Buscar',
  everyVerdict: 'Todas',
  found: (count) => counted(count, { one: '# encontrada', other: '# encontradas' }),
  nothingFound: 'Nada coincide. Pruebe con otra palabra.',
  toldIn: 'Se cuenta en',
  groups: {
    'what-it-is': 'Qué es la ciática',
    anatomy: 'El nervio',
    disc: 'Los discos',
    causes: 'Causas',
    muscle: 'Los músculos',
    massage: 'Qué hace el masaje',
    therapist: 'Quién lo da',
    'mood-and-sleep': 'Ánimo y sueño',
    lifestyle: 'La vida diaria',
  },
  omissions: 'Lo que se suele dejar fuera',
  omissionsAbout: 'Lo que falta importa tanto como lo que se dice.',
  guidelines: {
    title: 'Las guías no coinciden sobre el masaje',
    about:
      'Hablan de personas distintas, y los estudios son pocos. Una marca llena se refiere al masaje por su nombre.',
    who: 'Guía',
    forWhom: 'Para quién',
    sure: 'Qué tan seguro',
    noCertainty: 'no lo indica',
    indirect: 'terapia con las manos en conjunto',
    stances: { against: 'No usar', optional: 'Se puede usar', for: 'Se sugiere' },
    populations: { 'back-pain': 'Dolor de espalda', sciatica: 'Ciática' },
    rows: {
      acp: {
        name: 'ACP, Estados Unidos, 2017',
        forWhom: 'Dolor lumbar nuevo',
        says: 'Una de varias primeras opciones. No está en la lista para el dolor persistente.',
      },
      who: {
        name: 'OMS, 2023',
        forWhom: 'Dolor lumbar persistente',
        says: 'Se puede ofrecer como parte de la atención.',
      },
      nice: {
        name: 'NICE, Reino Unido, 2020',
        forWhom: 'Dolor lumbar, con o sin ciática',
        says: 'Solo junto con ejercicio.',
      },
      danish: {
        name: 'Dinamarca, 2018',
        forWhom: 'Dolor de una raíz nerviosa lumbar',
        says: 'Sugiere terapia con las manos junto con mantenerse activo y hacer ejercicio. No nombra el masaje.',
      },
      kngf: {
        name: 'KNGF, Países Bajos, 2021',
        forWhom: 'Dolor de una raíz nerviosa lumbar',
        says: 'No usar masaje. En el dolor de espalda, nunca como única medida.',
      },
    },
    medicines:
      'Sobre las medicinas, NICE desaconseja los gabapentinoides, los corticoides orales y las benzodiacepinas para la ciática, y los opioides cuando se prolonga.',
  },
}
