import { PerspectiveCamera, Scene, type WebGLRenderer } from 'three'
import { FOV_DEG } from './camera-view.ts'

/** A canvas that is drawn on when somebody asks, and not otherwise. */
export interface Canvas {
  readonly gl: WebGLRenderer
  readonly scene: Scene
  readonly camera: PerspectiveCamera
  /** Asks for one more frame; asked often, it is one all the same. */
  readonly wake: () => void
  /** Of the canvas, CSS px. */
  readonly size: { readonly width: number; readonly height: number }
  readonly resize: (width: number, height: number) => void
  /** Device pixels for one CSS pixel. */
  readonly setPixelRatio: (ratio: number) => void
  /** What a frame is; it draws by itself. */
  readonly onFrame: (run: () => void) => void
  readonly dispose: () => void
}

const NEAR_M = 0.01
const FAR_M = 12

export function createCanvas(gl: WebGLRenderer): Canvas {
  const scene = new Scene()
  const camera = new PerspectiveCamera(FOV_DEG, 1, NEAR_M, FAR_M)
  const size = { width: 1, height: 1 }
  let frame = 0
  let run = (): void => {}

  function wake(): void {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      // Before it runs: what it does may ask for the next.
      frame = 0
      run()
    })
  }

  return {
    gl,
    scene,
    camera,
    wake,
    size,
    resize(width, height) {
      if (width === size.width && height === size.height) return
      size.width = width
      size.height = height
      gl.setSize(width, height)
      camera.aspect = width / height
      camera.updateProjectionMatrix()
      wake()
    },
    setPixelRatio(ratio) {
      if (ratio === gl.getPixelRatio()) return
      gl.setPixelRatio(ratio)
      wake()
    },
    onFrame(next) {
      run = next
      wake()
    },
    dispose() {
      cancelAnimationFrame(frame)
      run = () => {}
      gl.dispose()
      gl.forceContextLoss()
    },
  }
}
