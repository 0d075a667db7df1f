import { type ReactElement, useEffect, useState } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { type Seen, seenIn } from '../state/seen.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { meaningOf } from '../story/meaning.ts'
import { readTold } from './use-readings.ts'
import { useMoment } from './use-told.ts'

/** A view has to have rested so long before it is told: whoever turns the body is not talked to all the way. */
const RESTED_MS = 900

/** A view in a sentence or two. */
export function saidOf({ from, also, middle }: Seen, { navigation, structure, format }: Messages): string {
  const looking = navigation.looking(from, also)
  return middle === null
    ? `${looking} ${navigation.wholeBody}`
    : `${looking} ${navigation.inTheMiddle(format.list(middle.map((id) => structure(id).name)))}`
}

/** Reads the picture once it has rested; mounted only while it is to be read, as every frame of a story would be read in vain. */
function Reader({ onRead }: { readonly onRead: (said: string) => void }): null {
  const words = useMessages()
  const { view, posture, condition, touch } = useMoment()
  useEffect(() => {
    const rested = setTimeout(() => {
      const [meaning] = words.conditions.means(meaningOf(condition, readTold({ posture, condition, touch })))
      onRead(`${saidOf(seenIn(view), words)} ${meaning ?? ''}`)
    }, RESTED_MS)
    return () => clearTimeout(rested)
  }, [words, view, posture, condition, touch, onRead])
  return null
}

/** Tells those who do not see it from where the body is seen, what is in the middle, and what is the matter there. Silent while the story speaks. */
export function WhatIsSeen(): ReactElement {
  // What is asked for is not told.
  const silent = useApp(({ playing, quiz, teachBack }) => playing || quiz !== null || teachBack !== null)
  const [said, setSaid] = useState('')
  return (
    <>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
      {!silent && <Reader onRead={setSaid} />}
    </>
  )
}
