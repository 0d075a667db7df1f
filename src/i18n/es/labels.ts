import type { LabelsWords } from '../labels-words.ts'
import { structure } from './structures.ts'

/** Nombres junto al cuerpo, y espacios en blanco en su lugar. */
export const labels: LabelsWords = {
  bare: (id) => structure(id).name.replace(/ (izquierd[oa]|derech[oa])$/, ''),
  list: 'Nombres junto al cuerpo',
  blank: (number) => `Espacio ${number}: mostrar su nombre`,
  revealAll: 'Mostrar todos los nombres',
  blankAgain: 'Dejarlos en blanco otra vez',
  named: (count, of) => `${count} de ${of} a la vista`,
  revealed: (number, name) => `Espacio ${number}: ${name}`,
}
