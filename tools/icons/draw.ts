import sharp from 'sharp'

/** One picture of the icon: its file in `public`, and the room round the drawing that a mask may cut off, as a share of the whole at each side. */
export interface IconPicture {
  readonly file: string
  readonly px: number
  readonly margin: number
}

/**
 * What devices ask for. A mask may leave no more than a circle of 80 % of the width: the drawing's farthest corner lies at 47 % from the
 * middle, so that it needs a ninth more room at each side to be inside.
 */
export const iconPictures: readonly IconPicture[] = [
  { file: 'icon-192.png', px: 192, margin: 0 },
  { file: 'icon-512.png', px: 512, margin: 0 },
  { file: 'icon-180.png', px: 180, margin: 0.05 },
  { file: 'icon-maskable-512.png', px: 512, margin: 1 / 9 },
]

const VIEW = /viewBox="0 0 (\d+) \1"/
const GROUND = /<rect width="\d+" height="\d+" (fill="#[0-9a-f]{6}")\/>/

/** The drawing with room round it, all of it on its ground. @throws when it is not a square on a ground of one colour */
export function withRoom(svg: string, margin: number): string {
  const size = Number(VIEW.exec(svg)?.[1])
  const ground = GROUND.exec(svg)?.[1]
  if (!(size > 0) || !ground) throw new Error('icon.svg: expected a square view box and a ground of one colour')
  const room = (margin * size) / (1 - 2 * margin)
  const whole = size + 2 * room
  return svg
    .replace(VIEW, `viewBox="${-room} ${-room} ${whole} ${whole}"`)
    .replace(GROUND, `<rect x="${-room}" y="${-room}" width="${whole}" height="${whole}" ${ground}/>`)
}

/** One picture of the icon as PNG. */
export const drawIcon = (svg: string, { px, margin }: IconPicture): Promise<Buffer> =>
  sharp(Buffer.from(withRoom(svg, margin)), { density: (72 * px) / 64 })
    .resize(px, px)
    .png({ compressionLevel: 9, palette: false })
    .toBuffer()
