import { type ReactElement, useState } from 'react'
import { Modal } from '../../Modal.tsx'
import { type Handout, HandoutPage } from './HandoutPage.tsx'

/** The page as it will be printed, as a sheet that fits the window or in its own size, with printing always in reach. */
export function Preview({ page, onClose }: { readonly page: Handout; readonly onClose: () => void }): ReactElement {
  const { handout } = page.words
  const [large, setLarge] = useState(false)
  return (
    <Modal title={handout.title} onClose={onClose}>
      <div className="handout-bar">
        <button type="button" className="button button-main" onClick={() => print()}>
          {handout.print}
        </button>
        <button type="button" className="button" aria-pressed={large} onClick={() => setLarge(!large)}>
          {handout.actualSize}
        </button>
      </div>
      {page.link?.onlyHere && <p className="note">{handout.onlyHere}</p>}
      {page.link && page.link.kept !== 'all' && <p className="note">{handout.shortened}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keyboard too */}
      <section className="handout-preview" data-large={large || undefined} aria-label={handout.preview} tabIndex={0}>
        <div className="handout-sheet">
          <HandoutPage {...page} />
        </div>
      </section>
    </Modal>
  )
}
