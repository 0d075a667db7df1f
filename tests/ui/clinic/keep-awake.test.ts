import { expect, test } from 'vitest'
import { keepAwake } from '../../../src/ui/clinic/keep-awake.ts'

/** A device that counts the locks it holds, and a page that can be put out of sight. */
function fake({ refuses = false } = {}) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState })
  let held = 0
  let asked = 0
  let takeBack = (): void => {}
  const device = {
    wakeLock: {
      request: async () => {
        asked++
        if (refuses) throw new Error('no')
        held++
        return {
          addEventListener: (_: 'release', listener: () => void) => {
            takeBack = listener
          },
          release: async () => {
            held--
          },
        }
      },
    },
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return {
    page: page as never,
    device,
    settle,
    held: () => held,
    asked: () => asked,
    /** A low battery. */
    takesBack() {
      held = 0
      takeBack()
    },
    async touched() {
      page.dispatchEvent(new Event('pointerdown'))
      await settle()
    },
    async show(visibilityState: DocumentVisibilityState) {
      page.visibilityState = visibilityState
      // A device takes its lock back from a page that is out of sight.
      if (visibilityState === 'hidden') held = 0
      page.dispatchEvent(new Event('visibilitychange'))
      await settle()
    },
  }
}

test('the screen is kept awake, again each time the page comes back into sight, and let go at the end', async () => {
  const { page, device, settle, held, asked, show } = fake()
  const stop = keepAwake(device, page)
  await settle()
  expect(held()).toBe(1)
  for (let i = 0; i < 3; i++) {
    await show('hidden')
    expect(held()).toBe(0)
    await show('visible')
    expect(held()).toBe(1)
  }
  expect(asked()).toBe(4)
  stop()
  await show('visible')
  expect(held()).toBe(0)
})

test('a lock that comes after the end is let go', async () => {
  const { page, device, settle, held } = fake()
  keepAwake(device, page)()
  await settle()
  expect(held()).toBe(0)
})

test('a device that refuses, or cannot, is left in peace', async () => {
  const { page, device, settle, show, asked } = fake({ refuses: true })
  keepAwake(device, page)
  await settle()
  await show('visible')
  expect(asked()).toBe(2)
  expect(() => keepAwake({}, page)()).not.toThrow()
})

test('what the device took back while the page was in sight is asked for again by the next touch, and only then', async () => {
  const { page, device, settle, held, asked, takesBack, touched } = fake()
  const stop = keepAwake(device, page)
  await settle()
  await touched()
  expect(asked()).toBe(1)
  takesBack()
  expect(held()).toBe(0)
  await touched()
  expect([held(), asked()]).toEqual([1, 2])
  stop()
  await touched()
  expect([held(), asked()]).toEqual([0, 2])
})
