import react from '@vitejs/plugin-react'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { afterBuild } from './tools/build/after-build.ts'
import { firstFiles } from './tools/build/first-files.ts'
import { pagePolicy } from './tools/run/policy.mjs'
import { supply } from './tools/supply/plugin.ts'

/** Puts the policy into the built page, for hosts that send no headers; the development server needs inline scripts. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy }, injectTo: 'head-prepend' },
  ],
}

const first = firstFiles(
  [
    ['start', ['/src/app/start.ts']],
    ['page', ['/src/app/main.tsx']],
    ['scene', ['/src/scene/Picture.tsx']],
    ['mechanics', ['/src/mechanics/solve.ts']],
    ['body', ['/src/scene/body-drawing.ts', '/src/scene/Overlays.tsx']],
  ],
  ['/src/remote/main.ts'],
)

/**
 * Names in the page's head what comes first, so that it is fetched at once and not when its turn comes: the coarse bodies of the first
 * picture, and the page with its styles.
 */
const pageInHead: Plugin = {
  name: 'page-in-head',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle, filename }) {
      if (!filename.endsWith('index.html')) return
      const chunks = Object.values(bundle ?? {}).flatMap((one) => (one.type === 'chunk' ? [one] : []))
      const page = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/app/main.tsx')))
      if (!page) this.error('page-in-head: expected a file of its own for the page, found none')
      const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { ...attrs, crossorigin: true },
        injectTo: 'head',
      })
      return [
        link({ rel: 'preload', as: 'fetch', href: './models/coarse.glb' }),
        ...[...(page.viteMetadata?.importedCss ?? [])].map((file) => link({ rel: 'stylesheet', href: `./${file}` })),
        ...[page.fileName, ...page.imports].map((file) => link({ rel: 'modulepreload', href: `./${file}` })),
      ]
    },
  },
}

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage, first.plugin, pageInHead, supply, afterBuild()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // The page, and the small one of a phone as remote.
    rollupOptions: {
      input: ['index.html', 'remote.html'],
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: first.fileOf, debugName: 'first' }] },
      },
    },
    // What knows modules knows how to fetch them ahead, or does without.
    modulePreload: { polyfill: false },
  },
  // Machines that test are slow and shared: a test that hangs is found, one that is only slow is not punished.
  test: {
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/words.ts'],
    // All of the machine: the usual one core less is half of a machine of two.
    maxWorkers: '100%',
  },
})
