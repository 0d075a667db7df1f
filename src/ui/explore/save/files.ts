import type { StructureId } from '../../../anatomy/structures.ts'
import type { Insets } from '../../../state/store.ts'

/** What no panel covers of the picture, page px. */
export function freeOnPage({ topPx, rightPx, bottomPx, leftPx }: Insets): DOMRect {
  const frame = document.querySelector('.picture')?.getBoundingClientRect() ?? new DOMRect()
  return new DOMRect(
    frame.left + leftPx,
    frame.top + topPx,
    Math.max(frame.width - leftPx - rightPx, 1),
    Math.max(frame.height - topPx - bottomPx, 1),
  )
}

/** So many structures are named in a file's name. */
const NAMED = 3

/** A name that says what of and when, the viewer's own time: sciatica-L5-root-L5-right-2026-11-28-1432.png. */
export function fileName(selection: readonly StructureId[], ending: string, now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const time = `${two(now.getHours())}${two(now.getMinutes())}`
  return ['sciatica', ...selection.slice(0, NAMED), day, `${time}.${ending}`].join('-')
}

/** Hands a file to the browser to be kept where it keeps files. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  const LONG_ENOUGH_MS = 60_000
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH_MS)
}

/** Whether the browser can put a picture on the clipboard. */
export const canCopy = (): boolean => 'ClipboardItem' in globalThis && navigator.clipboard?.write !== undefined

/** Copies a picture that is still to be drawn: browsers want to be asked before, not after. Rejects where that is not allowed. */
export async function copyPicture(draw: () => Promise<Blob | null>): Promise<void> {
  const png = draw().then((blob) => {
    if (!blob) throw new Error('no picture')
    return blob
  })
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}
