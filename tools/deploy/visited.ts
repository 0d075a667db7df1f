import { chromium } from 'playwright-core'
import { browserArgs } from '../run/browser.mjs'

/**
 * Opens the served page in a browser until its picture stands.
 * @returns what was asked of another host, refused by the policy, thrown, or did not come
 */
export async function visited(address: URL, executablePath: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath, args: browserArgs })
  const wrong: string[] = []
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 400 } })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(address.origin) && !/^(blob|data):/.test(url)) wrong.push(`asked another host: ${url}`)
    })
    page.on('requestfailed', (request) => {
      // What the page itself called off, such as a recording of a step that was left.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`did not come: ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`status ${response.status()}: ${response.url()}`)
    })
    page.on('pageerror', (error) => wrong.push(`thrown: ${error.message}`))
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) wrong.push(message.text())
    })
    await page.goto(address.href, { timeout: 120_000 })
    await page.waitForFunction(() => 'explainer' in window, undefined, { timeout: 120_000 })
    await page.evaluate(() => window.explainer.ready)
  } catch (error) {
    wrong.push(error instanceof Error ? error.message : String(error))
  } finally {
    await browser.close()
  }
  return wrong
}
