import type { teachBack } from '../story/teach-back.ts'

type Asked = (typeof teachBack)[keyof typeof teachBack][number]

/** The questions at the end: a total function of their ids and of the ids of their answers. */
export interface TeachBackWords {
  readonly invite: string
  readonly about: string
  readonly start: string
  readonly later: string
  readonly questionOf: (question: number, of: number) => string
  readonly tapOrChoose: string
  readonly choose: string
  readonly seeIt: string
  readonly backToQuestion: string
  readonly next: string
  readonly done: string
  readonly leave: string
  readonly questions: {
    readonly [Q in Asked as Q['id']]: {
      readonly ask: string
      readonly answers: {
        readonly [A in Q['answers'][number] as A['id']]: { readonly name: string; readonly known: string }
      }
    }
  }
}
