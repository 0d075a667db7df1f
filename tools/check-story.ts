// npm run check:story -- file ...: names every mistake in story files with its place, what was expected and what came.
import { fileIssues } from '../src/story/check-file.ts'
import { nearest } from './story/nearest.ts'
import { readStories } from './story/read-story.ts'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('npm run check:story: expected the file of a story, got none')
  process.exitCode = 1
}
for (const file of files) {
  try {
    const stories = await readStories(file)
    const lines = stories.flatMap(({ id, value }) => fileIssues(id, value, nearest))
    for (const line of lines) console.log(line)
    if (lines.length > 0) process.exitCode = 1
    else console.log(`${file}: sound`)
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown))
    process.exitCode = 1
  }
}
