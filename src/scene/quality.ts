import { quality, type Tier } from '../state/quality.ts'

/** What a tier is drawn with. */
export interface Drawn {
  /** Most device pixels for one CSS pixel. */
  readonly pixelRatio: number
  /** While things move, shadows are drawn anew once in so many frames; at rest they are always right. */
  readonly shadowEvery: number
  /** Views narrower than this, mm, ask for finer shapes. */
  readonly fineBelowMm: number
}

/** Chosen by eye. Fewer pixels first: they cost most and are missed least while things move. */
export const drawnAt: Readonly<Record<Tier, Drawn>> = {
  high: { pixelRatio: 2, shadowEvery: 1, fineBelowMm: 240 },
  normal: { pixelRatio: 1.5, shadowEvery: 2, fineBelowMm: 160 },
  low: { pixelRatio: 0.75, shadowEvery: 4, fineBelowMm: 0 },
}

/** What a machine begins with. */
export interface Machine {
  readonly tier: Tier
  /** Most device pixels for one CSS pixel, whatever the tier. */
  readonly pixelRatio: number
  /** Most device pixels along a side of the picture: of a larger one the browser would draw a part. */
  readonly sidePx: number
  /** What share of them along each side is drawn while things move, 0..1: below 1 motions are drawn as drafts. */
  readonly movingShare: number
  /** Side of the shadow map. */
  readonly shadowPx: number
  /** Whether close views are drawn with finer shapes. */
  readonly fine: boolean
  /** Whether the time that its frames take says what it could do better. */
  readonly governed: boolean
}

const graphicsCard: Omit<Machine, 'sidePx'> = {
  tier: 'high',
  pixelRatio: 2,
  movingShare: 1,
  shadowPx: 1536,
  fine: true,
  governed: true,
}
/** A picture drawn by the processor: every pixel costs, and how long a frame takes says what else the machine is doing. */
const processor: Omit<Machine, 'sidePx'> = {
  tier: 'high',
  pixelRatio: 1,
  movingShare: 0.75,
  shadowPx: 640,
  fine: false,
  governed: false,
}

const machines = new WeakMap<WebGL2RenderingContext, Machine>()

/** What the machine behind a context can be asked for. */
export function machineOf(context: WebGL2RenderingContext): Machine {
  // Each question to the card waits for all that it was told before.
  const machine = machines.get(context) ?? askMachine(context)
  machines.set(context, machine)
  return machine
}

function askMachine(context: WebGL2RenderingContext): Machine {
  const names = context.getExtension('WEBGL_debug_renderer_info')
  const renderer = names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : ''
  const machine = /swiftshader|llvmpipe|software|basic render/i.test(renderer) ? processor : graphicsCard
  const [widthPx, heightPx] = context.getParameter(context.MAX_VIEWPORT_DIMS) as Int32Array
  const sidePx = Math.min(context.getParameter(context.MAX_RENDERBUFFER_SIZE), widthPx!, heightPx!)
  return { ...machine, sidePx }
}

/** The tier that a machine begins with: its own, or the one that the link asks for. */
export const firstTier = (machine: Machine): Tier => (quality.asked === 'auto' ? machine.tier : quality.asked)

/** Of a picture, CSS px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Device pixels drawn for one CSS pixel; screens report less than half of one where a page is zoomed far out. */
export const pixelRatioOf = (machine: Machine, tier: Tier, { width, height }: Size): number =>
  Math.min(
    Math.max(window.devicePixelRatio, 0.5),
    machine.pixelRatio,
    drawnAt[tier].pixelRatio,
    machine.sidePx / Math.max(width, height, 1),
  )
