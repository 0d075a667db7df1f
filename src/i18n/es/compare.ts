import type { CompareWords } from '../compare-words.ts'

export const compare: CompareWords = {
  title: 'Comparar',
  about: 'Sano junto a afectado, antes junto a después, vistos igual.',
  choices: 'Qué comparar',
  choice: {
    harm: 'Sano y afectado',
    recovery: 'Afectado y recuperado',
    all: 'Sano, afectado, recuperado',
    massage: 'El músculo antes y después del masaje',
  },
  one: 'Una sola imagen',
  way: 'Cómo se muestran',
  beside: 'Uno junto a otro',
  wipe: 'Con cortina',
  pane: {
    healthy: 'Sano',
    affected: 'Afectado',
    recovered: 'Recuperado',
    before: 'Antes del masaje',
    after: 'Justo después del masaje',
  },
  months: (months) => `a los ${months} meses`,
  standsOut: (millimetres) => `El disco sobresale ${millimetres}`,
  tension: (percent) => `Tensión del músculo: ${percent}`,
  handle: 'Hasta dónde llega la primera imagen',
  handleAt: (percent, first, second) => `${first} ${percent}, después ${second}`,
  recoveryNote:
    'Una evolución típica, dibujada como ejemplo. Muchas hernias se reducen en un año, algunas no, y el dolor suele aliviarse antes de que cambie el disco.',
  massageNote:
    'Solo cambia el músculo bajo las manos. El disco y la raíz nerviosa son iguales en ambas imágenes. La cantidad es un ejemplo, y gran parte se pierde en minutos.',
}
