/**
 * Where the story stands inside its step. It moves every frame while playing, so it lives outside the store and outside React.
 * One clock: narration's conductor writes it (from the voice when one sounds, from the time of day when none does); the scene and
 * the panels only read it, but for jumps and scrubs, which go through `actions`.
 */
export const playhead = {
  /** ms into the step at speed 1, 0..lengthMs. */
  ms: 0,
  /** A frozen clock (link parameter `freeze`): nothing moves, the same picture twice. */
  frozen: false,
}
