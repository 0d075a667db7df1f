import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toolsOf } from '../../src/state/tool.ts'
import { hostOf } from './kept-page.ts'
import { launch, ready, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Every way in which the page can stand, but for a frame, which `embedding.test.ts` opens. */
const links = [
  '?lang=es&story=disc-or-buttock',
  '?step=herniation&t=0&freeze=1',
  '?mode=clinic',
  '?screen=patient',
  '?chrome=caption',
  '?chrome=none',
]

test('in every mode, with every tool open, and while it is being kept, the page asks nobody but its own server', async () => {
  const host = await hostOf('dist')
  const asked = new Set<string>()
  const { page, complaints, close } = await visit(browser, '?mode=explore&lang=en', {
    address: host.address,
    serviceWorkers: 'allow',
    async before(fresh) {
      // The service worker's own requests too.
      fresh.context().on('request', (request) => asked.add(new URL(request.url()).origin))
      await withoutWebgl(fresh)
    },
  })
  await ready(page)
  for (const mode of ['explore', 'consult'] as const) {
    if (mode === 'consult') await page.getByRole('button', { name: 'Consult', exact: true }).click()
    const tools = page.locator('.explore-tool')
    await expect.poll(() => tools.count()).toBe(toolsOf[mode].length)
    for (let i = 0; i < toolsOf[mode].length; i++) {
      const tool = tools.nth(i)
      if ((await tool.getAttribute('aria-expanded')) !== 'true') await tool.click()
      await page.locator('.explore-open :is(h2, h3)').first().waitFor()
    }
  }
  for (const link of links) {
    await page.goto(`${host.address}${link}`, { waitUntil: 'commit' })
    await ready(page)
  }
  await page.goto(`${host.address}remote.html`)
  await page.getByText('Scan the code on the screen').waitFor()
  expect([...asked].filter((origin) => origin !== 'null')).toEqual([new URL(host.address).origin])
  expect(complaints.filter((line) => /^(policy|asked|uncaught)/.test(line))).toEqual([])
  await close()
  await host.close()
})
