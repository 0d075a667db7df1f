/** The sides of a ring: the way to each from the middle, as shares of the half width and the half thickness. */
export interface Circle {
  readonly cos: Float64Array
  readonly sin: Float64Array
}

const known: Circle[] = []

/** The circle of so many sides; worked out once. */
export function circleOf(sides: number): Circle {
  const found = known[sides]
  if (found) return found
  const circle = { cos: new Float64Array(sides), sin: new Float64Array(sides) }
  for (let side = 0; side < sides; side++) {
    const turn = (side / sides) * 2 * Math.PI
    circle.cos[side] = Math.cos(turn)
    circle.sin[side] = Math.sin(turn)
  }
  known[sides] = circle
  return circle
}
