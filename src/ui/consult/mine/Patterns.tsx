import type { CSSProperties, ReactElement, Ref } from 'react'
import type { Side } from '../../../anatomy/structures.ts'
import type { HerniatingDisc } from '../../../mechanics/condition.ts'
import { showInside, showProposal, showWhereFelt, tellMine } from '../../../state/like-mine.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { type FeltPattern, fitOfLevel, overlapping } from '../../../story/felt/pattern.ts'
import { rootMet } from '../../../story/lesion.ts'
import { Sources } from '../../Sources.tsx'
import { listedIn, patternSaid } from './pattern-said.ts'

/** How often root pain keeps to no zone: F027 (murphy2009). Written here, as the table of all facts is longer than this panel. */
export const NOT_IN_ONE_ZONE_PERCENT = 64.1

/** The roots that fit, as bars; the words beside them say what they are not. */
function Fits({ patterns }: Pick<FeltPattern, 'patterns'>): ReactElement {
  const { mine, format } = useMessages()
  return (
    <div className="mine-fits">
      <h4>{mine.pattern.fits}</h4>
      <ul>
        {patterns.map(({ root, fit }) => (
          <li key={root} data-root={root} style={{ '--share': `${Math.round(100 * fit)}%` } as CSSProperties}>
            {mine.pattern.fit(root, format.figures(`${Math.round(100 * fit)}%`))}
          </li>
        ))}
      </ul>
      <p className="note">{mine.pattern.fitsAbout}</p>
    </div>
  )
}

/** Levels whose roots fit, to be shown on request. */
function Levels({ levels }: Pick<FeltPattern, 'levels'>): ReactElement {
  const { mine, levels: names } = useMessages()
  const { pattern } = mine
  // Nothing is chosen until someone asks to see it: the picture begins somewhere, which says nothing.
  const shown = useApp(({ explored: { show, condition } }) =>
    (show?.zones ?? 0) > 0 ? condition?.herniation?.zone : undefined,
  )
  const disc = useApp((state) => state.lesion.disc)
  if (levels.length === 0) return <p className="note">{pattern.noLevels}</p>
  return (
    <div className="mine-levels">
      <h4>{pattern.levels}</h4>
      <p className="note">{pattern.levelsAbout}</p>
      {levels.map((one) => (
        <button
          key={`${one.disc}-${one.root}-${one.zone}`}
          type="button"
          className="button"
          aria-pressed={one.disc === disc && one.zone === shown}
          onClick={() => showProposal(one)}
        >
          {(one.zone === 'subarticular' ? pattern.behind : pattern.leaving)(names[one.disc], one.root)}
        </button>
      ))}
    </div>
  )
}

/** What can be done with it: where the root is felt, the disc, the story. */
function Shown({ disc, side }: { readonly disc: HerniatingDisc; readonly side: Side }): ReactElement {
  const { mine, lesion } = useMessages()
  return (
    <div className="mine-shown">
      <button type="button" className="button" onClick={() => showWhereFelt(rootMet[disc])}>
        {mine.pattern.where(rootMet[disc])}
      </button>
      <button type="button" className="button" onClick={showInside}>
        {mine.pattern.inside}
      </button>
      <button type="button" className="button button-main" onClick={tellMine}>
        <span>{mine.pattern.story}</span>
        <span className="mine-for">{lesion(disc, side)}</span>
      </button>
    </div>
  )
}

/** What marked places are often linked with: overlaps always shown, the level proposed or weighed and never decided. */
export function Patterns({
  pattern,
  disc,
  side,
  ref,
}: {
  readonly pattern: FeltPattern
  readonly disc: HerniatingDisc | 'unknown'
  readonly side: Side
  readonly ref: Ref<HTMLElement>
}): ReactElement {
  const messages = useMessages()
  const { mine, levels: names, format } = messages
  const shown = useApp((state) => state.lesion.disc)
  const { patterns, clear, levels } = pattern
  const words = mine.pattern
  const near = overlapping(patterns).map(({ root }) => root)
  const others = patterns.map(({ root }) => root).filter((root) => clear !== 'one' || root !== near[0])
  return (
    <section ref={ref} className="mine-pattern" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="mine-says" role="status">
        {patternSaid(pattern, messages)}
      </p>
      {clear === 'one' && others.length > 0 && <p>{words.overlaps(listedIn(messages)(others))}</p>}
      {patterns.length > 0 && <Fits patterns={patterns} />}
      {disc !== 'unknown' && <p>{words.known[fitOfLevel(pattern, disc)](names[disc], rootMet[disc])}</p>}
      {disc === 'unknown' && <Levels levels={levels} />}
      <p className="note">{words.unsure(format.number(NOT_IN_ONE_ZONE_PERCENT))}</p>
      <Sources ids={['murphy2009', 'taylor2013', 'lee2008', 'harrison19']} />
      <p className="mine-limits">{words.notDiagnosis}</p>
      <Shown disc={shown} side={side} />
    </section>
  )
}
