import type { PerspectiveCamera } from 'three'
import type { Body } from '../../mechanics/body.ts'
import type { PicturePart, Spot } from '../../state/saving.ts'
import type { Away } from '../../state/section.ts'
import type { Frame } from '../camera-view.ts'
import type { Figure } from '../figure.ts'
import { createSight, isPlain } from '../labels/sight.ts'
import { surveyOf } from '../labels/survey.ts'
import type { Posed } from '../posed.ts'

/** Names stand at the sides: nothing is pointed at in so much of them, as a share of the width. Chosen by eye. */
const ASIDE = 0.28

/** What is looked at, and how it lies now. */
export interface Looked {
  readonly figure: Figure
  readonly posed: Posed
  readonly body: Body
  readonly camera: PerspectiveCamera
  readonly picture: Frame
  /** What a cut has taken away; null for no cut. */
  readonly cut: Away | null
}

/** Where each structure that is plainly seen in a part of the picture can be pointed at. */
export function spotsIn({ figure, posed, body, camera, picture, cut }: Looked, part: PicturePart): readonly Spot[] {
  const sight = createSight(figure, posed)
  sight.aim(camera, picture.widthPx, picture.heightPx)
  sight.look(cut)
  const region = { ...part, fromPx: part.x + ASIDE * part.width, toPx: part.x + (1 - ASIDE) * part.width, taken: [] }
  return surveyOf(sight, figure, posed, body, region)
    .sightings.filter(({ id }) => isPlain(figure.parts.get(id)!))
    .map(({ id, xPx, yPx, areaPx2 }) => ({ id, x: xPx, y: yPx, areaPx2 }))
}
