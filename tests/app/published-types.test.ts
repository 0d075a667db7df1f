import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, test } from 'vitest'
import type * as published from '../../docs/embed-messages.d.ts'
import type { FromExplainer, ToExplainer } from '../../src/app/embed-messages.ts'

// The compiler holds these (npm test checks types): what is published may leave out, and may not say otherwise.
test('what the page sends is what the published types say it sends', () => {
  expectTypeOf<FromExplainer>().toExtend<published.FromExplainer>()
  expectTypeOf<published.FromExplainer['is']>().toEqualTypeOf<FromExplainer['is']>()
})

test('whatever the page understands may be asked for by the published types', () => {
  expectTypeOf<published.ToExplainer['ask']>().toEqualTypeOf<ToExplainer['ask']>()
  expectTypeOf<published.Request & { ask: 'goTo' }>().toExtend<Omit<ToExplainer, 'explainer' | 'number'>>()
  type Herniation = NonNullable<published.Condition['herniation']>
  type Own = NonNullable<Extract<ToExplainer, { ask: 'set' }>['change']['condition']>['herniation']
  expectTypeOf<Herniation>().toExtend<Own>()
})

test('every message stands in the published types and in the README', () => {
  const [types, readme] = ['docs/embed-messages.d.ts', 'README.md'].map((file) => readFileSync(file, 'utf8'))
  const asks = ['goTo', 'set', 'select', 'play', 'pause', 'moment', 'body', 'steps']
  const told = ['ready', 'answer', 'refusal', 'selected', 'step', 'playing']
  for (const name of [...asks, ...told]) {
    expect(types, name).toContain(`'${name}'`)
    expect(readme, name).toContain(`'${name}'`)
  }
})
