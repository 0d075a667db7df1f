import { launch } from './page/chromium.ts'
import { ownCertificate } from './page/certificate.ts'
import { serveShaped } from './page/server.ts'
import { ourPage } from './page/pages.ts'
const certificate = ownCertificate()
const what = ourPage(process.argv[2]!)
const out = process.argv[4]!
const server = await serveShaped(what.mounts, certificate)
const browser = await launch(certificate.fingerprint)
const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
await what.prepare(context)
const page = await context.newPage()
await page.goto(`${server.address}/`)
await page.waitForFunction(() => 'explainer' in window, undefined, { timeout: 120000 })
await page.evaluate(() => window.explainer.ready)
for (const step of process.argv[3]!.split(',')) {
  await page.evaluate((id) => window.explainer.goTo(id, 6000), step)
  await page.waitForTimeout(2500)
  const a = await page.evaluate(() => window.explainer.stats())
  await page.screenshot({ path: `${out}/${step}-rest.png` })
  await page.keyboard.press(' ')
  await page.waitForTimeout(4000)
  await page.screenshot({ path: `${out}/${step}-moving.png` })
  const b = await page.evaluate(() => window.explainer.stats())
  await page.keyboard.press(' ')
  await page.waitForTimeout(3000)
  await page.screenshot({ path: `${out}/${step}-after.png` })
  console.log(step, a.triangles, b.triangles)
}
await browser.close(); await server.close(); process.exit(0)
