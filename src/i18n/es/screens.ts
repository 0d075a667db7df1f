import type { ScreensWords } from '../screens-words.ts'

export const screens: ScreensWords = {
  title: 'Pantallas',
  about: 'Una segunda ventana para quien le acompaña, y un teléfono como mando.',
  second: 'Segunda ventana',
  secondAbout:
    'Muestra la imagen, el título y los subtítulos, y sigue a esta ventana. No tiene controles ni guarda nada. Si no se abre en la otra pantalla, arrástrela hasta allí; con un doble clic o la tecla F ocupa toda esa pantalla.',
  open: 'Abrir la segunda ventana',
  close: 'Cerrar la segunda ventana',
  secondIs: {
    closed: 'No hay ninguna segunda ventana abierta.',
    opening: 'Abriendo. El navegador puede preguntar si la página puede colocar ventanas en sus pantallas.',
    open: 'La segunda ventana sigue a esta.',
    blocked:
      'El navegador no ha abierto la ventana. Pulse otra vez el botón; si no se abre, permita antes las ventanas emergentes de esta página.',
    impossible: 'En este navegador, una ventana no puede seguir a otra.',
  },
  pointer: 'Mostrar mi puntero',
  nobodyLeads:
    'Esta ventana está a la espera. En la ventana principal, abra Consulta, Pantallas, y elija «Abrir la segunda ventana».',
  phone: 'Teléfono como mando',
  phoneAbout:
    'Un teléfono de la misma red puede pasar las páginas y señalar. Solo envía estas órdenes, y solo a este equipo.',
  connect: 'Conectar un teléfono',
  again: 'Código nuevo',
  disconnect: 'Desconectar el teléfono',
  asking: 'Pidiendo un código …',
  unavailable:
    'No se puede conectar un teléfono a esta página. Iníciela en este equipo con «npm start -- --remote» y abra la dirección que se indica allí.',
  scan: 'Escanee este código con la cámara del teléfono.',
  code: 'Código que abre el mando en un teléfono',
  expires: (minutes) => `Sirve una sola vez, durante ${minutes} minutos.`,
  paired: 'Hay un teléfono conectado.',
  away: 'El teléfono está fuera de alcance. Vuelve por sí solo cuando su página está abierta.',
  ended: 'La conexión ha terminado.',
}
