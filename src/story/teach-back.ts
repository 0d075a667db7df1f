import { type StructureId, structureIds } from '../anatomy/structures.ts'
import type { ClaimId } from '../evidence/claims.ts'
import type { StepId, StoryId } from './stories/index.ts'

/** One thing that may be answered: with a button, or by a tap on one of its parts in the picture. */
export interface Answer {
  readonly id: string
  /** Parts of the body that stand for it. */
  readonly parts: readonly StructureId[]
  /** What is said of it rests on this. */
  readonly claim: ClaimId
  /** The step that explains it; its sentence is the first that rests on the claim. */
  readonly see: StepId
}

/** One question, asked over a picture of the story. No answer is marked as wrong: each is met with what is known. */
export interface Question {
  readonly id: string
  /** The picture it is asked over: a step, and how far into it, 0..1. */
  readonly over: { readonly step: StepId; readonly at: number }
  readonly answers: readonly Answer[]
}

const parts = (pattern: RegExp): readonly StructureId[] => structureIds.filter((id) => pattern.test(id))

const lowBack = parts(
  /^(T1[12]|L[1-5]|sacrum|disc-.*|root-.*|ganglion-.*|dural-sac|cauda-equina|lumbosacral-trunk-.*)$/,
)
const buttock = parts(
  /^(piriformis|gluteus-|obturator-internus|(superior|inferior)-gemellus|quadratus-femoris|sciatic-nerve-)/,
)
const leg = parts(
  /^(femur|tibia|fibula|tibial-nerve|(common|superficial|deep)-fibular-nerve|sural|(medial|lateral)-plantar)-/,
)
const muscles = parts(/^(gluteus-|longissimus-|iliocostalis-|multifidus-|quadratus-lumborum-|piriformis-|skin$)/)
const discs = parts(/^(disc-|L[1-5]$)/)
const roots = parts(/^(root-|ganglion-|dural-sac|cauda-equina)/)

/** What is asked at the end of a story, in order; its words are in i18n under the same ids. */
export const teachBack = {
  sciatica: [
    {
      id: 'where-it-starts',
      over: { step: 'what-is-sciatica', at: 1 },
      answers: [
        { id: 'low-back', parts: lowBack, claim: 'C13', see: 'herniation' },
        { id: 'buttock', parts: buttock, claim: 'C30', see: 'tight-muscles' },
        { id: 'leg', parts: leg, claim: 'C3', see: 'herniation' },
      ],
    },
    {
      id: 'what-hands-reach',
      over: { step: 'massage-cannot', at: 0 },
      answers: [
        { id: 'muscle', parts: muscles, claim: 'C31', see: 'massage-may-help' },
        { id: 'disc', parts: discs, claim: 'C34', see: 'massage-cannot' },
        { id: 'root', parts: roots, claim: 'C20', see: 'massage-cannot' },
      ],
    },
    {
      id: 'help-right-away',
      over: { step: 'what-helps', at: 0 },
      answers: [
        { id: 'below-knee', parts: [], claim: 'C1', see: 'what-is-sciatica' },
        { id: 'numb-saddle', parts: [], claim: 'C2', see: 'what-helps' },
        { id: 'tight-muscles', parts: [], claim: 'C35', see: 'why-muscles-tighten' },
      ],
    },
  ],
} as const satisfies Readonly<Partial<Record<StoryId, readonly Question[]>>>

/** The questions that end a story; none where it has none. */
export const questionsOf = (story: StoryId): readonly Question[] =>
  (teachBack as Readonly<Partial<Record<StoryId, readonly Question[]>>>)[story] ?? []
