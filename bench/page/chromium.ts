import { type Browser, chromium } from 'playwright-core'
import { browserArgs, findBrowser } from '../../tools/run/browser.mjs'
import { median } from './statistics.ts'

/** A browser that knows no host but this machine, so that a page that would phone out is caught at it. @throws where there is none */
export function launch(fingerprint: string): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('bench: expected a Chromium, found none; set CHROMIUM_PATH')
  const nobody = 'MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost'
  return chromium.launch({
    executablePath,
    headless: false,
    args: [
      ...browserArgs,
      '--headless=new',
      '--enable-precise-memory-info',
      '--hide-scrollbars',
      '--mute-audio',
      '--disable-gpu-watchdog',
      `--host-resolver-rules=${nobody}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
  })
}

/** How fast this machine is just now: ms that a fixed piece of work takes. Runs in which it differs much met different noise. */
export async function calibrate(browser: Browser): Promise<number> {
  const page = await browser.newPage()
  // The first round warms the engine up.
  const [, ...rounds] = await page.evaluate(() =>
    [0, 1, 2, 3].map(() => {
      const start = performance.now()
      const values = new Float64Array(4096)
      let sum = 0
      for (let round = 0; round < 1500; round++)
        for (let i = 0; i < values.length; i++) {
          values[i] = Math.sqrt(i * round + sum) % 7
          sum += values[i]!
        }
      return performance.now() - start
    }),
  )
  await page.close()
  return median(rounds)!
}
