/**
 * Turns pixels drawn over black into pixels with an alpha of their own, from the same drawn over white: what is equally bright over both
 * is solid, what differs by all of it is nothing. Both RGBA, 0..255, not premultiplied; `onBlack` is rewritten.
 */
export function alphaBetween(onBlack: Uint8ClampedArray, onWhite: Uint8ClampedArray): void {
  for (let i = 0; i < onBlack.length; i += 4) {
    // The least of three: dither and rounding lighten one or the other by a step.
    const through = Math.min(
      onWhite[i]! - onBlack[i]!,
      onWhite[i + 1]! - onBlack[i + 1]!,
      onWhite[i + 2]! - onBlack[i + 2]!,
    )
    const alpha = 255 - Math.max(through, 0)
    onBlack[i + 3] = alpha
    if (alpha === 0 || alpha === 255) continue
    for (let k = i; k < i + 3; k++) onBlack[k] = (onBlack[k]! * 255) / alpha
  }
}
