import { type Moment, restingMoment } from './moment.ts'

/** What exploring begins with: a healthy body, all of it drawn inside a breath of skin, from behind. */
export const atlasMoment: Moment = {
  ...restingMoment,
  view: { at: ['L4', 'femur-left', 'femur-right'], azimuthDeg: 205, elevationDeg: 6, spanMm: 1000, panMm: [0, 0, 0] },
  show: { ...restingMoment.show, layers: { ...restingMoment.show.layers, skin: 0.12 }, glow: 1 },
}
