import { formatsOf } from '../format.ts'
import type { PartsWords } from '../parts-words.ts'

const format = formatsOf('es')

export const parts: PartsWords = {
  title: 'Partes',
  about: 'Cada parte por su nombre. Señale una para verla iluminada.',
  search: 'Buscar una parte',
  searchHint: 'hernia, rabadilla …',
  clear: 'Borrar',
  found: (count) => format.counted(count, { one: '# parte encontrada', other: '# partes encontradas' }),
  nothing: (query) => `Aquí nada se llama «${query}». Este cuerpo muestra la espalda baja, la pelvis y las piernas.`,
  nearest: '¿Quiso decir',
  tryThese: 'Puede probar con',
  examples: ['nervio ciático', 'hernia de disco', 'nalga'],
  tree: 'Partes del cuerpo',
  grouping: 'En orden de',
  groupings: { system: 'Tipo', region: 'Lugar' },
  regions: { spine: 'Espalda baja', pelvis: 'Pelvis y nalga', leg: 'Pierna y pie', whole: 'Todo el cuerpo' },
  visibility: { shown: 'visible', faded: 'atenuado', hidden: 'oculto', mixed: 'visible en parte' },
  turns: { shown: 'Atenuar', faded: 'Ocultar', hidden: 'Mostrar', mixed: 'Mostrar todo' },
  count: (shown, all) => (shown === all ? format.figures(String(all)) : format.figures(`${shown}/${all}`)),
}
