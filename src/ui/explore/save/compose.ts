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
  readonly names: readonly Name[]
  /** On nothing, letters carry their own ground. */
  readonly transparent: boolean
}

/** A name beside the body and the line to what it names, CSS px from the picture's upper left corner. */
export interface Name {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly heightPx: number
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null
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

/** Writes on a picture; @param scale its pixels for each CSS pixel */
export function compose(canvas: HTMLCanvasElement, scale: number, writing: Writing): void {
  const pen = canvas.getContext('2d')!
  const [width, height] = [canvas.width / scale, canvas.height / scale]
  pen.save()
  pen.scale(scale, scale)
  pen.textBaseline = 'top'

  const write = (text: string, x: number, y: number, sizePx: number, weight = 400): void => {
    pen.font = `${weight} ${sizePx}px ${FONT}`
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

  for (const { leader } of writing.names) {
    if (!leader) continue
    for (const [colour, px] of [
      ['rgb(0 0 0 / 0.6)', 3.2],
      ['rgb(255 255 255 / 0.85)', 1.3],
    ] as const) {
      pen.strokeStyle = colour
      pen.lineWidth = px
      pen.beginPath()
      pen.moveTo(leader[0], leader[1])
      pen.lineTo(leader[2], leader[3])
      pen.stroke()
    }
  }
  for (const { lines, x, y, heightPx } of writing.names) {
    const sizePx = Math.min(16, (heightPx / lines.length) * 0.78)
    for (const [row, text] of lines.entries()) write(text, x, y + (row * heightPx) / lines.length, sizePx)
  }

  if (writing.heading) write(writing.heading, EDGE_PX, EDGE_PX, 20, 600)
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
    write(writing.lengthOf(cm), EDGE_PX, y - 28, 15, 600)
  }
  pen.restore()
}
