import type { Messages } from '../messages.ts'

/** What is often said, what studies show, and the same in plain words. */
export const claims: Messages['claims'] = {
  C1: {
    said: 'La ciática es una afección dolorosa que se siente en la espalda baja, las nalgas, las piernas y los pies.',
    shown:
      'La ciática es un conjunto de síntomas (dolor en una pierna, a menudo por debajo de la rodilla, con o sin adormecimiento, hormigueo o debilidad), no una enfermedad por sí misma. En la atención primaria del Reino Unido, el 67,5 % de las personas con dolor de espalda y pierna tenía dolor por debajo de la rodilla. El NHS añade que quien solo tiene dolor de espalda probablemente no tiene ciática. El dolor a menudo no respeta el mapa de la piel de los libros: en el dolor de raíces lumbares, el 64 % de los patrones no seguía un dermatoma (la S1 fue la excepción: el 65 % sí).',
    plain:
      'La ciática es dolor de un nervio que baja de la espalda baja o la nalga por una pierna. A menudo pasa de la rodilla y llega hasta el pie. El dolor de espalda solo probablemente no es ciática.',
  },
  C2: {
    said: 'La ciática se suele sentir en la cara interna de los muslos.',
    shown:
      'La piel de la cara interna del muslo depende sobre todo de L2-L4, por los nervios obturador y femoral, no del nervio ciático. El dolor de tipo ciático está en la nalga, la parte de atrás o el lado del muslo, la pantorrilla y el pie (la L4 puede llegar a la cara interna de la PANTORRILLA). Un adormecimiento nuevo de la cara interna de los muslos, la ingle o la zona de la silla de montar es, en cambio, una señal de alerta del síndrome de la cola de caballo, y textos anteriores del NHS lo nombran como motivo para ir al hospital. Nombrar la cara interna del muslo como lugar habitual ocultaría esa señal.',
    plain:
      'La ciática no suele doler en la cara interna del muslo. Baja por detrás o por el lado de la pierna. Si pierde la sensibilidad entre las piernas, en la ingle o en las nalgas, pida ayuda de inmediato.',
  },
  C3: {
    said: 'La ciática viene de una irritación del nervio ciático o de demasiada presión sobre él.',
    shown:
      'Se acerca, pero el problema suele estar en una RAÍZ nerviosa, dentro de la columna o apenas fuera de ella (cerca del 90 % de los casos: hernia de disco), antes de que la raíz se una al nervio ciático. La presión sola no basta: en operaciones con anestesia local, una raíz normal no dolía al tocarla, mientras que una raíz hinchada, estirada o comprimida reproducía la ciática. La irritación química por el material del disco (incluido el TNF-alfa) sensibiliza la raíz.',
    plain:
      'Lo más común es que una raíz nerviosa de la espalda baja esté comprimida y además inflamada. Esa raíz se une después al nervio ciático. Por eso el dolor se siente en la pierna.',
  },
  C4: {
    said: 'Ningún nervio del cuerpo es más largo que el nervio ciático.',
    shown:
      'Anatomía establecida: es el nervio más largo y más ancho del cuerpo; ancho medio combinado de 15,6 mm en el borde inferior del piriforme.',
    plain:
      'El nervio ciático es el más largo y el más grueso de su cuerpo. En la nalga es casi tan ancho como un dedo.',
  },
  C5: {
    said: 'El nervio ciático va de la espalda baja hasta los pies.',
    shown:
      'En parte: las raíces L4-S3 salen de la columna, se unen en la pelvis, y el nervio ciático propiamente dicho empieza donde sale de la pelvis (agujero ciático mayor). Se divide en los nervios tibial y peroneo común, en promedio 65 mm por encima del pliegue de la rodilla; esas ramas llegan al pie.',
    plain:
      'Sus raíces salen de la base de la columna (de L4 a S3). Se unen en la pelvis, pasan por la nalga y bajan por detrás del muslo. Cerca de la rodilla el nervio se divide en dos. Las ramas llegan al pie.',
  },
  C6: {
    said: 'Los discos de la espalda baja amortiguan el nervio ciático.',
    shown:
      'No es esa la estructura. Los discos están entre los cuerpos de las vértebras: unen los huesos, reparten la carga y permiten el movimiento, y su altura ayuda a mantener abierto el agujero (foramen) por donde sale cada raíz. El nervio ciático no pasa por los discos; se forma en la pelvis. Solo sus raíces pasan por detrás de los discos.',
    plain:
      'Los discos son almohadillas entre los huesos de la columna. No amortiguan el nervio ciático. Pero un disco lleno ayuda a mantener abierta la pequeña abertura por donde sale cada raíz.',
  },
  C7: {
    said: 'Los discos se adelgazan con la edad.',
    shown:
      'En general es cierto, de forma lenta y desigual. En hombres seguidos durante 15 años (edad media al final: 63) los discos lumbares bajos perdieron un 11,3 % (1,3 mm). La pérdida de altura se ve en imágenes del 24 % de las personas de 20 años sin dolor y del 84 % de las de 80 sin dolor. Primero se pierde agua (señal más oscura en la resonancia); la altura baja con claridad solo en la etapa final (Pfirrmann V). Algunos estudios muestran que los discos de hombres de mediana edad son tan altos como en la juventud, o más.',
    plain:
      'Sí. Con los años los discos se secan poco a poco y se adelgazan un poco. Es tan normal como las canas. La mayoría de las personas con discos más delgados no siente dolor por ello.',
  },
  C8: {
    said: 'Los discos más delgados causan muchos problemas de espalda, entre ellos la ciática.',
    shown:
      'Un disco delgado puede importar, pero por lo general no duele. Un disco bajo estrecha el foramen: en cadáveres, una altura posterior del disco de 4 mm o menos se acompañó de una raíz comprimida en 8 de 10 casos, y un foramen de 15 mm o menos en 4 de 5; los autores añaden que una raíz comprimida no siempre causa ciática. La degeneración del disco es algo más común en menores de 50 años con dolor de espalda (OR 2,24), pero también se encuentra en el 37-96 % de las personas sin dolor.',
    plain:
      'Un disco más delgado puede achicar la abertura del nervio. En unas pocas personas esto ayuda a que empiece la ciática. La mayoría de las personas con discos delgados no llega a tenerla.',
  },
  C9: {
    said: 'La mala postura causa ciática.',
    shown:
      'Una revisión de 41 revisiones no encontró acuerdo en que alguna postura de la columna, estar sentado, estar de pie o agacharse cause dolor lumbar. Para una primera ciática, los factores de riesgo más constantes son fumar, el exceso de peso, la edad, un dolor de espalda anterior y el trabajo manual pesado; el trabajo que tuerce el tronco aumentó el riesgo en un grupo de 2077 trabajadores. No se ha demostrado que ninguna postura cause ciática.',
    plain:
      'No se ha demostrado que una postura en particular cause ciática. El trabajo pesado y torcer mucho la espalda pueden aumentar el riesgo. Lo mejor es cambiar de posición a menudo y seguir en movimiento.',
  },
  C10: {
    said: 'Una persona puede provocarse ciática cargando mucho el nervio sin darse cuenta.',
    shown:
      'La presión directa desde fuera sobre el nervio (por ejemplo, estar mucho tiempo sentado en un borde duro o sobre una billetera gruesa) se describe en informes de casos y es una forma de dolor glúteo profundo; es poco común y no daña los discos. La presión sobre el nervio y la presión dentro de un disco son dos cosas distintas, que es fácil confundir.',
    plain:
      'Una presión fuerte y larga sobre la nalga puede irritar el nervio en algunas personas. No es común. No empuja los discos fuera de su sitio.',
  },
  C11: {
    said: 'La postura o la presión hacen que los discos se desalineen.',
    shown:
      'Los discos están unidos a los huesos de arriba y de abajo; no se deslizan ni se desalinean. La carga cambia la presión del disco (0,1 MPa acostado; 0,5 de pie; 2,3 al levantar 20 kg agachado) y, con la edad y los genes, puede ayudar a que empiece una fisura. Estudios de gemelos: los factores heredados y familiares explicaron mucho más los cambios del disco que la carga de trabajo (61 % frente a 16 % con la edad en los discos lumbares altos; 43 % en total en los bajos).',
    plain:
      'Los discos no se desalinean. Están pegados con firmeza a los huesos. Un disco puede abombarse o tener una fisura, y sus genes influyen mucho en eso.',
  },
  C12: {
    said: 'Un disco desalineado es lo que los médicos llaman hernia de disco.',
    shown:
      'Una hernia es una salida localizada de material del disco (menos del 25 % del borde) más allá del límite del espacio del disco, a través del anillo o junto con él: protrusión, extrusión o secuestro. No es un disco desalineado. Un abombamiento (más del 25 % del borde) no es una hernia.',
    plain:
      'Una hernia de disco significa que parte del centro blando salió a través del anillo externo. El disco mismo no se ha movido de su sitio.',
  },
  C13: {
    said: 'Una hernia de disco puede presionar el nervio ciático.',
    shown:
      'Presiona o irrita químicamente una raíz nerviosa dentro de la columna, casi siempre la L5 o la S1, no el nervio ciático en la nalga. Una hernia paracentral L4/5 suele encontrarse con la raíz L5, y una L5/S1 con la raíz S1; una hernia foraminal se encuentra con la raíz que sale en ese nivel. Cerca del 95 % está en L4/5 o L5/S1.',
    plain:
      'Una hernia de disco puede presionar una raíz nerviosa de la espalda baja. También puede soltar sustancias que la inflaman. Esta es la causa principal de la ciática.',
  },
  C14: {
    said: 'Las hernias de disco pueden causar un dolor insoportable.',
    shown:
      'La ciática puede ser intensa: el dolor medio de pierna fue de 5,2/10 en atención primaria y de 7,7-8,0/10 en personas que entraron en un ensayo de cirugía. Pero muchas hernias no duelen: se ven protrusiones en el 29 % de las personas de 20 años sin dolor y en el 43 % de las de 80. La imagen y el dolor coinciden poco: un año después se veía una hernia en el 35 % de quienes estaban bien y en el 33 % de quienes no.',
    plain:
      'El dolor puede ser muy fuerte. Pero muchas personas tienen una hernia de disco y no sienten nada. Un dolor fuerte no siempre significa un daño grave.',
  },
  C15: {
    said: 'El masaje sin duda puede curar la ciática.',
    shown:
      'Ningún buen ensayo muestra que el masaje cure la ciática. La revisión Cochrane (25 ensayos, 3096 personas) trata solo del dolor lumbar inespecífico y califica la evidencia de baja a muy baja. La fisioterapia en conjunto, frente a control, no cambió el dolor de la ciática (18 ensayos, 2699 personas, todos con riesgo de sesgo alto o poco claro). La guía holandesa de fisioterapia dice que no se use el masaje en el síndrome radicular lumbosacro; NICE lo permite solo dentro de un programa con ejercicio.',
    plain:
      'El masaje no es una cura demostrada de la ciática. Puede hacer que se sienta mejor por un tiempo. La mayoría de las ciáticas mejora con el tiempo.',
  },
  C16: {
    said: 'Bien hecho, el masaje quita todo el dolor de la ciática.',
    shown:
      'Los efectos medios son parciales. En el mejor ensayo (401 personas, dolor lumbar crónico), diez sesiones bajaron los síntomas entre 1,4 y 1,7 puntos de 10 frente a la atención habitual a las 10 semanas, y la ganancia se fue perdiendo. No hay ningún ensayo de ciática que muestre alivio completo.',
    plain:
      'El masaje no quita todo el dolor. En estudios de dolor de espalda lo alivió un poco, por un tiempo. Ningún estudio muestra un alivio completo de la ciática.',
  },
  C17: {
    said: 'El masaje ayuda a aliviar y manejar el dolor de la ciática.',
    shown:
      'Para el dolor lumbar, el alivio a corto plazo es probablemente de pequeño a mediano, con certeza baja o muy baja (Cochrane; ACP: baja; OMS 2023: condicional, muy baja). Un mapa de evidencia de 2024 no encontró conclusiones de certeza alta y sí siete de certeza moderada sobre el masaje para cualquier dolor, todas a favor de un beneficio. La evidencia para la ciática verdadera es muy escasa, y las guías no coinciden: NICE dice que se considere como añadido al ejercicio; la guía holandesa dice que no se use.',
    plain:
      'El masaje puede aliviar el dolor de espalda y de nalga por poco tiempo. Para la ciática misma no lo sabemos con seguridad. Úselo como un extra, junto con mantenerse activo.',
  },
  C18: {
    said: 'El resultado depende mucho de la habilidad del terapeuta y de lo que sabe de nervios y músculos.',
    shown:
      'La formación importa para la seguridad: los daños graves que se han informado se relacionaron sobre todo con personas sin formación o con técnicas enérgicas. Para el beneficio, la evidencia es débil: en el ensayo más grande, los mismos 27 terapeutas titulados dieron un masaje estructural especializado o un masaje relajante sencillo, y los resultados no se diferenciaron de forma importante.',
    plain:
      'Elija un terapeuta con formación, sobre todo por seguridad. No se ha demostrado que un estilo especial de masaje funcione mejor que uno sencillo.',
  },
  C19: {
    said: 'Solo un terapeuta con experiencia puede dar estos beneficios.',
    shown:
      'No está demostrado. El masaje relajante, que se enseña en casi todas las escuelas de masaje, dio tan buen resultado como el especializado. Ningún ensayo comparó terapeutas con más y con menos experiencia en la ciática. Los consejos, caminar y el ejercicio no necesitan ningún masaje.',
    plain:
      'No hay pruebas de que solo un experto pueda ayudar. Un masaje relajante sencillo dio el mismo resultado en un estudio grande. Lo que usted hace también cuenta.',
  },
  C20: {
    said: 'El masaje trata la causa de fondo de la ciática.',
    shown:
      'En cerca de nueve de cada diez personas la causa es una hernia de disco con una raíz inflamada. El masaje actúa sobre la piel, la grasa y el músculo; no hay pruebas de que encoja una hernia, cambie la altura del disco o calme una raíz. Sus efectos se explican mejor por respuestas breves del sistema nervioso. En los casos poco comunes de compresión por un músculo podría llegar a la causa, pero faltan ensayos.',
    plain:
      'El masaje no trata la causa más común, que está en el disco y la raíz nerviosa. Actúa sobre los músculos de alrededor. Su cuerpo hace la mayor parte de la recuperación.',
  },
  C21: {
    said: 'En manos expertas, el masaje corrige cualquier desequilibrio muscular.',
    shown:
      'El desequilibrio muscular no es una causa medida ni demostrada de la ciática. En el dolor de espalda se ven cambios en cómo trabajan los músculos del tronco, pero a menudo son resultado del dolor, y ningún patrón sirve para todos. Ningún ensayo muestra que el masaje los corrija.',
    plain:
      'No hay pruebas de que el masaje arregle un desequilibrio muscular. Los músculos a menudo trabajan de otra manera por el dolor. Moverse y hacer ejercicio son mejores herramientas.',
  },
  C22: {
    said: 'El masaje fortalece los músculos alrededor de la zona del problema.',
    shown:
      'El masaje no carga el músculo, así que no da fuerza. Una revisión de 29 estudios (1012 personas) no encontró ganancia de fuerza, salto, velocidad ni resistencia. (Después de un ejercicio muy duro puede ayudar a recuperar la fuerza antes; eso es recuperación, no fortalecimiento.)',
    plain:
      'El masaje no da más fuerza a los músculos. Solo usarlos la da. Pruebe a caminar y a hacer ejercicios sencillos.',
  },
  C23: {
    said: 'El masaje alivia la ciática para siempre.',
    shown:
      'Los beneficios medidos en ensayos son cortos (de semanas a unos seis meses en el dolor de espalda) y se reducen al año. Ningún ensayo muestra una cura duradera de la ciática. El alivio duradero, cuando llega, es sobre todo recuperación natural.',
    plain:
      'El masaje no da una cura duradera. El alivio suele ser corto. Si la ciática se va del todo, es que su cuerpo se ha recuperado.',
  },
  C24: {
    said: 'El masaje mejora el bienestar general.',
    shown:
      'Metaanálisis de 37 ensayos: una sola sesión baja la ansiedad del momento, la presión arterial y el pulso; varias sesiones bajan la ansiedad habitual y el ánimo decaído. Muchos ensayos son pequeños y no pueden ser ciegos.',
    plain:
      'Muchas personas se sienten más tranquilas y menos tensas después de un masaje. Es una buena razón para darse uno, si es seguro para usted.',
  },
  C25: {
    said: 'El masaje hace más flexibles los músculos y el cuerpo.',
    shown:
      'Una pequeña ganancia de flexibilidad frente a ningún tratamiento (29 estudios); la rigidez del músculo bajó cerca de un 5 % justo después de 7 minutos de masaje y volvió al inicio a los 3 minutos. Otro estudio cruzado no encontró efecto sobre la rigidez frente a un masaje simulado.',
    plain: 'El masaje puede hacerlo un poco más flexible por poco tiempo. Moverse con regularidad mantiene lo ganado.',
  },
  C26: {
    said: 'El masaje da un alivio duradero del dolor de espalda.',
    shown:
      'Cochrane encontró menos dolor y mejor función solo a corto plazo, frente a ningún tratamiento; los autores tenían muy poca confianza en que el masaje sea un tratamiento eficaz. El dolor de espalda vuelve antes de un año en el 30-70 % de las personas, hagan lo que hagan.',
    plain:
      'El masaje puede aliviar el dolor de espalda por un tiempo. No evita que vuelva. Mantenerse activo ayuda más con eso.',
  },
  C27: {
    said: 'El masaje elimina la depresión.',
    shown:
      'El masaje baja las puntuaciones de ánimo decaído a corto plazo (17 ensayos, 786 personas, DME combinada de unos 0,75), pero muchos ensayos no eran en personas con depresión diagnosticada, y una revisión más estricta encontró muy poca evidencia para recomendarlo. No debe reemplazar la atención de la depresión.',
    plain:
      'El masaje puede levantar el ánimo por un rato. No cura la depresión. Si se siente decaído casi todos los días, por favor hable con un médico.',
  },
  C28: {
    said: 'El masaje ayuda a dormir profundamente.',
    shown:
      'Un ensayo pequeño en dolor de espalda crónico (30 adultos, 30 minutos dos veces por semana durante 5 semanas, pagado en parte por fabricantes de productos de masaje) encontró que dormían mejor, según ellos mismos, que con relajación. La certeza es muy baja.',
    plain: 'Algunas personas duermen mejor después de un masaje. Hay pocas pruebas. Está bien intentarlo.',
  },
  C29: {
    said: 'Para ver cómo actúa el masaje hay que conocer la causa exacta de la ciática.',
    shown:
      'Que un profesional revise si hay señales de alerta, debilidad u otras causas es importante antes de cualquier tratamiento con las manos. Pero muchas veces no se encuentra una causa exacta, y no hace falta para empezar: NICE aconseja no pedir imágenes de rutina fuera de la atención especializada.',
    plain:
      'Primero asegúrese de que no pasa nada grave. Después de eso, no necesita una imagen para empezar a mejorar.',
  },
  C30: {
    said: 'Una causa importante de la ciática son los músculos tensos y rígidos que presionan el nervio ciático.',
    shown:
      'La compresión por un músculo (síndrome glúteo profundo o del piriforme) existe, pero es poco común: se cita en el 0,3-6 % de los casos de dolor de espalda o ciática, sin una prueba de referencia. La hernia de disco causa cerca del 90 %. El nervio pasa por debajo del piriforme en el 85-90 % de las personas; los otros recorridos no son más comunes en personas operadas por síndrome del piriforme (16,2 %) que en las demás (16,9 %).',
    plain:
      'Los músculos tensos de la nalga pueden presionar el nervio, pero esa no es la causa habitual. Se cree que explica solo unos pocos casos de cada cien.',
  },
  C31: {
    said: 'El masaje relaja estos músculos.',
    shown:
      'Sí, por poco tiempo. El reflejo del músculo masajeado (reflejo H) bajó un 57-71 % DURANTE el masaje de la pantorrilla y volvió a lo normal en cuanto cesó; una presión más profunda tuvo más efecto; solo cambió el grupo muscular masajeado. La rigidez pasiva bajó un 5 % y se recuperó en 3 minutos. Son estudios de pantorrillas sanas; nadie lo ha mostrado en el piriforme de personas con ciática.',
    plain:
      'El masaje sí relaja el músculo mientras las manos trabajan. El efecto en el músculo se apaga en minutos. Usted puede sentirse tranquilo por más tiempo.',
  },
  C32: {
    said: 'El masaje quita toda la tensión y el dolor del nervio ciático.',
    shown:
      'Los nervios no acumulan tensión como los músculos. No hay mediciones que muestren que el masaje baje la presión sobre el nervio ciático o sus raíces, ni el dolor que viene de ellos.',
    plain:
      'Nadie ha mostrado que el masaje quite el dolor del nervio mismo. Puede calmar la manera en que su cuerpo siente el dolor.',
  },
  C33: {
    said: 'La segunda causa de la ciática son los discos desiguales o desequilibrados de la espalda baja.',
    shown:
      'Los discos desiguales o desequilibrados no son un hallazgo médico. El problema del disco es una hernia, y es la PRIMERA causa (cerca del 90 %), no la segunda. Le sigue el estrechamiento alrededor del nervio (estenosis); el tumor, la infección, la fractura y el embarazo son más raros.',
    plain:
      'La causa más común de la ciática es un disco que se abombó o se fisuró y toca una raíz nerviosa. Los discos no pierden el equilibrio.',
  },
  C34: {
    said: 'El masaje corrige estos desequilibrios de los discos y libera el nervio de todo exceso de presión.',
    shown:
      'Las manos no pueden mover un disco: está unido al hueso y se encuentra muy hondo, delante del canal de la columna. Un modelo de fascia firme necesitó fuerzas fuera del rango normal para lograr tan solo un 1 % de compresión o deslizamiento. No se encontró ningún estudio con imágenes que muestre una hernia moviéndose con el masaje (así que esta conclusión se apoya en la anatomía y en un modelo, no en un ensayo directo). Las hernias se encogen solas: 60-70 % en total, y más a menudo cuanto más grandes son (abombamiento 13 %, protrusión 41 %, extrusión 70 %, secuestro 96 %).',
    plain:
      'No. El masaje no puede mover un disco ni empujarlo hacia adentro. Muchas hernias de disco se encogen solas a medida que el cuerpo las va limpiando.',
  },
  C35: {
    said: 'Hay que averiguar por qué se tensaron los músculos.',
    shown:
      'Una idea sensata, con un matiz: los músculos tensos y sensibles son a menudo RESULTADO del problema del nervio. Se encontraron puntos sensibles en el glúteo en el 76 % de 271 personas con un problema de raíz comprobado y en el 2 % de 152 personas sanas, casi siempre en el lado del dolor. También influyen la protección muscular, el miedo, el mal sueño y la inactividad larga.',
    plain:
      'Buena idea. Los músculos a menudo se tensan porque el nervio está dolorido, para protegerlo. El estrés, dormir mal y moverse poco pueden sumar.',
  },
  C36: {
    said: 'Las sesiones de masaje dan alivio, pero no pueden prometer un alivio duradero ni prevención sin cambios en el estilo de vida.',
    shown:
      'La primera mitad concuerda con la evidencia: el alivio es a corto plazo, así que nadie puede prometer que dure. Cambiar de hábitos ayuda, pero no garantiza nada: el ejercicio con educación reduce cerca de un 45 % los episodios nuevos de dolor de espalda en un año, y el ejercicio tras el tratamiento reduce a la mitad las recaídas; fumar (OR 1,46) y la obesidad (OR 1,40) van con más ciática. Los ensayos de prevención son de dolor de espalda, no de ciática.',
    plain:
      'Cierto en parte. El masaje ayuda por poco tiempo. Moverse más, no fumar y un peso sano bajan su riesgo, pero no pueden prometer una cura.',
  },
  C37: {
    said: 'El masaje con algún cambio de hábitos supera a cualquier otro tratamiento de la ciática.',
    shown:
      'Ningún ensayo muestra que sea lo mejor. Las guías ponen primero los consejos, mantenerse activo y el ejercicio; NICE y la OMS permiten el masaje como un extra opcional; la cirugía alivia más rápido la ciática intensa y persistente, con resultados parecidos al año.',
    plain:
      'No está demostrado que sea lo mejor. Primero van los buenos consejos, mantenerse activo y el tiempo. El masaje es un extra que usted puede elegir.',
  },
  C38: {
    said: 'El masaje funciona porque trata casi todas las zonas del problema, como el desequilibrio muscular y las hernias de disco.',
    shown:
      'El masaje no trata las hernias de disco (ver C34) y no se ha mostrado que corrija desequilibrios musculares (C21). La razón honesta por la que puede ayudar es un alivio breve del tono muscular y del procesamiento del dolor, el contacto, el descanso y la expectativa.',
    plain:
      'El masaje no arregla los discos ni el equilibrio muscular. Puede ayudar porque el contacto y el descanso calman los músculos y la manera de sentir el dolor.',
  },
}

/** What popular accounts leave out. */
export const omissions: Messages['omissions'] = {
  O1: 'Sin señales de alerta. Pocas veces se dice cuándo la ciática es una emergencia (cola de caballo, infección, cáncer, fractura, debilidad que va en aumento).',
  O2: 'Sin evolución natural. La mayoría de las personas mejora sin ningún tratamiento, y el 60-70 % de las hernias se encoge.',
  O3: 'Sin daños. El dolor después del masaje es común; se han informado daños graves, aunque raros; algunas personas deben preguntar antes a un médico.',
  O4: 'Sin otras opciones. No se nombran los consejos, mantenerse activo, el ejercicio, el calor, las medicinas (con sus límites), las inyecciones ni la cirugía.',
  O5: 'Sin inflamación. Solo se nombra la presión; para doler, una raíz por lo general también tiene que estar inflamada.',
  O6: 'Sin otras causas. Quedan fuera la estenosis espinal, la espondilolistesis, el embarazo, los tumores, las infecciones y el herpes zóster.',
  O7: 'Sin adormecimiento ni debilidad. Solo se habla de dolor; el hormigueo, el adormecimiento y la debilidad son parte de la ciática.',
}
