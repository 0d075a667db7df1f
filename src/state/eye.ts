/**
 * Where the picture is looked at from, as it is drawn now. It moves every frame while the body is turned, so it lives outside the store
 * and outside React: the picture writes it, panels that follow it (`onEye`) move their own elements.
 */
export const eye = {
  azimuthDeg: 0,
  elevationDeg: 0,
  /** What is looked at, mm, body frame. */
  targetMm: [0, 0, 0] as [x: number, y: number, z: number],
  /** How much of the body is seen at the target, in what no panel covers, mm. */
  widthMm: 0,
  heightMm: 0,
}

const listeners = new Set<() => void>()

/** Tells everyone who follows the eye that it has been written anew. */
export function tellEye(): void {
  for (const listener of listeners) listener()
}

/** Calls back each time the eye has moved, until the returned function is called. */
export function onEye(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
