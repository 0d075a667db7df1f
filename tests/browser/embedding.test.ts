import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../tools/run/serve.mjs'
import { launch } from './visit.ts'

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }
let host: Server
let hostAddress: string
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let page: Page

beforeAll(async () => {
  let explainer = ''
  // The clinic's own server, on another origin: it shows the example with the address of the explainer filled in.
  host = createServer(({ url = '' }, response) => {
    const name = /^\/(embed-example\.(html|js|css))$/.exec(url)
    if (!name) {
      response.statusCode = 404
      response.end()
      return
    }
    response.setHeader('Content-Type', types[name[2]!]!)
    response.end(
      readFileSync(`public/${name[1]}`, 'utf8').replace('data-explainer="./"', `data-explainer="${explainer}"`),
    )
  })
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
  hostAddress = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  served = await serve({ folder: 'dist', embedders: [hostAddress] })
  explainer = served.address
  browser = await launch()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await served.close()
  host.closeAllConnections()
  host.close()
})

test('a page of another origin leads the explainer and hears what is selected', async () => {
  await page.goto(`${hostAddress}/embed-example.html`)
  await page.getByText('Ready.').waitFor({ timeout: 180_000 })
  await page.getByLabel('Step').selectOption('herniation')
  const frame = page.frames().find((one) => one !== page.mainFrame())!
  await frame.locator('.bare-title').waitFor()
  await frame.waitForFunction(() => window.explainer.moment().condition.herniation !== null, undefined, {
    timeout: 60_000,
  })
  await page.getByRole('slider', { name: 'Herniation' }).fill('7')
  await frame.waitForFunction(() => window.explainer.moment().condition.herniation?.depthMm === 7, undefined, {
    timeout: 60_000,
  })
  await frame.evaluate(() => window.explainer.select('L4'))
  await expect.poll(() => page.locator('#selected').textContent()).not.toBe('nothing')
}, 240_000)

test('in the frame keys do what they do elsewhere, and when to get help is one tap away', async () => {
  const frame = page.frames().find((one) => one !== page.mainFrame())!
  await frame.getByRole('button', { name: 'Get help now' }).click()
  await frame.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await frame.getByRole('dialog').waitFor({ state: 'detached' })
  const step = page.getByLabel('Step')
  expect(await step.inputValue()).toBe('herniation')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => step.inputValue(), { timeout: 30_000 }).not.toBe('herniation')
  // There is nowhere to show what a sentence rests on, so it offers no tap.
  expect(await frame.locator('button.caption').count()).toBe(0)
}, 120_000)

test('a page that was not named may not frame it', async () => {
  const other = await serve({ folder: 'dist' })
  const stranger = await browser.newPage()
  await stranger.route(`${hostAddress}/frame`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${other.address}"></iframe>` }),
  )
  await stranger.goto(`${hostAddress}/frame`)
  // What the browser shows instead.
  await expect.poll(() => stranger.frames()[1]?.url(), { timeout: 20_000 }).toMatch(/^chrome-error:/)
  await other.close()
}, 60_000)
