import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { openHotspot, showsClinicalTerms } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { shortTerm, type Term, termOf } from '../story/hotspot-term.ts'
import { retellAnchor } from '../story/lesion.ts'
import { stories } from '../story/stories/index.ts'
import type { Hotspot } from '../story/story.ts'
import { type HotspotElement, overlay } from './hotspot-overlay.ts'
import { comeTo, goFrom } from './hotspot-rest.ts'
import './hotspots.css'

interface Props {
  readonly hotspot: Hotspot
  readonly number: number
  readonly name: string
  /** Its clinical name, where that stands beside the plain one. */
  readonly term: Term | null
}

function Spot({ hotspot, number, name, term }: Props): ReactElement {
  const open = useApp((state) => state.hotspot === hotspot.id)
  const button = useRef<HTMLButtonElement>(null)
  const label = useRef<HTMLSpanElement>(null)
  const leader = useRef<SVGLineElement>(null)
  const lesion = useApp((state) => state.lesion)
  const zone = useApp((state) => state.explored.condition?.herniation?.zone)
  const latin = term && shortTerm(term)
  useLayoutEffect(() => {
    const element: HotspotElement = {
      anchor: retellAnchor(hotspot.anchor!, { ...lesion, zone }),
      button: button.current!,
      label: label.current!,
      leader: leader.current!,
      says: `${name} ${latin ?? ''}`,
    }
    overlay.set(hotspot.id, element)
    return () => {
      if (overlay.get(hotspot.id) === element) overlay.delete(hotspot.id)
    }
  }, [hotspot, lesion, zone, name, latin])
  return (
    <li>
      <svg className="hotspot-leader" aria-hidden="true">
        <line ref={leader} />
      </svg>
      <button
        ref={button}
        type="button"
        className="hotspot"
        aria-expanded={open}
        onClick={() => openHotspot(open ? null : hotspot.id)}
        onPointerEnter={({ currentTarget, pointerType }) => pointerType === 'mouse' && comeTo(currentTarget)}
        onPointerLeave={({ currentTarget }) => goFrom(currentTarget)}
      >
        <span className="hotspot-dot" aria-hidden="true">
          {number}
        </span>
        <span ref={label} className="hotspot-label">
          {name}
          {term && (
            <i className="hotspot-term" lang="la">
              {latin}
            </i>
          )}
        </span>
      </button>
    </li>
  )
}

/** The places of this step that can be tapped, as real buttons over the picture, in the order of the story. */
export function Hotspots(): ReactElement {
  const story = useApp((state) => state.story)
  const step = stories[story].steps[useApp((state) => state.step)]!
  const language = useApp((state) => state.language)
  const words = useMessages()
  const names: Readonly<Record<string, { readonly hotspots: Readonly<Record<string, { readonly name: string }>> }>> =
    words.stories[story].steps
  // While a question is asked, the names would give its answer away.
  const asking = useApp((state) => state.teachBack?.seeing === false)
  const clinical = useApp(showsClinicalTerms)
  const spots = asking ? [] : step.hotspots.filter(({ anchor }) => anchor !== null)
  return (
    <ul className="hotspots" aria-label={words.ui.thingsToTap}>
      {spots.map((hotspot, index) => (
        <Spot
          // Another language's label has another width, which is measured once.
          key={`${language}/${step.id}/${hotspot.id}`}
          hotspot={hotspot}
          number={index + 1}
          name={names[step.id]!.hotspots[hotspot.id]!.name}
          term={clinical ? termOf(hotspot) : null}
        />
      ))}
    </ul>
  )
}
