import { Color, Group, Mesh, type PerspectiveCamera, ShaderMaterial, Vector3 } from 'three'
import { type Kind, type ModelFile, type StructureId, structures } from '../anatomy/structures.ts'
import { add, scale, type Vec3 } from '../math/vec3.ts'
import type { Moment } from '../story/moment.ts'
import { eyeOf, type Frame, freeRectangle, viewMiddle } from './camera-view.ts'
import { looks } from './materials/palette.ts'
import { trunkFade } from './materials/trunk-end.ts'
import type { Models } from './models.ts'

const METRES = 0.001
/** What is seen more than half through is left out. */
const SEEN = 0.5
/** Behind this nothing is seen. */
const COVERS = 0.95

/** The first that is seen of the body: its coarse shapes as they stand at rest, plainly lit by a shader that is made in no time, while all that moves it is on its way. */
export interface Opening {
  readonly root: Group
  /** Files with what it shows, as it will be drawn next. */
  readonly files: readonly ModelFile[]
  /** Looks at it as the moment wants. */
  readonly aim: (camera: PerspectiveCamera, frame: Frame) => void
  readonly dispose: () => void
}

const colours: Readonly<Record<Kind, string>> = {
  bone: looks.bone.colour,
  disc: looks.disc.colour,
  ligament: looks.ligament.colour,
  nerve: looks.nerve.colour,
  muscle: looks.muscle.colour,
  skin: looks.skin.colour,
  hand: looks.hand.colour,
}

/** Lit as by the studio of `light.ts`, which stands still relative to the viewer, and without its shadows. Chosen by eye, to change little when the body comes. */
const plain = (kind: Kind): ShaderMaterial =>
  new ShaderMaterial({
    name: `opening-${kind}`,
    transparent: kind === 'skin',
    uniforms: { uColour: { value: new Color(colours[kind]) } },
    vertexShader: /* glsl */ `
      varying vec3 vNormal;
      varying vec3 vRestMm;
      void main() {
        vNormal = normalMatrix * normal;
        vRestMm = position;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uColour;
      varying vec3 vNormal;
      varying vec3 vRestMm;
      void main() {
        vec3 n = normalize(vNormal);
        vec3 key = vec3(1., .93, .84) * smoothstep(-.35, 1., dot(n, normalize(vec3(-.55, .75, .72))));
        vec3 fill = vec3(.72, .82, 1.) * max(dot(n, normalize(vec3(.9, .05, .5))), 0.);
        float rim = pow(1. - abs(n.z), 3.);
        gl_FragColor = vec4(uColour * (.2 + .74 * key + .14 * fill + .2 * rim), ${kind === 'skin' ? trunkFade('vRestMm') : '1.'});
        #include <colorspace_fragment>
      }`,
  })

const stands = ({ posture }: Moment): boolean =>
  posture.lumbarFlexionDeg === 0 &&
  [...Object.values(posture.hipFlexionDeg), ...Object.values(posture.kneeFlexionDeg)].every((deg) => deg === 0)

/** @returns null for a moment that shapes at rest cannot open: another posture, or a view of what no file holds */
export function createOpening({ geometries }: Models, moment: Moment): Opening | null {
  if (!stands(moment)) return null
  const middleOf = (id: StructureId): Vec3 | null => {
    const box = geometries.get(id)?.boundingBox
    if (!box) return null
    const { x, y, z } = box.getCenter(new Vector3())
    return [x, y, z]
  }
  const { view, show } = moment
  const lookedAt = [view, ...(view.towards ?? [])].flatMap(({ at }) => at)
  if (!lookedAt.every(middleOf)) return null

  const opacity = (id: StructureId): number => show.structures[id] ?? show.layers[structures[id].kind]
  const covered = opacity('skin') >= COVERS
  const materials = new Map<Kind, ShaderMaterial>()
  const files = new Set<ModelFile>()
  const root = new Group()
  root.scale.setScalar(METRES)
  for (const [id, geometry] of geometries) {
    const { kind, model } = structures[id]
    // Hands are posed by what they do.
    if (kind === 'hand' || opacity(id) < SEEN || (covered && kind !== 'skin')) continue
    const material = materials.get(kind) ?? plain(kind)
    materials.set(kind, material)
    root.add(new Mesh(geometry, material))
    if (model) files.add(model)
  }

  const middleOfAll = (ids: readonly StructureId[]): Vec3 =>
    scale(ids.map((id) => middleOf(id)!).reduce(add, [0, 0, 0]), 1 / ids.length)

  return {
    root,
    files: [...files],
    aim(camera, frame) {
      const { positionMm, targetMm } = eyeOf(view, viewMiddle(view, middleOfAll), frame)
      const target = new Vector3(...targetMm).multiplyScalar(METRES)
      camera.position.set(...positionMm).multiplyScalar(METRES)
      camera.lookAt(target)
      const { x, y, width, height } = freeRectangle(frame)
      const { widthPx, heightPx } = frame
      camera.aspect = widthPx / heightPx
      camera.setViewOffset(
        widthPx,
        heightPx,
        widthPx / 2 - x - width / 2,
        heightPx / 2 - y - height / 2,
        widthPx,
        heightPx,
      )
      camera.updateMatrixWorld()
    },
    dispose() {
      root.removeFromParent()
      for (const material of materials.values()) material.dispose()
    },
  }
}
