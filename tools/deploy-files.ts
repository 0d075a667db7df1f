// npm run deploy-files: writes the files under deploy/ that hold the server's headers, after those have changed.
import { writeFileSync } from 'node:fs'
import { deployFiles } from './deploy/files.ts'

for (const [path, text] of Object.entries(deployFiles)) {
  writeFileSync(path, text())
  console.log(path)
}
