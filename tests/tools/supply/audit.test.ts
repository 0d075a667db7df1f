import { expect, test } from 'vitest'
import { type Explained, judge } from '../../../tools/supply/audit.ts'

/** As npm 10 and 11 write it: `a` is weak itself, `b` because it uses `a`. */
const report = (weak: boolean): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: weak
      ? {
          a: {
            name: 'a',
            severity: 'high',
            via: [
              {
                source: 1,
                name: 'a',
                title: 'Eats everything',
                url: 'https://github.com/advisories/GHSA-1',
                severity: 'high',
              },
            ],
          },
          b: { name: 'b', severity: 'high', via: ['a'] },
        }
      : {},
    metadata: { dependencies: { prod: 60, dev: 230, total: 290 } },
  })
const excuse: Explained = {
  package: 'a',
  advisory: 'https://github.com/advisories/GHSA-1',
  why: 'it eats nothing here',
}

test('nothing known is nothing to mend', () => {
  expect(judge(report(false), [])).toEqual({ is: 'asked', packages: 290, known: [], bad: [] })
})

test('a weakness is told once, by the package that has it', () => {
  expect(judge(report(true), [])).toMatchObject({
    known: [],
    bad: ['a: high: Eats everything (https://github.com/advisories/GHSA-1)'],
  })
})

test('an explained one is told with its reason; an explanation that explains nothing is to be taken away', () => {
  expect(judge(report(true), [excuse])).toMatchObject({
    bad: [],
    known: [expect.stringContaining('it eats nothing here')],
  })
  expect(judge(report(false), [excuse])).toMatchObject({ bad: [expect.stringContaining('not there any more')] })
  expect(judge(report(true), [{ ...excuse, package: 'b' }])).toMatchObject({
    bad: [expect.any(String), expect.any(String)],
  })
})

test('a registry that does not answer gives no verdict, good or bad', () => {
  const refusals = [
    ['{"message":"405 Method Not Allowed - POST https://registry/audit","statusCode":405}', '405 Method Not Allowed'],
    ['{"error":{"code":"ENOTFOUND","summary":"request failed, reason: getaddrinfo"}}', 'request failed'],
    ['', 'expected npm'],
    ['npm error: no such command', 'npm error'],
    ['null', 'expected a list'],
    ['[]', 'expected a list'],
    ['{"vulnerabilities":[]}', 'expected a list'],
  ] as const
  for (const [text, why] of refusals)
    expect(judge(text, []), text).toEqual({ is: 'not-asked', why: expect.stringContaining(why) })
})
