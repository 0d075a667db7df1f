import type { Side } from '../anatomy/structures.ts'
import type { HerniatingDisc } from '../mechanics/condition.ts'
import { retell } from './lesion.ts'
import type { Moment } from './moment.ts'
import { momentAt } from './sample.ts'
import { stories } from './stories/index.ts'

/** Where a herniation stands open in the story of it: the picture that a therapist speaks over. */
const { steps } = stories.sciatica
const HERNIATION = steps.findIndex(({ id }) => id === 'herniation')
const OPENED_AT = 0.7

/** What a consultation begins with: a herniation at a level and side, laid open. */
export const consultMoment = (lesion: { disc: HerniatingDisc; side: Side }): Moment =>
  retell(momentAt(stories.sciatica, HERNIATION, OPENED_AT * steps[HERNIATION]!.lengthMs), lesion)
