import { remote as en } from '../i18n/en/remote.ts'
import { remote as es } from '../i18n/es/remote.ts'
import type { RemoteWords } from '../i18n/remote-words.ts'
import { type HerniatingDisc, herniatingDiscs } from '../mechanics/condition.ts'
import type { RemoteCommand } from '../state/remote-command.ts'
import { openLine } from './line.ts'
import { pointerPad } from './pad.ts'
import './remote.css'

/** The phone's own language, where there are words for it. */
const words: RemoteWords =
  navigator.languages.map((tag) => [en, es].find((one) => one.tag === tag.split('-')[0])).find((one) => one) ?? en
document.documentElement.lang = words.tag
document.documentElement.dir = words.direction
document.title = words.title

const root = document.getElementById('remote')!
// Taken out of the address at once: it is not for the phone's history.
const code = location.hash.slice(1)
history.replaceState(null, '', location.pathname)

const address = new URL('remote/relay', location.href)
address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
  ...children: HTMLElement[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.className = className
  element.append(text, ...children)
  return element
}

const status = made('p', 'status')
status.setAttribute('role', 'status')
const buttons = made('fieldset', 'buttons')
buttons.disabled = true

const line = openLine(
  code,
  () => new WebSocket(address),
  (state) => {
    status.textContent = words[state]
    status.dataset.state = state
    buttons.disabled = state !== 'connected'
  },
)

function button(text: string, command: RemoteCommand, className = ''): HTMLButtonElement {
  const one = made('button', className, text)
  one.type = 'button'
  one.addEventListener('click', () => line.send(command))
  return one
}

function group(name: string, className: string, ...members: HTMLElement[]): HTMLElement {
  const one = made('div', className, '', ...members)
  one.setAttribute('role', 'group')
  one.setAttribute('aria-label', name)
  return one
}

/** L4-L5 as it is written on the screen: L4/5. */
const asWritten = (level: HerniatingDisc): string => level.replace('-L', '/').replace('-', '/')

const pad = made('div', 'pad', words.pad)
pointerPad(pad, line.send)
buttons.append(
  group(words.title, 'turn', button(words.back, { do: 'back' }), button(words.next, { do: 'next' }, 'main')),
  button(words.toggle, { do: 'toggle' }),
  made('h2', '', words.side),
  // As they lie on the screen and on the phone: left is left in every language.
  group(
    words.side,
    'sides',
    button(words.left, { do: 'side', side: 'left' }),
    button(words.right, { do: 'side', side: 'right' }),
  ),
  made('h2', '', words.level),
  group(words.level, 'levels', ...herniatingDiscs.map((level) => button(asWritten(level), { do: 'level', level }))),
  pad,
)
root.append(made('h1', '', words.title), status, buttons)
