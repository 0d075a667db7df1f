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
          'La ciática es dolor a lo largo del nervio ciático o de sus raíces, casi siempre en una pierna.',
          'Empieza en la espalda baja o en la nalga y, en unas dos de cada tres personas, baja más allá de la rodilla.',
          'El dolor arde o da punzadas, y la pierna puede hormiguear, adormecerse o debilitarse en la zona de L4, L5 o S1.',
          'Es un conjunto de síntomas con varias causas, no una enfermedad en sí misma.',
        ],
        therapist: [
          'Ciática es el nombre de un dolor que se irradia por la pierna, con o sin signos de una raíz, y por lo general de un solo lado.',
          'El dolor de espalda solo probablemente no es ciática, así que pregunte hasta dónde baja el dolor.',
          'Espere ardor o punzadas, hormigueo, adormecimiento o debilidad, y no espere un dermatoma exacto: 64 de cada cien patrones no seguían uno, aunque la mayoría de los de S1 sí.',
          'Es un síntoma, así que la pregunta siguiente es qué raíz o nervio está irritado, y por qué.',
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
            student:
              'El dolor en lo profundo de la nalga puede venir de una raíz, por lo general L5 o S1, o del propio espacio glúteo profundo.',
            therapist:
              'El dolor de nalga solo no distingue una raíz del espacio glúteo profundo. Pregunte qué pasa al sentarse y hasta dónde llega el dolor.',
          },
        },
        'calf-and-foot': {
          name: 'Pantorrilla y pie',
          text: {
            patient:
              'El dolor por debajo de la rodilla es común. En un estudio grande lo tenían dos de cada tres personas.',
            student:
              'En la atención primaria del Reino Unido, el 67,5 % de las personas con dolor de espalda y pierna tenía dolor por debajo de la rodilla.',
            therapist:
              'En una cohorte grande, dos de cada tres personas tenían dolor por debajo de la rodilla. Pregúntelo: no todos mencionan el pie.',
          },
        },
        'inner-thigh': {
          name: 'La cara interna del muslo',
          text: {
            patient:
              'La ciática no suele doler aquí. Si pierde la sensibilidad en la cara interna de los muslos o en la ingle, pida ayuda de inmediato.',
            student:
              'L2 a L4 inervan la cara interna del muslo por los nervios obturador y femoral, no por el ciático. Un adormecimiento nuevo aquí o en la zona de silla de montar es una señal de alerta.',
            therapist:
              'El adormecimiento de la cara interna del muslo, la ingle o la zona de silla de montar nunca es parte de una ciática común. Piense en la cola de caballo y derive como emergencia.',
          },
        },
      },
      counsel: {
        say: 'Un nervio está irritado. Podemos averiguar cuál, y la mayoría de las personas mejora.',
        check:
          '¿Hasta dónde baja el dolor? ¿Hay adormecimiento o debilidad? ¿Algún cambio en la vejiga, el intestino o la sensibilidad en la zona de silla de montar?',
        avoid:
          'No llame ciática a un dolor de espalda solo, y no nombre la cara interna del muslo como lugar habitual.',
      },
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
          'La columna lumbar tiene cinco vértebras, de L1 a L5, por encima del sacro.',
          'Entre cada par hay un disco intervertebral, de unos 12 milímetros de alto en el centro entre L4 y L5.',
          'Su anillo fibroso es un anillo de fibras en capas, y su núcleo pulposo es un gel que es casi todo agua.',
          'Los discos unen los cuerpos vertebrales, reparten la carga y permiten que la columna se doble.',
        ],
        therapist: [
          'Cinco vértebras lumbares, de L1 a L5, llevan el tronco sobre el sacro.',
          'Cada par está unido por un disco que está adherido a las dos placas terminales.',
          'El anillo sujeta, el centro reparte la carga, y solo la parte externa del anillo tiene nervios.',
          'Un disco amortigua los huesos y no el nervio ciático, pero su altura ayuda a mantener abierto el foramen.',
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
              'Anulus fibrosus (TA2 1685): capas concéntricas adheridas al borde de las vértebras. Solo su parte externa tiene nervios.',
            therapist:
              'Palabras que ayudan: el anillo es fuerte y está adherido al hueso. Puede abombarse o fisurarse, pero no puede salirse de su sitio.',
          },
        },
        nucleus: {
          name: 'El centro blando',
          text: {
            patient: 'El centro blando es casi todo agua. Reparte la carga.',
            student:
              'Nucleus pulposus (TA2 1686): cerca de un 90 % de agua al nacer y de un 70 % más adelante en la vida.',
            therapist:
              'Con la edad, lo primero que cambia es el agua. El centro reparte la carga por igual entre las dos placas terminales.',
          },
        },
        foramen: {
          name: 'La abertura del nervio',
          text: {
            patient: 'Por esta abertura sale una raíz nerviosa. Un disco lleno ayuda a mantenerla abierta.',
            student:
              'Foramen intervertebrale (TA2 1019): unos 18 a 22 mm de alto de L1 a L4, y de 15 a 18 mm en L5/S1.',
            therapist:
              'En cadáveres, una altura posterior del disco de 4 mm o menos, o un foramen de 15 mm o menos, se acompañó de una raíz comprimida. Una raíz comprimida no es lo mismo que dolor.',
          },
        },
      },
      counsel: {
        say: 'Su espalda es fuerte. Los discos están firmemente unidos a los huesos.',
        check: '¿Qué cree esta persona que es un disco? Pregunte antes de explicar.',
        avoid: 'No diga que un disco se sale ni que amortigua el nervio.',
      },
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
          'Los ramos ventrales de L4, L5, S1, S2 y S3 se unen delante del piriforme para formar el nervio ciático.',
          'Es el nervio más largo y más ancho del cuerpo, de unos 16 milímetros en el borde inferior de este músculo.',
          'Sale de la pelvis por el agujero ciático mayor, por debajo del piriforme en 85 a 90 de cada cien piernas, y baja debajo del glúteo mayor.',
          'Unos 65 milímetros por encima del pliegue de la rodilla se divide en el nervio tibial y el peroneo común.',
        ],
        therapist: [
          'Cinco raíces, de L4 a S3, forman un solo nervio, así que una raíz irritada puede sentirse en cualquier punto de su camino.',
          'Es el nervio más largo que hay, y más una banda plana que un cordón.',
          'En la nalga está debajo del glúteo mayor, a varios centímetros de la piel, y más hondo en personas más grandes.',
          'Se divide por encima de la rodilla, y su parte peronea rodea el cuello del peroné hacia la espinilla y el dorso del pie.',
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
              'Musculus piriformis (TA2 2604). Tipo a, todo el nervio por debajo: 85 a 90 %. Tipo b, la parte peronea a través de él: cerca del 10 %.',
            therapist:
              'Las variantes son tan comunes en personas operadas por síndrome del piriforme (16,2 %) como en las demás (16,9 %). Una variante sola no explica nada.',
          },
        },
        'sciatic-nerve': {
          name: 'El nervio ciático',
          text: {
            patient: 'En la nalga el nervio es plano y casi tan ancho como un dedo.',
            student:
              'Nervus ischiadicus (TA2 6569): 15,6 mm de ancho en el piriforme y 5,5 mm de grosor un poco más abajo.',
            therapist:
              'El nervio se desliza en su lecho: de 10 a 12 mm por detrás del muslo cuando la rodilla se estira con la cadera doblada.',
          },
        },
        'knee-split': {
          name: 'Donde se divide',
          text: {
            patient: 'Aquí se divide en el nervio tibial y el nervio peroneo común.',
            student:
              'Nervus tibialis (TA2 6582) y nervus fibularis communis (TA2 6571), en promedio 65 mm por encima del pliegue de la rodilla.',
            therapist:
              'El nivel varía. La pantorrilla y la planta siguen al nervio tibial; la espinilla y el dorso del pie, al peroneo común.',
          },
        },
      },
      counsel: {
        say: 'El nervio empieza en la espalda baja, así que un dolor en el pie puede empezar allá arriba.',
        check:
          'Siga el dolor con un dedo. Compare los dos lados: sensibilidad, levantar el dedo gordo, empujar con la punta del pie, reflejo del tobillo.',
        avoid: 'No prometa liberar ni despegar el nervio.',
      },
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
          'Con la edad, el núcleo pulposo pierde agua, y su señal en la imagen baja antes que su altura.',
          'Es lo corriente: los discos lumbares bajos perdieron cerca de un 11 por ciento de su altura en 15 años.',
          'Al bajar la altura, el anillo fibroso se abomba y el foramen intervertebral se hace más pequeño.',
          'Aun así, se ven discos delgados en 24 de cada cien personas sin dolor a los 20 años, y en 84 a los 80.',
        ],
        therapist: [
          'Primero se va el agua, y mucho después la altura, con claridad solo en el último grado de la escala.',
          'Llámelo edad y no daño, tan normal como las canas.',
          'Un foramen de 15 milímetros o menos es donde las raíces comprimidas se hicieron comunes en cadáveres.',
          'La mayoría de los discos delgados no duele, así que un disco delgado en una imagen explica poco por sí solo.',
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
            student:
              'Discos lumbares bajos: 11,3 % (1,3 mm) en 15 años. Mientras tanto las vértebras crecen un poco, así que la estatura casi no cambia.',
            therapist:
              'Cerca de 1 mm en 15 años: más lento de lo que la gente teme. La familia explica más que la carga.',
          },
        },
        'age-chart': {
          name: 'Imágenes de personas sin dolor',
          text: {
            patient:
              'Estas imágenes son de personas SIN dolor. A los 20 años, 24 de cada 100 tienen un disco delgado. A los 80, 84 de cada 100.',
            student:
              'Personas sin dolor, a los 20 y a los 80 años: pérdida de altura 24 y 84 %, pérdida de señal 17 y 97 %, abombamiento 30 y 84 %.',
            therapist:
              'Muestre esto antes de enseñarle a alguien su imagen. Cada uno de estos hallazgos es común en personas que se sienten bien.',
          },
        },
        foramen: {
          name: 'La abertura del nervio',
          text: {
            patient: 'Una abertura muy pequeña (15 mm o menos) puede apretar una raíz. Aun así, puede no doler.',
            student:
              'Un foramen de 15 mm o menos se acompañó de una raíz comprimida en cuatro de cada cinco; una altura posterior del disco de 4 mm o menos, en ocho de cada diez (100 forámenes).',
            therapist:
              'Un foramen estrecho solo cuenta si los signos coinciden. Una raíz comprimida no siempre causa ciática.',
          },
        },
      },
      counsel: {
        say: 'Son las canas de la columna. No nos dicen de dónde viene su dolor.',
        check: '¿Coinciden los signos con el nivel de la imagen?',
        avoid: 'No diga desgastado, deshecho ni hueso con hueso.',
      },
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
          'La postura cambia la presión de un disco: en un hombre fue de una décima de megapascal acostado y de medio megapascal de pie.',
          'Levantar 20 kilos con la espalda redonda la subió a más de 2 megapascales, y llevar el peso cerca del cuerpo la redujo a la mitad.',
          'Aun así, en 41 revisiones no hubo acuerdo en que alguna postura cause dolor de espalda.',
          'La mejor postura es la que cambia a menudo.',
        ],
        therapist: [
          'Estas presiones vienen de un hombre sano y un disco, así que confíe más en su orden que en su tamaño.',
          'Levantar con la espalda redonda fue casi 5 veces la carga de estar de pie, y el mismo peso cerca del cuerpo, cerca del doble.',
          'No se ha demostrado que alguna postura cause ciática, y los estudios más nuevos hallan poca diferencia entre estar sentado y de pie.',
          'Aconseje el cambio más que una sola postura ideal.',
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
              '20 kg: espalda redonda 2,3 MPa, rodillas dobladas 1,7, cerca del cuerpo 1,1; de pie 0,5 (un hombre, un disco).',
            therapist:
              'Enseñe cerca y con calma, en lugar de nunca agacharse. Llevar el peso cerca fue lo que marcó la diferencia.',
          },
        },
        'sit-pose': {
          name: 'Estar sentado',
          text: {
            patient:
              'Antes se creía que estar sentado era mucho peor que estar de pie. Estudios más nuevos encuentran poca diferencia.',
            student:
              'Sentado de 0,46 a 0,55 MPa, encorvado 0,30, de pie 0,5. Los estudios posteriores a 1990 no muestran diferencia entre estar sentado y de pie.',
            therapist:
              'Pregunte cuánto tiempo pasa sentada esta persona y cada cuánto se mueve. Estar sentado no es el enemigo.',
          },
        },
        'buttock-seat': {
          name: 'El hueso para sentarse',
          text: {
            patient:
              'Estar mucho tiempo sentado sobre algo duro puede irritar el nervio en unas pocas personas. No mueve ningún disco.',
            student:
              'Tuber ischiadicum: estar mucho tiempo sentado sobre algo duro puede irritar el nervio de al lado en unas pocas personas.',
            therapist:
              '¿Asiento duro, viaje largo? En unas pocas personas esto importa, y entonces en la nalga y no en el disco.',
          },
        },
      },
      counsel: {
        say: 'Su espalda está hecha para moverse. La próxima postura es la mejor.',
        check: '¿Qué posiciones lo alivian, cuáles lo despiertan y cuánto tiempo puede estar en cada una?',
        avoid: 'No culpe a una postura, y no diga que estar sentado es peor que estar de pie.',
      },
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
          'En una hernia, material del disco pasa más allá del espacio del disco en menos de la cuarta parte del borde.',
          'Explica cerca del 90 por ciento de las ciáticas, y casi todas ocurren en los dos discos más bajos.',
          'Al lado de la línea media se encuentra con la raíz que va de paso, S1 en el disco más bajo, y el núcleo pulposo inflama esa raíz.',
          'Puede ser una protrusión, una extrusión o un fragmento libre, y el disco nunca está desalineado.',
        ],
        therapist: [
          'Lea el informe por sus palabras compartidas: abombamiento, protrusión, extrusión, secuestro, y la zona donde está.',
          'Una hernia explica unos 90 de cada cien casos, casi todos en los dos discos más bajos.',
          'Una raíz comprimida duele cuando además está inflamada, y en cirugía una raíz normal no dolió al tocarla.',
          'Nada se ha salido, y las palabras que usted elige deciden cuánto miedo da.',
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
            student:
              'Menos del 25 % del borde: hernia; más: abombamiento. Protrusión: base más ancha que la cúpula. Extrusión: cúpula más ancha que la base. Secuestro: sin unión con el disco.',
            therapist:
              'Pregunte por el tipo, la zona y el nivel, y no solo por el tamaño. Los trozos más grandes y libres son los que más se encogen.',
          },
        },
        'nerve-root': {
          name: 'La raíz nerviosa',
          text: {
            patient: 'Esta raíz está comprimida e inflamada. Una raíz tranquila no duele al tocarla.',
            student:
              'Subarticular: la raíz que va de paso (L4/5 se encuentra con L5; L5/S1, con S1). Foraminal o extraforaminal, del 7 al 12 % de las hernias: la raíz que sale.',
            therapist:
              'Pruebe la raíz que espera. L4: estirar la rodilla, reflejo de la rodilla. L5: levantar el dedo gordo, separar la cadera. S1: empujar con la punta del pie, reflejo del tobillo.',
          },
        },
        'leg-zone': {
          name: 'Dónde se siente',
          text: {
            patient: 'Se siente aquí, lejos de la causa. Estas zonas cambian de una persona a otra.',
            student: 'El 64 % del dolor de raíces lumbares no siguió un dermatoma; del dolor de S1, el 65 % sí.',
            therapist:
              'Un mapa que no coincide no descarta una raíz. Valórelo junto con la fuerza, el reflejo y la elevación de la pierna.',
          },
        },
        'scan-note': {
          name: 'En una imagen',
          text: {
            patient:
              'Los abombamientos y las protrusiones del disco son comunes en imágenes de personas que se sienten bien.',
            student:
              'A los 40 años, el 50 % de las personas sin dolor muestra un abombamiento y el 33 % una protrusión. Un año después se vio una hernia en el 35 % de las personas que estaban bien y en el 33 % de las que no.',
            therapist:
              'Las guías desaconsejan las imágenes de rutina. Un hallazgo y un dolor pueden no tener nada que ver.',
          },
        },
      },
      counsel: {
        say: 'El centro blando ha salido y la raíz de al lado está irritada. Su cuerpo puede limpiar gran parte.',
        check:
          'Elevación de la pierna estirada; fuerza, sensibilidad y reflejos de los dos lados; zona de silla de montar, vejiga e intestino.',
        avoid: 'No diga salido, aplastado ni fuera de sitio, y no deduzca el dolor por el tamaño.',
      },
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
          'El piriforme va del sacro al trocánter mayor, y el nervio ciático sale de la pelvis justo por debajo de él.',
          'En el síndrome glúteo profundo el nervio se irrita aquí, y un piriforme grueso es una de varias razones.',
          'Se le atribuye de menos del 1 a cerca del 6 por ciento de los dolores de espalda baja y ciáticas.',
          'Una hernia de disco explica cerca del 90 por ciento.',
        ],
        therapist: [
          'Aquí el nervio pasa entre el piriforme y los músculos pequeños de debajo.',
          'Cuatro rasgos lo hacen sospechar: dolor de nalga, peor al sentarse, punto sensible cerca de la escotadura ciática, y dolor cuando el músculo se estira o se tensa.',
          'Es poco común, y ninguna prueba ni imagen ha demostrado mostrarlo.',
          'Busque primero una raíz, porque un disco es una causa mucho más común.',
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
              'Grosor en la ecografía: 8,5 mm en personas sanas, 11,6 mm en personas con el síndrome (un hospital; certeza muy baja).',
            therapist:
              'Los cuatro rasgos juntos lo hacen sospechar. Ninguno está demostrado por sí solo, y las imágenes no lo resuelven.',
          },
        },
        'no-test': {
          name: 'Cómo se encuentra',
          text: {
            patient: 'Ninguna imagen ni prueba sola puede demostrarlo. Se llega a ello descartando otras causas.',
            student:
              'El síndrome glúteo profundo es un problema del nervio ciático en la nalga que ningún disco explica. Se llega a él descartando otras causas.',
            therapist:
              'Use los rasgos como una razón para tratar con suavidad y observar, no como una etiqueta de por vida.',
          },
        },
        'reverse-arrow': {
          name: 'También puede ser al revés',
          text: {
            patient:
              'También puede ser al revés: una raíz nerviosa dolorida hace que el músculo de la nalga se tense. En un estudio, 76 de cada 100 personas con un problema de raíz tenían puntos sensibles en la nalga; entre las sanas, 2 de cada 100.',
            student:
              'Puntos sensibles en el glúteo: 76,4 % de las personas con un problema de raíz comprobado y 1,9 % de las sanas (sensibilidad 74 %, especificidad 91 %).',
            therapist:
              'Una nalga tensa y sensible es una razón para examinar las raíces, no una razón para dejar de buscar.',
          },
        },
      },
      counsel: {
        say: 'Este músculo puede ser parte de ello. También revisamos las raíces, porque son la causa más común.',
        check: 'Sentarse, la escotadura ciática, estirar y tensar el músculo; luego cada raíz.',
        avoid: 'No diga que la culpa es del piriforme cuando los signos apuntan a una raíz.',
      },
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
          'El masaje tiene efecto en la piel y en el músculo.',
          'Mientras las manos trabajan, el reflejo del músculo baja a menos de la mitad, como mostraron estudios de la pantorrilla, y un piriforme tenso puede presionar menos el nervio.',
          'El reflejo vuelve enseguida, y la rigidez, un 5 por ciento más baja, vuelve en unos 3 minutos.',
          'El bienestar puede durar más, porque el contacto, el descanso y la expectativa calman el sistema nervioso.',
        ],
        therapist: [
          'Sus manos trabajan sobre la piel y el músculo.',
          'Bajo ellas el reflejo baja y el tono afloja, y que haya menos presión sobre el nervio en la nalga es una teoría y no un hallazgo.',
          'El cambio en el músculo desaparece en minutos.',
          'Lo que puede durar más es el bienestar, por el contacto, el contexto y la expectativa.',
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
              'Suave 1,25 kPa (9 mmHg), profunda 2,5 kPa (19 mmHg): la presión más profunda bajó más el reflejo. La fascia firme no cede ante una fuerza normal.',
            therapist:
              'Empiece suave, vaya despacio y siga preguntando. Más fuerza no llega a una estructura más honda.',
          },
        },
        'meter-reflex': {
          name: 'El reflejo',
          text: {
            patient:
              'En estudios de la pantorrilla, los reflejos del músculo bajaron a menos de la mitad durante el masaje. Volvieron en cuanto terminó.',
            student:
              'Reflejo H del 57 al 71 % más bajo durante el masaje, y de vuelta en cuanto cesó; solo en el músculo bajo las manos.',
            therapist:
              'El efecto es local y dura mientras sus manos están ahí. Es un buen momento para que la persona se mueva.',
          },
        },
        nerve: {
          name: 'El nervio',
          text: {
            patient: 'Si siente hormigueo o una punzada, dígalo. Las manos deben aflojar.',
            student:
              'Ningún estudio ha medido que el masaje libere un nervio. La imagen muestra cómo podría funcionar.',
            therapist: 'Hormigueo o punzadas: afloje de inmediato, cambie de lugar o deténgase.',
          },
        },
        calm: {
          name: 'Un cuerpo más tranquilo',
          text: {
            patient:
              'El contacto lento también calma el cuerpo. Después de un masaje, muchas personas se sienten menos ansiosas.',
            student:
              'En 17 ensayos, las puntuaciones de ánimo decaído bajaron cerca de 0,75 desviaciones estándar después del masaje. Una revisión más estricta encontró muy poca evidencia para la depresión.',
            therapist: 'Sentirse más tranquilo vale la pena. No es un tratamiento de la depresión.',
          },
        },
      },
      counsel: {
        say: 'Esto puede aflojar el músculo y ayudarle a sentirse mejor por un rato. Después nos movemos.',
        check:
          'Coágulos, anticoagulantes, huesos débiles, cáncer, embarazo, fiebre, piel lastimada. Comodidad en cada movimiento.',
        avoid: 'No prometa liberar el nervio, y no presione donde hormiguea.',
      },
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
          'Ningún estudio muestra que las manos puedan mover material del disco.',
          'El masaje no dio ninguna ganancia de fuerza, y no cura la ciática.',
          'En el dolor de espalda alivió el dolor por poco tiempo, con certeza baja, y para la ciática hay muy pocos estudios.',
          'Cerca de 1 de cada 10 personas queda dolorida, y el daño grave es raro y casi siempre viene de manos sin formación.',
        ],
        therapist: [
          'El disco y la raíz son los mismos antes y después de su sesión.',
          'La fuerza viene del ejercicio, así que una su trabajo con el movimiento.',
          'Las guías no coinciden: NICE permite el masaje solo junto con ejercicio, y la guía holandesa lo desaconseja en el dolor de raíz.',
          'Pregunte antes por coágulos, anticoagulantes, huesos débiles, cáncer, embarazo y fiebre.',
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
            student:
              'Hacen falta fuerzas fuera del rango normal para comprimir tan solo un 1 % la fascia firme. El disco está más hondo todavía, detrás del hueso.',
            therapist: 'Dígalo con claridad: estoy trabajando sobre el músculo y no sobre el disco.',
          },
        },
        'muscle-after': {
          name: 'El músculo, después',
          text: {
            patient: 'Para tener más fuerza, un músculo tiene que trabajar. El masaje no hace eso.',
            student:
              'Fuerza, salto y velocidad: ninguna ganancia después del masaje. Flexibilidad: una pequeña ganancia.',
            therapist: 'Siga con un ejercicio que la persona pueda hacer hoy. Eso es lo que da fuerza a un músculo.',
          },
        },
        'therapist-card': {
          name: 'Elija un terapeuta con formación',
          text: {
            patient:
              'La formación importa sobre todo por seguridad. En un estudio grande, un estilo especial no fue mejor que un masaje sencillo.',
            student:
              'Los daños graves son raros y se relacionan sobre todo con personas sin formación o técnicas poco comunes. En un ensayo grande, dos estilos dieron el mismo resultado.',
            therapist:
              'Manténgase dentro de su formación y derive cuando los signos aumenten. Ningún estilo ha demostrado ser mejor.',
          },
        },
        'caution-card': {
          name: 'Pregunte antes a un médico',
          text: {
            patient:
              'Pregunte antes a un médico si está embarazada o toma medicinas para que la sangre no forme coágulos. También si tiene un coágulo, huesos débiles, cáncer o fiebre.',
            student:
              'Precauciones: coágulo en la pierna, anticoagulantes, huesos débiles o fractura, cáncer, embarazo, fiebre, infección o herida abierta.',
            therapist:
              'Ante cualquiera de estas: consultar antes con un médico. La debilidad que aumenta o el adormecimiento en silla de montar es una emergencia, y no es momento para un masaje.',
          },
        },
      },
      counsel: {
        say: 'Puedo ayudar a que el músculo se calme. El disco lleva su propio tiempo, y a menudo se encoge solo.',
        check:
          'Precauciones antes de cada sesión. Algo nuevo desde la última: debilidad, adormecimiento, vejiga o intestino.',
        avoid: 'No diga recolocar, alinear ni limpiar.',
      },
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
          'Los músculos a menudo se tensan porque una raíz está irritada, y no al revés.',
          'Esto es protección: 76 de cada cien personas con un problema de raíz comprobado tenían puntos sensibles en el glúteo, frente a 2 de cada cien personas sanas.',
          'En encuestas, el estrés mental, el trabajo pesado y torcer el tronco se asociaron con nuevos dolores de ciática.',
          'Fumar aumenta las probabilidades casi en la mitad y la obesidad cerca de un 40 por ciento, mientras que el ejercicio con educación redujo el dolor de espalda nuevo un 45 por ciento hasta por un año.',
        ],
        therapist: [
          'Una nalga tensa puede ser la respuesta a una raíz irritada.',
          'Lea la protección como un signo, y busque qué protege.',
          'Pregunte por el estrés, el sueño, el trabajo y la quietud larga, y deje fuera la culpa.',
          'Moverse más, no fumar y un peso sano bajan el riesgo, pero no pueden prometer nada.',
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
            student:
              'El dolor cambia la actividad del músculo en más de una dirección. No es un simple espasmo ni un desequilibrio.',
            therapist:
              'El tono va y viene. Pruebe de nuevo la fuerza, la sensibilidad y la elevación de la pierna, en lugar de perseguir puntos tensos.',
          },
        },
        smoking: {
          name: 'Fumar',
          text: {
            patient: 'Quienes fuman tienen cerca de una vez y media las probabilidades de tener ciática.',
            student: 'Fumadores actuales: razón de probabilidades 1,46 (de 1,30 a 1,64). Exfumadores: 1,15.',
            therapist: 'Vale la pena una pregunta amable sobre el tabaco. Es un factor de riesgo y no una culpa.',
          },
        },
        movement: {
          name: 'Movimiento',
          text: {
            patient:
              'El ejercicio con buenos consejos redujo casi a la mitad el dolor de espalda nuevo hasta por un año.',
            student:
              'Ejercicio con educación: 45 % menos episodios nuevos hasta por un año; ejercicio solo, 35 %. Estos ensayos son de dolor de espalda.',
            therapist:
              'Ofrezca lo que la persona vaya a mantener. El ejercicio después de un episodio redujo a la mitad las recaídas al año.',
          },
        },
      },
      counsel: {
        say: 'Sus músculos protegen un nervio irritado. Pueden soltarse cuando se calme.',
        check: '¿Qué despierta el nervio? ¿Cómo duerme? ¿Qué le exige el trabajo?',
        avoid: 'No nombre como causa un desequilibrio ni la postura.',
      },
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
          'Primero, mantenerse activo.',
          'El reposo en cama cambió poco o nada el dolor y la función, así que camine y haga sus tareas de siempre.',
          'El ejercicio y los consejos alivian un poco el dolor de pierna al principio, y la cirugía alivia antes un dolor de pierna fuerte, con un resultado muy parecido al año.',
          'El adormecimiento en silla de montar, un cambio en la vejiga, el intestino o la función sexual, o la debilidad de las piernas pueden ser un síndrome de la cola de caballo y requieren un servicio de urgencias de inmediato.',
        ],
        therapist: [
          'Mantenga a las personas en movimiento.',
          'Aconseje caminar y las tareas de cada día, poco y a menudo, porque el reposo en cama no aporta nada.',
          'Primero van los consejos, el ejercicio y el calor, y una inyección o una cirugía es para algunos.',
          'Un adormecimiento nuevo en silla de montar, un cambio en la vejiga, el intestino o la función sexual, o debilidad de las piernas es una emergencia, tanto si duele una pierna como si duelen las dos.',
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
            student:
              'Reposo en cama frente a mantenerse activo en la ciática: dolor −0,03, función 0,19 desviaciones estándar (certeza moderada).',
            therapist: 'Dé una pequeña tarea para hoy. Que duela no tiene por qué significar daño.',
          },
        },
        exercise: {
          name: 'Ejercicio',
          text: {
            patient: 'Al principio, el ejercicio alivió el dolor de pierna un poco más que los consejos solos.',
            student:
              'Dolor de pierna 11,4 puntos de 100 más bajo que con los consejos solos a corto plazo; sin diferencia a largo plazo (certeza baja).',
            therapist: 'La ganancia es modesta y a corto plazo, así que elija lo que esta persona vaya a hacer.',
          },
        },
        surgery: {
          name: 'Cirugía',
          text: {
            patient:
              'La cirugía puede aliviar más rápido un dolor de pierna fuerte. Al año los resultados suelen ser casi los mismos.',
            student:
              'Un ensayo: recuperación mediana de 4 semanas con cirugía temprana y 12 sin ella; el 95 % se sentía recuperado al año en los dos grupos.',
            therapist:
              'Para un dolor de pierna fuerte y persistente, o una debilidad que aumenta. Las medicinas tienen límites: NICE desaconseja los gabapentinoides y los corticoides orales en la ciática.',
          },
        },
        emergency: {
          name: 'Cuándo es una emergencia',
          text: {
            patient:
              'Llame a emergencias si pierde la sensibilidad entre las piernas o en los genitales, si tiene problemas nuevos de vejiga, intestino o sexuales, o una debilidad que va en aumento. El dolor de pierna puede estar en UN lado o en los dos.',
            student:
              'Síndrome de la cola de caballo: el 52 % tenía dolor de pierna de un solo lado. La guía del Reino Unido pide una resonancia de emergencia en 4 horas.',
            therapist:
              'Actúe ante UNA sola señal. No espere el cuadro completo, y no se tranquilice porque una pierna esté bien.',
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
        say: 'Moverse es seguro y ayuda. Si una de estas señales es nueva, llame de inmediato. No espere a nuestra próxima cita.',
        check: 'Haga las preguntas de alerta cada vez, con palabras sencillas.',
        avoid: 'No aconseje reposo en cama, y no espere a que duelan las dos piernas.',
      },
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
          'En los grupos de placebo de los ensayos, cerca de la mitad de las personas estaba mejor en 10 días, y el 75 por ciento en 4 semanas.',
          'Hasta el 30 por ciento seguía con dolor al año.',
          'En estudios reunidos se encogió del 63 al 70 por ciento de las hernias, sobre todo los fragmentos libres y las extrusiones.',
          'Quienes creían que iba a durar mejoraron menos, así que la esperanza tiene su lugar.',
        ],
        therapist: [
          'Diga pronto que la mayoría de las personas mejora, a menudo en 4 a 6 semanas.',
          'Diga también que algunas necesitan más tiempo, para que un mes lento no sea un fracaso.',
          'Las hernias a menudo se encogen, las grandes más, pero una imagen no dice quién está bien.',
          'La expectativa importa, así que planeen juntos el próximo paso y deje la puerta abierta.',
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
              'Grupos de placebo: 50 % mejor en 10 días, 75 % en 4 semanas, hasta 30 % con dolor al año. Atención primaria: 55 % había mejorado a los 12 meses.',
            therapist:
              'Dé un rango y no una fecha. En atención primaria, el 55 % había mejorado al año según una medida estricta.',
          },
        },
        'disc-shrinks': {
          name: 'Las hernias pueden encogerse',
          text: {
            patient: 'El cuerpo la va limpiando. Las más grandes suelen ser las que más se encogen.',
            student:
              'Cuántas se encogen según el tipo: abombamiento 13 %, protrusión 38 a 41 %, extrusión 67 a 70 %, secuestro 88 a 96 %.',
            therapist:
              'Una buena noticia para compartir: cuanto más grande y libre es el trozo, más a menudo se encoge.',
          },
        },
        'no-match': {
          name: 'Imágenes y dolor',
          text: {
            patient: 'Sentirse bien y tener una imagen limpia no siempre van juntos, y no pasa nada.',
            student:
              'Al año se vio una hernia en el 35 % de las personas que se sentían bien y en el 33 % de las que no.',
            therapist: 'Una imagen no mide la recuperación. Pregunte qué puede hacer otra vez esta persona.',
          },
        },
        hope: {
          name: 'Esperanza',
          text: {
            patient: 'Las personas que esperan mejorar tienden a mejorar más.',
            student: 'Creer que el problema iba a durar: razón de probabilidades de 0,27 de mejorar.',
            therapist: 'Pregunte: ¿qué cree usted que va a pasar? Responda con hechos a un panorama sombrío.',
          },
        },
      },
      counsel: {
        say: 'La mayoría de las personas mejora. Planeemos sus próximas dos semanas.',
        check: '¿Qué espera esta persona, y qué quiere volver a hacer?',
        avoid: 'No prometa una fecha, y no diga que no se puede hacer nada.',
      },
    },
  },
}
