import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import type { Side } from '../../../anatomy/structures.ts'
import { herniatingDiscs } from '../../../mechanics/condition.ts'
import { chooseLevel, chooseSide, forgetMine, setPainting } from '../../../state/like-mine.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { patternOf } from '../../../story/felt/pattern.ts'
import { Choice } from '../../Choice.tsx'
import { ToolPanel } from '../../explore/ToolPanel.tsx'
import { FeltPlaces } from './FeltPlaces.tsx'
import { Patterns } from './Patterns.tsx'
import { HelpButton, WarningCheck } from './WarningCheck.tsx'
import './mine.css'

function Leg({ value }: { readonly value: Side | 'both' | null }): ReactElement {
  const { legend, ...names } = useMessages().mine.sides
  return (
    <Choice<Side | 'both' | ''>
      legend={legend}
      options={(['left', 'right', 'both'] as const).map((side) => ({ value: side, label: names[side] }))}
      value={value ?? ''}
      onChoose={(side) => side !== '' && chooseSide(side)}
    />
  )
}

/** The three taps, each asked once the one before is answered, and what they are often linked with. */
function Answers(): ReactElement {
  const { mine: words, levels } = useMessages()
  const { side, disc } = useApp((state) => state.mine)
  const felt = useApp((state) => state.felt)
  const pattern = useMemo(() => patternOf(felt), [felt])
  const one = side === 'left' || side === 'right' ? side : null
  const last = useRef<HTMLDivElement>(null)
  const result = useRef<HTMLElement>(null)
  // What is asked next, or comes of an answer, is seen where the panel is small.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are what it waits for
  useEffect(() => {
    if (side !== null) last.current?.scrollIntoView({ block: 'nearest' })
  }, [side, disc, pattern.warning])
  const seen = felt.length > 0 && !pattern.warning
  return (
    <>
      <Leg value={side} />
      {side === 'both' && (
        <div className="mine-warning" role="status">
          <p>{words.bothSaid}</p>
          <HelpButton />
        </div>
      )}
      {one && (
        <div ref={disc ? undefined : last}>
          <Choice
            legend={words.level.legend}
            options={[
              ...herniatingDiscs.map((value) => ({ value, label: levels[value] })),
              { value: 'unknown' as const, label: words.level.unknown },
            ]}
            value={disc ?? ('' as never)}
            onChoose={chooseLevel}
          />
        </div>
      )}
      {one && disc && (
        <div ref={pattern.warning ? undefined : last}>
          <FeltPlaces />
        </div>
      )}
      {one && disc && pattern.warning && (
        <div ref={last} className="mine-warning" role="status">
          <p>{words.warnings[pattern.warning]}</p>
          <HelpButton />
        </div>
      )}
      {one && disc && seen && (
        <button
          type="button"
          className="button button-main mine-to-result"
          onClick={() => result.current?.scrollIntoView({ block: 'start' })}
        >
          {words.pattern.title}
        </button>
      )}
      {one && disc && seen && <Patterns ref={result} pattern={pattern} disc={disc} side={one} />}
    </>
  )
}

/** "Like mine": the signs first, then side, level and where it is felt. */
export function MinePanel(): ReactElement {
  const words = useMessages().mine
  const check = useApp((state) => state.mine.check)
  // Whoever puts the tool away does not find the brush in their hand later.
  useEffect(() => () => setPainting(false), [])
  return (
    <ToolPanel title={words.title} about={words.about}>
      {check === 'none' ? <Answers /> : <WarningCheck />}
      {check !== 'unasked' && (
        <div className="mine-over">
          <button type="button" className="button" onClick={forgetMine}>
            {words.startOver}
          </button>
          <p className="note">{words.startOverAbout}</p>
        </div>
      )}
    </ToolPanel>
  )
}
