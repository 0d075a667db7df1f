import type { DiscId } from '../anatomy/spine.ts'
import { agree, type FindingSide } from './beside.ts'
import type { Finding, Grade } from './finding.ts'
import { rootsBeside } from './level.ts'
import type { Statement } from './statements.ts'

/** A finding that grows, and the sentence that spoke of it last. */
export type Open = { -readonly [K in keyof Finding]: Finding[K] } & { sentence: number }

const blank = (disc: DiscId | null, sentence: number): Open => ({
  disc,
  side: null,
  zone: null,
  type: null,
  herniated: false,
  sizeMm: null,
  migrated: null,
  root: null,
  contact: null,
  heightLoss: null,
  canalStenosis: null,
  recessStenosis: null,
  foraminalStenosis: null,
  signal: null,
  modic: null,
  certainty: 'stated',
  sentence,
})

const isBlank = (one: Finding): boolean =>
  Object.entries(one).every(([key, value]) => ['disc', 'certainty', 'sentence'].includes(key) || !value)

/** What is narrow on one side says nothing of the side of material that was spoken of before, or when the other side is narrow too. */
const isApart = (one: Open, { split }: Statement, sentence: number): boolean =>
  one.side === null && (one.herniated || one.type === 'bulge') && (split || one.sentence !== sentence)

const order: readonly Grade[] = ['none', 'mild', 'moderate', 'severe']
const worse = (a: Grade | null, b: Grade): Grade => (a !== null && order.indexOf(a) > order.indexOf(b) ? a : b)

/** What one sentence states and another wonders about are two findings: a doubt is not spread over what is sure, nor hidden in it. */
const isAsSure = (one: Open, doubted: boolean, sentence: number): boolean =>
  one.sentence === sentence || isBlank(one) || (one.certainty === 'possible') === doubted

const fieldOf = {
  canal: 'canalStenosis',
  recess: 'recessStenosis',
  foramen: 'foraminalStenosis',
  height: 'heightLoss',
} as const

/** Findings as they grow while a report is read. */
export function createFindings() {
  const all: Open[] = []
  const at = (disc: DiscId | null): Open[] => all.filter((one) => one.disc === disc)
  const open = (disc: DiscId | null, sentence: number): Open => {
    const made = blank(disc, sentence)
    all.push(made)
    return made
  }
  /** The finding that a statement adds to: the last at its disc whose side agrees; a new one when there is none. */
  const addedTo = (
    disc: DiscId | null,
    side: FindingSide | null,
    sentence: number,
    doubted: boolean,
    fits: (one: Open) => boolean,
  ): Open => {
    const here = at(disc).filter((one) => isAsSure(one, doubted, sentence))
    const found =
      here.findLast((one) => one.type !== 'none' && agree(one.side, side) && fits(one)) ??
      here.findLast((one) => agree(one.side, side) && fits(one))
    const one = found ?? open(disc, sentence)
    if (doubted) one.certainty = 'possible'
    return one
  }

  function material(disc: DiscId | null, { says, side, denied, doubted }: Statement, sentence: number): void {
    if (says.is !== 'material') return
    const last = at(disc).findLast((one) => agree(one.side, side) && (denied || isAsSure(one, doubted, sentence)))
    if (denied) {
      if (at(disc).some((one) => one.type !== null || one.herniated)) return
      const one = last ?? open(disc, sentence)
      one.type = 'none'
      one.side ??= side === 'midline' ? null : side
      return
    }
    const more = ['bulge', 'protrusion', 'extrusion', 'sequestration']
    // The same material said again: its kind after "herniation", or what became of an extrusion.
    const same =
      last &&
      last.type !== 'none' &&
      ((last.type === null && !last.herniated) ||
        ((says.type === null || last.type === null || last.type === says.type) && last.sentence === sentence) ||
        (last.type === 'extrusion' && says.type === 'sequestration'))
    const one = same ? last : open(disc, sentence)
    if (says.type && (one.type === null || more.indexOf(says.type) > more.indexOf(one.type))) one.type = says.type
    one.herniated ||= says.type !== 'bulge'
    one.side ??= side
    one.zone ??= says.zone
    one.sizeMm ??= says.sizeMm
    if (doubted) one.certainty = 'possible'
    one.sentence = sentence
  }

  function say(disc: DiscId | null, statement: Statement, sentence: number): void {
    const { says, side, doubted } = statement
    if (says.is === 'material') {
      material(disc, statement, sentence)
      return
    }
    if (says.is === 'narrow' && says.place !== 'signal') {
      const field = fieldOf[says.place]
      const own = says.place === 'height' ? null : side
      const aside = own === 'left' || own === 'right'
      const one = addedTo(
        disc,
        own,
        sentence,
        doubted,
        (it) => (it[field] === null || it[field] === says.grade) && !(aside && isApart(it, statement, sentence)),
      )
      const fresh = isBlank(one)
      one[field] = worse(one[field], says.grade)
      if (one.side === null && (says.grade !== 'none' || (fresh && aside))) one.side = own
    } else if (says.is === 'narrow') {
      const one = addedTo(disc, null, sentence, doubted, () => true)
      one.signal = says.grade === 'none' ? 'kept' : 'reduced'
    } else if (says.is === 'root') {
      const beside = disc === null ? null : rootsBeside(disc)
      const root = says.root ?? (says.role && beside ? beside[says.role] : null)
      // "abuts but does not displace": less than that is not nothing.
      if (says.contact === 'none' && at(disc).some((it) => it.sentence === sentence && it.contact !== null)) return
      const fits = (it: Open): boolean =>
        (root === null || it.root === null || it.root === root) && (says.contact !== 'none' || it.contact === null)
      const midline = at(disc).some((it) => it.side === 'midline' && fits(it))
      const one = addedTo(disc, midline ? 'midline' : side, sentence, doubted, fits)
      if (says.contact !== 'none' || isBlank(one)) one.side ??= side
      one.root ??= root
      one.contact = strongest(one.contact, says.contact)
      one.sentence = sentence
    } else if (says.is === 'migrated') addedTo(disc, null, sentence, doubted, () => true).migrated = says.way
    else if (says.is === 'modic') addedTo(disc, null, sentence, doubted, () => true).modic = says.type
    else if (at(disc).length === 0)
      Object.assign(open(disc, sentence), { type: 'none', canalStenosis: 'none', foraminalStenosis: 'none' })
  }

  return { all, say }
}

const contactOrder = ['none', 'contact', 'displaced', 'compressed'] as const
const strongest = (a: Finding['contact'], b: NonNullable<Finding['contact']>): NonNullable<Finding['contact']> =>
  a !== null && contactOrder.indexOf(a) > contactOrder.indexOf(b) ? a : b

/** Whether a finding says only that things are not there. */
export const allDenied = (one: Finding): boolean => {
  const grades = [one.heightLoss, one.canalStenosis, one.recessStenosis, one.foraminalStenosis]
  const there =
    one.herniated || (one.type !== null && one.type !== 'none') || one.signal === 'reduced' || one.modic !== null
  const touched = one.contact !== null && one.contact !== 'none'
  return !there && !touched && one.migrated === null && grades.every((grade) => grade === null || grade === 'none')
}
