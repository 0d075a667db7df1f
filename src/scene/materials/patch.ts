import { ShaderChunk } from 'three'

/**
 * `source` with its one `anchor` replaced. Throws where the anchor is missing, so that a change inside three is seen at once
 * and not as a picture that is quietly wrong.
 */
export function patched(source: string, anchor: string, replacement: string, place: string): string {
  if (!source.includes(anchor)) throw new Error(`${place}: expected the shader to contain "${anchor}", it does not`)
  return source.replace(anchor, () => replacement)
}

/** One of three's own shader chunks with an anchor inside it replaced. */
export const patchedChunk = (chunk: keyof typeof ShaderChunk, anchor: string, replacement: string): string =>
  patched(ShaderChunk[chunk], anchor, replacement, `shader chunk ${chunk}`)

/** What stands in the place of `#include <chunk>`, followed or preceded by more. */
export const include = (chunk: keyof typeof ShaderChunk): string => `#include <${chunk}>`
