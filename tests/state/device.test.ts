import { expect, test } from 'vitest'
import { keepDevice, readDevice } from '../../src/state/device.ts'
import { initialState, store } from '../../src/state/store.ts'

const holding = (text: string | null) => () => ({ getItem: () => text })

test('what a device keeps comes back, field by field', () => {
  expect(readDevice(holding('{"captions":false,"speed":0.85,"voice":"silent","clinicalTerms":true}'))).toEqual({
    captions: false,
    clinicalTerms: true,
    speed: 0.85,
    voice: 'silent',
  })
  expect(readDevice(holding('{"language":"es"}'))).toEqual({ language: 'es' })
  expect(
    readDevice(
      holding('{"captions":"yes","speed":7,"voice":"shout","step":3,"clinicalTerms":null,"language":"toString"}'),
    ),
  ).toEqual({})
})

test('nonsense and blocked storage are as good as nothing', () => {
  expect(readDevice(holding('{{{'))).toEqual({})
  expect(readDevice(holding('null'))).toEqual({})
  expect(readDevice(holding(null))).toEqual({})
  expect(
    readDevice(() => {
      throw new Error('blocked')
    }),
  ).toEqual({})
})

test("only the device's own fields are kept, and nothing of the person or the story", () => {
  store.setState(initialState, true)
  const kept: string[] = []
  const stop = keepDevice(() => ({ setItem: (_, text) => kept.push(text) }))
  store.setState({ step: 5, selection: ['sacrum'] })
  store.setState({ captions: false })
  stop()
  store.setState({ captions: true })
  expect(kept.map((text) => JSON.parse(text))).toEqual([
    {
      language: 'en',
      captions: false,
      speed: 1,
      voice: 'recorded',
      reducedMotion: false,
      waits: false,
      clinicalTerms: null,
    },
  ])
})

test('blocked storage does not stop anybody', () => {
  const stop = keepDevice(() => {
    throw new Error('blocked')
  })
  expect(() => store.setState({ speed: 1.15 })).not.toThrow()
  stop()
  store.setState(initialState, true)
})

test('a device that is full or forbids it in mid-use: the choice holds, the viewer is told once, nothing is thrown', () => {
  store.setState(initialState, true)
  const stop = keepDevice(() => ({
    setItem() {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }))
  store.setState({ captions: false })
  store.setState({ speed: 0.85 })
  store.setState({ language: 'es' })
  stop()
  expect(store.getState()).toMatchObject({ captions: false, speed: 0.85, language: 'es', notices: ['not-kept'] })
})
