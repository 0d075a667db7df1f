import type { StructureId } from '../../../anatomy/structures.ts'
import type { Condition, Herniation } from '../../../mechanics/condition.ts'
import type { Show } from '../../moment.ts'
import { postures } from '../../postures.ts'
import type { Beat, Story } from '../../story.ts'

/** The nerves of the leg that is well, and those to the front of both thighs: drawn faintly, so that the eye stays with the sore one. */
const calmSide = {
  'sciatic-nerve-left': 0.25,
  'tibial-nerve-left': 0.25,
  'common-fibular-nerve-left': 0.25,
  'superficial-fibular-nerve-left': 0.25,
  'deep-fibular-nerve-left': 0.25,
  'sural-nerve-left': 0.25,
  'sural-communicating-branch-left': 0.25,
  'medial-plantar-nerve-left': 0.25,
  'lateral-plantar-nerve-left': 0.25,
  'femoral-nerve-left': 0.25,
  'femoral-nerve-right': 0.25,
  'obturator-nerve-left': 0.25,
  'obturator-nerve-right': 0.25,
} as const satisfies Show['structures']

/** The muscles under gluteus maximus on the sore side, which share the space with the nerve. */
const deepGluteal = {
  'piriformis-right': 1,
  'obturator-internus-right': 1,
  'superior-gemellus-right': 1,
  'inferior-gemellus-right': 1,
  'quadratus-femoris-right': 1,
} as const satisfies Show['structures']

/** The two long columns of the back, as solid as said on either side. */
const backColumns = (left: number, right: number) =>
  ({
    'longissimus-left': left,
    'longissimus-right': right,
    'iliocostalis-left': left,
    'iliocostalis-right': right,
  }) as const satisfies Show['structures']

/** Tension of the muscles beside the spine on the sore side. */
const tightBack = (tension: number) =>
  ({
    'multifidus-right': tension,
    'longissimus-right': tension,
    'iliocostalis-right': tension,
  }) as const satisfies Condition['muscleTension']

/** The ligaments that make a hole of each notch of the hip bone, and so the gate through which the nerve leaves. */
const gateOfNerve = {
  'sacrotuberous-ligament-right': 1,
  'sacrospinous-ligament-right': 1,
} as const satisfies Show['structures']

/** Bones above the disc turn to glass, so that one looks down on it. */
const openedFromAbove = {
  T11: 0,
  T12: 0,
  L1: 0,
  L2: 0,
  L3: 0,
  L4: 0.06,
  L5: 0.16,
} as const satisfies Show['structures']

/** The other roots stand back, so that the eye stays with the one that is met. */
const otherRoots = {
  'root-L1-left': 0,
  'root-L1-right': 0,
  'root-L2-left': 0,
  'root-L2-right': 0,
  'root-L3-left': 0.12,
  'root-L3-right': 0.12,
  'root-L4-left': 0.2,
  'root-L4-right': 0.2,
  'root-L5-left': 0.3,
  'root-S1-left': 0.3,
  'root-S2-left': 0.3,
  'root-S3-left': 0.3,
  'lumbosacral-trunk-left': 0.2,
  'femoral-nerve-left': 0,
  'femoral-nerve-right': 0,
  'obturator-nerve-left': 0,
  'obturator-nerve-right': 0,
  'ganglion-L1-left': 0,
  'ganglion-L1-right': 0,
  'ganglion-L2-left': 0,
  'ganglion-L2-right': 0,
  'ganglion-L3-left': 0.12,
  'ganglion-L3-right': 0.12,
  'ganglion-L4-left': 0.2,
  'ganglion-L4-right': 0.2,
  'ganglion-L5-left': 0.3,
  'ganglion-S1-left': 0.3,
  'ganglion-S2-left': 0.3,
  'ganglion-S3-left': 0.3,
} as const satisfies Show['structures']

/** The pelvis and thighs out of the way and the sacrum as glass, so that a root can be followed out of the canal. */
const openedAtBack = {
  sacrum: 0.22,
  coccyx: 0,
  'hip-bone-left': 0,
  'hip-bone-right': 0,
  'femur-left': 0,
  'femur-right': 0,
} as const satisfies Show['structures']

