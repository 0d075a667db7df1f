/** How finely the picture is drawn. */
export interface Quality {
  /** Least and most device pixels for one CSS pixel. */
  readonly dpr: [least: number, most: number]
  /** Side of the shadow map. */
  readonly shadowPx: number
  /** Whether close views are drawn with finer shapes. */
  readonly fine: boolean
}

const graphicsCard: Quality = { dpr: [1, 2], shadowPx: 2048, fine: true }
/** A picture drawn by the processor: every pixel costs. */
const processor: Quality = { dpr: [0.5, 1], shadowPx: 1024, fine: false }

/** What the machine behind a context can be asked for. */
export function qualityOf(context: WebGL2RenderingContext): Quality {
  const names = context.getExtension('WEBGL_debug_renderer_info')
  const renderer = names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : ''
  return /swiftshader|llvmpipe|software|basic render/i.test(renderer) ? processor : graphicsCard
}
