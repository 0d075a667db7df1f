import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import type { Body } from '../mechanics/body.ts'
import type { AppState } from '../state/store.ts'
import type { Moment, View } from '../story/moment.ts'
import type { Frame as PictureFrame } from './camera-view.ts'
import type { Figure } from './figure.ts'
import type { Light } from './light.ts'
import type { Painter } from './painter.ts'

/** What the loop draws with. */
export interface Stage {
  readonly gl: WebGLRenderer
  readonly scene: Scene
  readonly camera: PerspectiveCamera
  readonly light: Light
  readonly painter: Painter
  readonly figure: Figure
  /** The healthy body at rest. */
  readonly rest: Body
  /** Whether the machine can draw more than the usual shapes. */
  readonly fine: boolean
  /** Asks for another frame. */
  readonly wake: () => void
}

/** What one frame knows; the loop rewrites it in place, and whoever it is handed to says that something moves. */
export interface Now {
  state: AppState
  dtMs: number
  wanted: Moment
  /** What the story by itself looks at. */
  told: View
  moment: Moment
  body: Body
  /** The body is another than in the frame before. */
  bodyMoved: boolean
  /** Something has been given another shape: the same one, coarser or finer. */
  reshaped: boolean
  picture: PictureFrame
  moving: boolean
  /** All that is shown is as finely drawn as it should be. */
  complete: boolean
}
