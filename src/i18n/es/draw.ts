import type { DrawWords } from '../draw-words.ts'

export const draw: DrawWords = {
  title: 'Señalar y dibujar',
  about: 'Una luz para señalar y un lápiz que se queda en el cuerpo.',
  tools: 'Qué hace el puntero',
  tool: { off: 'Girar', laser: 'Señalar', pen: 'Lápiz', arrow: 'Flecha', text: 'Rótulo' },
  toolDoes: {
    off: 'El puntero gira el cuerpo, como sin lápiz.',
    laser: 'Una luz sigue al puntero, también en la ventana del paciente.',
    pen: 'Arrastre sobre el cuerpo para dibujar. Arrastre fuera de él, o con dos dedos, para girarlo.',
    arrow: 'Arrastre desde donde empieza la flecha hasta lo que señala, o toque primero lo uno y luego lo otro.',
    text: 'Escriba las palabras y toque el lugar donde van.',
  },
  colours: 'Color',
  colour: { chalk: 'Tiza', amber: 'Ámbar', teal: 'Turquesa' },
  text: 'Palabras del rótulo',
  undo: 'Deshacer dibujo',
  redo: 'Rehacer dibujo',
  clear: 'Borrar todo',
  save: 'Guardar el dibujo en un archivo',
  open: 'Abrir un dibujo',
  opened: 'El dibujo está abierto.',
  notMarks: 'Este archivo no contiene un dibujo que se pueda mostrar.',
  kept: 'Nada de lo dibujado se conserva al cerrar la página, salvo que lo guarde en un archivo.',
  keyPointer: 'Puntero para el teclado',
  keyPointerHow: 'Las flechas mueven; Intro empieza y termina.',
  overNothing: 'Fuera del cuerpo',
}
