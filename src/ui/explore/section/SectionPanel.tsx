import type { ReactElement } from 'react'
import { cutAlong } from '../../../state/cutting.ts'
import { planes } from '../../../state/section.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../ToolPanel.tsx'
import { CutControls } from './CutControls.tsx'
import { MetList } from './MetList.tsx'
import { SliceImage } from './SliceImage.tsx'
import { useSlice } from './use-slice.ts'
import './section.css'

/** Cuts the body along a plane, and shows the cut as a scan would. */
export function SectionPanel(): ReactElement {
  const words = useMessages().section
  const section = useApp((state) => state.section)
  const slice = useSlice()
  return (
    <ToolPanel title={words.title} {...(section ? {} : { about: words.about })}>
      <fieldset className="cut-planes">
        <legend className="unseen">{words.planes}</legend>
        {planes.map((plane) => (
          <button
            key={plane}
            type="button"
            className="button cut-plane"
            aria-pressed={section?.plane === plane}
            title={words.planeDoes[plane]}
            onClick={() => cutAlong(plane)}
          >
            {words.plane[plane]}
          </button>
        ))}
      </fieldset>
      {section && (
        <>
          {slice && <SliceImage slice={slice} section={section} />}
          <CutControls section={section} />
          {slice && <MetList slice={slice} />}
          <p className="note">
            {words.drawnLike} {words.unknown}
          </p>
        </>
      )}
    </ToolPanel>
  )
}
