import { type ReactElement, useEffect, useState } from 'react'
import { type StructureId, sideOf, structures } from '../../../anatomy/structures.ts'
import { eye } from '../../../state/eye.ts'
import { saving } from '../../../state/saving.ts'
import { store } from '../../../state/store.ts'
import { messagesIn, useApp, useMessages } from '../../../state/use-app.ts'
import { Choice } from '../../Choice.tsx'
import { ToolPanel } from '../ToolPanel.tsx'
import { compose } from './compose.ts'
import { canCopy, copyPicture, fileName, freeOnPage, saveFile } from './files.ts'
import { writtenOver } from './written.ts'
import './save.css'

/** The largest picture, along its longer side. */
const MOST_PX = 4096
const scales = [1, 2, 4] as const
const LARGEST = 5
const BYTES = 1e6

const extrasOf = (id: StructureId): Readonly<Record<string, string | number | null>> => {
  const words = messagesIn(store.getState().language)
  const { latin, ta2, fma } = structures[id]
  return { name: words.structure(id).name, latin, ta2, fma, side: words.save.side[sideOf(id) ?? 'middle'] }
}

type Doing = { readonly share: number } | { readonly said: string } | null

/** The picture and the model to take along. */
export function SavePanel(): ReactElement {
  const { save, structure, format } = useMessages()
  const selection = useApp((state) => state.selection)
  const insets = useApp((state) => state.insets)
  const dissection = useApp((state) => state.dissection)
  const explored = useApp((state) => state.explored)
  const picture = useApp((state) => state.picture)
  const [choice, setChoice] = useState<number>(2)
  const [transparent, setTransparent] = useState(false)
  const [marks, setMarks] = useState({ labels: true, scaleBar: true, heading: true, attribution: true })
  const [doing, setDoing] = useState<Doing>(null)
  const [bytes, setBytes] = useState(saving.modelBytes)
  // What is shown fades in and out; its size is told once that is over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked again whenever what is shown has changed
  useEffect(() => {
    const timer = setTimeout(() => setBytes(saving.modelBytes()), 700)
    return () => clearTimeout(timer)
  }, [dissection, explored, picture])

  const busy = doing !== null && 'share' in doing
  const free = freeOnPage(insets)
  const largest = MOST_PX / Math.max(free.width, free.height, 1)
  const scaleOf = (chosen: number): number => Math.min(chosen === LARGEST ? largest : chosen, largest)
  const sizes = [...scales.filter((scale) => scale < largest), LARGEST].map((value) => {
    const scale = scaleOf(value)
    return {
      value,
      label: save.times(
        format.number(scale, Number.isInteger(scale) ? 0 : 1),
        format.number(Math.round(free.width * scale)),
        format.number(Math.round(free.height * scale)),
      ),
    }
  })
  const onProgress = (share: number): void => setDoing({ share })
  const names = selection.map((id) => structure(id).name).join(', ')

  async function draw(): Promise<Blob | null> {
    const scale = scaleOf(choice)
    const mmPerPx = eye.widthMm / free.width
    const shown = marks.labels ? saving.names() : []
    const written = writtenOver()
    const canvas = await saving.picture({ scale, transparent, onProgress })
    if (!canvas) return null
    compose(canvas, scale, {
      heading: marks.heading && names !== '' ? names : null,
      attribution: marks.attribution ? save.attribution : null,
      mmPerPx: marks.scaleBar ? mmPerPx : null,
      lengthOf: (cm) => format.quantity(cm, 'cm', cm < 1 ? 1 : 0),
      scaleHolds: save.scaleHolds,
      names: shown,
      written,
      corner: { x: insets.leftPx, y: insets.topPx },
      transparent,
    })
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  }

  async function run(job: () => Promise<string>): Promise<void> {
    setDoing({ share: 0 })
    try {
      setDoing({ said: await job() })
    } catch {
      setDoing({ said: save.failed })
    }
  }

  const keep = (blob: Blob | null, ending: string): string => {
    if (!blob) return save.nothing
    const name = fileName(selection, ending)
    saveFile(blob, name)
    return save.saved(name)
  }
  const model = (): Promise<Blob | null> => saving.model({ extrasOf, copyright: save.attribution, onProgress })
  const copy = async (): Promise<string> => {
    await copyPicture(draw)
    return save.copied
  }

  const toggles = [
    { name: save.labels, key: 'labels' },
    { name: save.scaleBar, key: 'scaleBar' },
    { name: save.heading, key: 'heading' },
    { name: save.attributionLine, key: 'attribution' },
  ] as const
  return (
    <ToolPanel title={save.title} about={save.about}>
      <section className="save-part">
        <h3>{save.picture}</h3>
        <Choice legend={save.size} options={sizes} value={choice} onChoose={setChoice} />
        <div className="choice-row">
          <button
            type="button"
            className="button"
            aria-pressed={transparent}
            onClick={() => setTransparent(!transparent)}
          >
            {save.transparent}
          </button>
          {toggles.map(({ name, key }) => (
            <button
              key={key}
              type="button"
              className="button"
              aria-pressed={marks[key]}
              onClick={() => setMarks({ ...marks, [key]: !marks[key] })}
            >
              {name}
            </button>
          ))}
        </div>
        {marks.scaleBar && <p className="note">{save.scaleHolds}</p>}
        <button
          type="button"
          className="button button-main"
          disabled={busy}
          onClick={() => run(async () => keep(await draw(), 'png'))}
        >
          {save.savePicture}
        </button>
        {canCopy() && (
          <button type="button" className="button" disabled={busy} onClick={() => run(copy)}>
            {save.copy}
          </button>
        )}
      </section>
      <section className="save-part">
        <h3>{save.model}</h3>
        <p className="note">{save.modelAbout}</p>
        <button
          type="button"
          className="button button-main"
          disabled={busy || bytes === 0}
          onClick={() => run(async () => keep(await model(), 'glb'))}
        >
          {save.saveModel(format.number(bytes / BYTES, 1))}
        </button>
      </section>
      <p className="save-said" role="status">
        {doing && ('said' in doing ? doing.said : save.working(format.figures(`${Math.round(100 * doing.share)}%`)))}
      </p>
    </ToolPanel>
  )
}
