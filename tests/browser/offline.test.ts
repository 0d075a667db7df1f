import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deck, idOf } from '../../src/drill/deck.ts'
import { remembered } from '../../src/drill/memory.ts'
import { written } from '../../src/drill/progress-file.ts'
import { type Host, hostOf, kept, leftOn, newerBuild } from './kept-page.ts'
import { launch, ready, type Visit, visit, withoutWebgl } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** As many as the story has steps. */
const RECORDINGS = readdirSync('public/narration/en/sciatica/patient').filter((name) => name.endsWith('.webm')).length

const open = (host: Host, link = '?lang=en', before: (page: Page) => Promise<unknown> = withoutWebgl): Promise<Visit> =>
  visit(browser, link, { address: host.address, serviceWorkers: 'allow', before })

const onlyWhatMatters = (complaints: readonly string[]): string[] =>
  complaints.filter((line) => !/Failed to load resource|WebGL|no-webgl/.test(line))

const chooseDialog = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Sound and text' }).click()
  await page.getByRole('button', { name: 'Offline, and what this device keeps' }).click()
  await page.getByRole('heading', { name: 'Without the internet' }).waitFor()
}

describe('after the first visit', () => {
  let host: Host
  let here: Visit
  beforeAll(async () => {
    host = await hostOf('dist')
    here = await open(host)
    await ready(here.page)
    await kept(here.page, RECORDINGS)
    await host.close()
    await here.page.context().setOffline(true)
    await here.page.reload({ waitUntil: 'commit' })
    await ready(here.page)
  })
  afterAll(async () => {
    await here.close()
    await host.close()
  })

  test('the story is told with its recorded voice, though there is neither server nor network', async () => {
    const { page, complaints } = here
    await page.getByRole('heading', { name: 'What is sciatica?' }).waitFor()
    await page.getByRole('button', { name: 'Next step' }).click()
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await page.waitForFunction(() => document.querySelector('.shell-caption')?.textContent?.includes('Five big bones'))
    expect(await page.getByText('recorded voice could not be loaded').count()).toBe(0)
    await page.getByRole('button', { name: 'Explore', exact: true }).click()
    await page.locator('.explore-open :is(h2, h3)').first().waitFor()
    expect(onlyWhatMatters(complaints)).toEqual([])
  })

  test('a player gets the part of a recording that it asks for, and every model is whole', async () => {
    const { page } = here
    const part = await page.evaluate(async () => {
      const answer = await fetch('narration/en/sciatica/patient/what-is-sciatica.webm', {
        headers: { range: 'bytes=100-299' },
      })
      const bytes = new Uint8Array(await answer.arrayBuffer())
      return { status: answer.status, range: answer.headers.get('content-range'), bytes: Array.from(bytes) }
    })
    const whole = readFileSync('public/narration/en/sciatica/patient/what-is-sciatica.webm')
    expect(part).toEqual({
      status: 206,
      range: `bytes 100-299/${whole.length}`,
      bytes: Array.from(whole.subarray(100, 300)),
    })
    for (const name of readdirSync('public/models').filter((one) => one.endsWith('.glb'))) {
      const bytes = await page.evaluate(
        async (file) => (await (await fetch(`models/${file}`)).arrayBuffer()).byteLength,
        name,
      )
      expect(bytes, name).toBe(readFileSync(`public/models/${name}`).length)
    }
  })

  test('a link with other parameters, and the page that it is kept with, keep the policy of the server', async () => {
    const { page } = here
    await page.goto(`${host.address}?lang=es&step=herniation`, { waitUntil: 'commit' })
    await ready(page)
    const policy = await page.evaluate(async () => (await fetch('./')).headers.get('content-security-policy'))
    expect(policy).toContain("frame-ancestors 'none'")
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
  })
})

test('a newer version waits for the button and for every window, breaks no open page, and leaves nothing of the old', async () => {
  const host = await hostOf('dist')
  const newer = await newerBuild()
  const { page, complaints, close } = await open(host, '?lang=en&step=herniation')
  await ready(page)
  await kept(page, 1)
  const second = await page.context().newPage()
  await withoutWebgl(second)
  await second.goto(host.address, { waitUntil: 'commit' })
  await ready(second)

  await host.show(newer.folder)
  await page.evaluate(async () => {
    Reflect.set(window, 'before', true)
    await (await navigator.serviceWorker.getRegistration())!.update()
  })
  await page.getByText('A newer version of this page is ready.').waitFor()
  // A file that only the older version has, asked for only now.
  await chooseDialog(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show it now' }).click()
  await page.getByText('Another window still shows this version').waitFor()
  expect(await page.evaluate(() => Reflect.get(window, 'before'))).toBe(true)
  expect(await page.locator('meta[name="build"]').count()).toBe(0)

  await second.close()
  await page.getByRole('button', { name: 'Show it now' }).click()
  await page.locator('meta[name="build"][content="newer"]').waitFor({ state: 'attached' })
  await ready(page)
  expect(await page.evaluate(() => new URLSearchParams(location.search).get('step'))).toBe('herniation')
  const { caches, files } = await leftOn(page)
  expect(caches).toHaveLength(1)
  expect(files.filter((path) => path.includes('OfflineDialog'))).toEqual([])
  expect(new Set(files).size).toBe(files.length)

  // A screen in a waiting room waits while somebody is there, and takes the next one by itself when it attracts again.
  await page.goto(`${host.address}?mode=clinic&lang=en`, { waitUntil: 'commit' })
  await page.locator('.clinic-main').click()
  await page.getByRole('button', { name: 'Finished' }).waitFor()
  await host.show('dist')
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    await registration.update()
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 50))
  })
  expect(await page.locator('meta[name="build"]').count()).toBe(1)
  await page.getByRole('button', { name: 'Finished' }).click()
  await page.locator('meta[name="build"]').waitFor({ state: 'detached' })
  await page.locator('.clinic-attract').waitFor()
  expect(onlyWhatMatters(complaints)).toEqual([])
  await close()
  await host.close()
  newer.remove()
})

