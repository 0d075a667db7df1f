import { type ChangeEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import {
  chooseMarkColour,
  chooseMarkTool,
  clearMarks,
  marksToSave,
  openMarks,
  redoMark,
  setMarkText,
  undoMark,
} from '../../../state/drawing.ts'
import { LONGEST_TEXT, markColours, markTools } from '../../../state/marks.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { fileName, saveFile } from '../../explore/save/files.ts'
import { ToolPanel } from '../../explore/ToolPanel.tsx'
import './draw.css'

/** Points, draws and writes on the body; puts the drawing into a file and takes one from it. */
export function DrawPanel(): ReactElement {
  const words = useMessages().draw
  const { tool, colour, text } = useApp((state) => state.drawWith)
  const any = useApp((state) => state.marks.length > 0)
  const { before, after } = useApp((state) => state.marksPast)
  const picker = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  // Who puts the panel away puts the pen away.
  useEffect(() => () => chooseMarkTool('off'), [])

  async function open(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const input = event.currentTarget
    const file = input.files?.[0]
    if (!file) return
    const issue = openMarks(await file.text())
    setSaid(issue ? words.notMarks(issue.place, issue.expected, issue.got) : words.opened)
    // The same file may be chosen again.
    input.value = ''
  }

  return (
    <ToolPanel title={words.title} about={words.toolDoes[tool]}>
      <fieldset className="draw-tools">
        <legend className="unseen">{words.tools}</legend>
        {markTools.map((one) => (
          <button
            key={one}
            type="button"
            className="button draw-tool"
            aria-pressed={tool === one}
            title={words.toolDoes[one]}
            onClick={() => chooseMarkTool(one)}
          >
            {words.tool[one]}
          </button>
        ))}
      </fieldset>
      {tool === 'text' && (
        <label className="draw-text">
          {words.text}
          <input
            type="text"
            value={text}
            maxLength={LONGEST_TEXT}
            autoComplete="off"
            onChange={(event) => setMarkText(event.currentTarget.value)}
          />
        </label>
      )}
      <fieldset className="draw-tools">
        <legend className="unseen">{words.colours}</legend>
        {markColours.map((one) => (
          <button
            key={one}
            type="button"
            className="button draw-colour"
            data-ink={one}
            aria-pressed={colour === one}
            onClick={() => chooseMarkColour(one)}
          >
            {words.colour[one]}
          </button>
        ))}
      </fieldset>
      <div className="draw-tools">
        <button type="button" className="button draw-tool" aria-disabled={before.length === 0} onClick={undoMark}>
          {words.undo}
        </button>
        <button type="button" className="button draw-tool" aria-disabled={after.length === 0} onClick={redoMark}>
          {words.redo}
        </button>
        <button type="button" className="button draw-tool" aria-disabled={!any} onClick={clearMarks}>
          {words.clear}
        </button>
      </div>
      <div className="draw-file">
        <button
          type="button"
          className="button draw-tool"
          disabled={!any}
          onClick={() => saveFile(new Blob([marksToSave()], { type: 'application/json' }), fileName([], 'json'))}
        >
          {words.save}
        </button>
        <button type="button" className="button draw-tool" onClick={() => picker.current!.click()}>
          {words.open}
        </button>
        <input ref={picker} type="file" accept=".json,application/json" hidden onChange={(event) => void open(event)} />
        <p className="note" role="status">
          {said}
        </p>
        <p className="note">{words.kept}</p>
      </div>
    </ToolPanel>
  )
}
