/** What a page holds on to at one time. */
export interface Held {
  /** Bytes of JavaScript's heap after a collection. */
  readonly heapBytes: number
  readonly nodes: number
  readonly listeners: number
  readonly geometries: number
  readonly textures: number
  readonly programs: number
}

/** How far each may rise over all the hours: what browsers keep of their own, and whatever the screen happens to show at the time. */
export const mayRise: Held = {
  heapBytes: 3e6,
  nodes: 400,
  listeners: 60,
  geometries: 4,
  textures: 4,
  programs: 4,
}

const names = Object.keys(mayRise) as (keyof Held)[]

/** What rises by more than it may from the second sample (the first is a page that has not shown everything yet) to the later ones' lowest; none where all is flat. */
export function rising(samples: readonly Held[]): (keyof Held)[] {
  const [, settled, ...later] = samples
  if (!settled || later.length < 2) throw new Error(`soak: expected at least four samples, got ${samples.length}`)
  // A leak is in every later sample; the last half tells it from what comes and goes.
  const half = later.slice(Math.floor(later.length / 2))
  return names.filter((name) => Math.min(...half.map((held) => held[name])) - settled[name] > mayRise[name])
}
