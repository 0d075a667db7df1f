import { afterEach, beforeEach, expect, test } from 'vitest'
import { closePatientWindow, openPatientWindow } from '../../src/state/patient-window.ts'
import { initialScreens, screensStore } from '../../src/state/screens.ts'

let other: BroadcastChannel
let opened: { url: string; name: string; features: string }[]
let closed: number
type Page = Parameters<typeof openPatientWindow>[0]

/** A window on this page; `gives` is what the browser gives for a new one. */
const page = (more: object = {}, gives: object | null = { close: () => closed++, focus() {} }): Page =>
  ({
    location: { href: 'http://localhost/?step=pain&lang=en&hidden=L4#x' },
    screen: { isExtended: false },
    addEventListener() {},
    removeEventListener() {},
    open(url: string, name: string, features: string) {
      opened.push({ url, name, features })
      return gives
    },
    ...more,
  }) as unknown as Page
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((done) => setTimeout(done, 1))
}
const second = () => screensStore.getState().second

beforeEach(() => {
  screensStore.setState(initialScreens, true)
  opened = []
  closed = 0
  other = new BroadcastChannel('explainer-second-screen')
})
afterEach(() => {
  closePatientWindow()
  other.close()
})

test('its link says nothing of what is shown; it is open once it says so, and closed with its opener', async () => {
  await openPatientWindow(page())
  expect(opened.map(({ url }) => url)).toEqual(['http://localhost/?screen=patient'])
  expect(second()).toBe('opening')
  other.postMessage({ is: 'hello', who: 1 })
  await until(() => second() === 'open')
  other.postMessage({ is: 'left', who: 1 })
  await until(() => second() === 'closed')
  closePatientWindow()
  expect(closed).toBe(1)
})

test('it goes to the other display where the browser knows of one, and anywhere where that is refused', async () => {
  const here = { availLeft: 0, availTop: 0, availWidth: 1920, availHeight: 1040 }
  const there = { availLeft: 1920, availTop: 0, availWidth: 3840, availHeight: 2160 }
  const getScreenDetails = async () => ({ screens: [here, there], currentScreen: here })
  await openPatientWindow(page({ screen: { isExtended: true }, getScreenDetails }))
  expect(opened[0]?.features).toBe('popup,left=1920,top=0,width=3840,height=2160')
  closePatientWindow()
  const refused = () => Promise.reject(new Error('no'))
  await openPatientWindow(page({ screen: { isExtended: true }, getScreenDetails: refused }))
  expect(opened[1]?.features).toBe('popup,width=1280,height=800')
})

test('with one display nobody is asked for leave', async () => {
  let asked = 0
  await openPatientWindow(page({ getScreenDetails: async () => asked++ }))
  expect([asked, opened.length]).toEqual([0, 1])
})

test('a window that stands open since before is led again instead of a new one', async () => {
  other.onmessage = ({ data }: MessageEvent<{ is: string }>) => {
    if (data.is === 'state') other.postMessage({ is: 'hello', who: 1 })
    other.onmessage = null
  }
  await openPatientWindow(page())
  expect([second(), opened]).toEqual(['open', []])
})

test('a browser that blocks it is said to', async () => {
  await openPatientWindow(page({}, null))
  expect(second()).toBe('blocked')
})
