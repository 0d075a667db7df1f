import { type ReactElement, useEffect, useRef } from 'react'
import { eye, onEye } from '../../../state/eye.ts'
import { pointedAt } from '../../../state/live-view.ts'
import { useScreens } from '../../../state/screens.ts'
import { store } from '../../../state/store.ts'
import { type Box, fromMm, toMm } from './pointing.ts'
import './pointer-light.css'

const boxOf = ({ clientWidth, clientHeight }: HTMLElement): Box => ({
  widthPx: clientWidth,
  heightPx: clientHeight,
  insets: store.getState().insets,
})

/** Shows whoever follows where a mouse or a finger is in this picture. @returns what ends it */
function pointIn(picture: HTMLElement): () => void {
  const move = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top } = picture.getBoundingClientRect()
    if (eye.widthMm > 0) pointedAt.set(toMm(clientX - left, clientY - top, eye, boxOf(picture)))
  }
  const leave = (): void => pointedAt.set(null)
  const lift = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') leave()
  }
  picture.addEventListener('pointermove', move)
  picture.addEventListener('pointerleave', leave)
  picture.addEventListener('pointerup', lift)
  picture.addEventListener('pointercancel', leave)
  return () => {
    leave()
    picture.removeEventListener('pointermove', move)
    picture.removeEventListener('pointerleave', leave)
    picture.removeEventListener('pointerup', lift)
    picture.removeEventListener('pointercancel', leave)
  }
}

/** A soft light where the leader's pointer or the phone points: the same place of the body in every window. Moves outside React. */
export function PointerLight(): ReactElement {
  const light = useRef<HTMLDivElement>(null)
  const points = useScreens((state) => state.second === 'open' && state.points)
  useEffect(() => (points ? pointIn(light.current!.parentElement!) : undefined), [points])
  useEffect(() => {
    const element = light.current!
    const place = (): void => {
      const at = pointedAt.get()
      element.hidden = at === null || !(eye.widthMm > 0)
      if (at === null || element.hidden) return
      const { x, y } = fromMm(at, eye, boxOf(element.parentElement!))
      element.style.transform = `translate(${x}px, ${y}px)`
    }
    place()
    const stops = [pointedAt.follow(place), onEye(place)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return <div ref={light} className="pointer-light" data-testid="pointer-light" aria-hidden="true" hidden />
}
