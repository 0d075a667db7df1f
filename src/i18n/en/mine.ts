import type { MineWords } from '../mine-words.ts'

export const mine: MineWords = {
  title: 'Like mine',
  about: 'Side, level and where it is felt: the body shows a pattern often linked with it.',
}
