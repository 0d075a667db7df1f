import type { Kind } from '../../anatomy/structures.ts'
import { looks } from '../materials/palette.ts'
import { linearOf } from './colour.ts'
import type { PlainLook } from './plain-drawing.ts'

/** How a kind looks in an opening, so that little changes when its tissue comes. Light that goes round in the skin makes its shade red; chosen by eye. */
export const plainLook = (kind: Kind): PlainLook => ({
  colour: linearOf(looks[kind].colour),
  ...(kind === 'skin'
    ? { shade: [0.285, 0.115, 0.085], light: [0.43, 0.53, 0.48], fades: true }
    : { shade: [0.2, 0.2, 0.2], light: [0.74, 0.69, 0.62], fades: false }),
})
