import { expect, test, vi } from 'vitest'

/** As in a page that was just opened: nothing has been fetched. */
async function fresh() {
  vi.resetModules()
  return {
    ...(await import('../../src/story/stories/index.ts')),
    ...(await import('../../src/i18n/spoken.ts')),
    ...(await import('../../src/state/mirror.ts')),
    ...(await import('../../src/state/url.ts')),
  }
}

test('only the first story comes with the page; another is on its way once it is read, and is read when it has come', async () => {
  const { isStoryHere, stories, storyIds } = await fresh()
  expect(storyIds.filter(isStoryHere)).toEqual(['sciatica'])
  let coming: unknown
  try {
    stories['disc-or-buttock'].steps.length
  } catch (thrown) {
    coming = thrown
  }
  expect(coming).toBeInstanceOf(Promise)
  await coming
  expect(storyIds.filter(isStoryHere)).toEqual(storyIds)
  expect(stories['disc-or-buttock'].steps[0].id).toBe('two-places')
})

test('who has learnt to tell a story has the story', async () => {
  const { isLearnt, isStoryHere, learn } = await fresh()
  await learn('en', 'sciatica')
  expect(isStoryHere('disc-or-buttock')).toBe(false)
  await learn('es', 'disc-or-buttock')
  expect(isStoryHere('disc-or-buttock')).toBe(true)
  expect([isLearnt('es', 'disc-or-buttock'), isLearnt('en', 'disc-or-buttock')]).toEqual([true, false])
})

test('a link says which story it needs before that is here, and is read when it is', async () => {
  const { fetchStory, isStoryHere, readLink, storyIn } = await fresh()
  const link = new URLSearchParams('story=disc-or-buttock&step=how-each-feels')
  expect([storyIn(link), storyIn(new URLSearchParams('story=neck')), storyIn(new URLSearchParams())]).toEqual([
    'disc-or-buttock',
    'sciatica',
    'sciatica',
  ])
  expect(isStoryHere('disc-or-buttock')).toBe(false)
  await fetchStory('disc-or-buttock')
  const { story, step, notices } = readLink(link).state
  expect({ story, step, notices }).toEqual({ story: 'disc-or-buttock', step: 1, notices: [] })
})

test('a step of a story that is not here is judged when it has come', async () => {
  const { fetchStory, isTold, messageIn } = await fresh()
  const said = { is: 'state', state: { story: 'disc-or-buttock', step: 90 }, ms: 0 }
  expect(messageIn(said)).toEqual(said)
  await fetchStory('disc-or-buttock')
  expect(messageIn(said)).toBeNull()
  expect([0, 90].map((step) => isTold({ story: 'disc-or-buttock', step }))).toEqual([true, false])
})
