import { describe, expect, test } from 'vitest'
import { formatsOf } from '../../src/i18n/format.ts'

const [en, es] = [formatsOf('en'), formatsOf('es')]

describe('a language writes', () => {
  test('its own decimal mark, and nothing is never minus nothing', () => {
    expect([en.number(1.46, 2), es.number(1.46, 2)]).toEqual(['1.46', '1,46'])
    expect(es.number(-0.01, 1)).toBe('0,0')
    expect(es.quantity(11.6, 'mm', 1)).toBe('11,6\u00a0mm')
  })

  test('figures in a text as its own, percent signs too', () => {
    expect(en.figures('24% → 84%')).toBe('24% → 84%')
    expect(es.figures('24% → 84%')).toBe('24\u00a0% → 84\u00a0%')
    expect(es.figures('1.4 – 1.7')).toBe('1,4 – 1,7')
    expect(es.figures('−5.2%')).toBe('−5,2\u00a0%')
    expect(es.figures('15.6 mm')).toBe('15,6 mm')
  })

  test('one and many by its own rules', () => {
    const forms = { one: '# parte', other: '# partes' }
    expect([0, 1, 2].map((count) => es.counted(count, forms))).toEqual(['0 partes', '1 parte', '2 partes'])
    expect(formatsOf('ar').counted(2, { two: 'two', other: 'other' })).toBe('two')
  })
})
