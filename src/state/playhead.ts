/**
 * Where the story stands inside its step. It moves every frame while playing, so it lives outside the store and outside React.
 * One clock: narration's conductor writes it (from the voice when one sounds, from the time of day when none does); scene and
 * panels only read it. Jumps and scrubs go through `seek`.
 */
export const playhead = {
  /** ms into the step at speed 1, 0..lengthMs. */
  ms: 0,
  /** A frozen clock (link parameter `freeze`): nothing moves, the same picture twice. */
  frozen: false,
}

const listeners = new Set<() => void>()

/** Puts the playhead somewhere else in the step and tells everyone who follows it. */
export function seek(ms: number): void {
  playhead.ms = ms
  for (const listener of listeners) listener()
}

/** Calls back after each `seek`, until the returned function is called. */
export function onSeek(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
