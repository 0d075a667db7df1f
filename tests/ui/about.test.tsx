import { describe, expect, test } from 'vitest'
import { anatomySources } from '../../src/anatomy/sources.ts'
import { material, materialIds } from '../../src/evidence/material.ts'
import { sources } from '../../src/evidence/sources.ts'
import { type Language, languages } from '../../src/i18n/index.ts'
import { store } from '../../src/state/store.ts'
import { VERSION } from '../../src/state/version.ts'
import { About, LibraryList } from '../../src/ui/about/About.tsx'
import { librariesIn } from '../../src/ui/about/libraries.ts'
import { voices } from '../../tools/narration/voices.ts'
import { renderFromStore, textOf, valuesOf } from './rendered.ts'

renderFromStore()

const page = <About onClose={() => {}} onOpen={() => {}} />
const one = { name: 'three', version: '0.187.0', identifier: 'MIT', text: 'Permission is hereby granted' }

describe.each(Object.keys(languages) as Language[])('About in %s', (language) => {
  const { about, ui } = languages[language]

  test('says the version, our licence and that it is no advice', () => {
    store.setState({ language })
    const text = textOf(page)
    for (const said of [about.version(VERSION), about.ours, ui.medicalNote, ui.notReviewed])
      expect(text).toContain(said)
    expect(valuesOf(page, 'href')).toEqual(expect.arrayContaining(['/LICENSE.txt', '/sbom.cdx.json', '/licences.json']))
  })

  test('names every material of others with its holder, its licence and what it served', () => {
    store.setState({ language })
    expect(valuesOf(page, 'data-material').sort()).toEqual([...materialIds].sort())
    const text = textOf(page)
    for (const id of materialIds) {
      const { name, by, licence } = material[id]
      for (const said of [name, by, licence, about.material[id]]) expect(text, id).toContain(said)
    }
  })

  test('lists every source of medicine and anatomy', () => {
    store.setState({ language })
    expect(valuesOf(page, 'data-source').sort()).toEqual(
      [...Object.keys(sources), ...Object.keys(anatomySources)].sort(),
    )
  })

  test('says what it waits for, and where the list lies when it does not come', () => {
    store.setState({ language })
    expect(textOf(page)).toContain(about.asking)
    expect(textOf(<LibraryList libraries="none" />)).toContain('licences.json')
  })
})

test('a library is shown with version, licence and the whole text', () => {
  const list = <LibraryList libraries={[one, { ...one, name: 'uqr' }]} />
  expect(textOf(list)).toContain('three 0.187.0, MIT')
  expect(textOf(list)).toContain(one.text)
  expect(valuesOf(list, 'data-library')).toEqual(['three', 'uqr'])
})

test('what is no list of libraries is none', () => {
  expect(librariesIn([one])).toEqual([one])
  for (const bad of [null, {}, [], '[]', [null], [{ ...one, text: 7 }], [{ name: 'three' }]])
    expect(librariesIn(bad), JSON.stringify(bad)).toBe('none')
})

test('every voice that recordings are made with is named', () => {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '')
  const named = Object.values(material).flatMap(({ use, name }) => (use === 'voice' ? [plain(name)] : []))
  for (const { name } of Object.values(voices)) {
    const [engine, voice] = name.split("'s ")
    expect(
      named.some((text) => text.includes(plain(engine!)) && text.includes(plain(voice!))),
      name,
    ).toBe(true)
  }
})
