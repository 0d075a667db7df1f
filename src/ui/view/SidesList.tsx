import type { ReactElement } from 'react'
import type { StructureId } from '../../anatomy/structures.ts'
import { lookAt, lookFromSide, sidesSeen } from '../../state/looking.ts'
import { useApp, useMessages } from '../../state/use-app.ts'

/** What each part of the body is known by. */
const places = {
  lowBack: () => ['L3', 'L4', 'L5', 'sacrum'],
  pelvis: (side) => ['sacrum', `hip-bone-${side}`],
  thigh: (side) => [`femur-${side}`],
  knee: (side) => [`patella-${side}`],
  lowerLeg: (side) => [`tibia-${side}`, `fibula-${side}`],
  foot: (side) => [`foot-bones-${side}`],
} as const satisfies Record<string, (side: 'left' | 'right') => readonly StructureId[]>
type Place = keyof typeof places

/** The six sides of the body and its parts by name: everything that cube and outline can do, without them. */
export function SidesList(): ReactElement {
  const { navigation } = useMessages()
  const { side } = useApp((state) => state.lesion)
  return (
    <div className="view-list">
      <fieldset>
        <legend>{navigation.sidesTitle}</legend>
        {sidesSeen.map((seen, index) => (
          <button key={seen} type="button" className="button" onClick={() => lookFromSide(seen)}>
            {navigation.sides[seen]} <kbd>{index + 1}</kbd>
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{navigation.placesTitle}</legend>
        {(Object.keys(places) as Place[]).map((place) => (
          <button key={place} type="button" className="button" onClick={() => lookAt(places[place](side))}>
            {navigation.places[place]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
