import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { rootLevels, type StructureId, structureIds, structures } from '../../src/anatomy/structures.ts'
import { doesKeyOf } from '../../src/i18n/does-key.ts'
import { type Language, languages } from '../../src/i18n/index.ts'
import { store } from '../../src/state/store.ts'
import { StructureCard } from '../../src/ui/card/StructureCard.tsx'
import { StructureMore } from '../../src/ui/card/StructureMore.tsx'
import { Supply } from '../../src/ui/card/Supply.tsx'
import { renderFromStore, textOf, valuesOf } from './rendered.ts'

renderFromStore()

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  const words = languages[language]

  test('every structure has its card: what it is, what it does, and more that is folded away', () => {
    for (const id of structureIds) {
      store.setState({ language })
      const text = textOf(<StructureCard id={id} />)
      expect(text, id).toContain(words.structure(id).name)
      expect(text, id).toContain(words.structure(id).about)
      expect(text, id).toContain(words.card.does[doesKeyOf(id)])
      const more = renderToStaticMarkup(<StructureMore id={id} open={false} />)
      expect(more, id).not.toMatch(/undefined|NaN|\[object/)
      expect(more, id).not.toContain('<details open')
      expect(textOf(<StructureMore id={id} open={false} />), id).toContain(structures[id].latin)
    }
  })
})

test('a card says what its structure does in other words than what it is', () => {
  for (const { card, structure } of Object.values(languages))
    for (const id of structureIds) expect(structure(id).about, id).not.toContain(card.does[doesKeyOf(id)])
})

test('what is of the same side as the card need not say so, and says it to screen readers', () => {
  for (const { card, structure } of Object.values(languages)) {
    const names = structureIds.map((id) => [card.withoutSide(structure(id).name), structure(id).name] as const)
    for (const [bare, full] of names) expect(bare, full).toMatch(/^\p{Lu}/u)
    const sided = structureIds.filter((id) => /-(left|right)$/.test(id) && !id.startsWith('therapist'))
    for (const id of sided) expect(card.withoutSide(structure(id).name)).not.toMatch(/left|right|izquierd|derech/i)
  }
  const html = renderToStaticMarkup(<Supply id="biceps-femoris-left" />)
  expect(html).toContain('>Sciatic nerve<')
  expect(html).toContain('aria-label="Show Left sciatic nerve"')
})

const leadsTo = (id: StructureId): string[] => valuesOf(<Supply id={id} />, 'data-structure')

test('supply leads from muscle to nerve to root and back', () => {
  expect(leadsTo('biceps-femoris-left')).toEqual([
    'sciatic-nerve-left',
    'sciatic-nerve-left',
    'root-L5-left',
    'root-S1-left',
    'root-S2-left',
  ])
  for (const id of structureIds)
    for (const other of leadsTo(id) as StructureId[]) {
      // A ganglion is part of its root, to which all others lead.
      if (id.startsWith('ganglion-')) continue
      expect(leadsTo(other), `${id} to ${other}`).toContain(id)
    }
  for (const level of rootLevels) expect(leadsTo(`root-${level}-right`).length, level).toBeGreaterThan(0)
})

test('a muscle whose nerve is not drawn names it, and its roots can be tapped all the same', () => {
  const html = renderToStaticMarkup(<Supply id="piriformis-right" />)
  expect(html).toContain('nervus musculi piriformis')
  expect(leadsTo('piriformis-right')).toEqual(['root-S1-right', 'root-S2-right'])
  expect(textOf(<Supply id="quadratus-lumborum-left" />)).toContain('T12')
})

test('L5 has no simple reflex, L4 and S1 have theirs', () => {
  const { symptoms } = languages.en.panels
  expect(textOf(<Supply id="root-L5-left" />)).toContain(symptoms.noReflex)
  expect(textOf(<Supply id="root-L4-left" />)).toContain(symptoms.reflexes.knee)
  expect(textOf(<Supply id="ganglion-S1-left" />)).toContain(symptoms.reflexes.ankle)
})
