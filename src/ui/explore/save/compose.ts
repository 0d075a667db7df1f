import type { NameShown } from '../../../state/saving.ts'
import type { Written } from './written.ts'

/** What is written on a saved picture. */
export interface Writing {
  readonly heading: string | null
  readonly attribution: string | null
  /** How many millimetres a CSS pixel of the picture is at the depth of its middle; null for no scale bar. */
  readonly mmPerPx: number | null
  /** The scale bar's length as it is written, cm. */
  readonly lengthOf: (cm: number) => string
  readonly scaleHolds: string
  /** Names that stand in the picture. */
  readonly names: readonly NameShown[]
  /** Captions and labels that stand over the picture. */
  readonly written: readonly Written[]
  /** Where the saved picture begins in the one on the page, CSS px. */
  readonly corner: { readonly x: number; readonly y: number }
  /** On nothing, letters carry their own ground. */
  readonly transparent: boolean
}

const INK = '#f6f2e9'
const GROUND = 'rgb(15 21 28 / 0.82)'
const FONT = '"Segoe UI", system-ui, sans-serif'
const EDGE_PX = 18
/** The bar takes about this much of the picture's width, and is as long as one of these, cm. */
const BAR_SHARE = 0.22
const lengthsCm = [0.2, 0.5, 1, 2, 5, 10, 20, 50] as const

/** The longest of the usual lengths that is not too long for a picture. */
export const barCm = (widthPx: number, mmPerPx: number): number =>
  lengthsCm.findLast((cm) => (cm * 10) / mmPerPx <= widthPx * BAR_SHARE) ?? lengthsCm[0]

const NAME_PX = 15
const LATIN_PX = 13
const LINE = 1.18
/** Between a name and its leader. */
const GAP_PX = 6
/** What is written in the picture's corners takes so much of it. */
const HEADING_PX = 48
const LEGEND_PX = 104
const LEGEND_SHARE = 0.5
const fontOf = (sizePx: number, style: string): string => `${style} ${sizePx}px ${FONT}`

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly sizePx: number
  readonly style: string
}

/** Words in as few lines as fit a width, all of about one length. */
function wrapped(pen: CanvasRenderingContext2D, text: string, widthPx: number): string[] {
  const rows: string[] = []
  const count = Math.ceil(pen.measureText(text).width / widthPx)
  const even = pen.measureText(text).width / count
  for (const word of text.split(' ')) {
    const row = rows.at(-1)
    const longer = row === undefined ? word : `${row} ${word}`
    const fits = pen.measureText(longer).width <= widthPx
    if (row !== undefined && fits && (rows.length >= count || pen.measureText(row).width < even * 0.8))
      rows[rows.length - 1] = longer
    else rows.push(word)
  }
  return rows
}

/** A name's lines in the middle of its box, flush against its leader. */
function linesOf(pen: CanvasRenderingContext2D, { name, latin, number, column, box }: NameShown): Line[] {
  const texts = [
    { text: name ?? String(number), sizePx: NAME_PX, style: '400' },
    ...(latin === null ? [] : [{ text: latin, sizePx: LATIN_PX, style: 'italic 400' }]),
  ]
  const rows = texts.flatMap(({ text, sizePx, style }) => {
    pen.font = fontOf(sizePx, style)
    return wrapped(pen, text, box.width).map((row) => ({
      text: row,
      sizePx,
      style,
      widthPx: pen.measureText(row).width,
    }))
  })
  let y = box.y + (box.height - rows.reduce((sum, { sizePx }) => sum + sizePx * LINE, 0)) / 2
  return rows.map(({ text, sizePx, style, widthPx }) => {
    const x = column === 'left' ? box.x + box.width - widthPx - GAP_PX : box.x + GAP_PX
    const line = { text, x, y, sizePx, style }
    y += sizePx * LINE
    return line
  })
}

/** The hairline from a name to what it names, with a dot at its end. */
function point(pen: CanvasRenderingContext2D, { leader: { fromX, fromY, toX, toY }, behind }: NameShown): void {
  const stroke = (colour: string, px: number, dashes: readonly number[]): void => {
    pen.strokeStyle = colour
    pen.lineWidth = px
    pen.setLineDash([...dashes])
    pen.beginPath()
    pen.moveTo(fromX, fromY)
    pen.lineTo(toX, toY)
    pen.stroke()
  }
  stroke('rgb(10 14 18 / 0.45)', 3, [])
  stroke('rgb(246 242 233 / 0.9)', 1, behind ? [2, 4] : [])
  pen.setLineDash([])
  pen.beginPath()
  pen.arc(toX, toY, 2.6, 0, 2 * Math.PI)
  pen.strokeStyle = 'rgb(10 14 18 / 0.7)'
  pen.lineWidth = 1.4
  pen.stroke()
  pen.fillStyle = '#fbf6ea'
  if (!behind) pen.fill()
}

