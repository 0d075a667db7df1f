import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sources } from '../../../tools/supply/same-build.ts'

const read = (path: string): string => readFileSync(path, 'utf8')

describe('the container', () => {
  const file = read('deploy/container/Containerfile')
  const lines = file.replaceAll('\\\n', ' ').split('\n')
  const [, first = '', second = ''] = file.split(/^FROM /m)

  test('is built from all that the page is built from, and nothing else of this folder', () => {
    const copied = [...first.matchAll(/^COPY (.+)$/gm)].flatMap(([, names]) => names!.split(' ').slice(0, -1))
    expect(copied.sort()).toEqual([...sources].sort())
    const sent = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name!)
    expect(sent.sort()).toEqual([...sources, 'deploy'].sort())
  })

  test('is Debian’s own in both stages, with the packages of the lock file and none that run on being installed', () => {
    expect(
      lines
        .filter((line) => line.startsWith('FROM '))
        .every((line) => /^FROM docker\.io\/library\/debian:\w+-slim/.test(line)),
    ).toBe(true)
    expect(first).toContain('npm ci --ignore-scripts')
    expect(file).not.toMatch(/curl|wget|ADD |npm install/)
  })

  test('serves as nobody in particular, with the site that is held to the server’s headers', () => {
    expect(second).toMatch(/^USER www-data$/m)
    expect(second).toContain('COPY deploy/nginx/sciatica.conf /etc/nginx/sciatica.conf')
    expect(read('deploy/container/nginx.conf')).toContain('include /etc/nginx/sciatica.conf;')
    expect(read('deploy/nginx/sciatica.conf')).toMatch(/listen 8080;[\s\S]*root \/srv\/sciatica;/)
    expect(second).toMatch(/^COPY --from=build \/build\/dist \/srv\/sciatica$/m)
  })
})

test('a clinic’s PC opens the page where its service serves it, as a screen in a waiting room', () => {
  const [, port] = /--port (\d+)/.exec(read('deploy/clinic/sciatica-page.service'))!
  expect(read('deploy/clinic/kiosk.sh')).toContain(`"http://localhost:${port}/?mode=clinic"`)
  expect(read('deploy/clinic/sciatica-clinic.desktop')).toMatch(/^Exec=sh \/opt\/sciatica\/kiosk\.sh$/m)
})

test('on GitHub, the page is put up by hand alone, by a job that may do nothing else', () => {
  const workflow = read('.github/workflows/pages.yml')
  expect(workflow).toMatch(/^on: workflow_dispatch$/m)
  expect(workflow).toMatch(/^permissions:\n {2}contents: read\n/m)
  expect(workflow.match(/: write/g)).toHaveLength(2)
})
