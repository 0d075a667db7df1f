import { formatsOf } from '../format.ts'
import type { FirstWords } from '../messages.ts'
import { depth } from './depth.ts'
import { explore } from './explore.ts'
import { labels } from './labels.ts'
import { navigation } from './navigation.ts'
import { part, structure } from './structures.ts'
import { ui } from './ui.ts'

const format = formatsOf('es')
const two = (n: number): string => String(n).padStart(2, '0')

/** Spanish, what the page begins with: as it is understood everywhere it is spoken: usted, plain words, the names people use for their own body. */
export const first: FirstWords = {
  language: { name: 'Español', tag: 'es', direction: 'ltr' },
  format,
  structure,
  part,
  kinds: {
    bone: 'Huesos',
    disc: 'Discos',
    ligament: 'Ligamentos',
    nerve: 'Nervios',
    muscle: 'Músculos',
    skin: 'Piel',
    hand: 'Manos',
  },
  certainties: {
    high: 'Bien demostrado',
    moderate: 'Buena evidencia',
    low: 'Evidencia limitada',
    'very-low': 'Muy incierto',
  },
  audiences: { patient: 'Todos', student: 'Estudiantes', therapist: 'Terapeutas' },
  levels: { 'L3-L4': 'L3/4', 'L4-L5': 'L4/5', 'L5-S1': 'L5/S1' },
  side: { left: 'izquierdo', right: 'derecho' },
  root: (root, side) => `raíz ${root} ${side === 'left' ? 'izquierda' : 'derecha'}`,
  lesion: (disc, side) =>
    `${disc === 'L5-S1' ? 'L5/S1' : disc.replace('-L', '/')}, lado ${side === 'left' ? 'izquierdo' : 'derecho'}`,
  stepOf: (step, of) => `Paso ${step} de ${of}`,
  hidden: (count) => format.counted(count, { one: '# parte oculta', other: '# partes ocultas' }),
  time: (ms) => `${Math.floor(ms / 60_000)}:${two(Math.floor(ms / 1000) % 60)}`,
  missingParts: (names, count) => {
    const others = count - names.length
    const list = others > 0 ? [...names, format.counted(others, { one: '# parte más', other: '# partes más' })] : names
    return `Sin dibujar del todo: ${list.join(', ')}. La historia está completa de todos modos.`
  },
  ui,
  depth,
  explore,
  labels,
  navigation,
  notices: {
    'no-webgl':
      'Este dispositivo no puede dibujar la imagen en 3D. La historia entera funciona sin ella: texto, subtítulos y tarjetas.',
    'no-model':
      'No se pudo cargar la imagen en 3D. La historia entera funciona sin ella. Vuelva a cargar la página para intentarlo otra vez.',
    'lost-picture': 'La imagen se perdió un momento y se está dibujando otra vez. La historia sigue.',
    'slow-picture':
      'Este dispositivo dibuja la imagen 3D demasiado despacio. La historia se muestra con imágenes fijas.',
    'stopped-picture': 'La imagen en 3D se ha detenido. La historia se muestra con imágenes fijas.',
    'no-recording': 'No se pudo cargar la voz grabada. Los subtítulos muestran cada palabra.',
    'voice-stopped': 'La voz se detuvo. Los subtítulos muestran cada palabra.',
    'no-browser-voice': 'Este dispositivo no tiene voz para este idioma. Los subtítulos muestran cada palabra.',
    'no-offline':
      'Este navegador no deja que la página se guarde para usarla sin conexión. Todo funciona mientras haya internet.',
    'offline-full':
      'No queda sitio en este dispositivo para guardar la página y usarla sin conexión. Todo funciona mientras haya internet.',
    'no-words':
      'No se pudieron cargar estas palabras. Lo que ya está aquí sigue. Inténtelo de nuevo cuando tenga conexión.',
    'no-part':
      'No se pudo cargar una parte de esta página. Lo que ya está aquí sigue. Inténtelo de nuevo cuando tenga conexión.',
    'late-part':
      'Una parte de esta página tarda en llegar. Lo que ya está aquí sigue, y la parte aparecerá en cuanto llegue.',
    'part-broke': 'Una parte de esta página dejó de funcionar. Todo lo demás sigue.',
    'not-kept': 'Este dispositivo no puede recordar ahora sus preferencias. Duran mientras esta página esté abierta.',
    'link-story': 'El enlace nombra una historia que no está aquí. Esta es la que tenemos.',
    'link-step': 'El enlace nombra un paso que no está en esta historia. Empezamos por el principio.',
    'link-value': 'Una parte del enlace no se pudo usar. El resto sí se usó.',
  },
  help: {
    button: 'Ayuda ahora',
    title: 'Cuándo buscar ayuda',
    now: 'Llame al número de emergencias de su país o vaya a un servicio de urgencias si tiene dolor de pierna o de espalda y aparece alguna de estas señales:',
    nowList: [
      'Pierde la sensibilidad alrededor del ano, en los genitales o en la cara interna de los muslos.',
      'No puede orinar, no puede aguantar la orina o no siente cuando sale.',
      'Pierde el control de las heces.',
      'Tiene problemas sexuales nuevos.',
      'Tiene débiles las dos piernas, o la debilidad de una pierna va en aumento.',
    ],
    nowDo: 'El dolor puede estar en un lado o en los dos. Basta una sola señal. No espere a tener más.',
    soon: 'Vea pronto a un médico si tiene:',
    soonList: [
      'fiebre, o se siente enfermo',
      'un cáncer en el pasado, o pérdida de peso sin explicación',
      'una caída fuerte, o huesos débiles',
      'las defensas bajas',
      'un dolor que nunca afloja o que va en aumento',
      'ninguna mejoría después de unas semanas',
    ],
    note: 'Esta tarjeta está a un toque en todas las pantallas.',
  },
}