/** What stands between the eye and the low discs, seen from the right: pelvis and thigh, and the nerves that come down beside the spine. */
const openedAtSide = {
  'hip-bone-left': 0,
  'hip-bone-right': 0.07,
  'femur-left': 0,
  'femur-right': 0,
  'femoral-nerve-left': 0,
  'femoral-nerve-right': 0,
  'obturator-nerve-left': 0,
  'obturator-nerve-right': 0,
  'root-L1-left': 0,
  'root-L1-right': 0,
  'root-L2-left': 0,
  'root-L2-right': 0,
  'root-L3-left': 0.1,
  'root-L3-right': 0.1,
  'ganglion-L1-left': 0,
  'ganglion-L1-right': 0,
  'ganglion-L2-left': 0,
  'ganglion-L2-right': 0,
  'ganglion-L3-left': 0.1,
  'ganglion-L3-right': 0.1,
} as const satisfies Show['structures']

/** And back again. */
const closedAtBack = {
  sacrum: 1,
  coccyx: 1,
  'hip-bone-left': 1,
  'hip-bone-right': 1,
  'femur-left': 1,
  'femur-right': 1,
} as const satisfies Show['structures']

const bonesAndNerves = { bone: 1, disc: 1, ligament: 0, nerve: 1, muscle: 0, skin: 0, hand: 0 } as const

/** The commonest kind: beside the midline, where it meets the root that travels past (fardon2014, radiopaedia_root). */
const herniation = {
  disc: 'L5-S1',
  side: 'right',
  zone: 'subarticular',
  type: 'extrusion',
  depthMm: 6,
  migrationMm: 2,
} as const satisfies Herniation

const onSacrum = ['sacrum'] as const satisfies readonly StructureId[]

/** Hips swing and knees give in turn, `strides` times between two fractions of the step; angles after ordinary gait, rounded. */
function walking(from: number, to: number, strides: number): Beat[] {
  const half = (to - from) / (2 * strides)
  const beats = Array.from({ length: 2 * strides }, (_, i): Beat => {
    const [front, back] = i % 2 === 0 ? (['left', 'right'] as const) : (['right', 'left'] as const)
    return {
      at: from + half * (i + 1),
      over: half,
      change: {
        posture: {
          hipFlexionDeg: { [front]: 24, [back]: -9 },
          kneeFlexionDeg: { [front]: 10, [back]: 20 },
        },
      },
    }
  })
  const still = { left: 0, right: 0 }
  return [...beats, { at: to + half, over: half, change: { posture: { hipFlexionDeg: still, kneeFlexionDeg: still } } }]
}

/** Where each part of the massage begins, as fractions of its step. */
export const massageSession = { check: 0, strokes: 0.1, kneading: 0.3, pressure: 0.54, standing: 0.8 } as const

/** How comfortable, 0..1, in each part: short-term easing after trials of back pain; illustrative, it outlasts the hands. */
export const massageComfort = { check: 0.3, strokes: 0.4, kneading: 0.5, pressure: 0.58, standing: 0.6 } as const

