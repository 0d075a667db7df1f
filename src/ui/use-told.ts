import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { onSeek, playhead } from '../state/playhead.ts'
import { store } from '../state/store.ts'
import { momentOfState } from '../state/told.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import type { Moment } from '../story/moment.ts'
import { stories } from '../story/stories/index.ts'
import type { Step } from '../story/story.ts'
import type { StepWords } from '../story/words.ts'

/** How often panels follow a running story: numbers need not change with every frame to be read. */
const PANEL_MS = 120

/** Where the story stands in its step, ms: in coarse steps while it plays, exact when it rests. */
export function useMs(every = PANEL_MS): number {
  const now = (): number => (store.getState().playing ? Math.floor(playhead.ms / every) * every : playhead.ms)
  return useSyncExternalStore(onSeek, now, now)
}

export const useStep = (): Step => {
  const story = useApp((state) => state.story)
  const step = useApp((state) => state.step)
  return stories[story].steps[step]!
}

/** The words of every step of the story, by id. */
export function useStoryWords(): Readonly<Record<string, StepWords>> {
  const story = useApp((state) => state.story)
  return useMessages().stories[story].steps
}

export const useStepWords = (): StepWords => useStoryWords()[useStep().id]!

/** The sentences of the step, for whoever is looking. */
export const useNarration = (): readonly string[] => useStepWords().narration[useApp((state) => state.audience)]

/** The moment that is told now, with what the viewer changed; new at most every PANEL_MS while the story runs. */
export function useMoment(): Moment {
  const mode = useApp((state) => state.mode)
  const story = useApp((state) => state.story)
  const step = useApp((state) => state.step)
  const lesion = useApp((state) => state.lesion)
  const explored = useApp((state) => state.explored)
  const ms = useMs()
  return useMemo(
    () => momentOfState({ mode, story, step, lesion, explored }, ms),
    [mode, story, step, lesion, explored, ms],
  )
}

/** Whether a media query holds, and follows it. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const follow = (): void => setHolds(list.matches)
    follow()
    list.addEventListener('change', follow)
    return () => list.removeEventListener('change', follow)
  }, [query])
  return holds
}
