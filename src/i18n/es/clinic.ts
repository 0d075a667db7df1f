import type { ClinicWords } from '../clinic-words.ts'
import { formatsOf } from '../format.ts'

const format = formatsOf('es')

export const clinic: ClinicWords = {
  title: 'El dolor de espalda que baja por la pierna',
  about: 'Qué es la ciática, por qué duele y qué ayuda.',
  touch: 'Toque para mirar por su cuenta',
  languages: 'Idiomas',
  fullscreen: 'Pantalla completa',
  finished: 'He terminado',
  stillThere: '¿Sigue ahí?',
  goOn: 'Sí, continuar',
  beginsAgain: (seconds) =>
    `Si no, esta pantalla vuelve a empezar en ${format.counted(seconds, { one: '# segundo', other: '# segundos' })} y olvida lo que usted hizo.`,
}