/** Words in the middle of the box that they stand in on the page, on their own ground. */
function writeIn(pen: CanvasRenderingContext2D, { lines, box }: Written): void {
  const sizePx = NAME_PX
  const rows = lines.flatMap((line) => {
    pen.font = fontOf(sizePx, '400')
    return wrapped(pen, line, Math.max(box.width - 2 * GAP_PX, sizePx))
  })
  const highPx = Math.max(rows.length * sizePx * LINE + 2 * GAP_PX, box.height)
  pen.fillStyle = GROUND
  pen.beginPath()
  pen.roundRect(box.x, box.y, box.width, highPx, 6)
  pen.fill()
  pen.fillStyle = INK
  pen.textAlign = 'center'
  const top = box.y + (highPx - rows.length * sizePx * LINE) / 2
  for (const [index, row] of rows.entries()) pen.fillText(row, box.x + box.width / 2, top + index * sizePx * LINE)
  pen.textAlign = 'start'
}

/** Writes on a picture; @param scale its pixels for each CSS pixel */
export function compose(canvas: HTMLCanvasElement, scale: number, writing: Writing): void {
  const pen = canvas.getContext('2d')!
  const [width, height] = [canvas.width / scale, canvas.height / scale]
  pen.save()
  pen.scale(scale, scale)
  pen.textBaseline = 'top'

  const write = (text: string, x: number, y: number, sizePx: number, style = '400'): void => {
    pen.font = fontOf(sizePx, style)
    if (writing.transparent) {
      pen.fillStyle = GROUND
      pen.beginPath()
      pen.roundRect(x - 6, y - 4, pen.measureText(text).width + 12, sizePx * 1.2 + 8, 5)
      pen.fill()
    }
    pen.shadowColor = 'rgb(0 0 0 / 0.8)'
    pen.shadowBlur = 4 * scale
    pen.fillStyle = INK
    pen.fillText(text, x, y)
    pen.shadowBlur = 0
  }

  pen.save()
  pen.translate(-writing.corner.x, -writing.corner.y)
  const { corner, heading, mmPerPx } = writing
  // A name that what is written would cover is left out: it stands in the next picture.
  const names = writing.names.filter(({ box }) => {
    const atLeft = box.x - corner.x < width * LEGEND_SHARE
    const low = mmPerPx !== null && box.y + box.height - corner.y > height - LEGEND_PX
    const high = heading !== null && box.y - corner.y < HEADING_PX
    return !(atLeft && (low || high))
  })
  for (const name of names) point(pen, name)
  for (const name of names) {
    for (const { text, x, y, sizePx, style } of linesOf(pen, name)) write(text, x, y, sizePx, style)
  }
  for (const each of writing.written) writeIn(pen, each)
  pen.restore()

  if (writing.heading) write(writing.heading, EDGE_PX, EDGE_PX, 20, '600')
  let y = height - EDGE_PX
  if (writing.attribution) {
    y -= 14
    write(writing.attribution, EDGE_PX, y, 12)
    y -= 12
  }
  if (writing.mmPerPx !== null) {
    const cm = barCm(width, writing.mmPerPx)
    const px = (cm * 10) / writing.mmPerPx
    y -= 14
    write(writing.scaleHolds, EDGE_PX, y, 12)
    y -= 14
    for (const [colour, wide] of [
      ['rgb(0 0 0 / 0.85)', 5],
      [INK, 2.5],
    ] as const) {
      pen.strokeStyle = colour
      pen.lineWidth = wide
      pen.beginPath()
      pen.moveTo(EDGE_PX, y - 6)
      pen.lineTo(EDGE_PX, y)
      pen.lineTo(EDGE_PX + px, y)
      pen.lineTo(EDGE_PX + px, y - 6)
      pen.stroke()
    }
    write(writing.lengthOf(cm), EDGE_PX, y - 28, 15, '600')
  }
  pen.restore()
}
