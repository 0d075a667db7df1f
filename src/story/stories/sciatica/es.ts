import type { WordsOf } from '../../words.ts'
import type { steps } from './steps.ts'

/** The story 'sciatica' in Spanish, sentence for sentence as in English; a test holds it to the same rules. */
export const es: WordsOf<typeof steps> = {
  title: 'La ciática, explicada',
  steps: {
    'what-is-sciatica': {
      title: '¿Qué es la ciática?',
      short: 'Qué es',
      narration: {
        patient: [
          'La ciática es dolor de un nervio que baja por la pierna, casi siempre de un solo lado.',
          'Empieza en la espalda baja o en la nalga.',
          'Puede arder, dar punzadas u hormigueo, y parte de la pierna puede sentirse dormida o débil.',
          'Es señal de que un nervio está irritado, no una enfermedad en sí misma.',
        ],
        student: [
          'La ciática es dolor de un nervio que baja por la pierna, casi siempre de un solo lado.',
          'Empieza en la espalda baja o en la nalga.',
          'Puede arder, dar punzadas u hormigueo, y parte de la pierna puede sentirse dormida o débil.',
          'Es señal de que un nervio está irritado, no una enfermedad en sí misma.',
        ],
        therapist: [
          'La ciática es dolor de un nervio que baja por la pierna, casi siempre de un solo lado.',
          'Empieza en la espalda baja o en la nalga.',
          'Puede arder, dar punzadas u hormigueo, y parte de la pierna puede sentirse dormida o débil.',
          'Es señal de que un nervio está irritado, no una enfermedad en sí misma.',
        ],
      },
      picture:
        'Un cuerpo visto de espaldas gira despacio. La piel se aclara y deja ver la espalda baja, la pelvis y un largo nervio amarillo que brilla de la nalga al pie.',
      badge: {
        label: 'Bien demostrado',
        text: 'Qué es la ciática y dónde se siente está bien descrito. El dolor cambia mucho de una persona a otra.',
      },
      hotspots: {
        buttock: {
          name: 'La nalga',
          text: {
            patient: 'El dolor a menudo empieza aquí, en lo profundo de la nalga.',
            student: 'El dolor a menudo empieza aquí, en lo profundo de la nalga.',
            therapist: 'El dolor a menudo empieza aquí, en lo profundo de la nalga.',
          },
        },
        'calf-and-foot': {
          name: 'Pantorrilla y pie',
          text: {
            patient:
              'El dolor por debajo de la rodilla es común. En un estudio grande lo tenían dos de cada tres personas.',
            student:
              'El dolor por debajo de la rodilla es común. En un estudio grande lo tenían dos de cada tres personas.',
            therapist:
              'El dolor por debajo de la rodilla es común. En un estudio grande lo tenían dos de cada tres personas.',
          },
        },
        'inner-thigh': {
          name: 'La cara interna del muslo',
          text: {
            patient:
              'La ciática no suele doler aquí. Si pierde la sensibilidad en la cara interna de los muslos o en la ingle, pida ayuda de inmediato.',
            student:
              'La ciática no suele doler aquí. Si pierde la sensibilidad en la cara interna de los muslos o en la ingle, pida ayuda de inmediato.',
            therapist:
              'La ciática no suele doler aquí. Si pierde la sensibilidad en la cara interna de los muslos o en la ingle, pida ayuda de inmediato.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'healthy-back': {
      title: 'La espalda baja sana',
      short: 'Espalda sana',
      narration: {
        patient: [
          'Cinco huesos grandes, llamados vértebras, forman la espalda baja.',
          'Entre cada par hay un disco.',
          'Un disco tiene un anillo externo firme y un centro blando y húmedo.',
          'Los discos unen los huesos, reparten la carga y le permiten doblarse.',
        ],
        student: [
          'Cinco huesos grandes, llamados vértebras, forman la espalda baja.',
          'Entre cada par hay un disco.',
          'Un disco tiene un anillo externo firme y un centro blando y húmedo.',
          'Los discos unen los huesos, reparten la carga y le permiten doblarse.',
        ],
        therapist: [
          'Cinco huesos grandes, llamados vértebras, forman la espalda baja.',
          'Entre cada par hay un disco.',
          'Un disco tiene un anillo externo firme y un centro blando y húmedo.',
          'Los discos unen los huesos, reparten la carga y le permiten doblarse.',
        ],
      },
      picture:
        'Cinco huesos de la espalda baja vistos por detrás. La vista se acerca a un disco, que se abre y muestra su anillo y su centro blando. Luego la espalda se dobla un poco hacia delante.',
      badge: {
        label: 'Bien demostrado',
        text: 'Anatomía básica. Los discos amortiguan los huesos, no el nervio ciático.',
      },
      hotspots: {
        annulus: {
          name: 'El anillo externo',
          text: {
            patient:
              'El anillo es un tejido fuerte, hecho de capas. Está pegado a los huesos, así que un disco no puede salirse.',
            student:
              'El anillo es un tejido fuerte, hecho de capas. Está pegado a los huesos, así que un disco no puede salirse.',
            therapist:
              'El anillo es un tejido fuerte, hecho de capas. Está pegado a los huesos, así que un disco no puede salirse.',
          },
        },
        nucleus: {
          name: 'El centro blando',
          text: {
            patient: 'El centro blando es casi todo agua. Reparte la carga.',
            student: 'El centro blando es casi todo agua. Reparte la carga.',
            therapist: 'El centro blando es casi todo agua. Reparte la carga.',
          },
        },
        foramen: {
          name: 'La abertura del nervio',
          text: {
            patient: 'Por esta abertura sale una raíz nerviosa. Un disco lleno ayuda a mantenerla abierta.',
            student: 'Por esta abertura sale una raíz nerviosa. Un disco lleno ayuda a mantenerla abierta.',
            therapist: 'Por esta abertura sale una raíz nerviosa. Un disco lleno ayuda a mantenerla abierta.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'follow-the-nerve': {
      title: 'Siga el nervio ciático',
      short: 'El nervio',
      narration: {
        patient: [
          'Cinco raíces, de L4 a S3, salen de la base de la columna y se unen en la pelvis para formar el nervio ciático.',
          'Es el nervio más largo y más grueso que usted tiene.',
          'Pasa debajo de un músculo pequeño de la nalga y baja por el muslo.',
          'Cerca de la rodilla se divide en dos, y sus ramas llegan al pie.',
        ],
        student: [
          'Cinco raíces, de L4 a S3, salen de la base de la columna y se unen en la pelvis para formar el nervio ciático.',
          'Es el nervio más largo y más grueso que usted tiene.',
          'Pasa debajo de un músculo pequeño de la nalga y baja por el muslo.',
          'Cerca de la rodilla se divide en dos, y sus ramas llegan al pie.',
        ],
        therapist: [
          'Cinco raíces, de L4 a S3, salen de la base de la columna y se unen en la pelvis para formar el nervio ciático.',
          'Es el nervio más largo y más grueso que usted tiene.',
          'Pasa debajo de un músculo pequeño de la nalga y baja por el muslo.',
          'Cerca de la rodilla se divide en dos, y sus ramas llegan al pie.',
        ],
      },
      picture:
        'Una luz suave empieza en las raíces de la columna. Pasa debajo de un músculo pequeño de la nalga y baja por el muslo. Cerca de la rodilla se divide en dos y sigue hasta el pie.',
      badge: { label: 'Bien demostrado', text: 'Anatomía de estudios con miles de piernas.' },
      hotspots: {
        piriformis: {
          name: 'El músculo piriforme',
          text: {
            patient:
              'En unas 9 de cada 10 personas el nervio pasa entero debajo de este músculo. En las demás, una parte toma otro camino.',
            student:
              'En unas 9 de cada 10 personas el nervio pasa entero debajo de este músculo. En las demás, una parte toma otro camino.',
            therapist:
              'En unas 9 de cada 10 personas el nervio pasa entero debajo de este músculo. En las demás, una parte toma otro camino.',
          },
        },
        'sciatic-nerve': {
          name: 'El nervio ciático',
          text: {
            patient: 'En la nalga el nervio es plano y casi tan ancho como un dedo.',
            student: 'En la nalga el nervio es plano y casi tan ancho como un dedo.',
            therapist: 'En la nalga el nervio es plano y casi tan ancho como un dedo.',
          },
        },
        'knee-split': {
          name: 'Donde se divide',
          text: {
            patient: 'Aquí se divide en el nervio tibial y el nervio peroneo común.',
            student: 'Aquí se divide en el nervio tibial y el nervio peroneo común.',
            therapist: 'Aquí se divide en el nervio tibial y el nervio peroneo común.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'discs-change': {
      title: 'Los discos cambian con la edad',
      short: 'Con la edad',
      narration: {
        patient: [
          'Con los años, los discos se secan y se hacen un poco más delgados.',
          'Es tan normal como las canas.',
          'Un disco más delgado achica la abertura por donde sale el nervio.',
          'Aun así, la mayoría de las personas con discos delgados no tiene dolor por ellos.',
        ],
        student: [
          'Con los años, los discos se secan y se hacen un poco más delgados.',
          'Es tan normal como las canas.',
          'Un disco más delgado achica la abertura por donde sale el nervio.',
          'Aun así, la mayoría de las personas con discos delgados no tiene dolor por ellos.',
        ],
        therapist: [
          'Con los años, los discos se secan y se hacen un poco más delgados.',
          'Es tan normal como las canas.',
          'Un disco más delgado achica la abertura por donde sale el nervio.',
          'Aun así, la mayoría de las personas con discos delgados no tiene dolor por ellos.',
        ],
      },
      picture:
        'Dos huesos de la espalda baja y el disco entre ellos, vistos de lado, de los 20 a los 80 años. Primero el disco pierde color, luego se hace más delgado, y la abertura del nervio se achica. Nada brilla.',
      badge: {
        label: 'Buena evidencia',
        text: 'El adelgazamiento con la edad está bien medido. Su relación con el dolor es débil.',
      },
      hotspots: {
        'disc-height': {
          name: 'Un disco con los años',
          text: {
            patient: 'En hombres seguidos durante 15 años, los discos bajos perdieron cerca de 1 mm de altura.',
            student: 'En hombres seguidos durante 15 años, los discos bajos perdieron cerca de 1 mm de altura.',
            therapist: 'En hombres seguidos durante 15 años, los discos bajos perdieron cerca de 1 mm de altura.',
          },
        },
        'age-chart': {
          name: 'Imágenes de personas sin dolor',
          text: {
            patient:
              'Estas imágenes son de personas SIN dolor. A los 20 años, 24 de cada 100 tienen un disco delgado. A los 80, 84 de cada 100.',
            student:
              'Estas imágenes son de personas SIN dolor. A los 20 años, 24 de cada 100 tienen un disco delgado. A los 80, 84 de cada 100.',
            therapist:
              'Estas imágenes son de personas SIN dolor. A los 20 años, 24 de cada 100 tienen un disco delgado. A los 80, 84 de cada 100.',
          },
        },
        foramen: {
          name: 'La abertura del nervio',
          text: {
            patient: 'Una abertura muy pequeña (15 mm o menos) puede apretar una raíz. Aun así, puede no doler.',
            student: 'Una abertura muy pequeña (15 mm o menos) puede apretar una raíz. Aun así, puede no doler.',
            therapist: 'Una abertura muy pequeña (15 mm o menos) puede apretar una raíz. Aun así, puede no doler.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'posture-and-load': {
      title: 'Postura y carga',
      short: 'La carga',
      narration: {
        patient: [
          'La manera en que usted se mueve cambia la carga sobre los discos.',
          'Agacharse a levantar un peso carga un disco mucho más que estar sentado o de pie.',
          'Pero no se ha demostrado que alguna postura cause ciática.',
          'La mejor postura es la que usted cambia a menudo.',
        ],
        student: [
          'La manera en que usted se mueve cambia la carga sobre los discos.',
          'Agacharse a levantar un peso carga un disco mucho más que estar sentado o de pie.',
          'Pero no se ha demostrado que alguna postura cause ciática.',
          'La mejor postura es la que usted cambia a menudo.',
        ],
        therapist: [
          'La manera en que usted se mueve cambia la carga sobre los discos.',
          'Agacharse a levantar un peso carga un disco mucho más que estar sentado o de pie.',
          'Pero no se ha demostrado que alguna postura cause ciática.',
          'La mejor postura es la que usted cambia a menudo.',
        ],
      },
      picture:
        'La espalda baja vista de lado mientras una persona está acostada, de pie, sentada, se agacha y levanta un peso. El disco entre los huesos se aprieta más o menos, y nunca se mueve hacia un lado.',
      badge: {
        label: 'Evidencia limitada',
        text: 'Los cambios de carga están medidos (un hombre, un disco). No está demostrado que la postura lleve a la ciática.',
      },
      hotspots: {
        'lift-pose': {
          name: 'Levantar peso',
          text: {
            patient:
              'Levantar 20 kg con la espalda redonda puso en el disco de un hombre casi 5 veces la carga de estar de pie. Con el peso cerca del cuerpo fue cerca del doble.',
            student:
              'Levantar 20 kg con la espalda redonda puso en el disco de un hombre casi 5 veces la carga de estar de pie. Con el peso cerca del cuerpo fue cerca del doble.',
            therapist:
              'Levantar 20 kg con la espalda redonda puso en el disco de un hombre casi 5 veces la carga de estar de pie. Con el peso cerca del cuerpo fue cerca del doble.',
          },
        },
        'sit-pose': {
          name: 'Estar sentado',
          text: {
            patient:
              'Antes se creía que estar sentado era mucho peor que estar de pie. Estudios más nuevos encuentran poca diferencia.',
            student:
              'Antes se creía que estar sentado era mucho peor que estar de pie. Estudios más nuevos encuentran poca diferencia.',
            therapist:
              'Antes se creía que estar sentado era mucho peor que estar de pie. Estudios más nuevos encuentran poca diferencia.',
          },
        },
        'buttock-seat': {
          name: 'El hueso para sentarse',
          text: {
            patient:
              'Estar mucho tiempo sentado sobre algo duro puede irritar el nervio en unas pocas personas. No mueve ningún disco.',
            student:
              'Estar mucho tiempo sentado sobre algo duro puede irritar el nervio en unas pocas personas. No mueve ningún disco.',
            therapist:
              'Estar mucho tiempo sentado sobre algo duro puede irritar el nervio en unas pocas personas. No mueve ningún disco.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    herniation: {
      title: 'Cuando un disco se hernia',
      short: 'La hernia',
      narration: {
        patient: [
          'A veces el centro blando de un disco sale por un punto débil o una fisura del anillo.',
          'Eso es una hernia de disco, y es la causa principal de la ciática.',
          'Puede presionar una raíz nerviosa y soltar sustancias que la inflaman.',
          'El disco no se ha movido de su lugar.',
        ],
        student: [
          'A veces el centro blando de un disco sale por un punto débil o una fisura del anillo.',
          'Eso es una hernia de disco, y es la causa principal de la ciática.',
          'Puede presionar una raíz nerviosa y soltar sustancias que la inflaman.',
          'El disco no se ha movido de su lugar.',
        ],
        therapist: [
          'A veces el centro blando de un disco sale por un punto débil o una fisura del anillo.',
          'Eso es una hernia de disco, y es la causa principal de la ciática.',
          'Puede presionar una raíz nerviosa y soltar sustancias que la inflaman.',
          'El disco no se ha movido de su lugar.',
        ],
      },
      picture:
        'El disco más bajo visto desde arriba. Su centro blando sale por detrás, se encuentra con una raíz nerviosa y la empuja hacia un lado. La raíz empieza a brillar.',
      badge: {
        label: 'Buena evidencia',
        text: 'La hernia de disco causa unos 9 de cada 10 casos. La inflamación importa tanto como la presión.',
      },
      hotspots: {
        herniation: {
          name: 'La hernia',
          text: {
            patient: 'El centro ha salido. Más de 9 de cada 10 ocurren en los dos discos más bajos.',
            student: 'El centro ha salido. Más de 9 de cada 10 ocurren en los dos discos más bajos.',
            therapist: 'El centro ha salido. Más de 9 de cada 10 ocurren en los dos discos más bajos.',
          },
        },
        'nerve-root': {
          name: 'La raíz nerviosa',
          text: {
            patient: 'Esta raíz está comprimida e inflamada. Una raíz tranquila no duele al tocarla.',
            student: 'Esta raíz está comprimida e inflamada. Una raíz tranquila no duele al tocarla.',
            therapist: 'Esta raíz está comprimida e inflamada. Una raíz tranquila no duele al tocarla.',
          },
        },
        'leg-zone': {
          name: 'Dónde se siente',
          text: {
            patient: 'Se siente aquí, lejos de la causa. Estas zonas cambian de una persona a otra.',
            student: 'Se siente aquí, lejos de la causa. Estas zonas cambian de una persona a otra.',
            therapist: 'Se siente aquí, lejos de la causa. Estas zonas cambian de una persona a otra.',
          },
        },
        'scan-note': {
          name: 'En una imagen',
          text: {
            patient:
              'Los abombamientos y las protrusiones del disco son comunes en imágenes de personas que se sienten bien.',
            student:
              'Los abombamientos y las protrusiones del disco son comunes en imágenes de personas que se sienten bien.',
            therapist:
              'Los abombamientos y las protrusiones del disco son comunes en imágenes de personas que se sienten bien.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'tight-muscles': {
      title: 'Los músculos tensos y el nervio',
      short: 'Los músculos',
      narration: {
        patient: [
          'En la nalga, el nervio pasa debajo de un músculo pequeño llamado piriforme.',
          'Si este músculo está tenso o dolorido, puede apretar el nervio.',
          'Esto ocurre, pero no es común.',
          'Los problemas de disco son una causa mucho más común.',
        ],
        student: [
          'En la nalga, el nervio pasa debajo de un músculo pequeño llamado piriforme.',
          'Si este músculo está tenso o dolorido, puede apretar el nervio.',
          'Esto ocurre, pero no es común.',
          'Los problemas de disco son una causa mucho más común.',
        ],
        therapist: [
          'En la nalga, el nervio pasa debajo de un músculo pequeño llamado piriforme.',
          'Si este músculo está tenso o dolorido, puede apretar el nervio.',
          'Esto ocurre, pero no es común.',
          'Los problemas de disco son una causa mucho más común.',
        ],
      },
      picture:
        'La nalga por dentro, vista por detrás. El nervio plano y amarillo pasa debajo de un músculo con forma de pera. El músculo se pone más grueso y presiona un poco el nervio.',
      badge: {
        label: 'Evidencia limitada',
        text: 'Una causa real, pero poco común. Los expertos no se ponen de acuerdo en cómo diagnosticarla.',
      },
      hotspots: {
        piriformis: {
          name: 'El músculo piriforme',
          text: {
            patient:
              'Las señales son un dolor de nalga que empeora al sentarse y un punto dolorido en lo profundo de la nalga.',
            student:
              'Las señales son un dolor de nalga que empeora al sentarse y un punto dolorido en lo profundo de la nalga.',
            therapist:
              'Las señales son un dolor de nalga que empeora al sentarse y un punto dolorido en lo profundo de la nalga.',
          },
        },
        'no-test': {
          name: 'Cómo se encuentra',
          text: {
            patient: 'Ninguna imagen ni prueba sola puede demostrarlo. Se llega a ello descartando otras causas.',
            student: 'Ninguna imagen ni prueba sola puede demostrarlo. Se llega a ello descartando otras causas.',
            therapist: 'Ninguna imagen ni prueba sola puede demostrarlo. Se llega a ello descartando otras causas.',
          },
        },
        'reverse-arrow': {
          name: 'También puede ser al revés',
          text: {
            patient:
              'También puede ser al revés: una raíz nerviosa dolorida hace que el músculo de la nalga se tense. En un estudio, 76 de cada 100 personas con un problema de raíz tenían puntos sensibles en la nalga; entre las sanas, 2 de cada 100.',
            student:
              'También puede ser al revés: una raíz nerviosa dolorida hace que el músculo de la nalga se tense. En un estudio, 76 de cada 100 personas con un problema de raíz tenían puntos sensibles en la nalga; entre las sanas, 2 de cada 100.',
            therapist:
              'También puede ser al revés: una raíz nerviosa dolorida hace que el músculo de la nalga se tense. En un estudio, 76 de cada 100 personas con un problema de raíz tenían puntos sensibles en la nalga; entre las sanas, 2 de cada 100.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'massage-may-help': {
      title: 'Cómo puede aliviar la presión el masaje',
      short: 'El masaje',
      narration: {
        patient: [
          'El masaje actúa sobre la piel y el músculo.',
          'Mientras las manos calientan, amasan y presionan, los músculos de la espalda baja y la nalga se relajan, y la presión sobre el nervio puede disminuir.',
          'El efecto en el músculo se apaga en pocos minutos.',
          'Su cuerpo puede quedar tranquilo y sentir menos dolor por más tiempo.',
        ],
        student: [
          'El masaje actúa sobre la piel y el músculo.',
          'Mientras las manos calientan, amasan y presionan, los músculos de la espalda baja y la nalga se relajan, y la presión sobre el nervio puede disminuir.',
          'El efecto en el músculo se apaga en pocos minutos.',
          'Su cuerpo puede quedar tranquilo y sentir menos dolor por más tiempo.',
        ],
        therapist: [
          'El masaje actúa sobre la piel y el músculo.',
          'Mientras las manos calientan, amasan y presionan, los músculos de la espalda baja y la nalga se relajan, y la presión sobre el nervio puede disminuir.',
          'El efecto en el músculo se apaga en pocos minutos.',
          'Su cuerpo puede quedar tranquilo y sentir menos dolor por más tiempo.',
        ],
      },
      picture:
        'Unas manos se deslizan por la espalda baja, amasan el músculo grande de la nalga y presionan despacio sobre el pequeño que está debajo. Los músculos se ablandan mientras las manos están ahí. El disco sigue igual.',
      badge: {
        label: 'Muy incierto para la ciática',
        text: 'Alivio breve del dolor de espalda: certeza baja. Para la ciática misma: muy pocos estudios. La imagen del nervio que se libera es una teoría.',
      },
      hotspots: {
        hands: {
          name: 'Las manos',
          text: {
            patient:
              'Los pases suaves calientan la piel. Amasar levanta y aprieta el músculo. La presión lenta llega más hondo.',
            student:
              'Los pases suaves calientan la piel. Amasar levanta y aprieta el músculo. La presión lenta llega más hondo.',
            therapist:
              'Los pases suaves calientan la piel. Amasar levanta y aprieta el músculo. La presión lenta llega más hondo.',
          },
        },
        'meter-reflex': {
          name: 'El reflejo',
          text: {
            patient:
              'En estudios de la pantorrilla, los reflejos del músculo bajaron a menos de la mitad durante el masaje. Volvieron en cuanto terminó.',
            student:
              'En estudios de la pantorrilla, los reflejos del músculo bajaron a menos de la mitad durante el masaje. Volvieron en cuanto terminó.',
            therapist:
              'En estudios de la pantorrilla, los reflejos del músculo bajaron a menos de la mitad durante el masaje. Volvieron en cuanto terminó.',
          },
        },
        nerve: {
          name: 'El nervio',
          text: {
            patient: 'Si siente hormigueo o una punzada, dígalo. Las manos deben aflojar.',
            student: 'Si siente hormigueo o una punzada, dígalo. Las manos deben aflojar.',
            therapist: 'Si siente hormigueo o una punzada, dígalo. Las manos deben aflojar.',
          },
        },
        calm: {
          name: 'Un cuerpo más tranquilo',
          text: {
            patient:
              'El contacto lento también calma el cuerpo. Después de un masaje, muchas personas se sienten menos ansiosas.',
            student:
              'El contacto lento también calma el cuerpo. Después de un masaje, muchas personas se sienten menos ansiosas.',
            therapist:
              'El contacto lento también calma el cuerpo. Después de un masaje, muchas personas se sienten menos ansiosas.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'massage-cannot': {
      title: 'Lo que el masaje no puede hacer',
      short: 'Sus límites',
      narration: {
        patient: [
          'El masaje no puede mover un disco ni empujarlo hacia adentro.',
          'No da más fuerza a los músculos, y no cura la ciática.',
          'Puede aliviar el dolor por poco tiempo.',
          'Elija un terapeuta con formación, y cuéntele antes cualquier problema de salud.',
        ],
        student: [
          'El masaje no puede mover un disco ni empujarlo hacia adentro.',
          'No da más fuerza a los músculos, y no cura la ciática.',
          'Puede aliviar el dolor por poco tiempo.',
          'Elija un terapeuta con formación, y cuéntele antes cualquier problema de salud.',
        ],
        therapist: [
          'El masaje no puede mover un disco ni empujarlo hacia adentro.',
          'No da más fuerza a los músculos, y no cura la ciática.',
          'Puede aliviar el dolor por poco tiempo.',
          'Elija un terapeuta con formación, y cuéntele antes cualquier problema de salud.',
        ],
      },
      picture:
        'El mismo disco antes y después del masaje, sin ningún cambio. A su lado, el músculo de la nalga queda un poco más blando después.',
      badge: {
        label: 'Buena evidencia',
        text: 'Lo que el masaje no puede hacer está más claro que lo que puede. El daño grave es raro; quedar dolorido es común.',
      },
      hotspots: {
        'disc-after': {
          name: 'El disco, después',
          text: {
            patient: 'El mismo disco, el mismo abombamiento. Las manos no pueden llegar a él ni moverlo.',
            student: 'El mismo disco, el mismo abombamiento. Las manos no pueden llegar a él ni moverlo.',
            therapist: 'El mismo disco, el mismo abombamiento. Las manos no pueden llegar a él ni moverlo.',
          },
        },
        'muscle-after': {
          name: 'El músculo, después',
          text: {
            patient: 'Para tener más fuerza, un músculo tiene que trabajar. El masaje no hace eso.',
            student: 'Para tener más fuerza, un músculo tiene que trabajar. El masaje no hace eso.',
            therapist: 'Para tener más fuerza, un músculo tiene que trabajar. El masaje no hace eso.',
          },
        },
        'therapist-card': {
          name: 'Elija un terapeuta con formación',
          text: {
            patient:
              'La formación importa sobre todo por seguridad. En un estudio grande, un estilo especial no fue mejor que un masaje sencillo.',
            student:
              'La formación importa sobre todo por seguridad. En un estudio grande, un estilo especial no fue mejor que un masaje sencillo.',
            therapist:
              'La formación importa sobre todo por seguridad. En un estudio grande, un estilo especial no fue mejor que un masaje sencillo.',
          },
        },
        'caution-card': {
          name: 'Pregunte antes a un médico',
          text: {
            patient:
              'Pregunte antes a un médico si está embarazada o toma medicinas para que la sangre no forme coágulos. También si tiene un coágulo, huesos débiles, cáncer o fiebre.',
            student:
              'Pregunte antes a un médico si está embarazada o toma medicinas para que la sangre no forme coágulos. También si tiene un coágulo, huesos débiles, cáncer o fiebre.',
            therapist:
              'Pregunte antes a un médico si está embarazada o toma medicinas para que la sangre no forme coágulos. También si tiene un coágulo, huesos débiles, cáncer o fiebre.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'why-muscles-tighten': {
      title: '¿Por qué se tensan los músculos?',
      short: 'Protección',
      narration: {
        patient: [
          'Los músculos a menudo se tensan porque un nervio está dolorido.',
          'Se ponen rígidos para protegerlo.',
          'El estrés, dormir mal, el trabajo pesado y pasar mucho tiempo sin moverse pueden sumar.',
          'Moverse más, no fumar y tener un peso sano bajan su riesgo, pero no pueden prometer una cura.',
        ],
        student: [
          'Los músculos a menudo se tensan porque un nervio está dolorido.',
          'Se ponen rígidos para protegerlo.',
          'El estrés, dormir mal, el trabajo pesado y pasar mucho tiempo sin moverse pueden sumar.',
          'Moverse más, no fumar y tener un peso sano bajan su riesgo, pero no pueden prometer una cura.',
        ],
        therapist: [
          'Los músculos a menudo se tensan porque un nervio está dolorido.',
          'Se ponen rígidos para protegerlo.',
          'El estrés, dormir mal, el trabajo pesado y pasar mucho tiempo sin moverse pueden sumar.',
          'Moverse más, no fumar y tener un peso sano bajan su riesgo, pero no pueden prometer una cura.',
        ],
      },
      picture:
        'Una raíz nerviosa brilla, y poco después los músculos de la espalda baja y la nalga se tensan a su alrededor.',
      badge: {
        label: 'Evidencia limitada',
        text: 'Los factores de riesgo vienen de encuestas grandes. Los ensayos de prevención son de dolor de espalda, no de ciática.',
      },
      hotspots: {
        guarding: {
          name: 'Protección',
          text: {
            patient: 'Un músculo tenso puede ser el resultado del dolor del nervio, no su causa.',
            student: 'Un músculo tenso puede ser el resultado del dolor del nervio, no su causa.',
            therapist: 'Un músculo tenso puede ser el resultado del dolor del nervio, no su causa.',
          },
        },
        smoking: {
          name: 'Fumar',
          text: {
            patient: 'Quienes fuman tienen cerca de una vez y media las probabilidades de tener ciática.',
            student: 'Quienes fuman tienen cerca de una vez y media las probabilidades de tener ciática.',
            therapist: 'Quienes fuman tienen cerca de una vez y media las probabilidades de tener ciática.',
          },
        },
        movement: {
          name: 'Movimiento',
          text: {
            patient:
              'El ejercicio con buenos consejos redujo casi a la mitad el dolor de espalda nuevo hasta por un año.',
            student:
              'El ejercicio con buenos consejos redujo casi a la mitad el dolor de espalda nuevo hasta por un año.',
            therapist:
              'El ejercicio con buenos consejos redujo casi a la mitad el dolor de espalda nuevo hasta por un año.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'what-helps': {
      title: 'Qué más ayuda, y cuándo pedir ayuda rápido',
      short: 'Qué ayuda',
      narration: {
        patient: [
          'Siga en movimiento.',
          'Camine, cambie de posición y haga sus tareas de cada día lo mejor que pueda.',
          'El calor, el ejercicio y los buenos consejos pueden ayudar, y algunas personas necesitan una inyección o cirugía.',
          'Pida ayuda de inmediato si pierde la sensibilidad alrededor del ano o en los genitales, si no puede orinar o no controla la orina o las heces, o si sus piernas pierden fuerza.',
        ],
        student: [
          'Siga en movimiento.',
          'Camine, cambie de posición y haga sus tareas de cada día lo mejor que pueda.',
          'El calor, el ejercicio y los buenos consejos pueden ayudar, y algunas personas necesitan una inyección o cirugía.',
          'Pida ayuda de inmediato si pierde la sensibilidad alrededor del ano o en los genitales, si no puede orinar o no controla la orina o las heces, o si sus piernas pierden fuerza.',
        ],
        therapist: [
          'Siga en movimiento.',
          'Camine, cambie de posición y haga sus tareas de cada día lo mejor que pueda.',
          'El calor, el ejercicio y los buenos consejos pueden ayudar, y algunas personas necesitan una inyección o cirugía.',
          'Pida ayuda de inmediato si pierde la sensibilidad alrededor del ano o en los genitales, si no puede orinar o no controla la orina o las heces, o si sus piernas pierden fuerza.',
        ],
      },
      picture:
        'Un cuerpo camina. Luego la vista se acerca al manojo de nervios al final de la columna, con un trozo grande de disco que presiona sobre todos ellos.',
      badge: {
        label: 'Evidencia moderada',
        text: 'Mantenerse activo: certeza moderada. Ejercicio: baja. Señales de alerta: acuerdo de expertos; actúe ante cualquiera de ellas.',
      },
      hotspots: {
        move: {
          name: 'Siga en movimiento',
          text: {
            patient: 'Para el dolor, mantenerse activo es tan bueno como el reposo en cama, y lo mantiene en marcha.',
            student: 'Para el dolor, mantenerse activo es tan bueno como el reposo en cama, y lo mantiene en marcha.',
            therapist: 'Para el dolor, mantenerse activo es tan bueno como el reposo en cama, y lo mantiene en marcha.',
          },
        },
        exercise: {
          name: 'Ejercicio',
          text: {
            patient: 'Al principio, el ejercicio alivió el dolor de pierna un poco más que los consejos solos.',
            student: 'Al principio, el ejercicio alivió el dolor de pierna un poco más que los consejos solos.',
            therapist: 'Al principio, el ejercicio alivió el dolor de pierna un poco más que los consejos solos.',
          },
        },
        surgery: {
          name: 'Cirugía',
          text: {
            patient:
              'La cirugía puede aliviar más rápido un dolor de pierna fuerte. Al año los resultados suelen ser casi los mismos.',
            student:
              'La cirugía puede aliviar más rápido un dolor de pierna fuerte. Al año los resultados suelen ser casi los mismos.',
            therapist:
              'La cirugía puede aliviar más rápido un dolor de pierna fuerte. Al año los resultados suelen ser casi los mismos.',
          },
        },
        emergency: {
          name: 'Cuándo es una emergencia',
          text: {
            patient:
              'Llame a emergencias si pierde la sensibilidad entre las piernas o en los genitales, si tiene problemas nuevos de vejiga, intestino o sexuales, o una debilidad que va en aumento. El dolor de pierna puede estar en UN lado o en los dos.',
            student:
              'Llame a emergencias si pierde la sensibilidad entre las piernas o en los genitales, si tiene problemas nuevos de vejiga, intestino o sexuales, o una debilidad que va en aumento. El dolor de pierna puede estar en UN lado o en los dos.',
            therapist:
              'Llame a emergencias si pierde la sensibilidad entre las piernas o en los genitales, si tiene problemas nuevos de vejiga, intestino o sexuales, o una debilidad que va en aumento. El dolor de pierna puede estar en UN lado o en los dos.',
          },
        },
        'see-doctor': {
          name: 'Vea pronto a un médico',
          text: {
            patient:
              'Vea pronto a un médico si tiene fiebre, una caída fuerte, un cáncer en el pasado o pérdida de peso. Vaya también si el dolor aumenta o no ha aflojado después de unas semanas.',
            student:
              'Vea pronto a un médico si tiene fiebre, una caída fuerte, un cáncer en el pasado o pérdida de peso. Vaya también si el dolor aumenta o no ha aflojado después de unas semanas.',
            therapist:
              'Vea pronto a un médico si tiene fiebre, una caída fuerte, un cáncer en el pasado o pérdida de peso. Vaya también si el dolor aumenta o no ha aflojado después de unas semanas.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'what-to-expect': {
      title: 'Qué esperar',
      short: 'Qué esperar',
      narration: {
        patient: [
          'La mayoría de las personas con ciática mejora, a menudo en 4 a 6 semanas.',
          'Algunas tardan mucho más, y hasta 3 de cada 10 siguen con dolor después de un año.',
          'Muchas hernias de disco se encogen solas.',
          'Siga adelante, pida ayuda cuando la necesite y no pierda la esperanza.',
        ],
        student: [
          'La mayoría de las personas con ciática mejora, a menudo en 4 a 6 semanas.',
          'Algunas tardan mucho más, y hasta 3 de cada 10 siguen con dolor después de un año.',
          'Muchas hernias de disco se encogen solas.',
          'Siga adelante, pida ayuda cuando la necesite y no pierda la esperanza.',
        ],
        therapist: [
          'La mayoría de las personas con ciática mejora, a menudo en 4 a 6 semanas.',
          'Algunas tardan mucho más, y hasta 3 de cada 10 siguen con dolor después de un año.',
          'Muchas hernias de disco se encogen solas.',
          'Siga adelante, pida ayuda cuando la necesite y no pierda la esperanza.',
        ],
      },
      picture:
        'Pasan doce meses. El trozo de disco se encoge, la raíz nerviosa se calma, y la vista vuelve al cuerpo entero.',
      badge: {
        label: 'Buena evidencia',
        text: 'Recuperarse es probable, pero no seguro. Las cifras cambian de un estudio a otro.',
      },
      hotspots: {
        timeline: {
          name: 'Cuánto tarda',
          text: {
            patient:
              'La mitad de las personas se siente mejor en unos 10 días, y 3 de cada 4 en 4 semanas. Hasta 3 de cada 10 siguen con dolor al año.',
            student:
              'La mitad de las personas se siente mejor en unos 10 días, y 3 de cada 4 en 4 semanas. Hasta 3 de cada 10 siguen con dolor al año.',
            therapist:
              'La mitad de las personas se siente mejor en unos 10 días, y 3 de cada 4 en 4 semanas. Hasta 3 de cada 10 siguen con dolor al año.',
          },
        },
        'disc-shrinks': {
          name: 'Las hernias pueden encogerse',
          text: {
            patient: 'El cuerpo la va limpiando. Las más grandes suelen ser las que más se encogen.',
            student: 'El cuerpo la va limpiando. Las más grandes suelen ser las que más se encogen.',
            therapist: 'El cuerpo la va limpiando. Las más grandes suelen ser las que más se encogen.',
          },
        },
        'no-match': {
          name: 'Imágenes y dolor',
          text: {
            patient: 'Sentirse bien y tener una imagen limpia no siempre van juntos, y no pasa nada.',
            student: 'Sentirse bien y tener una imagen limpia no siempre van juntos, y no pasa nada.',
            therapist: 'Sentirse bien y tener una imagen limpia no siempre van juntos, y no pasa nada.',
          },
        },
        hope: {
          name: 'Esperanza',
          text: {
            patient: 'Las personas que esperan mejorar tienden a mejorar más.',
            student: 'Las personas que esperan mejorar tienden a mejorar más.',
            therapist: 'Las personas que esperan mejorar tienden a mejorar más.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
  },
}
