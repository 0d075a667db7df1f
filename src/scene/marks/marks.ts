import { type PerspectiveCamera, Vector3 } from 'three'
import type { Vec3 } from '../../math/vec3.ts'
import type { Body } from '../../mechanics/body.ts'
import { marksNow } from '../../state/drawing.ts'
import type { Mark, MarkPlace } from '../../state/marks.ts'
import type { AppState } from '../../state/store.ts'
import type { Frame } from '../camera-view.ts'
import type { Figure } from '../figure.ts'
import type { Occlusion } from '../occlusion.ts'
import { MEANT } from '../picking.ts'
import type { Posed } from '../posed.ts'
import { linesOf } from './lines.ts'
import { noteElements } from './notes.ts'
import { placeNow } from './place.ts'
import { createRibbons, type Ribbons } from './ribbons.ts'

/** What is drawn on the body: it goes where its structures go, and hides with them. While nothing is drawn it does nothing. */
export interface Marks {
  /** The figure lies as this body, or its parts are shown otherwise. */
  readonly follow: (
    state: Pick<AppState, 'mode' | 'marks' | 'making'>,
    body: Body,
    moved: boolean,
    picture: Frame,
  ) => void
  /** Puts the written labels where they belong; @param resting the picture rests: labels behind something are dimmed */
  readonly placeNotes: (camera: PerspectiveCamera, picture: Frame, resting: boolean) => void
  /** The size of the picture, in the pixels that the lines' width is counted in. */
  readonly setPicturePx: (widthPx: number, heightPx: number) => void
  readonly dispose: () => void
}

const METRES = 0.001

const placesIn = (mark: Mark): readonly MarkPlace[] =>
  mark.is === 'pen'
    ? mark.points.filter((point) => point !== null)
    : mark.is === 'arrow'
      ? [mark.from, mark.to]
      : [mark.at]

export function createMarks(figure: Figure, posed: Posed, occlusion: Occlusion): Marks {
  /** Made when something is first drawn. */
  let ribbons: Ribbons | null = null
  let marks: readonly Mark[] = []
  let making: Mark | null = null
  let shown = ''
  const notesMm = new Map<number, Vec3 | null>()
  const at = new Vector3()

  const isShown = ({ id }: MarkPlace): boolean => (figure.parts.get(id)?.shown() ?? 0) >= MEANT

  /** Which of the structures that are drawn on are to be seen. */
  function shownIn(all: readonly Mark[]): string {
    const ids = new Set(all.flatMap((mark) => placesIn(mark).map(({ id }) => id)))
    return [...ids].filter((id) => isShown({ id, restMm: [0, 0, 0] })).join()
  }

  return {
    follow(state, body, moved, picture) {
      const next = marksNow(state)
      const nextMaking = state.mode === 'consult' ? state.making : null
      if (next.length === 0 && nextMaking === null && marks.length === 0 && making === null) return
      const all = nextMaking ? [...next, nextMaking] : next
      const nowShown = shownIn(all)
      const changed = next !== marks || nextMaking !== making || nowShown !== shown
      marks = next
      making = nextMaking
      shown = nowShown
      ribbons ??= createRibbons(figure.drawing.group, figure.drawing.knife)
      ribbons.follow(picture.widthPx, picture.heightPx)
      if (!moved && !changed) return
      const placeOf = (place: MarkPlace): Vec3 | null => (isShown(place) ? placeNow(posed, body, place) : null)
      ribbons.write(all.flatMap((mark) => linesOf(mark, placeOf)))
      notesMm.clear()
      for (const [index, mark] of marks.entries()) if (mark.is === 'text') notesMm.set(index, placeOf(mark.at))
    },
    placeNotes(camera, { widthPx, heightPx }, resting) {
      for (const [index, element] of noteElements) {
        const place = notesMm.get(index) ?? null
        if (place) at.set(place[0] * METRES, place[1] * METRES, place[2] * METRES).project(camera)
        element.hidden = place === null || at.z > 1
        if (place === null) continue
        const [x, y] = [((at.x + 1) / 2) * widthPx, ((1 - at.y) / 2) * heightPx]
        element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
        if (resting) element.classList.toggle('is-behind', occlusion.hides(camera.position, place))
      }
    },
    setPicturePx(widthPx, heightPx) {
      ribbons?.follow(widthPx, heightPx)
    },
    dispose() {
      ribbons?.dispose()
    },
  }
}
