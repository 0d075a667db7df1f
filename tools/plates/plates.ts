import { type Kind, type StructureId, sideOf, structureIds, structures } from '../../src/anatomy/structures.ts'
import type { Moment, View } from '../../src/story/moment.ts'
import type { DeepPartial } from '../../src/story/story.ts'

/** One picture: what is drawn and how opaque, from where, and what else differs from the healthy body at rest. */
export interface Plate {
  readonly shown: Readonly<Partial<Record<StructureId, number>>>
  readonly view: View
  readonly rest?: DeepPartial<Pick<Moment, 'condition' | 'posture' | 'show' | 'touch'>>
}

const ofKinds = (...wanted: readonly Kind[]): StructureId[] =>
  structureIds.filter((id) => wanted.includes(structures[id].kind))
const on = (ids: readonly StructureId[], opacity = 1): Plate['shown'] =>
  Object.fromEntries(ids.map((id) => [id, opacity]))
const matching = (pattern: RegExp): StructureId[] => structureIds.filter((id) => pattern.test(id))
const look = (at: readonly StructureId[], azimuthDeg: number, elevationDeg: number, spanMm: number): View => ({
  at,
  azimuthDeg,
  elevationDeg,
  spanMm,
  panMm: [0, 0, 0],
})

const bones = ofKinds('bone')
const softSpine = ofKinds('disc', 'nerve')
const deepGluteal = /^(piriformis|obturator-internus|superior-gemellus|inferior-gemellus|quadratus-femoris)-/
const pelvicLigaments = matching(/^sacro(spinous|tuberous)-ligament-/)

/** The eight plates of the assembled body, by file name. */
export const plates: Readonly<Record<string, Plate>> = {
  'body-1-bones': { shown: on(bones), view: look(['sacrum'], 30, 6, 600) },
  'body-2-discs-and-nerves': {
    shown: { ...on(bones, 0.16), ...on(softSpine) },
    view: look(['L5', 'sacrum'], 18, 4, 330),
  },
  'body-3-deep-gluteal-space': {
    shown: {
      ...on(bones),
      ...on(ofKinds('nerve')),
      ...on(ofKinds('disc')),
      ...on(matching(deepGluteal)),
      ...on(pelvicLigaments),
    },
    view: look(['piriformis-right', 'hip-bone-right'], 192, 4, 240),
  },
  'body-4-lumbar-foramen': {
    shown: {
      ...on(bones.filter((id) => !/^(hip|femur)/.test(id))),
      ...on(softSpine),
      ...on(matching(/^ligamenta-flava/)),
    },
    view: look(['L4', 'L5'], 96, 4, 120),
  },
  'body-5-cut-through-L4-L5': {
    shown: on([
      ...matching(/^(L5|sacrum|disc-L4-L5|dural-sac|cauda-equina)$/),
      ...matching(/^(root|ganglion)-(L4|L5|S1)-/),
      ...matching(/^hip-bone/),
    ]),
    view: look(['disc-L4-L5'], 180, 76, 100),
    rest: {
      condition: {
        herniation: {
          disc: 'L4-L5',
          side: 'right',
          zone: 'subarticular',
          type: 'protrusion',
          depthMm: 5,
          migrationMm: 0,
        },
      },
      show: { discCutaway: 1 },
    },
  },
  'body-6-whole-leg': {
    shown: { ...on(bones), ...on(softSpine), skin: 0.3 },
    view: look(['femur-right', 'tibia-right', 'L5'], 205, 0, 1330),
  },
  'body-7-muscles': {
    shown: { ...on(bones), ...on(softSpine), ...on(ofKinds('muscle').filter((id) => sideOf(id) === 'left')) },
    view: look(['sacrum', 'femur-left'], 168, 2, 720),
  },
  'body-8-skin': {
    shown: { ...on(bones), ...on(ofKinds('nerve')), skin: 0.55 },
    view: look(['sacrum', 'tibia-left', 'tibia-right'], 160, 2, 1380),
  },
}
