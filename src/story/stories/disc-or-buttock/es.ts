import type { WordsOf } from '../../words.ts'
import type { steps } from './steps.ts'

/** The story 'disc-or-buttock' in Spanish. */
export const es: WordsOf<typeof steps> = {
  title: '¿Disco o nalga?',
  steps: {
    'two-places': {
      title: 'Un nervio, dos lugares',
      short: 'Dos lugares',
      narration: {
        patient: [
          'El nervio ciático puede irritarse en dos lugares.',
          'Uno está en la espalda baja, donde un disco puede presionar una raíz nerviosa e inflamarla.',
          'El otro está en lo profundo de la nalga, donde el nervio pasa debajo de un músculo pequeño.',
          'De los dos, el disco es, por mucho, el más común.',
        ],
        student: [
          'El nervio ciático puede irritarse en sus raíces, o más abajo, en el espacio glúteo profundo.',
          'En la espalda baja, una hernia de disco se encuentra con una raíz, por lo general L5 o S1, la presiona y la inflama.',
          'En la nalga, el nervio sale del agujero ciático mayor por debajo del piriforme y cruza el obturador interno.',
          'Una hernia de disco explica cerca del 90 por ciento, y el piriforme de menos del 1 a cerca del 6 por ciento.',
        ],
        therapist: [
          'Tenga presentes dos lugares: una raíz en la espalda baja, y el nervio en la nalga.',
          'A una raíz la irrita un disco que la presiona y la inflama, casi siempre L5 o S1.',
          'En la nalga, varias estructuras pueden molestar al nervio, y el piriforme es solo una de ellas.',
          'Piense primero en una raíz, porque un disco es mucho más común.',
        ],
      },
      picture:
        'La espalda baja y una nalga vistas por detrás. Un disco toca una raíz nerviosa, que brilla. Más abajo, el mismo nervio pasa debajo de un músculo pequeño.',
      badge: {
        label: 'Buena evidencia',
        text: 'El disco es el lugar habitual: eso está bien demostrado. Qué tan raro es el otro lugar es menos seguro.',
      },
      hotspots: {
        'nerve-root': {
          name: 'La raíz nerviosa',
          text: {
            patient:
              'Aquí un disco puede presionar la raíz. Por lo general duele cuando la raíz además está inflamada.',
            student:
              'Una hernia al lado de la línea media se encuentra con la raíz que va de paso: L5 en L4/5, S1 en L5/S1. La presión duele cuando la raíz está inflamada.',
            therapist:
              'Compare signos y nivel antes de confiar en una imagen: L5 en L4/5 y S1 en L5/S1 son las parejas habituales.',
          },
        },
        piriformis: {
          name: 'El músculo piriforme',
          text: {
            patient:
              'Un músculo pequeño con forma de pera. En unas 9 de cada 10 personas, todo el nervio pasa debajo de él.',
            student:
              'Musculus piriformis (TA2 2604): todo el nervio pasa por debajo en el 85 a 90 % de las piernas; en casi todas las demás, la parte peronea lo atraviesa.',
            therapist:
              'Un nervio que toma otro camino es una variante y no un diagnóstico: 16,2 % de las personas operadas aquí, 16,9 % de las demás.',
          },
        },
        'how-common': {
          name: 'Qué tan común es cada uno',
          text: {
            patient:
              'De cada 100 personas con ciática, unas 90 tienen una hernia de disco. Al músculo se le atribuyen solo unas pocas.',
            student:
              'Hernia de disco con una raíz afectada: cerca del 90 %. Síndrome del piriforme: se cita del 0,3 al 6 % de los dolores de espalda o ciáticas.',
            therapist: 'La parte de la nalga se cita, no se cuenta: sin una prueba acordada, nadie la conoce bien.',
          },
        },
      },
      counsel: {
        say: 'Un nervio, dos lugares donde puede irritarse. Veamos cuál encaja mejor con usted.',
        check: '¿Dónde empezó: espalda, nalga o pierna? ¿Qué lo empeora: sentarse, agacharse o caminar?',
        avoid: 'No nombre el músculo como causa antes de haber examinado las raíces.',
      },
    },
    'how-each-feels': {
      title: 'Cómo se siente cada uno',
      short: 'Cómo se siente',
      narration: {
        patient: [
          'Cuando un disco irrita una raíz, el dolor a menudo baja más allá de la rodilla, a la pantorrilla o al pie.',
          'Parte de la pierna puede hormiguear, dormirse o sentirse débil.',
          'Cuando la causa es el músculo, el dolor está en la nalga y empeora al sentarse.',
          'Los dos pueden sentirse muy parecidos, así que lo que se siente no basta para saberlo.',
        ],
        student: [
          'Una raíz irritada se siente a menudo por debajo de la rodilla: L5 en el dorso del pie, S1 en la planta y el borde externo.',
          'Una raíz L5 irritada puede debilitar la elevación del dedo gordo, y una S1 el empuje con la punta del pie y el reflejo del tobillo.',
          'El dolor glúteo profundo está en la nalga, aumenta al sentarse y es sensible cerca de la escotadura ciática mayor.',
          'Ningún mapa es nítido, porque 64 de cada cien patrones de dolor de raíz no seguían un dermatoma.',
        ],
        therapist: [
          'Un dolor por debajo de la rodilla hace pensar en una raíz, y un dolor solo de nalga deja abiertas las dos opciones.',
          'El adormecimiento, la debilidad o un reflejo del tobillo más débil en la zona de una raíz hacen más probable una raíz.',
          'Un dolor de nalga que aumenta al sentarse y un punto sensible cerca de la escotadura ciática son los rasgos comunes del otro tipo.',
          'Los patrones se superponen, así que tenga presentes los dos hasta terminar las pruebas.',
        ],
      },
      picture:
        'Un cuerpo visto por detrás, a través de la piel. Un color suave baja por la pierna hasta el pie. Luego la vista pasa a la nalga, donde un músculo pequeño se tensa sobre el nervio.',
      badge: {
        label: 'Evidencia limitada',
        text: 'Lo que hace una raíz está bien descrito. Los signos del músculo están menos estudiados, y los dos se superponen.',
      },
      hotspots: {
        'calf-and-foot': {
          name: 'Pantorrilla y pie',
          text: {
            patient:
              'En un estudio grande, dos de cada tres personas con dolor de espalda y pierna lo sentían por debajo de la rodilla.',
            student:
              'L5: pantorrilla por fuera, dorso del pie, dedo gordo. S1: pantorrilla por detrás, planta, borde externo del pie. Las zonas se superponen.',
            therapist:
              'Compare los dos lados: tacto en el pie, levantar el dedo gordo, empujar con la punta del pie y reflejo del tobillo.',
          },
        },
        buttock: {
          name: 'En lo profundo de la nalga',
          text: {
            patient: 'Un dolor aquí puede venir de cualquiera de los dos lugares.',
            student:
              'Cuatro rasgos del síndrome del piriforme: dolor de nalga, peor al sentarse, sensible cerca de la escotadura ciática mayor, dolor cuando el músculo se estira o se tensa.',
            therapist: 'Estos rasgos se reunieron de casos publicados. Plantean una pregunta y no la responden.',
          },
        },
        sitting: {
          name: 'Estar sentado',
          text: {
            patient:
              'Estar mucho tiempo sentado sobre algo duro puede irritar el nervio en unas pocas personas. No empuja un disco hacia afuera.',
            student:
              'La presión sobre el nervio desde fuera, como la de un borde duro, es una forma de dolor glúteo profundo. Es poco común, y no es la presión dentro de un disco.',
            therapist: 'Pregunte sobre qué se sienta y cuánto tiempo. Es una de las cosas más fáciles de cambiar.',
          },
        },
      },
      counsel: {
        say: 'Muéstreme con un dedo dónde duele y hasta dónde baja.',
        check: '¿Más abajo de la rodilla o no? ¿Peor al sentarse? ¿Adormecimiento o debilidad, y en qué zona?',
        avoid: 'No deduzca una raíz, ni un músculo, solo por el dolor.',
      },
    },
    'what-is-checked': {
      title: 'Qué comprueba un terapeuta',
      short: 'El examen',
      narration: {
        patient: [
          'Un terapeuta pregunta primero por señales de alerta, y luego prueba la fuerza, la sensibilidad y los reflejos.',
          'Levantar la pierna estirada mueve el nervio y sus raíces, así que puede despertar cualquiera de los dos lugares.',
          'También se prueba a sentarse, a presionar la nalga y a estirar el músculo.',
          'Ninguna prueba sola puede resolverlo, y ninguna imagen puede demostrar que es el músculo.',
        ],
        student: [
          'Primero van las señales de alerta, y luego la fuerza, la sensibilidad y los reflejos de L4, L5 y S1.',
          'Al levantar la pierna con la rodilla estirada, el nervio se desliza de 10 a 12 milímetros en el muslo y las raíces se mueven de 1 a cerca de 6.',
          'Para la nalga se prueban sentarse, la presión cerca de la escotadura ciática mayor, y estirar o tensar el piriforme.',
          'Ninguna de estas pruebas está demostrada, y el síndrome glúteo profundo es lo que queda cuando ningún disco explica el dolor.',
        ],
        therapist: [
          'Empiece por las señales de alerta, y luego pruebe la fuerza, la sensibilidad y los reflejos de los dos lados.',
          'Una elevación limitada de la pierna estirada encaja con una raíz y también con la nalga, así que no los distingue.',
          'Pregunte por el estar sentado, presione cerca de la escotadura ciática, y luego estire y tense el piriforme.',
          'Nada de esto está demostrado, y la sensibilidad al tacto es común también con una raíz, así que valórelo todo junto.',
        ],
      },
      picture:
        'Se levanta una pierna estirada, y el nervio se mueve con ella detrás de la cadera. Luego la pierna baja, y el músculo pequeño de la nalga se tensa.',
      badge: {
        label: 'Evidencia limitada',
        text: 'Cuánto se mueve el nervio está medido. Ninguna prueba ha demostrado distinguir un lugar del otro.',
      },
      hotspots: {
        'leg-raise': {
          name: 'Levantar la pierna',
          text: {
            patient:
              'El nervio se desliza cerca de un centímetro en su lecho cuando se levanta la pierna. Eso es normal.',
            student:
              'Deslizamiento medio por detrás del muslo al estirar la rodilla: 9,9 mm con la cadera a 30°, 12,4 mm a 60°. Raíces en el canal: de 1,0 a 6,5 mm.',
            therapist:
              'Una elevación que provoca el dolor conocido dice que el nervio está sensible. No dice en qué lugar.',
          },
        },
        notch: {
          name: 'Cerca de la escotadura ciática',
          text: {
            patient: 'Presionar aquí puede doler en los dos tipos.',
            student:
              'Puntos sensibles en el glúteo como signo de un problema de raíz: sensibilidad 74,1 %, especificidad 91,4 % (325 personas).',
            therapist:
              'Un punto sensible aquí es común también con un problema de raíz, así que examine cada raíz antes de nombrar el músculo.',
          },
        },
        'no-test': {
          name: 'Imágenes y pruebas',
          text: {
            patient: 'Casi nadie necesita una imagen. Se puede mejorar sin ella.',
            student:
              'No hay una prueba de referencia. El síndrome glúteo profundo es un problema del nervio ciático en la nalga que ningún disco explica.',
            therapist:
              'NICE desaconseja las imágenes de rutina fuera de la atención especializada. Pídala cuando vaya a cambiar lo que se hace.',
          },
        },
      },
      counsel: {
        say: 'Estas pruebas me muestran qué tan sensible está el nervio hoy. Dígame enseguida si es demasiado.',
        check:
          'Señales de alerta; L4, L5 y S1 de los dos lados; elevación de la pierna estirada; sentarse, escotadura, estirar y tensar.',
        avoid: 'No decida por una sola prueba, y no presione más fuerte para encontrar un punto sensible.',
      },
    },
    'both-at-once': {
      title: 'Pueden ser los dos',
      short: 'Los dos',
      narration: {
        patient: [
          'Una raíz irritada puede hacer que los músculos de la nalga se tensen para protegerla.',
          'En un estudio, 76 de cada cien personas con un problema de raíz tenían puntos sensibles en la nalga.',
          'De las personas sanas, los tenían solo 2 de cada cien.',
          'Así, una nalga dolorida puede empezar en un disco, y los dos lugares pueden doler a la vez.',
        ],
        student: [
          'Una raíz irritada puede provocar protección en los músculos glúteos.',
          'Se encontraron puntos sensibles en el glúteo en 76 de cada cien personas con un problema de raíz lumbosacra comprobado.',
          'En personas sanas fueron 2 de cada cien, y casi todos los puntos estaban en el lado del dolor.',
          'Como signo de un problema de raíz tuvieron una sensibilidad del 74 y una especificidad del 91 por ciento.',
        ],
        therapist: [
          'Una nalga tensa puede ser la respuesta a una raíz irritada, así que léala como protección hasta saber más.',
          'Tres de cada cuatro personas con un problema de raíz comprobado tenían puntos sensibles en la nalga.',
          'En personas sanas esos puntos eran raros.',
          'Alivie la nalga si eso da bienestar, y siga buscando la raíz.',
        ],
      },
      picture:
        'Una raíz nerviosa brilla al lado del disco. Una luz baja por el nervio, y el músculo grande de la nalga se tensa. Al final se ven los dos lugares a la vez.',
      badge: {
        label: 'Evidencia limitada',
        text: 'Un estudio de 271 personas con un problema de raíz y 152 personas sanas. Muestra qué va junto, no por qué.',
      },
      hotspots: {
        guarding: {
          name: 'Protección',
          text: {
            patient: 'Un músculo tenso puede venir del dolor del nervio. No tiene por qué ser el lugar donde empezó.',
            student:
              'Puntos sensibles en el glúteo: 76,4 % de 271 personas con un problema de raíz, 1,9 % de 152 personas sanas.',
            therapist:
              'Alívielo si eso da bienestar, y luego pruebe otra vez la fuerza, la sensibilidad y la elevación de la pierna.',
          },
        },
        'other-route': {
          name: 'Otro camino',
          text: {
            patient: 'En algunas personas, parte del nervio atraviesa el músculo. Eso solo no causa dolor.',
            student:
              'Cualquier variante: 16,9 % de las piernas de cadáveres, 16,2 % de las personas operadas por síndrome del piriforme.',
            therapist: 'Si un informe nombra una variante, diga que es común y que explica poco por sí sola.',
          },
        },
      },
      counsel: {
        say: 'Sus músculos pueden estar protegiendo un nervio irritado. Cuando el nervio se calme, podrán soltarse.',
        check:
          '¿Qué dolió primero, la pierna o la nalga? ¿Son iguales en los dos lados la fuerza, la sensibilidad y los reflejos?',
        avoid: 'No se quede en el punto sensible.',
      },
    },
    'what-helps-both': {
      title: 'Qué ayuda en los dos',
      short: 'Qué ayuda',
      narration: {
        patient: [
          'Empiece donde empiece, siga en movimiento y cambie de posición a menudo.',
          'El masaje puede aflojar una nalga tensa por poco tiempo, pero no mueve un disco.',
          'La mayoría de las personas mejora, a menudo en 4 a 6 semanas.',
          'Pida ayuda de inmediato si pierde la sensibilidad alrededor del ano o en los genitales, si no puede orinar o no controla la orina o las heces, o si sus piernas pierden fuerza.',
        ],
        student: [
          'En los dos, lo primero es mantenerse activo, y el reposo en cama aportó poco o nada en la ciática.',
          'El masaje bajó la rigidez de pantorrillas sanas cerca de un 5 por ciento durante menos de 3 minutos, y no mueve un disco.',
          'En los grupos de placebo de los ensayos de ciática, el 75 por ciento estaba mejor en 4 semanas, pero del tipo de la nalga hay pocos ensayos.',
          'Un adormecimiento nuevo en silla de montar, un cambio en la vejiga, el intestino o la función sexual, o debilidad de las piernas puede ser un síndrome de la cola de caballo y es una emergencia.',
        ],
        therapist: [
          'El primer consejo es el mismo para los dos: caminar, cambiar de posición a menudo y evitar estar mucho tiempo sentado en bordes duros.',
          'Trabaje la nalga para dar bienestar, y diga que eso deja el disco y la raíz como están.',
          'Dele unas semanas, examine otra vez, y derive cuando la debilidad aumente o nada haya aflojado.',
          'Actúe de inmediato ante un adormecimiento nuevo en silla de montar, un cambio en la vejiga, el intestino o la función sexual, o debilidad de las piernas, tanto si duele una pierna como si duelen las dos.',
        ],
      },
      picture:
        'Un cuerpo da unos pasos. La raíz nerviosa se calma. Luego la vista se acerca al manojo de nervios al final de la columna, donde un trozo grande de disco presiona sobre todos ellos.',
      badge: {
        label: 'Evidencia moderada',
        text: 'Mantenerse activo: certeza moderada. Del tipo de la nalga hay pocos ensayos. Actúe ante cualquier señal de alerta.',
      },
      hotspots: {
        move: {
          name: 'Siga en movimiento',
          text: {
            patient: 'Para el dolor, mantenerse activo es tan bueno como el reposo en cama, y lo mantiene en marcha.',
            student:
              'Reposo en cama frente a mantenerse activo en la ciática: poca o ninguna diferencia en el dolor o la función (certeza moderada).',
            therapist: 'Acuerden una pequeña tarea para hoy, y cómo estar sentado menos tiempo.',
          },
        },
        massage: {
          name: 'El masaje',
          text: {
            patient: 'Puede sentirse bien y aflojar el músculo por un rato. El disco y la raíz quedan como están.',
            student:
              'Rigidez de pantorrillas sanas: 5 % más baja después de 7 minutos de masaje, de vuelta al inicio después de 3. Nadie lo ha mostrado en el piriforme.',
            therapist:
              'NICE lo permite solo junto con ejercicio; la guía holandesa lo desaconseja en el dolor de raíz.',
          },
        },
        emergency: {
          name: 'Cuándo es una emergencia',
          text: {
            patient:
              'Llame a emergencias si pierde la sensibilidad entre las piernas o en los genitales, si tiene problemas nuevos de vejiga, intestino o sexuales, o una debilidad que va en aumento. El dolor de pierna puede estar en UN lado o en los dos.',
            student:
              'Síndrome de la cola de caballo: el 52 % tenía dolor de pierna de un solo lado. La guía del Reino Unido pide una resonancia de emergencia en 4 horas.',
            therapist: 'Basta una señal. Envíe a la persona de inmediato, y no espere el cuadro completo.',
          },
        },
        'see-doctor': {
          name: 'Vea pronto a un médico',
          text: {
            patient:
              'Vea pronto a un médico si tiene fiebre, una caída fuerte, un cáncer en el pasado o pérdida de peso. Vaya también si el dolor aumenta o no ha aflojado después de unas semanas.',
            student:
              'Otras señales de alerta: fiebre, cáncer en el pasado, pérdida de peso, un golpe fuerte, huesos débiles, defensas bajas, un dolor que nunca afloja.',
            therapist: 'Derive pronto ante cualquiera de ellas, y cuando nada haya aflojado después de unas semanas.',
          },
        },
      },
      counsel: {
        say: 'Los primeros pasos son los mismos para los dos. Si una de estas señales es nueva, llame de inmediato.',
        check: 'Haga cada vez las preguntas de alerta. Luego pregunte qué puede hacer otra vez esta persona.',
        avoid: 'No aconseje reposo en cama, y no prometa que sus manos van a liberar el nervio.',
      },
    },
  },
}
