/**
 * Where the story stands inside its step. Written every frame while playing, so it lives outside the store and outside React.
 * One clock: the voice moves it when it sounds, the frame loop when it does not.
 */
export const playhead = {
  /** ms into the step at speed 1, 0..lengthMs. */
  ms: 0,
  /** True while a voice moves the clock; then the frame loop must not. */
  driven: false,
  /** A frozen clock (link parameter `freeze`): nothing moves, the same picture twice. */
  frozen: false,
}
