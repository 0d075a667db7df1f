import type { CDPSession, Page } from 'playwright-core'

/** What a page holds after it has been made to forget what it can: bytes, and how many nodes and listeners. */
export interface Memory {
  readonly heapBytes: number
  readonly graphicsBytes: number
  /** Those by what they are for, most first. */
  readonly graphics: readonly (readonly [use: string, bytes: number])[]
  readonly nodes: number
  readonly listeners: number
}

export async function memoryOf(page: Page, cdp: CDPSession): Promise<Memory> {
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage')
  await page.evaluate(() => window.probe.forget())
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  const graphicsBytes = await page.evaluate(() => {
    const { buffers, textures, renderbuffers } = window.probe.gpu
    return buffers + textures + renderbuffers
  })
  const graphics = await page.evaluate(() => window.probe.held())
  return { heapBytes: usedSize, graphicsBytes, graphics, nodes, listeners: jsEventListeners }
}
