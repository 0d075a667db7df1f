// npm run icons: the pictures of public/icon.svg that devices ask for when the page is installed.
import { readFileSync, writeFileSync } from 'node:fs'
import { drawIcon, iconPictures } from './icons/draw.ts'

const svg = readFileSync('public/icon.svg', 'utf8')
for (const picture of iconPictures) {
  const png = await drawIcon(svg, picture)
  writeFileSync(`public/${picture.file}`, png)
  console.log(`${picture.file}: ${(png.length / 1024).toFixed(1)} kB`)
}
