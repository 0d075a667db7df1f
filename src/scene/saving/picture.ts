import { Color, type Object3D, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three'
import type { PictureWish } from '../../state/saving.ts'
import { type Frame, freeRectangle } from '../camera-view.ts'
import type { PaneView } from '../comparing/compared.ts'
import { alphaBetween } from './alpha.ts'

/** What a picture is drawn with. */
export interface Easel {
  readonly gl: WebGLRenderer
  readonly scene: Scene
  readonly camera: PerspectiveCamera
  /** What stands behind the body. */
  readonly backdrop: Object3D
  readonly frame: Frame
  /** The pictures that are compared; none while nothing is. */
  readonly panes: readonly PaneView[]
  /** Draws the page's own picture again. */
  readonly redraw: () => void
  /** Tells what is drawn by the pixel how many there are now. */
  readonly setPicturePx: (widthPx: number, heightPx: number) => void
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * A part of the picture, what no panel covers or what is wished, as large as is wished. It is drawn piece by piece on the page's own canvas, which shows the usual
 * picture again before the browser can show a piece; so it is never larger than the graphics card allows. Without its background it is
 * drawn over black and over white: what differs is what shines through, veils, glows and soft edges included.
 */
export async function drawPicture(easel: Easel, wish: PictureWish): Promise<HTMLCanvasElement | null> {
  const { gl, scene, camera, backdrop, frame } = easel
  const { scale, transparent } = wish
  const part = wish.part ?? freeRectangle(frame)
  const page = gl.domElement
  const [tileWidth, tileHeight] = [page.width, page.height]
  const out = document.createElement('canvas')
  out.width = Math.round(part.width * scale)
  out.height = Math.round(part.height * scale)
  const pen = out.getContext('2d')
  const bench = document.createElement('canvas')
  bench.width = tileWidth
  bench.height = tileHeight
  const benchPen = bench.getContext('2d', { willReadFrequently: true })
  if (!pen || !benchPen || out.width === 0 || out.height === 0) return null
  // A hand that turns the body meanwhile does not tear the picture.
  const eye = camera.clone()
  const before = gl.getClearColor(new Color())
  const beforeAlpha = gl.getClearAlpha()

  const whole: PaneView = {
    offsetX: camera.view!.offsetX,
    offsetY: camera.view!.offsetY,
    clip: { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx },
    pose() {},
  }
  const panes = easel.panes.length > 0 ? easel.panes : [whole]
  const ratio = gl.getPixelRatio()

  function drawOver(colour: number, x: number, y: number): void {
    const [left, top] = [part.x * scale + x, part.y * scale + y]
    gl.setClearColor(colour, 1)
    gl.setScissorTest(true)
    for (const { offsetX, offsetY, clip, pose } of panes) {
      pose()
      easel.setPicturePx(tileWidth / scale, tileHeight / scale)
      eye.setViewOffset(
        frame.widthPx * scale,
        frame.heightPx * scale,
        offsetX * scale + left,
        offsetY * scale + top,
        tileWidth,
        tileHeight,
      )
      // Counted from the lower left corner of the canvas, in the page's pixels.
      const below = tileHeight - ((clip.y + clip.height) * scale - top)
      gl.setScissor(
        (clip.x * scale - left) / ratio,
        below / ratio,
        (clip.width * scale) / ratio,
        (clip.height * scale) / ratio,
      )
      gl.render(scene, eye)
    }
    gl.setScissorTest(false)
    benchPen!.drawImage(page, 0, 0)
  }

  const columns = Math.ceil(out.width / tileWidth)
  const rows = Math.ceil(out.height / tileHeight)
  for (let tile = 0; tile < columns * rows; tile++) {
    const x = (tile % columns) * tileWidth
    const y = Math.floor(tile / columns) * tileHeight
    backdrop.visible = !transparent
    drawOver(0x000000, x, y)
    if (transparent) {
      const onBlack = benchPen.getImageData(0, 0, tileWidth, tileHeight)
      drawOver(0xffffff, x, y)
      const onWhite = benchPen.getImageData(0, 0, tileWidth, tileHeight)
      alphaBetween(onBlack.data, onWhite.data)
      pen.putImageData(onBlack, x, y)
    } else {
      pen.drawImage(bench, x, y)
    }
    backdrop.visible = true
    easel.setPicturePx(frame.widthPx, frame.heightPx)
    gl.setClearColor(before, beforeAlpha)
    easel.redraw()
    wish.onProgress?.((tile + 1) / (columns * rows))
    if (tile + 1 < columns * rows) await pause()
  }
  return out
}
