import type { TeachBackWords } from '../teach-back-words.ts'

/** Three questions at the end. Whatever is chosen, the answer is kind and true. */
export const teachBack: TeachBackWords = {
  invite: '¿Quiere probar con tres preguntas?',
  about: 'Un toque cada una. No hay puntos y no se guarda nada.',
  start: 'Sí, pregúnteme',
  later: 'Ahora no',
  questionOf: (question, of) => `Pregunta ${question} de ${of}`,
  tapOrChoose: 'Toque el lugar en la imagen, o elija abajo.',
  choose: 'Elija una.',
  seeIt: 'Verlo',
  backToQuestion: 'Volver a la pregunta',
  next: 'Pregunta siguiente',
  done: 'Listo',
  leave: 'Dejar las preguntas',
  questions: {
    'where-it-starts': {
      ask: '¿Dónde suele empezar el problema?',
      answers: {
        'low-back': {
          name: 'En la espalda baja',
          known:
            'Sí, casi siempre. Un disco presiona una raíz nerviosa de la espalda baja y la irrita. Se siente por la pierna, porque esa raíz se une al nervio de la pierna.',
        },
        buttock: {
          name: 'En la nalga',
          known:
            'Es natural pensarlo, porque la nalga a menudo duele. Un músculo tenso ahí es la causa solo en unas pocas personas de cada cien. Casi siempre empieza en una raíz nerviosa de la espalda baja.',
        },
        leg: {
          name: 'En la pierna',
          known:
            'En la pierna es donde la mayoría lo siente. Suele empezar más arriba, en una raíz nerviosa de la espalda baja. Esa raíz se une después al nervio de la pierna.',
        },
      },
    },
    'what-hands-reach': {
      ask: '¿Hasta dónde puede llegar el masaje?',
      answers: {
        muscle: {
          name: 'A la piel y al músculo',
          known:
            'Sí. Las manos llegan a la piel y al músculo, y el músculo se relaja mientras trabajan. El efecto en el músculo se apaga en minutos. Usted puede sentirse tranquilo por más tiempo.',
        },
        disc: {
          name: 'Al disco',
          known:
            'Muchas personas lo esperan. Un disco está demasiado hondo para las manos y está pegado a los huesos, así que el masaje no puede moverlo. La buena noticia: muchas hernias de disco se encogen solas.',
        },
        root: {
          name: 'A la raíz nerviosa en la columna',
          known:
            'Sería bueno que pudiera. La raíz está dentro de la columna, donde las manos no llegan. El masaje actúa sobre los músculos de alrededor.',
        },
      },
    },
    'help-right-away': {
      ask: '¿Cuál de estas cosas necesita ayuda de inmediato?',
      answers: {
        'below-knee': {
          name: 'Dolor que baja más allá de la rodilla',
          known:
            'Ese dolor es común en la ciática y, por sí solo, no es una señal de alerta. Perder la sensibilidad alrededor del ano o en la cara interna de los muslos sí lo es. Entonces pida ayuda de inmediato.',
        },
        'numb-saddle': {
          name: 'Perder la sensibilidad alrededor del ano o en la cara interna de los muslos',
          known:
            'Sí. Pida ayuda de inmediato, de día o de noche. Lo mismo si le cuesta orinar o aguantar la orina, o si la debilidad de una pierna va en aumento. Basta una sola señal.',
        },
        'tight-muscles': {
          name: 'Músculos tensos y sensibles en la nalga',
          known:
            'Los músculos a menudo se tensan para proteger un nervio dolorido. Por sí solo eso no es una señal de alerta. Perder la sensibilidad alrededor del ano o en la cara interna de los muslos sí lo es. Entonces pida ayuda de inmediato.',
        },
      },
    },
  },
}
