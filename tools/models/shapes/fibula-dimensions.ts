import type { Station } from '../sdf/bar.ts'
import type { Knob } from './bone-form.ts'

/** Named parts of the left fibula, mm in the body frame. */
export interface FibulaDimensions {
  /** From the apex of the head, round whose neck the common fibular nerve turns, to the tip of the outer ankle. */
  readonly shaft: readonly Station[]
  /** The hollow behind the joint surface of the outer ankle. */
  readonly malleolarFossa: Knob
}

/** The left fibula, mm in the body frame; measured, 2 people, rounded. */
export const fibula: FibulaDimensions = {
  shaft: [
    { centre: [110.5, -543, -27], major: 6.5, minor: 6, majorDirection: [1, 0, 0.1] },
    { centre: [111.5, -548.5, -24.5], major: 11.5, minor: 11, majorDirection: [0.95, 0, 0.3] },
    { centre: [111.8, -554.5, -22.8], major: 12.8, minor: 12.5, majorDirection: [0.95, 0, 0.2] },
    { centre: [111.5, -561.5, -23.5], major: 12, minor: 11.2, majorDirection: [0.9, 0, -0.3] },
    { centre: [109, -575, -26], major: 8.5, minor: 7.8, majorDirection: [0.5, 0, -0.87] },
    { centre: [109, -592, -27.5], major: 7.2, minor: 5.5, majorDirection: [0.4, 0, -0.9] },
    { centre: [109, -630, -28], major: 7.8, minor: 5, majorDirection: [0.35, 0, -0.93] },
    { centre: [108, -680, -28.5], major: 7.6, minor: 5.2, majorDirection: [0.1, 0, -1] },
    { centre: [105, -740, -30.5], major: 7, minor: 5.3, majorDirection: [0.3, 0, -0.95] },
    { centre: [102, -800, -31.5], major: 7, minor: 5.2, majorDirection: [0.1, 0, -1] },
    { centre: [100, -830, -31.5], major: 8.2, minor: 4.8, majorDirection: [-0.2, 0, -0.97] },
    { centre: [99, -850, -31], major: 9.5, minor: 6.5, majorDirection: [-0.3, 0, -0.94] },
    { centre: [98.5, -866, -30], major: 11.5, minor: 8, majorDirection: [0, 0, -1] },
    { centre: [98.2, -879, -29.2], major: 13, minor: 9.2, majorDirection: [0.15, 0, -0.99] },
    { centre: [99.5, -888, -30.5], major: 11.5, minor: 8, majorDirection: [0.15, 0, -0.99] },
    { centre: [101.5, -894, -33.5], major: 7, minor: 5.5, majorDirection: [0.15, 0, -0.99] },
  ],
  malleolarFossa: { root: [91.5, -886, -41], tip: [93, -893, -40], rootRadius: 4, tipRadius: 4 },
}
