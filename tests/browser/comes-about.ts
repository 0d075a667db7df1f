import type { Moment } from '../../src/story/moment.ts'

/** What must have come about in the picture by the end of each sentence of the story 'sciatica', by step. */
export const comesAbout: Readonly<Record<string, readonly ((moment: Moment) => boolean)[]>> = {
  'what-is-sciatica': [
    ({ show }) => show.layers.skin < 0.5,
    ({ view, show }) => view.spanMm < 700 && show.glow > 0.9,
    ({ view, show }) => view.spanMm > 1000 && show.zones > 0.5,
    ({ show }) => show.zones > 0.95,
  ],
  'healthy-back': [
    ({ show, view }) => show.layers.ligament > 0.8 && view.spanMm > 250,
    ({ view }) => view.spanMm > 200,
    ({ show, view }) => show.discCutaway > 0.95 && view.spanMm < 150,
    ({ posture }) => posture.lumbarFlexionDeg > 12,
  ],
  'follow-the-nerve': [
    ({ show }) => (show.signal?.at ?? 0) > 0.08,
    ({ show, view }) => (show.structures['gluteus-maximus-right'] ?? 1) < 0.3 && view.spanMm > 250,
    ({ show }) => (show.signal?.at ?? 0) > 0.25,
    ({ show }) => (show.signal?.at ?? 0) > 0.9,
  ],
  'discs-change': [20, 25, 60, 75].map(
    (age) =>
      ({ condition }: Moment) =>
        condition.ageYears > age,
  ),
  'posture-and-load': [
    ({ posture }) => posture.name === 'standing',
    ({ posture }) => posture.lumbarFlexionDeg > 20,
    ({ posture }) => posture.name === 'slouched',
    ({ posture }) => posture.name === 'standing',
  ],
  herniation: [
    ({ condition }) => condition.herniation!.depthMm > 3,
    ({ condition }) => condition.herniation!.type === 'extrusion' || condition.herniation!.depthMm > 5.5,
    ({ condition, show }) => condition.inflammation > 0.9 && show.glow > 0.9,
    ({ condition, show }) => condition.herniation!.depthMm === 6 && show.discCutaway < 0.2,
  ],
  'tight-muscles': [
    ({ condition }) => condition.muscleTension['piriformis-right']! < 0.5,
    ({ condition }) => condition.muscleTension['piriformis-right']! > 0.8,
    ({ condition }) => condition.muscleTension['piriformis-right']! > 0.9 && condition.herniation === null,
    ({ condition }) => (condition.herniation?.depthMm ?? 0) > 5,
  ],
  'massage-may-help': [
    ({ touch, show }) => touch?.stroke === 'glide' && show.layers.skin < 0.5,
    ({ touch }) => touch?.stroke === 'press' && touch.pressureKpa > 15,
    ({ touch, show }) => (touch?.restedMinutes ?? 0) > 2 && show.layers.hand < 0.1,
    ({ touch, posture }) => (touch?.restedMinutes ?? 0) > 3 && posture.hipFlexionDeg.right < 20,
  ],
  'massage-cannot': [
    ({ view, touch }) => view.at.includes('disc-L5-S1') && touch === null,
    ({ view }) => view.at.includes('gluteus-maximus-right') && view.towards === undefined,
    ({ condition }) => condition.muscleTension['piriformis-right']! < 0.95,
    ({ view, condition }) => view.at.includes('disc-L5-S1') && condition.herniation?.depthMm === 6,
  ],
  'why-muscles-tighten': [
    ({ condition }) => condition.inflammation > 0.6 && condition.muscleTension['gluteus-maximus-right']! < 0.3,
    ({ condition }) => condition.muscleTension['gluteus-maximus-right']! > 0.5,
    ({ condition }) => condition.muscleTension['gluteus-maximus-right']! > 0.85,
    ({ view }) => view.spanMm > 450,
  ],
  'what-helps': [
    ({ posture }) => Math.abs(posture.hipFlexionDeg.left - posture.hipFlexionDeg.right) > 10,
    ({ view }) => view.spanMm > 1000,
    ({ posture }) => posture.hipFlexionDeg.left === 0,
    ({ condition, show }) => condition.herniation?.zone === 'central' && show.zones > 0.9,
  ],
  'what-to-expect': [
    ({ condition }) => condition.monthsSinceOnset > 0.8,
    ({ condition }) => condition.monthsSinceOnset > 3,
    ({ condition, view }) => condition.monthsSinceOnset > 9 && view.spanMm < 400,
    ({ view, show }) => view.spanMm > 1000 && show.layers.skin > 0.4,
  ],
}
