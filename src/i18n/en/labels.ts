import type { LabelsWords } from '../labels-words.ts'
import { structure } from './structures.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Names beside the body, and blanks in their stead. */
export const labels: LabelsWords = {
  bare: (id) => capital(structure(id).name.replace(/^(Left|Right) /, '')),
  list: 'Names beside the body',
  blank: (number) => `Blank ${number}: show its name`,
  revealAll: 'Show all names',
  blankAgain: 'Blank them again',
  named: (count, of) => `${count} of ${of} shown`,
  revealed: (number, name) => `Blank ${number}: ${name}`,
}
