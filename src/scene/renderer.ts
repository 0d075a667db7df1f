import { NeutralToneMapping, PCFShadowMap, WebGLRenderer } from 'three'

/** Draws as all our pictures are drawn. */
export function rendererFor(canvas: HTMLCanvasElement, context: WebGL2RenderingContext): WebGLRenderer {
  const gl = new WebGLRenderer({ canvas, context, antialias: true, alpha: false })
  // To ask whether a shader is sound waits until it is made; that ours are is shown by tests, which draw all of them.
  gl.debug.checkShaderErrors = import.meta.env.DEV
  // Shaders are made ready for these before the first picture.
  gl.toneMapping = NeutralToneMapping
  gl.shadowMap.enabled = true
  gl.shadowMap.type = PCFShadowMap
  // Nearest first: every part has a material of its own, and by material order most of what is shaded would be covered again.
  gl.setOpaqueSort((a, b) => a.renderOrder - b.renderOrder || a.z - b.z || a.id - b.id)
  return gl
}
