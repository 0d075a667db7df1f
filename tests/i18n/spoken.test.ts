import { expect, test, vi } from 'vitest'
import { wordFiles } from '../../src/i18n/files.ts'
import { languages } from '../../src/i18n/index.ts'
import { lateKeys } from '../../src/i18n/messages.ts'
import { languageIds } from '../../src/story/words.ts'

/** As in a page that was just opened: nothing has been fetched. */
async function fresh() {
  vi.resetModules()
  return import('../../src/i18n/spoken.ts')
}

test.each(languageIds)('learnt piece by piece, %s says what it says all at once', async (language) => {
  const { learn, learnLate, messagesIn } = await fresh()
  await learn(language, 'sciatica')
  await learn(language, 'disc-or-buttock')
  await learnLate(language)
  const [pieces, whole] = [messagesIn(language), languages[language]]
  expect(Object.keys(pieces).sort()).toEqual(Object.keys(whole).sort())
  for (const key of lateKeys) expect(JSON.stringify(pieces[key])).toBe(JSON.stringify(whole[key]))
  expect(pieces.stories.sciatica).toEqual(whole.stories.sciatica)
  expect(pieces.language).toEqual(wordFiles[language].language)
})

test('what has not come yet is on its way once it is read, and is read when it has come', async () => {
  const { isLearnt, isLearntLate, learn, messagesIn } = await fresh()
  expect(isLearnt('en', 'sciatica')).toBe(false)
  expect(() => messagesIn('en')).toThrow('expected a language that has been learnt, got en')
  await learn('en', 'sciatica')
  expect([isLearnt('en', 'sciatica'), isLearnt('en', 'disc-or-buttock'), isLearntLate('en')]).toEqual([
    true,
    false,
    false,
  ])
  const words = messagesIn('en')
  expect(words.ui.play).toBe(languages.en.ui.play)
  let coming: unknown
  try {
    words.glossary.length
  } catch (thrown) {
    coming = thrown
  }
  expect(coming).toBeInstanceOf(Promise)
  await coming
  expect(words.glossary).toHaveLength(languages.en.glossary.length)
})
