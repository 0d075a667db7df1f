import type { NavigationWords } from '../navigation-words.ts'

const from = {
  anterior: 'por delante',
  posterior: 'por detrás',
  left: 'por la izquierda',
  right: 'por la derecha',
  superior: 'desde arriba',
  inferior: 'desde abajo',
} as const

export const navigation: NavigationWords = {
  sides: {
    anterior: 'Por delante',
    posterior: 'Por detrás',
    left: 'Por la izquierda',
    right: 'Por la derecha',
    superior: 'Desde arriba',
    inferior: 'Desde abajo',
  },
  sidesTitle: 'Lados del cuerpo',
  cube: 'Mirar desde otro lado',
  locator: 'En qué parte del cuerpo está',
  places: {
    lowBack: 'Zona lumbar',
    pelvis: 'Pelvis',
    thigh: 'Muslo',
    knee: 'Rodilla',
    lowerLeg: 'Pierna',
    foot: 'Pie',
  },
  placesTitle: 'Ir a',
  move: 'Mover en vez de girar',
  moveLeft: 'Mover a la izquierda',
  moveRight: 'Mover a la derecha',
  moveUp: 'Mover hacia arriba',
  moveDown: 'Mover hacia abajo',
  home: 'Todo el cuerpo',
  looking: (side, also) => `Está mirando ${from[side]}${also ? ` y un poco ${from[also]}` : ''}.`,
  wholeBody: 'Se ve casi todo el cuerpo.',
  inTheMiddle: (names) => `En el centro: ${names}.`,
}
