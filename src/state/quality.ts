export const tiers = ['low', 'normal', 'high'] as const
/** How finely the picture is drawn. */
export type Tier = (typeof tiers)[number]

/** What the link asks for with `quality`; `auto`: what the machine keeps up with. Read once, when the page opens. */
export const quality: { asked: Tier | 'auto' } = { asked: 'auto' }

/** What a link asks for; anything unknown is `auto`. */
export const qualityIn = (query: URLSearchParams): Tier | 'auto' =>
  tiers.find((tier) => tier === query.get('quality')) ?? 'auto'
