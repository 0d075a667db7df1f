// npm run outline: the outline of the skin from the front and from its side, for the small body that shows where one is.
import { writeFileSync } from 'node:fs'
import { outlineFile, outlineText } from './outline/trace.ts'

writeFileSync(outlineFile, await outlineText())
console.log(`${outlineFile} is written`)
