import type { Name } from './compose.ts'

/** Names that stand in the picture now, as they are laid on the page; @param free what no panel covers, page px */
export function namesShown(free: Readonly<{ left: number; top: number; right: number; bottom: number }>): Name[] {
  return [...document.querySelectorAll<HTMLElement>('.picture .labels button.label')].flatMap((label) => {
    const box = (label.querySelector('.label-text, .label-blank') ?? label).getBoundingClientRect()
    const inside = box.left >= free.left - 1 && box.right <= free.right + 1 && box.top >= free.top - 1
    if (box.width === 0 || !inside || !label.checkVisibility()) return []
    const texts = [...label.querySelectorAll('.label-name, .label-latin, .label-blank')]
    const line = label.parentElement?.querySelector<SVGLineElement>('line:not(.label-shade)')
    return [
      {
        lines: texts.map(({ textContent }) => textContent ?? ''),
        x: box.left - free.left,
        y: box.top - free.top,
        heightPx: box.height,
        leader: line ? leaderOf(line, free) : null,
      },
    ]
  })
}

function leaderOf(line: SVGLineElement, { left, top }: { left: number; top: number }): Name['leader'] {
  const toPage = line.getScreenCTM()
  if (!toPage) return null
  const at = (x: SVGAnimatedLength, y: SVGAnimatedLength): [number, number] => {
    const { x: pageX, y: pageY } = new DOMPoint(x.baseVal.value, y.baseVal.value).matrixTransform(toPage)
    return [pageX - left, pageY - top]
  }
  return [...at(line.x1, line.y1), ...at(line.x2, line.y2)]
}
