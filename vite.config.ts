import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
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

const first = firstFiles({
  page: '/src/app/main.tsx',
  scene: '/src/scene/Scene.tsx',
  body: ['/src/scene/body-drawing.ts', '/src/scene/Overlays.tsx'],
  others: ['/src/remote/main.ts'],
})

/**
 * Names in the page's head what the first picture needs, so that it is fetched at once and not when its turn comes: the scene's file with
 * what that imports, and the coarse bodies.
 */
const pictureInPage: Plugin = {
  name: 'picture-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle, filename }) {
      if (!filename.endsWith('index.html')) return
      const chunks = Object.values(bundle ?? {}).flatMap((one) => (one.type === 'chunk' ? [one] : []))
      const scene = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/scene/Scene.tsx')))
      if (!scene) this.error('picture-in-page: expected a file of its own for the scene, found none')
      const page = chunks.find(({ facadeModuleId }) => facadeModuleId === filename)
      const files = [scene.fileName, ...scene.imports].filter(
        (file) => file !== page?.fileName && !page?.imports.includes(file),
      )
      const coarse = { rel: 'preload', as: 'fetch', crossorigin: true, href: './models/coarse.glb' }
      return [
        ...files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        })),
        { tag: 'link', attrs: coarse },
      ].map((tag) => ({ ...tag, injectTo: 'head' as const }))
    },
  },
}

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage, first.plugin, pictureInPage, supply, afterBuild()],
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
