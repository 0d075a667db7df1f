import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build, type Rollup } from 'vite'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { languages } from '../../src/i18n/index.ts'
import { VERSION } from '../../src/state/version.ts'
import { smoke } from '../../tools/deploy/smoke.ts'
import { allowedInPage, type InPage, isAllowed } from '../../tools/supply/licences.ts'
import { buildIn, differences, sumsOf } from '../../tools/supply/same-build.ts'
import { launch, ready, visit } from './visit.ts'

const read = (path: string): string => readFileSync(join('dist', path), 'utf8')
const libraries = JSON.parse(read('licences.json')) as InPage[]

describe('what is given away', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'built-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is the same to the byte when it is built elsewhere, in another time zone and language', () => {
    const again = buildIn(
      resolve('.'),
      join(folder, 'elsewhere'),
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
      true,
    )
    const built = sumsOf('dist')
    expect(built.size).toBeGreaterThan(600)
    expect(differences(built, sumsOf(again))).toEqual([])
  })

  test('names every package whose code is in it, each with a licence that allows that and its text', async () => {
    // Asked of the source maps of a build of its own, which know nothing of that list.
    const built = (await build({
      logLevel: 'error',
      build: { outDir: join(folder, 'mapped'), emptyOutDir: true, sourcemap: 'hidden' },
    })) as Rollup.RollupOutput
    const files = built.output.flatMap((one) => (one.type === 'chunk' ? (one.map?.sources ?? []) : []))
    const packages = files.flatMap((file) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])
    const names = libraries.map(({ name }) => name)
    expect(packages.length).toBeGreaterThan(20)
    expect([...new Set(packages)].filter((name) => !names.includes(name))).toEqual([])
    // The service worker is a bundle of its own; what it is made of leaves its marks there.
    const marks = [...read('sw.js').matchAll(/["'`]((?:workbox):[\w-]+):[\d.]+["'`]/g)].map(([, mark]) =>
      mark!.replace(':', '-'),
    )
    expect(marks.filter((name) => !names.includes(name))).toEqual([])
    for (const { name, identifier, text } of libraries) {
      expect(isAllowed(identifier, allowedInPage), `${name}: ${identifier}`).toBe(true)
      expect(text, name).toMatch(/copyright/i)
      expect(text.length, name).toBeGreaterThan(500)
    }
  })

  test('comes with a bill of materials that requires just those, and our own licence', () => {
    interface Component {
      readonly purl?: string
      readonly scope: string
      readonly type: string
    }
    const bill = JSON.parse(read('sbom.cdx.json')) as { readonly components: readonly Component[] }
    const required = bill.components.flatMap(({ purl, scope, type }) =>
      scope === 'required' && type === 'library' ? [decodeURIComponent(purl!).replace('pkg:npm/', '')] : [],
    )
    expect(required.sort()).toEqual(libraries.map(({ name, version }) => `${name}@${version}`).sort())
    expect(read('LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'))
  })

  test('is served as the smoke test wants it', async () => {
    const checks = await smoke(new URL(inject('address')))
    expect(checks.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  })
})

describe('About', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  const dialog = (page: Page) => page.locator('dialog[open]')

  test('opens with a key, from the title and from the settings, and shows what is in the page', async () => {
    const { about, ui } = languages.en
    const { page, complaints, close } = await visit(browser, '?step=herniation&t=19900&freeze=1&lang=en')
    await ready(page)
    await page.keyboard.press('a')
    await dialog(page).getByText(about.version(VERSION)).waitFor()
    await dialog(page).getByText(about.librariesAbout(libraries.length)).waitFor()
    for (const { name, version, identifier } of libraries)
      expect(await dialog(page).getByText(`${name} ${version}, ${identifier}`, { exact: true }).count(), name).toBe(1)
    const [first] = libraries
    const summary = dialog(page).locator(`[data-library="${first!.name}"] summary`)
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await dialog(page).locator(`[data-library="${first!.name}"] .about-licence`).textContent()).toBe(first!.text)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: new RegExp(`^${ui.stories}:`) }).click()
    await dialog(page).getByRole('button', { name: about.title }).click()
    await dialog(page).getByText(about.version(VERSION)).waitFor()
    await page.keyboard.press('Escape')
    expect(complaints).toEqual([])
    await close()
  })

  test('speaks Spanish, fits a narrow phone, and every file it names is there', async () => {
    const { about, ui } = languages.es
    const { page, complaints, close } = await visit(browser, '?step=herniation&t=19900&freeze=1&lang=es', {
      viewport: { width: 390, height: 844 },
    })
    await ready(page)
    await page.getByRole('button', { name: ui.settings }).click()
    await dialog(page).getByRole('button', { name: about.title }).click()
    await dialog(page).getByText(about.librariesAbout(libraries.length)).waitFor()
    const body = dialog(page).locator('.modal-body')
    expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    for (const button of await dialog(page).locator('.button, summary').all()) {
      const box = await button.boundingBox()
      if (box) expect(box.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44)
    }
    const own = await dialog(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    const here = own.filter((href) => href.startsWith(inject('address')))
    expect(here.length).toBe(3)
    for (const href of here) expect((await fetch(href)).status, href).toBe(200)
    expect(complaints).toEqual([])
    await close()
  })
})

test('nothing of a developer’s machine is in the built page', () => {
  const here = resolve('.')
  const texts = readdirSync('dist', { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(js|css|html|json|webmanifest)$/.test(entry.name),
  )
  expect(texts.length).toBeGreaterThan(100)
  for (const { parentPath, name } of texts)
    expect(readFileSync(join(parentPath, name), 'utf8').includes(here), join(parentPath, name)).toBe(false)
})
