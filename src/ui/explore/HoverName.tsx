import { type ReactElement, useEffect, useRef } from 'react'
import { useApp, useMessages } from '../../state/use-app.ts'

const BESIDE_PX = 16

/** The name of what the mouse rests on in the picture, beside it. Lists say the names of their rows themselves. */
export function HoverName(): ReactElement {
  const { structure } = useMessages()
  // What it is called may be just what is asked: by the drill, or by a blank beside it.
  const hovered = useApp(({ hovered: id, labels, quiz }) => (quiz === null && labels !== 'quiz' ? id : null))
  const tag = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY, target }: PointerEvent): void => {
      if (!tag.current) return
      const onPicture = target instanceof HTMLCanvasElement
      tag.current.hidden = !onPicture
      if (!onPicture) return
      const { offsetWidth, offsetHeight } = tag.current
      const x = clientX + BESIDE_PX + offsetWidth > innerWidth ? clientX - BESIDE_PX - offsetWidth : clientX + BESIDE_PX
      const y = Math.min(clientY + BESIDE_PX, innerHeight - offsetHeight)
      tag.current.style.transform = `translate(${Math.max(x, 0)}px, ${y}px)`
    }
    addEventListener('pointermove', follow)
    return () => removeEventListener('pointermove', follow)
  }, [])
  return (
    <div ref={tag} className="hover-name" aria-hidden="true" hidden>
      {hovered && <span>{structure(hovered).name}</span>}
    </div>
  )
}