describe('where the page cannot be kept one sentence says so, and the story goes on', () => {
  test.each([
    [
      'the browser refuses',
      'does not let the page keep itself',
      async (page: Page) => {
        await page.addInitScript(() => {
          navigator.serviceWorker.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'))
        })
      },
    ],
    [
      'there is no room',
      'no room left to keep the page',
      async (page: Page, host: Host) => {
        const session = await page.context().newCDPSession(page)
        await session.send('Storage.overrideQuotaForOrigin', {
          origin: new URL(host.address).origin,
          quotaSize: 300_000,
        })
      },
    ],
  ])('when %s', async (_, sentence, hinder) => {
    const host = await hostOf('dist')
    const { page, complaints, close } = await open(host, '?lang=en', async (fresh) => {
      await withoutWebgl(fresh)
      await hinder(fresh, host)
    })
    await ready(page)
    await page.getByRole('status').getByText(sentence).waitFor()
    await page.getByRole('button', { name: 'Next step' }).click()
    await page.getByRole('heading', { name: 'The healthy low back' }).waitFor()
    expect(onlyWhatMatters(complaints)).toEqual([])
    await close()
    await host.close()
  })
})

/** The names in the table of what is kept in the README that lie in one place. */
function tabled(where: string): readonly string[] {
  const [, part] = readFileSync('README.md', 'utf8').split('### What is kept on the device')
  const rows = [...part!.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|/gm)]
  return rows.filter(([, , place]) => place === where).map(([, name]) => name!)
}

test('everything can be kept, goes on after a cut, is exactly what the table says, and can be erased', async () => {
  const host = await hostOf('dist')
  const { page, complaints, close } = await open(host)
  await ready(page)
  await kept(page, 1)

  // Everything that leaves something: a setting, what was learned, and what lay in its place and cannot be read.
  await page.getByRole('button', { name: 'Sound and text' }).click()
  await page.locator('dialog').getByRole('button', { name: 'Captions', exact: true }).click()
  await page.keyboard.press('Escape')
  await page.evaluate(() => localStorage.setItem('explainer-drill', 'torn'))
  await page.goto(`${host.address}?lang=en&mode=explore&tool=drill`, { waitUntil: 'commit' })
  await page.locator('.drill-keeping input[type="file"]').setInputFiles({
    name: 'learned.json',
    mimeType: 'application/json',
    buffer: Buffer.from(written({ [idOf(deck[0]!)]: remembered(null, 'easy', Date.now()) })),
  })
  await page.getByText('1 card was brought in.').waitFor()

  await chooseDialog(page)
  const amount = page.locator('.offline-amount')
  await amount.getByText(/of [\d.]+\sMB/).waitFor()
  await page.getByRole('button', { name: /^Keep everything/ }).click()
  await page.context().setOffline(true)
  await page.getByText('The connection was cut.').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: /^Go on/ }).click()
  await amount.getByText(/^Everything is on this device/).waitFor({ timeout: 60_000 })
  const said = Number(/([\d.]+)/.exec((await amount.textContent())!)![1])
  const held = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]!)
    const bodies = await Promise.all((await cache.matchAll()).map((one) => one.arrayBuffer()))
    return bodies.reduce((bytes, { byteLength }) => bytes + byteLength, 0)
  })
  expect(held / 1e6).toBeCloseTo(said, 1)

  const left = await leftOn(page)
  expect(left.local).toEqual(tabled('localStorage'))
  expect(left.caches).toEqual(tabled('Cache Storage').map((name) => name.replace('ADDRESS', host.address)))
  expect(left.workers).toEqual(tabled('service worker').map((name) => `/${name}`))
  expect(left).toMatchObject({ session: [], databases: [], cookies: '', own: [], state: null, name: '' })
  expect(await page.context().cookies()).toEqual([])

  const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement!.textContent)
  await page.getByRole('button', { name: 'Erase all of it' }).click()
  expect(await focused()).toBe('No, keep them')
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('Erase all of it')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Yes, erase' }).click()
  await page.getByText('Nothing of this page is kept on this device any more.').waitFor()
  expect(await focused()).toMatch(/^Nothing of this page is kept/)
  expect(await leftOn(page)).toMatchObject({ local: [], caches: [], files: [], workers: [] })
  expect(onlyWhatMatters(complaints)).toEqual([])
  await close()
  await host.close()
})
