/** A file of which nothing has come for so long will not come, ms. Chosen by eye: slow lines pause, and go on within it. */
const STALLED_MS = 20_000

/** The bytes of an answer, whole; rejects where they stop coming. */
async function bytesOf(body: ReadableStream<Uint8Array>, moved: () => void): Promise<ArrayBuffer> {
  const reader = body.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    moved()
    pieces.push(next.value)
    length += next.value.length
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole.buffer
}

/** Fetches a model file. Rejects what is not there, and, rather than wait for ever, what stops coming. */
export async function fetchModel(name: string): Promise<ArrayBuffer> {
  const url = `${import.meta.env.BASE_URL}models/${name}.glb`
  const line = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const moved = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => line.abort(new Error(`${url}: expected bytes, got none for ${STALLED_MS} ms`)), STALLED_MS)
  }
  moved()
  try {
    const answer = await fetch(url, { signal: line.signal })
    if (!answer.ok) throw new Error(`${url}: expected a model, got status ${answer.status}`)
    return await (answer.body ? bytesOf(answer.body, moved) : answer.arrayBuffer())
  } finally {
    clearTimeout(timer)
  }
}

/** Files that have been asked for before anybody reads them. */
const ahead = new Map<string, Promise<ArrayBuffer>>()

/** Asks for a model file that will be read soon; once, however often. */
export function fetchAhead(name: string): Promise<ArrayBuffer> {
  const known = ahead.get(name)
  if (known) return known
  const file = fetchModel(name)
  // Whoever reads it hears of what went wrong.
  file.catch(() => {})
  ahead.set(name, file)
  return file
}

/** The file, if it was asked for ahead, or asked for now. Not kept: the next one asks anew. */
export function takeModel(name: string): Promise<ArrayBuffer> {
  const file = ahead.get(name) ?? fetchModel(name)
  ahead.delete(name)
  return file
}
