import {
  type PerspectiveCamera,
  type Scene,
  ShaderMaterial,
  SRGBColorSpace,
  UniformsUtils,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { FullScreenQuad } from 'three/addons/postprocessing/Pass.js'
import { FXAAShader } from 'three/addons/shaders/FXAAShader.js'
import type { Rectangle } from './comparing/layout.ts'

/** Draws pictures on the canvas: at once, or as drafts, which cost a processor half as much. */
export interface Painter {
  /** A picture begins. @param draft not with several samples a pixel: its edges are smoothed once it is drawn */
  readonly begin: (draft: boolean) => void
  /** Draws what the camera sees now. @param clip in this part of the picture only, CSS px from its upper left corner; null: in all of it */
  readonly paint: (clip: Rectangle | null) => void
  /** The picture is finished. */
  readonly show: () => void
  readonly dispose: () => void
}

/** What drafts are drawn into, and what lays them on the canvas. */
interface Pad {
  readonly target: WebGLRenderTarget
  readonly material: ShaderMaterial
  readonly smooth: FullScreenQuad
  readonly texelPx: Vector2
}

function createPad(): Pad {
  const target = new WebGLRenderTarget(1, 1, { colorSpace: SRGBColorSpace })
  // Three makes pictures ready to be seen (tones, colours) for the page and for headsets only, with programs of their own for anything else.
  Object.assign(target, { isXRRenderTarget: true })
  // As on the page: the colours are written as they will be seen.
  target.texture.internalFormat = 'RGBA8'
  const material = new ShaderMaterial({
    ...FXAAShader,
    uniforms: UniformsUtils.clone(FXAAShader.uniforms),
    depthTest: false,
    depthWrite: false,
  })
  material.uniforms.tDiffuse!.value = target.texture
  return { target, material, smooth: new FullScreenQuad(material), texelPx: material.uniforms.resolution!.value }
}

export function createPainter(gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera): Painter {
  let pad: Pad | null = null
  /** What this picture is drawn into first, if it is a draft. */
  let draft: Pad | null = null
  const canvasPx = new Vector2()
  const picturePx = new Vector2()

  function padOfCanvasSize(): Pad {
    pad ??= createPad()
    gl.getDrawingBufferSize(canvasPx)
    pad.target.setSize(canvasPx.x, canvasPx.y)
    pad.texelPx.set(1 / canvasPx.x, 1 / canvasPx.y)
    pad.target.scissorTest = false
    return pad
  }

  function clipTo({ x, y, width, height }: Rectangle): void {
    const below = picturePx.y - y - height
    if (draft) {
      const px = canvasPx.x / picturePx.x
      draft.target.scissorTest = true
      draft.target.scissor.set(x * px, below * px, width * px, height * px)
    } else {
      gl.setScissorTest(true)
      gl.setScissor(x, below, width, height)
    }
  }

  return {
    begin(asDraft) {
      // Of all that is drawn for one picture.
      gl.info.autoReset = false
      gl.info.reset()
      gl.getSize(picturePx)
      draft = asDraft ? padOfCanvasSize() : null
    },
    paint(clip) {
      if (clip) clipTo(clip)
      gl.setRenderTarget(draft?.target ?? null)
      gl.render(scene, camera)
      gl.setRenderTarget(null)
    },
    show() {
      gl.setScissorTest(false)
      draft?.smooth.render(gl)
      gl.info.autoReset = true
    },
    dispose() {
      pad?.target.dispose()
      pad?.smooth.dispose()
      pad?.material.dispose()
    },
  }
}
