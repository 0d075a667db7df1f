import type { ExploreWords } from '../explore-words.ts'

/** Explorar: lo que está a mano con cualquier herramienta. */
export const explore: ExploreWords = {
  modes: { story: 'Relato', explore: 'Explorar' },
  mode: 'Relato o explorar',
  tools: 'Herramientas',
  dissect: 'Qué se muestra',
  undo: 'Deshacer',
  redo: 'Rehacer',
  hide: 'Ocultar',
  isolate: 'Solo esto',
  fade: 'Atenuar',
  peel: 'Quitar capas hasta el nervio',
  peeled: (percent) => `${percent} del camino hasta el nervio`,
  labels: { off: 'Sin nombres', names: 'Nombres', quiz: 'Nombres en blanco' },
  label: 'Nombres en la imagen',
  nothingSelected: 'Toque antes una parte',
}
