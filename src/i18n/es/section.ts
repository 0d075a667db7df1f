import type { SectionWords } from '../section-words.ts'

export const section: SectionWords = {
  title: 'Corte',
  about: 'Abra el cuerpo por un plano y vea el mismo corte dibujado como una resonancia.',
  planes: 'Plano del corte',
  plane: { axial: 'Axial', coronal: 'Coronal', sagittal: 'Sagital', free: 'Libre' },
  planeDoes: {
    axial: 'A través: arriba y abajo',
    coronal: 'Delante y detrás',
    sagittal: 'Izquierda y derecha',
    free: 'En cualquier ángulo',
  },
  close: 'Sin corte',
  position: 'Dónde está el plano',
  at: (plane, mm, beyond) =>
    ({
      axial: `${mm} por ${beyond ? 'encima' : 'debajo'} de la parte alta del sacro`,
      coronal: `${mm} por ${beyond ? 'delante' : 'detrás'} del centro de la parte alta del sacro`,
      sagittal: `${mm} a la ${beyond ? 'izquierda' : 'derecha'} de la línea media`,
      free: `${mm} ${beyond ? 'más allá' : 'antes'} del centro de la parte alta del sacro`,
    })[plane],
  azimuth: 'Giro',
  elevation: 'Inclinación',
  flip: 'Mostrar el otro lado',
  through: (name) => `Por: ${name}`,
  levelWith: (disc) => `A nivel de: ${disc}`,
  sliceOf: (plane) => `El corte dibujado como una resonancia, ${plane.toLowerCase()}`,
  drawnLike: 'Dibujado como una resonancia en T2 a partir de este modelo: no es la imagen de una persona.',
  unknown:
    'Lo que el modelo no contiene (intestino, vasos, algunos músculos) es gris liso aquí y parece grasa en el cuerpo.',
  closer: 'Más cerca',
  further: 'Más lejos',
  wholeCut: 'Corte entero',
  meets: (count) => (count === 1 ? 'Este corte toca 1 parte' : `Este corte toca ${count} partes`),
  letters: { right: 'D', left: 'I', front: 'A', back: 'P', head: 'S', feet: 'Inf' },
  lettersMean:
    'D e I son la derecha y la izquierda del paciente; A, delante; P, detrás; S, hacia la cabeza; Inf, hacia los pies.',
  scale: (cm) => `${cm}\u00a0cm`,
  usual: 'Como suele verse en las resonancias',
  back: 'Un milímetro atrás',
  onward: 'Un milímetro adelante',
}
