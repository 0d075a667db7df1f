import type { LabelHost } from './board.ts'
import type { Box } from './survey.ts'

/** Measures names in an unseen label of the page; each once for each size of letters. */
export function measureIn(sample: HTMLElement): LabelHost['measure'] {
  const known = new Map<string, { readonly widthPx: number; readonly heightPx: number }>()
  const box = sample.firstElementChild!
  const [name, latin] = [...box.children] as [HTMLElement, HTMLElement]
  const lines = document.createRange()
  return (text, widthPx) => {
    const key = [text.name, text.latin, widthPx, getComputedStyle(sample).fontSize].join('|')
    const before = known.get(key)
    if (before) return before
    sample.parentElement!.style.setProperty('--name', `${widthPx}px`)
    name.textContent = text.name
    latin.textContent = text.latin ?? ''
    // A name that wraps leaves its box wider than its longest line.
    const widest = [name, latin].flatMap((words) => {
      lines.selectNodeContents(words)
      return [...lines.getClientRects()].map(({ width }) => width)
    })
    const { paddingLeft, paddingRight } = getComputedStyle(box)
    const aside = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight)
    const { height } = sample.getBoundingClientRect()
    const size = { widthPx: Math.ceil(Math.max(...widest) + aside) + 1, heightPx: Math.ceil(height) }
    // What is blank is not to be read here either.
    name.textContent = latin.textContent = ''
    known.set(key, size)
    return size
  }
}

/** Everything of the page that stands over the picture besides panels, and that names keep clear of. */
export const standing = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>('[data-stands-over]')

/** Where that is, in the picture's own CSS px. */
export function takenOver(layer: HTMLElement): Box[] {
  const frame = layer.getBoundingClientRect()
  const boxes: Box[] = []
  for (const element of standing()) {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    if (right <= left || bottom <= top) continue
    boxes.push({
      leftPx: left - frame.left,
      topPx: top - frame.top,
      rightPx: right - frame.left,
      bottomPx: bottom - frame.top,
    })
  }
  return boxes
}
