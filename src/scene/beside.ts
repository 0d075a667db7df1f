/** A question under a number of the asker's, and its answer. */
export interface Asked<Question> {
  readonly number: number
  readonly question: Question
}
export interface Answered<Answer> {
  readonly number: number
  readonly answer: Answer
}

/** Work that a worker does beside the page's own. */
export interface Beside<Question, Answer> {
  /** Starts the worker ahead of the first question, where there can be one. */
  readonly start: () => void
  /** Questions are lent, not given: where the worker fails, they are still here. Rejects where there is no worker, or it cannot run. */
  readonly ask: (question: Question) => Promise<Answer>
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** @param make a worker that runs `answerAll` */
export function createBeside<Question, Answer>(make: () => Worker): Beside<Question, Answer> {
  let worker: Worker | null = null
  let asked = 0
  const waiting = new Map<number, Waiting<Answer>>()

  /** A worker that cannot run answers nobody. */
  function giveUp(): void {
    worker = null
    for (const { reject } of waiting.values()) reject(new Error('a worker could not run'))
    waiting.clear()
  }

  function start(): void {
    if (worker || typeof Worker === 'undefined') return
    try {
      worker = make()
    } catch {
      return
    }
    worker.onerror = giveUp
    worker.onmessage = ({ data: { number, answer } }: MessageEvent<Answered<Answer>>) => {
      waiting.get(number)?.resolve(answer)
      waiting.delete(number)
    }
  }

  return {
    start,
    ask(question) {
      start()
      const at = worker
      if (!at) return Promise.reject(new Error('there is no worker'))
      return new Promise((resolve, reject) => {
        const number = asked++
        waiting.set(number, { resolve, reject })
        at.postMessage({ number, question } satisfies Asked<Question>)
      })
    },
  }
}

/** What of a worker's own window is used; the page's types know of no other. */
interface WorkerWindow<Question, Answer> {
  onmessage: ((event: MessageEvent<Asked<Question>>) => void) | null
  postMessage: (message: Answered<Answer>, hand: ArrayBuffer[]) => void
}

/** In a worker: answers whatever it is asked. @param memory what of an answer is handed over rather than copied */
export function answerAll<Question, Answer>(
  work: (question: Question) => Promise<Answer>,
  memory: (answer: Answer) => ArrayBuffer[],
): void {
  const here = self as unknown as WorkerWindow<Question, Answer>
  here.onmessage = async ({ data: { number, question } }) => {
    const answer = await work(question)
    here.postMessage({ number, answer }, memory(answer))
  }
}
