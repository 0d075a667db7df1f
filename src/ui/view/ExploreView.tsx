import { type ReactElement, useState } from 'react'
import { resetView } from '../../state/actions.ts'
import { compareNow } from '../../state/comparing.ts'
import { look } from '../../state/looking.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { IconButton } from '../IconButton.tsx'
import { useMedia } from '../use-told.ts'
import { Locator } from './Locator.tsx'
import { SidesList } from './SidesList.tsx'
import { ViewCube } from './ViewCube.tsx'
import './explore-view.css'

const ways = ['up', 'left', 'right', 'down'] as const
const turns = { up: 'rotateUp', left: 'rotateLeft', right: 'rotateRight', down: 'rotateDown' } as const
const moves = { up: 'moveUp', left: 'moveLeft', right: 'moveRight', down: 'moveDown' } as const
const slides = { up: look.slideUp, left: look.slideLeft, right: look.slideRight, down: look.slideDown } as const

/** Moving round the body while exploring: where one is in it, from which side one looks, and every move as a button. */
export function ExploreView(): ReactElement {
  const { ui, navigation } = useMessages()
  const [unfolded, setUnfolded] = useState(false)
  const [moving, setMoving] = useState(false)
  const [list, setList] = useState(false)
  // Small, or shared out among what is compared: the cube stays, the rest unfolds.
  const small = useMedia('(max-width: 639px), (max-width: 899px) and (max-height: 520px)')
  const folds = useApp((state) => compareNow(state) !== null) || small
  return (
    <section className="explore-view" aria-label={ui.view} data-unfolded={unfolded || !folds} data-list={list}>
      {list && <SidesList />}
      <div className="explore-view-row">
        <Locator />
        <div className="explore-view-pad">
          {ways.map((way) => {
            const name = moving ? navigation[moves[way]] : ui[turns[way]]
            return (
              <IconButton
                icon={way}
                name={name}
                className={`view-${way}`}
                key={way}
                onClick={moving ? slides[way] : look[way]}
              />
            )
          })}
          <ViewCube open={list} onList={() => setList(!list)} />
        </div>
        <div className="explore-view-more">
          <IconButton icon="plus" name={ui.zoomIn} onClick={look.closer} />
          <IconButton icon="minus" name={ui.zoomOut} onClick={look.further} />
          <IconButton icon="move" name={navigation.move} aria-pressed={moving} onClick={() => setMoving(!moving)} />
          <IconButton icon="home" name={navigation.home} onClick={resetView} />
        </div>
      </div>
      <div className="explore-view-ends">
        {folds && (
          <IconButton
            icon="eye"
            name={ui.view}
            className="explore-view-unfold"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          />
        )}
        <IconButton
          icon="list"
          name={navigation.sidesTitle}
          className="explore-view-list"
          aria-expanded={list}
          onClick={() => setList(!list)}
        />
      </div>
    </section>
  )
}
