import type { ExploreWords } from '../explore-words.ts'
import { formatsOf } from '../format.ts'

const format = formatsOf('es')

/** Explorar: lo que está a mano con cualquier herramienta. */
export const explore: ExploreWords = {
  modes: { story: 'Relato', explore: 'Explorar', consult: 'Consulta' },
  mode: 'Relato, explorar o consulta',
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
  several: 'Elegir varias',
  skin: 'Piel',
  nerve: 'Nervio',
  about: 'Sobre esta parte',
  flyTo: 'Volar hasta ella',
  show: 'Mostrar',
  whole: 'Mostrar entera',
  parts: (count) => format.counted(count, { one: '# parte', other: '# partes' }),
  bothSides: (part) => `${part}, ambos lados`,
  news: {
    hidden: (what) => `Oculto: ${what}.`,
    faded: (what) => `Atenuado: ${what}.`,
    shown: (what) => `Visible: ${what}.`,
    alone: (what) => `Solo se muestra: ${what}.`,
    all: 'Se muestran todas las partes.',
  },
}
