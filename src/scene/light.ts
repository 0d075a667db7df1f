import {
  DepthTexture,
  DirectionalLight,
  Group,
  LessEqualCompare,
  LinearFilter,
  type PerspectiveCamera,
  RedFormat,
  type Scene,
  UnsignedShortType,
  Vector3,
  WebGLRenderTarget,
} from 'three'

/** The studio: it stands still relative to the viewer, so that the body is well lit from wherever they look. Chosen by eye. */
const lamps = {
  key: { colour: '#fff1de', intensity: 2.15, from: [-0.55, 0.75, 0.72] },
  fill: { colour: '#bcd2ff', intensity: 0.3, from: [0.9, 0.05, 0.5] },
  rim: { colour: '#ffd6b0', intensity: 1.25, from: [0.5, 0.4, -0.95] },
} as const satisfies Record<string, { colour: string; intensity: number; from: readonly [number, number, number] }>

/** How wide the shadow's edge is, and how far from a surface its own shadow is looked up, texels of the map. Chosen by eye. */
const SOFT_TEXELS = 2.4
const AWAY_TEXELS = 1.6

export interface Light {
  /** Turns the studio with the camera and fits the shadow to what is seen; @param spanM how much of the body that is */
  readonly follow: (camera: PerspectiveCamera, targetM: Vector3, spanM: number) => void
  /** Asks for the shadows to be drawn again: something moved, or the graphics context is a new one. */
  readonly renew: () => void
  /** The frame is about to be drawn: what was asked for is done, while things move only now and then. @param every of so many frames */
  readonly ready: (moving: boolean, every: number) => void
  readonly dispose: () => void
}

/**
 * What the shadow is drawn into. Only its depth is read: a byte of colour, which a target must have, and 16 bits of depth are 3/8 of what
 * three would make by itself, and steps of 0.06 mm.
 */
function shadowMap(sidePx: number): WebGLRenderTarget {
  const depth = new DepthTexture(sidePx, sidePx, UnsignedShortType)
  depth.compareFunction = LessEqualCompare
  depth.minFilter = depth.magFilter = LinearFilter
  return new WebGLRenderTarget(sidePx, sidePx, { format: RedFormat, depthTexture: depth })
}

/** @param shadowPx side of the shadow map in texels */
export function createLight(scene: Scene, shadowPx: number): Light {
  const studio = new Group()
  const hung = Object.values(lamps).map(({ colour, intensity, from }) => {
    const lamp = new DirectionalLight(colour, intensity)
    lamp.position.fromArray(from)
    studio.add(lamp, lamp.target)
    return lamp
  })
  const key = hung[0]!
  key.castShadow = true
  key.shadow.mapSize.set(shadowPx, shadowPx)
  key.shadow.map = shadowMap(shadowPx)
  key.shadow.radius = SOFT_TEXELS
  key.shadow.autoUpdate = false
  scene.add(studio)

  const ahead = new Vector3()
  const middle = new Vector3()
  let yaw = Number.NaN
  let reach = 0
  let stale = true
  let frame = 0

  return {
    follow(camera, targetM, spanM) {
      camera.getWorldDirection(ahead)
      const turned = Math.atan2(-ahead.x, -ahead.z)
      // In steps, so that a slow zoom does not make the shadow's edge crawl.
      const wanted = 2 ** (Math.ceil(Math.log2(Math.max(spanM, 0.06)) * 2) / 2)
      if (turned === yaw && wanted === reach && middle.distanceToSquared(targetM) < 1e-10) return
      yaw = turned
      reach = wanted
      middle.copy(targetM)
      studio.position.copy(middle)
      studio.rotation.y = yaw
      const distance = reach + 1
      key.position.fromArray(lamps.key.from).normalize().multiplyScalar(distance)
      const { camera: eye } = key.shadow
      eye.left = eye.bottom = -reach
      eye.right = eye.top = reach
      eye.near = 0.02
      eye.far = distance * 2
      eye.updateProjectionMatrix()
      const texelM = (2 * reach) / shadowPx
      key.shadow.normalBias = texelM * AWAY_TEXELS
      key.shadow.bias = -0.00035
      studio.updateMatrixWorld(true)
      stale = true
    },
    renew() {
      stale = true
    },
    ready(moving, every) {
      frame++
      if (!stale || (moving && frame % every !== 0)) return
      stale = false
      key.shadow.needsUpdate = true
    },
    dispose() {
      for (const lamp of hung) lamp.dispose()
      studio.removeFromParent()
    },
  }
}
