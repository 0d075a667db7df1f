import { formatsOf } from '../format.ts'
import type { OfflineWords } from '../offline-words.ts'

const format = formatsOf('es')
const mb = (megabytes: number): string => format.quantity(megabytes, 'MB', 1)

export const offline: OfflineWords = {
  title: 'Sin conexión, y lo que guarda este dispositivo',
  withoutInternet: 'Sin internet',
  is: {
    starting: 'La página se está guardando en este dispositivo. Hasta que termine, necesita internet.',
    kept: 'La página, su cuerpo en 3D y la historia que abrió funcionan en este dispositivo sin internet.',
    impossible:
      'Este navegador no guarda archivos de la página, así que necesita internet. Suele pasar en una ventana privada o en una dirección sin https.',
    refused:
      'Este navegador no deja que la página se guarde para usarla sin conexión. Todo funciona mientras haya internet.',
    full: 'No queda sitio en este dispositivo para guardar la página y usarla sin conexión. Todo funciona mientras haya internet.',
    erased:
      'Este dispositivo ya no guarda nada de esta página. Volverá a guardar sus archivos cuando la abra otra vez.',
  },
  everything: 'Todas las historias, en todos los idiomas y niveles, con sus voces grabadas:',
  amount: (megabytes, all) => `Hay ${mb(megabytes)} de ${mb(all)} en este dispositivo.`,
  allHere: (megabytes) => `Todo está en este dispositivo: ${mb(megabytes)}.`,
  keep: (megabytes) => `Guardar todo para usarlo sin conexión (${mb(megabytes)} más)`,
  goOn: (megabytes) => `Continuar (${mb(megabytes)} más)`,
  stop: 'Parar',
  cut: 'Se cortó la conexión. Lo que ya llegó queda guardado. Continúe cuando vuelva a tener internet.',
  noRoom: 'No cabe más en este dispositivo. Lo que ya llegó queda guardado.',
  remove: 'Guardar solo la historia abierta',
  onDevice: 'Lo que guarda este dispositivo',
  kinds: [
    {
      name: 'Cómo prefiere que se lo cuenten',
      about:
        'Idioma, voz, velocidad, subtítulos, movimiento y nombres clínicos, para que la página se abra como la dejó.',
    },
    {
      name: 'Práctica',
      about: 'Qué preguntas respondió y cuándo vuelve cada una. Solo si ha practicado.',
    },
    {
      name: 'Archivos de la página',
      about: 'Su código, sus imágenes y sus grabaciones, para que funcione sin internet.',
    },
  ],
  nobodyElse: 'Nada de esto dice quién es usted ni cómo está, y nada se envía a ningún sitio.',
  erase: 'Borrar todo esto',
  eraseAsk:
    'Se borrarán de este dispositivo los ajustes, la práctica y los archivos de esta página. No se puede deshacer.',
  eraseYes: 'Sí, borrar',
  eraseNo: 'No, conservarlos',
  newer: 'Hay una versión más nueva de esta página.',
  showNewer: 'Mostrarla ahora',
  otherWindows: 'Otra ventana todavía muestra esta versión. Ciérrela y podrá abrirse la nueva.',
}
