import type { ReactElement } from 'react'
import { chooseStory } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { type StoryId, stories, storyIds } from '../story/stories/index.ts'
import './story-choice.css'

const lengthMsOf = (id: StoryId): number => stories[id].steps.reduce((sum, { lengthMs }) => sum + lengthMs, 0)

/** The stories there are, with how long each takes; nothing where there is only one. */
export function StoryChoice(): ReactElement | null {
  const { ui, stories: words, time } = useMessages()
  const current = useApp((state) => state.story)
  if (storyIds.length < 2) return null
  return (
    <ul className="story-choice" aria-label={ui.stories}>
      {storyIds.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="button story-card"
            aria-pressed={id === current}
            onClick={() => chooseStory(id)}
          >
            <span className="story-title">{words[id].title}</span>
            <span className="story-length">{time(lengthMsOf(id))}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
