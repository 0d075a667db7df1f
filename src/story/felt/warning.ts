import { dermatome } from '../../anatomy/skin.ts'
import { fieldOf } from '../../anatomy/skin-fields.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Dab } from './places.ts'

/** Why someone must be seen before any picture is shown: the saddle, the groin or inner thigh (harrison19, bmjbp_ces), or both legs. */
export type FeltWarning = 'saddle' | 'inner-thigh' | 'both-legs'

/** From how much of such a place a dab counts as lying in it, 0..1; chosen by eye, low so that nothing is missed. */
const SADDLE = 0.3
const INNER_THIGH = 0.45
const GROIN = 0.5

/** Legs begin below this, mm; a back that is felt on both sides is no sign by itself. */
const LEG_Y_MM = -190

const inSaddle = (atMm: Vec3): boolean => {
  const { S3, S4 } = dermatome(atMm)
  return Math.max(S3, S4) > SADDLE
}

/** The front of L1's zone beside the private parts; over the hip it is no sign. */
const inGroin = ([x, y, z]: Vec3): boolean => Math.abs(x) < 78 && z > 40 && y < -60 && dermatome([x, y, z]).L1 > GROIN

const onInnerThigh = (atMm: Vec3): boolean => fieldOf('inner-thigh', atMm) > INNER_THIGH

/** The first warning among places where it is felt; null for none. */
export function warningIn(dabs: readonly Pick<Dab, 'atMm'>[]): FeltWarning | null {
  if (dabs.some(({ atMm }) => inSaddle(atMm))) return 'saddle'
  if (dabs.some(({ atMm }) => inGroin(atMm) || onInnerThigh(atMm))) return 'inner-thigh'
  const legs = dabs.filter(({ atMm }) => atMm[1] < LEG_Y_MM)
  return legs.some(({ atMm }) => atMm[0] > 0) && legs.some(({ atMm }) => atMm[0] < 0) ? 'both-legs' : null
}
