import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../../../tools/deploy/ask.ts'
import { layStick } from '../../../tools/deploy/stick.ts'
import { securityHeaders } from '../../../tools/run/headers.mjs'

let folder: string
let stick: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stick-'))
  stick = join(folder, 'a stick')
  const built = join(folder, 'dist')
  mkdirSync(join(built, 'assets'), { recursive: true })
  writeFileSync(join(built, 'index.html'), '<p>page</p>')
  writeFileSync(join(built, 'index.html.br'), 'packed')
  writeFileSync(join(built, 'assets/index-12345678.js'), '0123456789')
  layStick(built, 'deploy/usb', stick)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a stick holds the page, not packed, and what starts it on three systems', () => {
  for (const name of ['page/index.html', 'start-windows.cmd', 'start-macos.command', 'start-linux.sh', 'READ ME.txt'])
    expect(existsSync(join(stick, name)), name).toBe(true)
  expect(existsSync(join(stick, 'page/index.html.br'))).toBe(false)
})

test('nothing that is on a stick already is written over, and no page is no stick', () => {
  expect(() => layStick(join(folder, 'dist'), 'deploy/usb', stick)).toThrow('found page')
  expect(() => layStick(join(folder, 'nothing'), 'deploy/usb', join(folder, 'other'))).toThrow('expected a built page')
})

test('each start script names a server that is there', () => {
  const names = (file: string): string[] => readFileSync(join('deploy/usb', file), 'utf8').match(/serve\.\w+/g) ?? []
  expect(['start-windows.cmd', 'start-macos.command', 'start-linux.sh'].map(names)).toEqual([
    ['serve.ps1'],
    ['serve.pl'],
    ['serve.pl'],
  ])
})

const perl = ['/usr/bin/perl', '/bin/perl'].find(existsSync)

describe.skipIf(!perl)('the server of macOS and Linux', () => {
  let child: ChildProcess
  let address: URL
  beforeAll(async () => {
    child = spawn(perl!, [join(stick, 'serve.pl'), '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const line = await new Promise<string>((done) => child.stdout!.once('data', (data) => done(String(data))))
    address = new URL(line.split('\n')[0]!.replace('localhost', '127.0.0.1'))
  })
  afterAll(() => child.kill())

  test('sends the page with every header of ours', async () => {
    const { status, headers, body } = await ask(address, '?step=herniation')
    expect([status, headers['content-type'], String(body)]).toEqual([200, 'text/html', '<p>page</p>'])
    for (const [name, value] of Object.entries(securityHeaders())) expect(headers[name.toLowerCase()], name).toBe(value)
    expect(headers['cache-control']).toBe('no-cache')
  })

  test('sends parts of files', async () => {
    const part = (range: string) => ask(address, 'assets/index-12345678.js', { Range: `bytes=${range}` })
    for (const [range, bytes] of [
      ['2-4', '234'],
      ['7-', '789'],
      ['-3', '789'],
      ['0-99', '0123456789'],
      ['-99', '0123456789'],
    ] as const) {
      const { status, body, headers } = await part(range)
      expect([status, String(body)], range).toEqual([206, bytes])
      expect(headers['cache-control']).toContain('immutable')
    }
    expect((await part('10-')).status).toBe(416)
    expect((await part('5-2')).status).toBe(416)
  })

  test('shows nothing else, and refuses what is no question for a file', async () => {
    for (const path of [
      'no',
      '../serve.pl',
      '%2e%2e/serve.pl',
      'assets',
      'assets/',
      '.x',
      '%00',
      'index.html%00.js',
      '//etc/passwd',
      'assets//index-12345678.js',
    ])
      expect((await ask(address, path)).status, path).toBe(404)
    expect((await ask(address, '', {}, 'POST')).status).toBe(405)
    expect(String((await ask(address, '', {}, 'HEAD')).body)).toBe('')
  })
})
