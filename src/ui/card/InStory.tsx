import type { ReactElement } from 'react'
import { openStory } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import type { Mention } from '../../story/mentions.ts'
import { type StoryId, stories } from '../../story/stories/index.ts'
import type { StepWords } from '../../story/words.ts'

/** The steps in which a structure plays a part; a tap opens one where it is spoken of. */
export function InStory({ mentions }: { readonly mentions: readonly Mention[] }): ReactElement {
  const messages = useMessages()
  const told = [...new Set(mentions.map(({ story }) => story))]
  const titleOf = (story: StoryId, step: number): string => {
    const steps: Readonly<Record<string, StepWords>> = messages.stories[story].steps
    return steps[stories[story].steps[step]!.id]!.title
  }
  return (
    <>
      {told.map((story) => (
        <section key={story} className="card-group">
          {told.length > 1 && <h3>{messages.stories[story].title}</h3>}
          <ol className="card-steps">
            {mentions
              .filter((mention) => mention.story === story)
              .map(({ step, ms }) => (
                <li key={step}>
                  <button type="button" className="card-step" onClick={() => openStory(story, step, ms)}>
                    <span className="card-step-number">{messages.format.number(step + 1)}</span>
                    {titleOf(story, step)}
                  </button>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  )
}
