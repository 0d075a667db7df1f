import type { ExploreWords } from '../explore-words.ts'

/** Exploring: what is in reach whatever the tool. */
export const explore: ExploreWords = {
  modes: { story: 'Story', explore: 'Explore' },
  mode: 'Story or explore',
  tools: 'Tools',
  dissect: 'What is shown',
  undo: 'Undo',
  redo: 'Redo',
  hide: 'Hide',
  isolate: 'Only this',
  fade: 'Fade',
  peel: 'Peel down to the nerve',
  peeled: (percent) => `${percent} of the way to the nerve`,
  labels: { off: 'No names', names: 'Names', quiz: 'Blank names' },
  label: 'Names in the picture',
  nothingSelected: 'Tap a part first',
}
