import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { alphaBetween } from '../../src/scene/saving/alpha.ts'

describe('a picture with nothing behind it', () => {
  test('has the alpha and the colour that were drawn over black and white, seed 5', () => {
    const next = random(5)
    for (let i = 0; i < 2000; i++) {
      const alpha = Math.round(next() * 255)
      const colour = [0, 1, 2].map(() => Math.round(next() * 255))
      const over = (ground: number): Uint8ClampedArray =>
        new Uint8ClampedArray([...colour.map((c) => (c * alpha + ground * (255 - alpha)) / 255), 255])
      const pixel = over(0)
      alphaBetween(pixel, over(255))
      expect(Math.abs(pixel[3]! - alpha)).toBeLessThanOrEqual(1)
      // The fainter, the coarser: three steps of what is seen, whatever the alpha.
      for (let k = 0; k < 3; k++) expect((Math.abs(pixel[k]! - colour[k]!) * alpha) / 255).toBeLessThanOrEqual(3)
    }
  })

  test('is solid on what lets nothing through and empty where nothing is', () => {
    const pixels = new Uint8ClampedArray([200, 180, 160, 255, 0, 0, 0, 255])
    alphaBetween(pixels, new Uint8ClampedArray([200, 180, 160, 255, 255, 255, 255, 255]))
    expect([pixels[3], pixels[7]]).toEqual([255, 0])
  })
})
