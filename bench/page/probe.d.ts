/** A frame that a page drew, or asked for and did not draw; ms. */
export interface ProbedFrame {
  readonly at: number
  /** Drawn in an animation frame. */
  readonly asked: boolean
  readonly js: number
  readonly sync: number
  readonly calls: number
  /** Over all passes, and of those the ones into the canvas itself. */
  readonly triangles: number
  readonly onScreen: number
}

/** What probe.js puts into a page. */
export interface Probe {
  readonly frames: ProbedFrame[]
  /** Start and length, ms. */
  readonly longTasks: [startMs: number, lengthMs: number][]
  readonly paints: Readonly<Record<string, number>>
  readonly presented: [frameMs: number, shownMs: number][]
  fence: boolean
  sync: boolean
  /** Bytes; programs are a count. */
  readonly gpu: {
    readonly buffers: number
    readonly textures: number
    readonly renderbuffers: number
    readonly programs: number
  }
  /** Bytes on the graphics card by what they are for, most first. */
  readonly held: () => [use: string, bytes: number][]
  readonly canvases: readonly HTMLCanvasElement[]
  /** How many frames there have been. */
  readonly mark: () => number
  readonly forget: () => void
}

declare global {
  interface Window {
    probe: Probe
  }
}
