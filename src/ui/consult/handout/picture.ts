import type { StructureId } from '../../../anatomy/structures.ts'
import type { PicturePart } from '../../../state/saving.ts'
import { saving } from '../../../state/saving.ts'
import { store } from '../../../state/store.ts'
import type { Meaning } from '../../../story/meaning.ts'
import { freeOnPage } from '../../explore/save/files.ts'
import { type Written, writtenOver } from '../../explore/save/written.ts'
import { layNames, namedOf, type Placed, type Pointed } from './names.ts'
import { printOnPaper, softenEdges } from './paper.ts'

/** The printed picture: about 250 dots an inch at 122 mm, and as wide and high as the page leaves room for. */
const WIDTH_PX = 1200
export const ASPECT = 122 / 104
/** Names are read at arm's length: 9 points. */
const LETTER_PX = 31
const ROW = 1.15
const EDGE_PX = 8
const GAP_PX = 12
const WIDEST_SHARE = 0.25
const FONT = '"Segoe UI", system-ui, sans-serif'
const QUALITY = 0.92

/** The smallest rectangle round another that has the picture's shape: nothing that is seen is left out. */
export function partRound({ x, y, width, height }: PicturePart): PicturePart {
  const wide = Math.max(width, height * ASPECT)
  const high = wide / ASPECT
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high }
}

function draw(pen: CanvasRenderingContext2D, { rows, column, middleY, x, y }: Placed, width: number): void {
  const atLeft = column === 'left'
  const rowPx = LETTER_PX * ROW
  pen.textAlign = atLeft ? 'left' : 'right'
  const edge = atLeft ? EDGE_PX : width - EDGE_PX
  const reach = Math.max(...rows.map((row) => pen.measureText(row).width)) + GAP_PX
  const from = atLeft ? edge + reach : edge - reach
  for (const [colour, px] of [
    ['#fff', 9],
    ['#111', 3],
  ] as const) {
    pen.strokeStyle = colour
    pen.lineWidth = px
    pen.beginPath()
    pen.moveTo(from, middleY)
    pen.lineTo(x, y)
    pen.stroke()
  }
  pen.beginPath()
  pen.arc(x, y, 7, 0, 2 * Math.PI)
  pen.strokeStyle = '#fff'
  pen.lineWidth = 5
  pen.stroke()
  pen.fillStyle = '#111'
  pen.fill()
  for (const [i, row] of rows.entries()) {
    const middle = middleY + (i - (rows.length - 1) / 2) * rowPx
    pen.strokeStyle = '#fff'
    pen.lineWidth = 8
    pen.strokeText(row, edge, middle)
    pen.fillText(row, edge, middle)
  }
}

/** The names that stand beside the body already, or those of what the picture is about. */
function namesIn(
  part: PicturePart,
  meaning: Meaning,
  nameOf: (id: StructureId) => string,
): readonly (Pointed & { readonly text: string })[] {
  const { labels, selection } = store.getState()
  const shown = labels === 'names' ? saving.names() : []
  const said = shown.flatMap(({ name, leader }) =>
    name === null ? [] : [{ text: name, x: leader.toX, y: leader.toY }],
  )
  if (said.length > 0) return said
  return namedOf(saving.spots(part), meaning, selection).map(({ id, x, y }) => ({ text: nameOf(id), x, y }))
}

const nextFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** Captions of what is compared and labels written on the body, black on white where they stand. */
function write(pen: CanvasRenderingContext2D, { lines, box }: Written, part: PicturePart, scale: number): void {
  const rowPx = LETTER_PX * ROW
  const middle = (box.x + box.width / 2 - part.x) * scale
  const top = (box.y + box.height / 2 - part.y) * scale - ((lines.length - 1) / 2) * rowPx
  const wide = Math.max(...lines.map((line) => pen.measureText(line).width)) + 2 * GAP_PX
  pen.fillStyle = 'rgb(255 255 255 / 0.86)'
  pen.fillRect(middle - wide / 2, top - rowPx / 2 - EDGE_PX / 2, wide, lines.length * rowPx + EDGE_PX)
  pen.fillStyle = '#111'
  pen.textAlign = 'center'
  for (const [i, line] of lines.entries()) pen.fillText(line, middle, top + i * rowPx)
}

/** The picture as it is now, on white paper, with names, as a data address; null where none can be drawn. */
export async function pictureOnPaper(meaning: Meaning, nameOf: (id: StructureId) => string): Promise<string | null> {
  // What is being done is said before the page is busy with it.
  await nextFrames()
  const frame = document.querySelector('.picture')?.getBoundingClientRect() ?? new DOMRect()
  const free = freeOnPage(store.getState().insets)
  const part = partRound({ x: free.x - frame.x, y: free.y - frame.y, width: free.width, height: free.height })
  const scale = WIDTH_PX / part.width
  const written = writtenOver()
  // What is compared stands in several places; its captions say what it is.
  const compares = store.getState().compare !== null
  const names = compares ? [] : namesIn(part, meaning, nameOf)
  const canvas = await saving.picture({ scale, part, transparent: true })
  if (!canvas) return null
  const { width, height } = canvas
  const pen = canvas.getContext('2d')!
  const image = pen.getImageData(0, 0, width, height)
  printOnPaper(image.data)
  softenEdges(image.data, width, height, compares)
  pen.putImageData(image, 0, 0)
  pen.font = `600 ${LETTER_PX}px ${FONT}`
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  const placed = layNames(
    names.map((name) => ({ ...name, x: (name.x - part.x) * scale, y: (name.y - part.y) * scale })),
    {
      width,
      height,
      rowPx: LETTER_PX * ROW,
      widestPx: width * WIDEST_SHARE,
      widthOf: (text) => pen.measureText(text).width,
    },
  )
  for (const name of placed) draw(pen, name, width)
  for (const each of written) write(pen, each, part, scale)
  return canvas.toDataURL('image/jpeg', QUALITY)
}
