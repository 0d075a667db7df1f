import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/serve.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Half of its time one browser waits: for files, for clocks, for the other end of a message.
    maxWorkers: 2,
    // A slow machine sees the same, later.
    expect: { poll: { timeout: 30_000 } },
  },
})
