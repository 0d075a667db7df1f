// npm run usb -- FOLDER: lays the built page out on a USB stick, with what starts it by a double click and needs no installation.
import { layStick } from './deploy/stick.ts'

const [to, ...more] = process.argv.slice(2)
if (!to || more.length > 0) {
  console.error('npm run usb: expected one folder, such as /media/stick/sciatica')
  process.exit(2)
}
try {
  layStick('dist', 'deploy/usb', to)
  console.log(`${to}: start-windows.cmd, start-macos.command or start-linux.sh opens the page`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
