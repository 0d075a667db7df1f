import type { MineWords } from '../mine-words.ts'

export const mine: MineWords = {
  title: 'Como lo mío',
  about: 'Lado, nivel y dónde se siente: el cuerpo muestra un patrón que suele ir unido a eso.',
}
