const LEVELS = 255
const share = (x: number): number => Math.min(Math.max(x, 0), 1)
/** How much shades are lightened: paper has no dark room round it, and ink is dear. Chosen by eye. */
const TONE = 0.66
/** Colours are a little stronger than on the screen, where they glow by themselves. Chosen by eye. */
const COLOUR = 1.12
/** A strong colour is lightened without being made as much stronger: deep red muscle would shout. 0..1, chosen by eye. */
const CALM = 0.8
/** What is faded and pale is drawn darker and firmer, as a pencil would: it would be white on white. Chosen by eye. */
const PENCIL = 0.55
const FIRMER = 0.8
/** A colour stronger than this needs no pencil, 0..1 from its weakest to its strongest channel. Chosen by eye. */
const PALE = 0.42

/**
 * Turns pixels of a picture with nothing behind it into the same on white paper: solid parts well lit, faded ones as drawn in pencil.
 * RGBA, 0..255, not premultiplied; rewritten, and solid after that.
 */
export function printOnPaper(pixels: Uint8ClampedArray): void {
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3]! / LEVELS
    if (alpha === 0) {
      pixels.fill(LEVELS, i, i + 4)
      continue
    }
    const [r, g, b] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
    const strongest = Math.max(r, g, b, 1)
    const strength = (strongest - Math.min(r, g, b)) / strongest
    const grey = 0.299 * r + 0.587 * g + 0.114 * b
    const lit = LEVELS * (grey / LEVELS) ** TONE
    const gain = COLOUR * (lit / Math.max(grey, 1)) ** (1 - CALM * strength)
    const faded = share((1 - alpha) / 0.35)
    const pencil = 1 - PENCIL * faded * share((PALE - strength) / PALE + 0.3)
    const firm = alpha ** (1 - (1 - FIRMER) * faded)
    for (let k = i; k < i + 3; k++) {
      const colour = LEVELS * share((lit + (pixels[k]! - grey) * gain) / LEVELS) * pencil
      pixels[k] = colour * firm + LEVELS * (1 - firm)
    }
    pixels[i + 3] = LEVELS
  }
}

/** How much of each edge is left out softly, as a share of the width and of the height; at the sides less where what is compared stands close to them. Chosen by eye. */
const SOFT_X = 0.2
const SOFT_Y = 0.07
const CLOSE_X = 0.03

const rise = (from: number): number => {
  const t = share(from)
  return t * t * (3 - 2 * t)
}

/** Lets a picture on paper run out softly to white at its edges. RGBA, rewritten; @param close whether what matters stands close to its sides */
export function softenEdges(pixels: Uint8ClampedArray, width: number, height: number, close = false): void {
  const side = (close ? CLOSE_X : SOFT_X) * width
  const across = Array.from({ length: width }, (_, x) => rise(Math.min(x + 0.5, width - x - 0.5) / side))
  for (let y = 0; y < height; y++) {
    const down = rise(Math.min(y + 0.5, height - y - 0.5) / (SOFT_Y * height))
    for (let x = 0; x < width; x++) {
      const kept = down * across[x]!
      if (kept === 1) continue
      const i = 4 * (y * width + x)
      for (let k = i; k < i + 3; k++) pixels[k] = LEVELS + (pixels[k]! - LEVELS) * kept
    }
  }
}
