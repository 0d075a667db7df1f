import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { afterBuild } from './tools/build/after-build.ts'
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

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage, supply, afterBuild()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // The page, and the small one of a phone as remote.
    rollupOptions: { input: ['index.html', 'remote.html'] },
  },
  // Machines that test are slow and shared: a test that hangs is found, one that is only slow is not punished.
  test: {
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    // All of the machine: the usual one core less is half of a machine of two.
    maxWorkers: '100%',
  },
})
