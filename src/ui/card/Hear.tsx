import { type ReactElement, useEffect, useRef, useState } from 'react'
import { saidFile, saidName } from '../../anatomy/latin-name.ts'
import { pause } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import { Icon } from '../Icon.tsx'

const OPUS = 'audio/webm; codecs=opus'

/** Says a Latin name. Its recording is fetched when it is asked for; a story that is being told waits. */
export function Hear({ latin }: { readonly latin: string }): ReactElement {
  const { card } = useMessages()
  const audio = useRef<HTMLAudioElement | null>(null)
  const [state, setState] = useState<'silent' | 'saying' | 'failed'>('silent')
  useEffect(() => () => audio.current?.pause(), [])

  function say(): void {
    pause()
    audio.current?.pause()
    const voice = new Audio()
    audio.current = voice
    voice.src = `${import.meta.env.BASE_URL}narration/la/${saidFile(latin)}.${voice.canPlayType(OPUS) ? 'webm' : 'm4a'}`
    voice.addEventListener('ended', () => setState('silent'))
    setState('saying')
    voice.play().catch(() => {
      // One that was cut off by the next has not failed.
      if (audio.current === voice) setState('failed')
    })
  }

  return (
    <>
      <button
        type="button"
        className="button button-icon"
        data-hear={state}
        aria-label={card.hear(saidName(latin))}
        title={card.hear(saidName(latin))}
        onClick={say}
      >
        <Icon name="sound" />
      </button>
      {state === 'failed' && (
        <span className="note" role="status">
          {card.noSound}
        </span>
      )}
    </>
  )
}
