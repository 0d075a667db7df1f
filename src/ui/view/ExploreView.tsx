import { type ReactElement, useState } from 'react'
import { resetView } from '../../state/actions.ts'
import { look } from '../../state/looking.ts'
import { useMessages } from '../../state/use-app.ts'
import { Icon } from '../Icon.tsx'
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
  return (
    <fieldset className="explore-view" data-unfolded={unfolded} data-list={list}>
      <legend className="unseen">{ui.view}</legend>
      {list && <SidesList />}
      <div className="explore-view-row">
        <Locator />
        <div className="explore-view-pad">
          {ways.map((way) => {
            const name = moving ? navigation[moves[way]] : ui[turns[way]]
            return (
              <button
                key={way}
                type="button"
                className={`button button-icon view-${way}`}
                aria-label={name}
                title={name}
                onClick={moving ? slides[way] : look[way]}
              >
                <Icon name={way} />
              </button>
            )
          })}
          <ViewCube open={list} onList={() => setList(!list)} />
        </div>
        <div className="explore-view-more">
          <button
            type="button"
            className="button button-icon"
            aria-label={ui.zoomIn}
            title={ui.zoomIn}
            onClick={look.closer}
          >
            <Icon name="plus" />
          </button>
          <button
            type="button"
            className="button button-icon"
            aria-label={ui.zoomOut}
            title={ui.zoomOut}
            onClick={look.further}
          >
            <Icon name="minus" />
          </button>
          <button
            type="button"
            className="button button-icon"
            aria-label={navigation.move}
            title={navigation.move}
            aria-pressed={moving}
            onClick={() => setMoving(!moving)}
          >
            <Icon name="move" />
          </button>
          <button
            type="button"
            className="button button-icon"
            aria-label={navigation.home}
            title={navigation.home}
            onClick={resetView}
          >
            <Icon name="home" />
          </button>
        </div>
      </div>
      <div className="explore-view-ends">
        <button
          type="button"
          className="button button-icon explore-view-unfold"
          aria-label={ui.view}
          title={ui.view}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Icon name="eye" />
        </button>
        <button
          type="button"
          className="button button-icon explore-view-list"
          aria-label={navigation.sidesTitle}
          title={navigation.sidesTitle}
          aria-expanded={list}
          onClick={() => setList(!list)}
        >
          <Icon name="list" />
        </button>
      </div>
    </fieldset>
  )
}
