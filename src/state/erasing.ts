import { forgetDevice } from './device.ts'
import { eraseProgress } from './drilling.ts'
import { eraseFiles } from './offline.ts'

/** Leaves nothing of this page on the device: no settings, nothing of what was practised, no files. */
export async function eraseDevice(): Promise<void> {
  forgetDevice()
  eraseProgress()
  await eraseFiles()
}
