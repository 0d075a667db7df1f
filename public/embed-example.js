// How a page leads the explainer in a frame. Messages and their types: docs/embed-messages.d.ts; link parameters: README.
const find = (id) => document.getElementById(id)
const frame = find('explainer')
const address = new URL(frame.dataset.explainer, location.href)

// `from` names this page: nobody else is heard there, and nothing said there reaches anybody else.
address.searchParams.set('from', location.origin)
address.searchParams.set('chrome', 'caption')
frame.src = address.href

let number = 0
const waiting = new Map()

/**
 * Asks for one thing; resolves with the answer, rejects with the reason.
 * @param {import('../docs/embed-messages.d.ts').Request} request
 */
function ask(request) {
  number += 1
  frame.contentWindow.postMessage({ explainer: 1, number, ...request }, address.origin)
  return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }))
}

// A frame that may not be shown says nothing at all.
const PATIENCE_MS = 30_000
const unanswered = setTimeout(() => {
  find('said').textContent = `No answer. Was the explainer started with --embed-in ${location.origin}?`
}, PATIENCE_MS)

function ready(steps) {
  clearTimeout(unanswered)
  find('steps').replaceChildren(...steps.map((step) => new Option(step, step)))
  for (const id of ['steps', 'depth', 'play']) find(id).disabled = false
  find('said').textContent = 'Ready.'
}

addEventListener('message', ({ data, origin, source }) => {
  // Both, always: a message may come from anywhere.
  if (origin !== address.origin || source !== frame.contentWindow || data?.explainer !== 1) return
  if (data.is === 'ready') ready(data.steps)
  if (data.is === 'answer') waiting.get(data.number)?.resolve(data.value)
  if (data.is === 'refusal') waiting.get(data.number)?.reject(new Error(data.why))
  if (data.is === 'answer' || data.is === 'refusal') waiting.delete(data.number)
  if (data.is === 'selected') find('selected').textContent = data.name ?? 'nothing'
  if (data.is === 'step') find('steps').value = data.step
  if (data.is === 'playing') find('play').textContent = data.playing ? 'Pause' : 'Play'
})

const orSay = (asked) => asked.catch((error) => (find('said').textContent = error.message))

find('steps').addEventListener('change', ({ target }) => orSay(ask({ ask: 'goTo', step: target.value })))
find('depth').addEventListener('input', ({ target }) =>
  orSay(ask({ ask: 'set', change: { condition: { herniation: { depthMm: Number(target.value) } } } })),
)
find('play').addEventListener('click', ({ target }) =>
  orSay(ask({ ask: target.textContent === 'Play' ? 'play' : 'pause' })),
)
