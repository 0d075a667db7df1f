import jsQR from 'jsqr'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../tools/run/serve.mjs'
import { launch, type Visit, visit } from './visit.ts'

let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let screen: Visit

beforeAll(async () => {
  served = await serve({ folder: 'dist', remote: true })
  browser = await launch()
  screen = await visit(browser, '?mode=consult&tool=screens', { address: served.address })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

const PX = 4

/** What a camera reads of the code on the page: its modules are drawn as dark squares. */
async function scanned(): Promise<string> {
  const code = screen.page.locator('.screens-code')
  await code.waitFor({ timeout: 120_000 })
  const size = Number((await code.getAttribute('viewBox'))!.split(' ')[2])
  const path = (await code.locator('path').getAttribute('d'))!
  const side = size * PX
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let dy = 0; dy < PX; dy++) {
      const from = (Number(y) * PX + dy) * side + Number(x) * PX
      for (let at = from; at < from + PX; at++) pixels.set([0, 0, 0], 4 * at)
    }
  return jsQR(pixels, side, side)!.data
}

test('a phone that scans the code turns the pages, points, and is sent away in the end', async () => {
  await screen.page.getByRole('button', { name: 'Connect a phone' }).click({ timeout: 120_000 })
  const link = await scanned()
  expect(link).toMatch(/^http:\/\/[\d.a-z]+:\d+\/remote\.html#[\w-]{22}$/)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'es-MX' })
  const phone = await context.newPage()
  await phone.goto(link)
  await phone.getByText('Conectado', { exact: true }).waitFor()
  expect(phone.url()).not.toContain('#')
  for (const button of await phone.locator('button').all()) {
    const { width, height } = (await button.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  }
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  await phone.getByRole('button', { name: 'Izquierdo' }).click()
  await phone.getByRole('button', { name: 'Siguiente' }).click()
  await screen.page.waitForURL(/step=healthy-back/, { timeout: 60_000 })
  const pad = (await phone.locator('.pad').boundingBox())!
  await phone.mouse.move(pad.x + pad.width / 2, pad.y + pad.height / 2)
  await phone.mouse.down()
  await screen.page.locator('.pointer-light:not([hidden])').waitFor({ timeout: 120_000 })
  await phone.mouse.up()
  await screen.page.locator('.pointer-light').waitFor({ state: 'hidden', timeout: 60_000 })

  const again = await context.newPage()
  await again.goto(link)
  await again.getByText('Este código ya no es válido.').waitFor()
  await screen.page.getByRole('button', { name: 'Consult' }).click()
  await screen.page.getByRole('button', { name: 'Disconnect the phone' }).click()
  await phone.getByText('La conexión ha terminado.').waitFor()
  expect(screen.complaints).toEqual([])
}, 240_000)