/** What sciatica is, where it comes from, what helps: told for the right side and L5-S1, and retold for any other. */
export const steps = {
  start: { show: { layers: bonesAndNerves } },
  steps: [
    {
      id: 'what-is-sciatica',
      lengthMs: 20_200,
      sentences: [
        { at: 0.022, about: [], claims: [], sources: [] },
        { at: 0.302, about: [], claims: [], sources: [] },
        { at: 0.454, about: [], claims: [], sources: [] },
        { at: 0.728, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: onSacrum, azimuthDeg: 202, elevationDeg: 4, spanMm: 1280, panMm: [0, -325, 0] },
        show: { layers: { skin: 1 }, structures: calmSide },
        condition: { herniation, inflammation: 1, sensitivity: 0.6 },
      },
      beats: [
        { at: 0.24, over: 0.22, change: { show: { layers: { skin: 0.3 } } } },
        { at: 0.3, over: 0.3, change: { view: { azimuthDeg: 182 } } },
        { at: 0.4, over: 0.16, change: { view: { spanMm: 560, panMm: [-50, -70, 0] }, show: { glow: 1 } } },
        { at: 0.42, over: 0, change: { show: { signal: { side: 'right', at: 0 } } } },
        { at: 0.66, over: 0.2, change: { view: { spanMm: 1200, panMm: [-30, -340, 0], azimuthDeg: 190 } } },
        { at: 0.8, over: 0.36, change: { show: { signal: { side: 'right', at: 1 } } } },
        { at: 0.84, over: 0, change: { show: { signal: null } } },
        { at: 0.74, over: 0.26, change: { show: { zones: 1 } } },
      ],
      hotspots: [
        { id: 'buttock', anchor: { on: 'gluteus-maximus-right', restMm: [-75, -80, -95] }, sources: ['nhs'] },
        { id: 'calf-and-foot', anchor: { on: 'tibial-nerve-right', restMm: [-86, -700, -34] }, sources: ['konst2015'] },
        {
          id: 'inner-thigh',
          anchor: { on: 'femur-right', restMm: [-38, -260, 10] },
          sources: ['harrison19', 'bmjbp_ces', 'nhs'],
        },
      ],
      certainty: 'high',
      sources: ['jensen2019', 'nhs', 'konst2015', 'murphy2009'],
      claims: ['C1', 'C2', 'C3'],
    },
    {
      id: 'healthy-back',
      lengthMs: 17_000,
      sentences: [
        { at: 0.026, about: [], claims: [], sources: [] },
        { at: 0.311, about: [], claims: [], sources: [] },
        { at: 0.466, about: [], claims: [], sources: [] },
        { at: 0.734, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: ['L3'], azimuthDeg: 188, elevationDeg: 8, spanMm: 330, panMm: [0, -10, 0] },
        show: { layers: { ligament: 1 } },
        // Nothing has come out of this disc: it is named so that the cut opens here, at the level that the words show.
        condition: { herniation: { ...herniation, disc: 'L4-L5', type: 'bulge', depthMm: 0, migrationMm: 0 } },
      },
      beats: [
        {
          at: 0.42,
          over: 0.26,
          change: {
            view: { at: ['disc-L4-L5'], azimuthDeg: 244, elevationDeg: 22, spanMm: 130, panMm: [0, 0, 0] },
            show: { layers: { ligament: 0.3 }, structures: { L4: 0.35, ...openedAtSide } },
          },
        },
        { at: 0.56, over: 0.16, change: { show: { discCutaway: 1 } } },
        {
          at: 0.94,
          over: 0.18,
          change: { posture: { lumbarFlexionDeg: 15 }, view: { elevationDeg: 8, spanMm: 170, azimuthDeg: 262 } },
        },
      ],
      hotspots: [
        {
          id: 'annulus',
          anchor: { on: 'disc-L4-L5', restMm: [-19, 40, -3] },
          sources: ['fardon2014', 'adams2006'],
        },
        { id: 'nucleus', anchor: { on: 'disc-L4-L5', restMm: [-13, 40, 13] }, sources: ['urban2003'] },
        { id: 'foramen', anchor: { on: 'ganglion-L4-right', restMm: [-20, 51.2, -8.4] }, sources: ['hasegawa1995'] },
      ],
      certainty: 'high',
      sources: ['urban2003', 'adams2006', 'fardon2014', 'nepal_mri'],
      claims: ['C6'],
    },
    {
      id: 'follow-the-nerve',
      lengthMs: 22_200,
      sentences: [
        { at: 0.02, about: [], claims: [], sources: [] },
        { at: 0.385, about: [], claims: [], sources: [] },
        { at: 0.549, about: [], claims: [], sources: [] },
        { at: 0.773, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: onSacrum, azimuthDeg: 196, elevationDeg: 10, spanMm: 270, panMm: [-10, 40, 0] },
        show: {
          structures: { ...calmSide, ...gateOfNerve, 'piriformis-right': 1, 'gluteus-maximus-right': 1 },
          signal: { side: 'right', at: 0 },
        },
      },
      beats: [
        { at: 0.36, over: 0.34, change: { show: { signal: { side: 'right', at: 0.12 } } } },
        { at: 0.44, over: 0.22, change: { show: { structures: { 'gluteus-maximus-right': 0.1 } } } },
        {
          at: 0.5,
          over: 0.24,
          change: {
            view: { at: ['piriformis-right'], azimuthDeg: 192, elevationDeg: 2, spanMm: 290, panMm: [0, -30, 0] },
          },
        },
        { at: 0.58, over: 0.2, change: { show: { signal: { side: 'right', at: 0.2 } } } },
        {
          at: 0.74,
          over: 0.18,
          change: {
            view: { at: ['femur-right'], azimuthDeg: 186, elevationDeg: 0, spanMm: 420, panMm: [0, -90, 0] },
            show: { signal: { side: 'right', at: 0.5 } },
          },
        },
        {
          at: 0.86,
          over: 0.12,
          change: {
            view: { at: ['patella-right'], azimuthDeg: 196, elevationDeg: 2, spanMm: 330, panMm: [0, -20, 0] },
            show: { signal: { side: 'right', at: 0.62 } },
          },
        },
        {
          at: 1,
          over: 0.14,
          change: {
            view: { at: onSacrum, azimuthDeg: 200, elevationDeg: 4, spanMm: 1230, panMm: [-30, -345, 0] },
            show: { signal: { side: 'right', at: 1 } },
          },
        },
      ],
      hotspots: [
        {
          id: 'piriformis',
          anchor: { on: 'piriformis-right', restMm: [-78, -66, -42] },
          sources: ['poutoglidou2020', 'tomaszewski2016'],
        },
        {
          id: 'sciatic-nerve',
          anchor: { on: 'sciatic-nerve-right', restMm: [-79.1, -111.7, -41] },
          sources: ['tomaszewski2016', 'mpr1629'],
        },
        {
          id: 'knee-split',
          anchor: { on: 'sciatic-nerve-right', restMm: [-82.4, -455, -30] },
          sources: ['tomaszewski2016'],
        },
      ],
      certainty: 'high',
      sources: ['poutoglidou2020', 'tomaszewski2016', 'smoll2010'],
      claims: ['C2', 'C4', 'C5'],
    },
    {
      id: 'discs-change',
      lengthMs: 17_400,
      sentences: [
        { at: 0.026, about: [], claims: [], sources: [] },
        { at: 0.263, about: [], claims: [], sources: [] },
        { at: 0.427, about: [], claims: [], sources: [] },
        { at: 0.627, about: [], claims: [], sources: [] },
      ],
      // No glow in this step, ever: a disc that thins with age does not hurt for that.
      moment: {
        view: { at: ['disc-L4-L5'], azimuthDeg: 268, elevationDeg: 3, spanMm: 150, panMm: [0, 4, -6] },
        show: { structures: openedAtSide },
        condition: { ageYears: 20 },
      },
      beats: [{ at: 0.86, over: 0.82, change: { condition: { ageYears: 80 } } }],
      hotspots: [
        { id: 'disc-height', anchor: { on: 'disc-L4-L5', restMm: [-24, 40, 12] }, sources: ['videman2014'] },
        { id: 'age-chart', anchor: null, sources: ['brinjikji2015a'] },
        { id: 'foramen', anchor: { on: 'ganglion-L4-right', restMm: [-20, 51.2, -8.4] }, sources: ['hasegawa1995'] },
      ],
      certainty: 'moderate',
      sources: ['videman2014', 'brinjikji2015a', 'brinjikji2015b', 'hasegawa1995', 'pfirrmann2001'],
      claims: ['C6', 'C7', 'C8'],
    },
    {
      id: 'posture-and-load',
      lengthMs: 18_800,
      sentences: [
        { at: 0.023, about: [], claims: [], sources: [] },
        { at: 0.213, about: [], claims: [], sources: [] },
        { at: 0.502, about: [], claims: [], sources: [] },
        { at: 0.754, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: ['L4'], azimuthDeg: 262, elevationDeg: 4, spanMm: 430, panMm: [0, -10, 10] },
        show: {
          layers: { nerve: 0.35 },
          structures: { ...backColumns(0.18, 0.18), 'hip-bone-right': 0.3 },
        },
        posture: postures.lying,
      },
      beats: [
        { at: 0.16, over: 0.1, change: { posture: postures.standing } },
        { at: 0.28, over: 0.1, change: { posture: postures.bent } },
        { at: 0.38, over: 0.08, change: { posture: postures.lifting } },
        { at: 0.54, over: 0.12, change: { posture: postures.sitting } },
        { at: 0.68, over: 0.1, change: { posture: postures.slouched } },
        { at: 0.86, over: 0.12, change: { posture: postures.standing } },
      ],
      hotspots: [
        { id: 'lift-pose', anchor: null, sources: ['wilke1999'] },
        { id: 'sit-pose', anchor: null, sources: ['li2022', 'wilke1999'] },
        {
          id: 'buttock-seat',
          anchor: { on: 'hip-bone-right', restMm: [-57.7, -146.1, -34.8] },
          sources: ['kizaki2020', 'hopayian2018'],
        },
      ],
      certainty: 'low',
      sources: ['wilke1999', 'li2022', 'swain2020', 'cook2014', 'miranda2002', 'nachemson1966'],
      claims: ['C9', 'C10', 'C11'],
    },
    {
      id: 'herniation',
      lengthMs: 20_000,
      sentences: [
        { at: 0.022, about: [], claims: [], sources: [] },
        { at: 0.323, about: [], claims: [], sources: [] },
        { at: 0.56, about: [], claims: [], sources: [] },
        { at: 0.802, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: ['disc-L5-S1'], azimuthDeg: 186, elevationDeg: 62, spanMm: 120, panMm: [0, 0, -6] },
        show: {
          structures: { ...openedFromAbove, ...openedAtBack, ...calmSide, ...otherRoots, sacrum: 0.5 },
          discCutaway: 0.6,
        },
        condition: { herniation: { ...herniation, type: 'bulge', depthMm: 0, migrationMm: 0 } },
      },
      beats: [
        { at: 0.16, over: 0.12, change: { condition: { herniation: { depthMm: 2 } } } },
        { at: 0.28, over: 0.12, change: { condition: { herniation: { type: 'protrusion', depthMm: 4 } } } },
        {
          at: 0.48,
          over: 0.16,
          change: { condition: { herniation: { type: 'extrusion', depthMm: 6, migrationMm: 2 } } },
        },
        {
          at: 0.62,
          over: 0.26,
          change: { view: { azimuthDeg: 204, elevationDeg: 28, spanMm: 84, panMm: [-4, -6, -12] } },
        },
        { at: 0.8, over: 0.26, change: { condition: { inflammation: 1, sensitivity: 0.6 }, show: { glow: 1 } } },
        {
          at: 1,
          over: 0.14,
          change: {
            view: { azimuthDeg: 208, elevationDeg: 14, spanMm: 120, panMm: [-8, -14, -10] },
            show: { structures: { L4: 0.2, L5: 0.3 }, discCutaway: 0 },
          },
        },
      ],
      hotspots: [
        {
          id: 'herniation',
          anchor: { on: 'disc-L5-S1', restMm: [-11, 3, -15] },
          sources: ['levels_page', 'deyo2016'],
        },
        { id: 'nerve-root', anchor: { on: 'root-S1-right', restMm: [-12, -4, -27] }, sources: ['kuslich1991'] },
        { id: 'leg-zone', anchor: null, sources: ['murphy2009', 'taylor2013'] },
        { id: 'scan-note', anchor: null, sources: ['brinjikji2015a', 'elbarzouhi2013'] },
      ],
      certainty: 'moderate',
      sources: [
        'koes2007',
        'fardon2014',
        'kuslich1991',
        'jonsson_issls',
        'olmarker1989a',
        'olmarker1993',
        'radiopaedia_root',
      ],
      claims: ['C3', 'C11', 'C12', 'C13', 'C14', 'C33'],
    },
    {
      id: 'tight-muscles',
      lengthMs: 17_600,
      sentences: [
        { at: 0.025, about: [], claims: [], sources: [] },
        { at: 0.325, about: [], claims: [], sources: [] },
        { at: 0.573, about: [], claims: [], sources: [] },
        { at: 0.762, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: onSacrum, azimuthDeg: 200, elevationDeg: 12, spanMm: 260, panMm: [-10, 30, 0] },
        show: {
          layers: { disc: 0.5 },
          structures: { ...deepGluteal, ...gateOfNerve, ...calmSide, 'gluteus-maximus-right': 0.5 },
        },
        condition: { muscleTension: { 'piriformis-right': 0.2 }, sensitivity: 0.5 },
      },
      beats: [
        {
          at: 0.3,
          over: 0.26,
          change: {
            view: { at: ['piriformis-right'], azimuthDeg: 194, elevationDeg: 4, spanMm: 230, panMm: [0, -22, 0] },
            show: { structures: { 'gluteus-maximus-right': 0.07 } },
          },
        },
        {
          at: 0.6,
          over: 0.26,
          change: { condition: { muscleTension: { 'piriformis-right': 1 } }, show: { glow: 0.6 } },
        },
      ],
      hotspots: [
        {
          id: 'piriformis',
          anchor: { on: 'piriformis-right', restMm: [-78, -66, -42] },
          sources: ['hopayian2010', 'hopayian2018'],
        },
        { id: 'no-test', anchor: null, sources: ['kizaki2020', 'hopayian2018'] },
        {
          id: 'reverse-arrow',
          anchor: { on: 'sciatic-nerve-right', restMm: [-78, -106, -40] },
          sources: ['adelmanesh2015'],
        },
      ],
      certainty: 'low',
      sources: ['kizaki2020', 'hopayian2010', 'hopayian2018', 'vij2021', 'siahaan2021', 'smoll2010', 'adelmanesh2015'],
      claims: ['C10', 'C30'],
    },
    {
      id: 'massage-may-help',
      lengthMs: 28_000,
      sentences: [
        { at: 0.015, about: [], claims: [], sources: [] },
        { at: 0.118, about: [], claims: [], sources: [] },
        { at: 0.394, about: [], claims: [], sources: [] },
        { at: 0.516, about: [], claims: [], sources: [] },
      ],
      // Hands change muscle and comfort. The disc, its herniation and the root stay as they are from the first frame to the last.
      moment: {
        view: { at: onSacrum, azimuthDeg: 196, elevationDeg: 14, spanMm: 520, panMm: [-20, 20, 0] },
        show: {
          layers: { skin: 0.85, muscle: 0 },
          structures: {
            ...deepGluteal,
            ...calmSide,
            'gluteus-maximus-right': 1,
            ...backColumns(1, 1),
          },
          glow: 0.7,
        },
        condition: {
          herniation,
          inflammation: 0.6,
          sensitivity: 0.6,
          muscleTension: { 'piriformis-right': 1, 'gluteus-maximus-right': 0.8, ...tightBack(0.7) },
        },
      },
      beats: [
        { at: 0.12, over: 0.1, change: { show: { layers: { skin: 0.3 } } } },
        {
          at: massageSession.strokes + 0.06,
          over: 0.06,
          change: {
            touch: { target: 'longissimus-right', stroke: 'glide', pressureKpa: 2, phase: 0, minutes: 2 },
            show: { layers: { hand: 1 } },
          },
        },
        {
          at: massageSession.kneading + 0.06,
          over: 0.08,
          change: {
            view: { at: ['gluteus-maximus-right'], azimuthDeg: 204, elevationDeg: 20, spanMm: 360, panMm: [0, 10, 0] },
            touch: { target: 'gluteus-maximus-right', stroke: 'knead', pressureKpa: 6, phase: 0, minutes: 8 },
          },
        },
        {
          at: massageSession.pressure + 0.06,
          over: 0.08,
          change: {
            view: { at: ['piriformis-right'], azimuthDeg: 238, elevationDeg: 16, spanMm: 320, panMm: [12, 6, -30] },
            touch: { target: 'piriformis-right', stroke: 'press', pressureKpa: 20, phase: 0, minutes: 15 },
            show: { structures: { 'gluteus-maximus-right': 0.3 }, layers: { skin: 0.16 } },
          },
        },
        { at: massageSession.standing, over: 0.05, change: { touch: null, show: { layers: { hand: 0 } } } },
        {
          at: 0.97,
          over: 0.15,
          change: { condition: { muscleTension: { 'piriformis-right': 0.9, 'gluteus-maximus-right': 0.75 } } },
        },
        { at: 0.89, over: 0.08, change: { posture: { hipFlexionDeg: { right: 22 }, kneeFlexionDeg: { right: 30 } } } },
        { at: 0.98, over: 0.09, change: { posture: { hipFlexionDeg: { right: 0 }, kneeFlexionDeg: { right: 0 } } } },
      ],
      hotspots: [
        { id: 'hands', anchor: { on: 'gluteus-maximus-right', restMm: [-95, -60, -90] }, sources: ['weerapong2005'] },
        { id: 'meter-reflex', anchor: null, sources: ['morelli1990', 'sullivan1991'] },
        {
          id: 'nerve',
          anchor: { on: 'sciatic-nerve-right', restMm: [-79.1, -111.7, -41] },
          sources: ['ernst2003', 'yin2014'],
        },
        { id: 'calm', anchor: null, sources: ['moyer2004'] },
      ],
      certainty: 'very-low',
      sources: [
        'furlan2015',
        'morelli1990',
        'sullivan1991',
        'morelli1991',
        'goldberg1992',
        'crommert2015',
        'bialosky2009',
        'weerapong2005',
        'moyer2004',
        'hou2010',
        'field2007',
      ],
      claims: ['C15', 'C16', 'C17', 'C24', 'C25', 'C27', 'C28', 'C31', 'C32', 'C38'],
    },
    {
      id: 'massage-cannot',
      lengthMs: 18_600,
      sentences: [
        { at: 0.023, about: [], claims: [], sources: [] },
        { at: 0.226, about: [], claims: [], sources: [] },
        { at: 0.511, about: [], claims: [], sources: [] },
        { at: 0.681, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: ['disc-L5-S1'], azimuthDeg: 206, elevationDeg: 26, spanMm: 130, panMm: [-6, 0, -10] },
        show: {
          structures: {
            ...openedFromAbove,
            ...openedAtBack,
            ...deepGluteal,
            ...calmSide,
            'gluteus-maximus-right': 0.9,
          },
          glow: 0.7,
        },
        condition: {
          herniation,
          inflammation: 0.6,
          sensitivity: 0.6,
          muscleTension: { 'piriformis-right': 1, 'gluteus-maximus-right': 0.8 },
        },
      },
      beats: [
        {
          at: 0.46,
          over: 0.18,
          change: {
            view: {
              at: ['sacrum', 'gluteus-maximus-right'],
              azimuthDeg: 208,
              elevationDeg: 14,
              spanMm: 300,
              panMm: [0, 0, 0],
            },
            show: { structures: { L1: 0.5, L2: 0.5, L3: 0.5, L4: 0.5, L5: 0.5, ...closedAtBack } },
          },
        },
        {
          at: 0.72,
          over: 0.2,
          change: {
            condition: { muscleTension: { 'piriformis-right': 0.9, 'gluteus-maximus-right': 0.7 } },
            show: { structures: { 'gluteus-maximus-right': 0.5 } },
          },
        },
        {
          at: 1,
          over: 0.16,
          change: {
            view: { at: ['disc-L5-S1'], azimuthDeg: 206, elevationDeg: 24, spanMm: 150, panMm: [-6, 0, -10] },
            show: { structures: { L1: 0, L2: 0, L3: 0, L4: 0.06, L5: 0.16, ...openedAtBack } },
          },
        },
      ],
      hotspots: [
        {
          id: 'disc-after',
          anchor: { on: 'disc-L5-S1', restMm: [-11, 3, -15] },
          sources: ['chaudhry2008', 'fardon2014'],
        },
        {
          id: 'muscle-after',
          anchor: { on: 'gluteus-maximus-right', restMm: [-90, -70, -90] },
          sources: ['davis2020'],
        },
        { id: 'therapist-card', anchor: null, sources: ['cherkin2011', 'ernst2003'] },
        { id: 'caution-card', anchor: null, sources: ['nccih', 'yin2014'] },
      ],
      certainty: 'moderate',
      sources: ['chaudhry2008', 'davis2020', 'cherkin2011', 'furlan2015', 'ernst2003', 'yin2014', 'kngf2021', 'nice59'],
      claims: ['C15', 'C16', 'C17', 'C18', 'C19', 'C20', 'C21', 'C22', 'C23', 'C26', 'C29', 'C32', 'C34', 'C38'],
    },
    {
      id: 'why-muscles-tighten',
      lengthMs: 19_600,
      sentences: [
        { at: 0.022, about: [], claims: [], sources: [] },
        { at: 0.202, about: [], claims: [], sources: [] },
        { at: 0.315, about: [], claims: [], sources: [] },
        { at: 0.593, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: ['L5'], azimuthDeg: 206, elevationDeg: 14, spanMm: 200, panMm: [-10, -10, 0] },
        show: {
          structures: {
            ...deepGluteal,
            ...calmSide,
            'gluteus-maximus-right': 0.35,
            ...backColumns(0.3, 0.3),
          },
        },
        condition: {
          herniation: { ...herniation, depthMm: 5 },
          muscleTension: { 'piriformis-right': 0.2, 'gluteus-maximus-right': 0.2, ...tightBack(0.2) },
          irritatedHours: 0,
        },
      },
      beats: [
        { at: 0.2, over: 0.2, change: { condition: { inflammation: 0.8, sensitivity: 0.8 }, show: { glow: 1 } } },
        { at: 0.12, over: 0, change: { show: { signal: { side: 'right', at: 0 } } } },
        { at: 0.4, over: 0.26, change: { show: { signal: { side: 'right', at: 0.2 } } } },
        { at: 0.46, over: 0, change: { show: { signal: null } } },
        {
          at: 0.42,
          over: 0.24,
          change: {
            view: { at: onSacrum, azimuthDeg: 200, elevationDeg: 8, spanMm: 360, panMm: [-30, -10, 0] },
          },
        },
        {
          at: 0.52,
          over: 0.24,
          change: {
            condition: {
              irritatedHours: 72,
              muscleTension: { 'piriformis-right': 0.9, 'gluteus-maximus-right': 0.9, ...tightBack(0.9) },
            },
            show: {
              structures: { 'gluteus-maximus-right': 0.75, 'multifidus-right': 1, ...backColumns(0.8, 0.9) },
            },
          },
        },
        { at: 0.96, over: 0.3, change: { view: { azimuthDeg: 190, spanMm: 460, panMm: [-10, 10, 0] } } },
      ],
      hotspots: [
        {
          id: 'guarding',
          anchor: { on: 'gluteus-maximus-right', restMm: [-85, -70, -90] },
          sources: ['adelmanesh2015', 'hodges2003'],
        },
        { id: 'smoking', anchor: null, sources: ['shiri2016'] },
        { id: 'movement', anchor: null, sources: ['steffens2016'] },
      ],
      certainty: 'low',
      sources: [
        'adelmanesh2015',
        'hodges2003',
        'vandieen2003',
        'shiri2014',
        'shiri2016',
        'cook2014',
        'miranda2002',
        'steffens2016',
        'choi2010',
      ],
      claims: ['C9', 'C21', 'C35', 'C36'],
    },
    {
      id: 'what-helps',
      lengthMs: 25_400,
      sentences: [
        { at: 0.017, about: [], claims: [], sources: [] },
        { at: 0.087, about: [], claims: [], sources: [] },
        { at: 0.306, about: [], claims: [], sources: [] },
        { at: 0.567, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: onSacrum, azimuthDeg: 240, elevationDeg: 4, spanMm: 1250, panMm: [0, -335, 0] },
        show: { layers: { skin: 0.35 }, structures: calmSide },
      },
      beats: [
        ...walking(0, 0.46, 3),
        {
          at: 0.62,
          over: 0.16,
          change: {
            view: { at: onSacrum, azimuthDeg: 192, elevationDeg: 6, spanMm: 330, panMm: [0, 20, 0] },
            show: { layers: { skin: 0.22 } },
          },
        },
        {
          at: 0.7,
          over: 0.12,
          change: {
            // The one large central herniation of the story: a picture of what a warning sign warns of, not of sciatica.
            condition: {
              herniation: {
                disc: 'L4-L5',
                side: 'right',
                zone: 'central',
                type: 'extrusion',
                depthMm: 10,
                migrationMm: 0,
              },
              inflammation: 0.8,
              sensitivity: 0.6,
            },
            show: { structures: { L3: 0.25, L4: 0.25, L5: 0.25, sacrum: 0.35 } },
          },
        },
        { at: 0.8, over: 0.14, change: { show: { glow: 0.8, zones: 1 } } },
      ],
      hotspots: [
        { id: 'move', anchor: null, sources: ['dahm2010'] },
        { id: 'exercise', anchor: null, sources: ['fernandez2015'] },
        { id: 'surgery', anchor: null, sources: ['peul2007', 'liu2023'] },
        {
          id: 'emergency',
          anchor: { on: 'cauda-equina', restMm: [0, 24, -18] },
          sources: ['bmjbp_ces', 'todd_ces', 'nhs'],
        },
        { id: 'see-doctor', anchor: null, sources: ['finucane2020', 'nhs', 'nice59'] },
      ],
      certainty: 'moderate',
      sources: [
        'nice59',
        'dahm2010',
        'fernandez2015',
        'peul2007',
        'liu2023',
        'bmjbp_ces',
        'finucane2020',
        'todd_ces',
        'nhs',
      ],
      claims: ['C2', 'C19', 'C22', 'C29', 'C37'],
    },
    {
      id: 'what-to-expect',
      lengthMs: 20_400,
      sentences: [
        { at: 0.021, about: [], claims: [], sources: [] },
        { at: 0.274, about: [], claims: [], sources: [] },
        { at: 0.565, about: [], claims: [], sources: [] },
        { at: 0.731, about: [], claims: [], sources: [] },
      ],
      moment: {
        view: { at: ['disc-L5-S1'], azimuthDeg: 206, elevationDeg: 28, spanMm: 125, panMm: [-6, 0, -10] },
        show: { structures: { ...openedFromAbove, ...openedAtBack, ...calmSide }, glow: 1 },
        condition: { herniation, inflammation: 1, sensitivity: 0.6 },
      },
      beats: [
        { at: 0.74, over: 0.68, change: { condition: { monthsSinceOnset: 12, sensitivity: 0.1 } } },
        {
          at: 0.92,
          over: 0.22,
          change: {
            view: { at: onSacrum, azimuthDeg: 196, elevationDeg: 4, spanMm: 1220, panMm: [0, -335, 0] },
            show: {
              layers: { skin: 0.45 },
              structures: { T11: 1, T12: 1, L1: 1, L2: 1, L3: 1, L4: 1, L5: 1, ...closedAtBack },
              zones: 1,
            },
          },
        },
      ],
      hotspots: [
        { id: 'timeline', anchor: null, sources: ['koes2007'] },
        {
          id: 'disc-shrinks',
          anchor: { on: 'disc-L5-S1', restMm: [-11, 3, -15] },
          sources: ['chiu2015', 'wang2020'],
        },
        { id: 'no-match', anchor: null, sources: ['elbarzouhi2013'] },
        { id: 'hope', anchor: null, sources: ['konst2018'] },
      ],
      certainty: 'moderate',
      sources: ['koes2007', 'nhs', 'konst2018', 'peul2007', 'wang2020', 'chiu2015', 'resorb2023', 'elbarzouhi2013'],
      claims: ['C14', 'C23', 'C26', 'C34'],
    },
  ],
} as const satisfies Story
