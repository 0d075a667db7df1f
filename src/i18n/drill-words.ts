import type { Asks } from '../drill/deck.ts'
import type { DeficitPart } from '../drill/deficits.ts'
import type { Expected } from '../drill/progress-file.ts'
import type { Group, SubjectId } from '../drill/subjects.ts'

/** Words of the tool `drill` of exploring. Nobody is praised or blamed: a question is met with what is known. */
export interface DrillWords {
  readonly title: string
  readonly about: string
  readonly groups: Readonly<Record<Group, string>>
  readonly choose: string
  readonly chooseOne: string
  readonly start: string
  readonly sitting: (due: number, fresh: number) => string
  readonly nothing: string
  readonly learned: (learned: number, cards: number) => string
  readonly dueToday: (count: number) => string
  readonly forecast: string
  readonly today: string
  readonly onDay: (day: string, count: number) => string
  readonly needsPicture: string

  readonly kept: Readonly<Record<'device' | 'page' | 'shared', string>>
  readonly yourProgress: string
  readonly save: string
  readonly bring: string
  readonly erase: string
  readonly eraseAsk: string
  readonly eraseYes: string
  readonly eraseNo: string
  readonly erased: string
  readonly brought: (count: number) => string
  readonly leftOut: string
  readonly moreLeftOut: (count: number) => string
  readonly refused: string
  readonly issue: (place: string, expected: Expected, got: string) => string
  readonly unread: string
  readonly saveOld: string

  readonly asks: Readonly<Record<Asks, string>>
  readonly cardOf: (card: number, of: number) => string
  readonly onceMore: string
  readonly leave: string
  readonly tapIt: string
  readonly places: string
  readonly place: (letter: string) => string
  readonly whatIsLit: string
  readonly typeName: string
  readonly check: string
  readonly orChoose: string
  /** `root` as Messages.root says it. */
  readonly irritated: (root: string) => string
  readonly wants: Readonly<Record<DeficitPart, string>>
  readonly turnBody: string
  readonly orPlace: string
  readonly noReflex: string
  readonly signs: {
    readonly title: string
    readonly weaker: (movement: string) => string
    readonly reflex: (reflex: string) => string
    readonly noReflex: string
    readonly felt: (areas: string) => string
  }
  readonly tapNerve: string
  readonly tapRoot: string
  readonly showWhere: string
  readonly hint: string
  readonly showMe: string

  readonly yes: string
  readonly yesWritten: (name: string) => string
  readonly thatIs: (name: string) => string
  readonly notThis: string
  readonly itsBranch: string
  readonly otherZone: string
  readonly noZone: string
  readonly otherSide: string
  readonly onceMoreTry: string
  readonly litNow: string
  readonly isLit: (name: string) => string
  readonly felt: (root: string, areas: string) => string
  readonly weaker: (root: string, movement: string) => string
  readonly reflexLess: (root: string, reflex: string) => string
  readonly noReflexOf: (root: string) => string
  readonly isRoot: (root: string) => string
  readonly worked: (muscle: string, by: string) => string
  readonly fibres: (roots: string, main: string) => string
  readonly soft: string

  readonly next: string
  readonly finish: string
  readonly end: string
  readonly knew: (right: number, of: number) => string
  readonly comesBack: string
  readonly goOn: string
  readonly back: string

  /** A structure with neither side, as it is asked for. */
  readonly subject: (id: SubjectId) => string
  /** What else may be written for it, besides its name here and its Latin name. */
  readonly alsoCalled: (id: SubjectId) => readonly string[]
  readonly and: (list: readonly string[]) => string
}
