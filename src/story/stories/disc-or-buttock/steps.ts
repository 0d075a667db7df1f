import type { Story } from '../../story.ts'
import {
  bonesAndNerves,
  calmSide,
  closedAtBack,
  deepGluteal,
  gateOfNerve,
  herniation,
  onSacrum,
  openedAtBack,
  openedFromAbove,
  otherRoots,
} from '../sciatica/sets.ts'
import { walking } from '../sciatica/walking.ts'

/** Both places in one picture: the disc and its root through glass bones, the muscle below them. */
const bothPlaces = {
  at: ['disc-L5-S1', 'piriformis-right'],
  azimuthDeg: 204,
  elevationDeg: 26,
  spanMm: 220,
  panMm: [0, 4, 0],
} as const
/** Bones as glass and the roots of the other side faint, so that both places can be seen. */
const glassBones = { ...otherRoots, L4: 0.06, L5: 0.14, sacrum: 0.18, 'hip-bone-right': 0.3 } as const
/** The muscles of the buttock out of the way. */
const noGluteal = {
  'gluteus-maximus-right': 0,
  'piriformis-right': 0,
  'obturator-internus-right': 0,
  'superior-gemellus-right': 0,
  'inferior-gemellus-right': 0,
  'quadratus-femoris-right': 0,
} as const
/** The deep buttock from behind. */
const buttock = {
  at: ['piriformis-right'],
  azimuthDeg: 194,
  elevationDeg: 4,
  spanMm: 230,
  panMm: [0, -22, 0],
} as const

/** Pain down a leg from a disc, or from the buttock: shown for the right side and L5-S1, and retold for any other. */
export const steps = {
  start: { show: { layers: bonesAndNerves, structures: calmSide } },
  steps: [
    {
      id: 'two-places',
      lengthMs: 18_200,
      sentences: [
        { at: 0.024, about: ['sciatic-nerve-right'], claims: ['C3'], sources: ['ropper2015', 'kizaki2020'] },
        {
          at: 0.236,
          about: ['disc-L5-S1', 'root-S1-right'],
          claims: ['C3', 'C13', 'C33'],
          sources: ['koes2007', 'kuslich1991', 'olmarker1993', 'radiopaedia_root'],
        },
        {
          at: 0.522,
          about: ['piriformis-right', 'sciatic-nerve-right'],
          claims: ['C30'],
          sources: ['kizaki2020', 'poutoglidou2020', 'haladaj2015'],
        },
        {
          at: 0.795,
          about: ['disc-L5-S1', 'root-S1-right'],
          claims: ['C30', 'C33'],
          sources: ['koes2007', 'vij2021'],
        },
      ],
      moment: {
        view: { at: onSacrum, azimuthDeg: 200, elevationDeg: 8, spanMm: 420, panMm: [-20, -40, 0] },
        show: { structures: { ...deepGluteal, ...gateOfNerve, 'gluteus-maximus-right': 0.5 } },
        condition: { herniation, inflammation: 0.8, sensitivity: 0.5, muscleTension: { 'piriformis-right': 0.2 } },
      },
      beats: [
        {
          at: 0.3,
          over: 0.22,
          change: {
            view: { at: ['disc-L5-S1'], azimuthDeg: 204, elevationDeg: 28, spanMm: 130, panMm: [-4, -6, -10] },
            show: { structures: { ...glassBones, 'hip-bone-left': 0.3, 'gluteus-maximus-right': 0 } },
          },
        },
        { at: 0.36, over: 0.14, change: { show: { glow: 1 } } },
        {
          at: 0.62,
          over: 0.2,
          change: { view: buttock, show: { structures: { sacrum: 1, 'hip-bone-left': 1, 'hip-bone-right': 1 } } },
        },
        { at: 0.74, over: 0.16, change: { condition: { muscleTension: { 'piriformis-right': 0.9 } } } },
        { at: 0.93, over: 0.17, change: { view: bothPlaces, show: { structures: glassBones } } },
      ],
      hotspots: [
        {
          id: 'nerve-root',
          anchor: { on: 'root-S1-right', restMm: [-12, -4, -27] },
          sources: ['kuslich1991', 'radiopaedia_root', 'levels_page'],
        },
        {
          id: 'piriformis',
          anchor: { on: 'piriformis-right', restMm: [-78, -66, -42] },
          sources: ['poutoglidou2020', 'tomaszewski2016', 'smoll2010'],
        },
        { id: 'how-common', anchor: null, sources: ['koes2007', 'vij2021', 'kizaki2020'] },
      ],
      certainty: 'moderate',
      sources: [
        'koes2007',
        'ropper2015',
        'kizaki2020',
        'vij2021',
        'kuslich1991',
        'olmarker1993',
        'radiopaedia_root',
        'poutoglidou2020',
        'haladaj2015',
      ],
      claims: ['C3', 'C13', 'C30', 'C33'],
    },
    {
      id: 'how-each-feels',
      lengthMs: 19_800,
      sentences: [
        {
          at: 0.022,
          about: ['root-S1-right', 'sciatic-nerve-right', 'tibial-nerve-right'],
          claims: ['C1'],
          sources: ['konst2015', 'jensen2019', 'harrison19'],
        },
        {
          at: 0.298,
          about: ['tibial-nerve-right', 'common-fibular-nerve-right'],
          claims: ['C1'],
          sources: ['nhs', 'harrison19', 'msd2024'],
        },
        {
          at: 0.495,
          about: ['piriformis-right', 'sciatic-nerve-right'],
          claims: ['C10', 'C30'],
          sources: ['hopayian2010', 'hopayian2018'],
        },
        {
          at: 0.758,
          about: ['root-S1-right', 'piriformis-right'],
          claims: ['C1', 'C30'],
          sources: ['murphy2009', 'hopayian2018', 'kizaki2020'],
        },
      ],
      moment: {
        view: { at: onSacrum, azimuthDeg: 190, elevationDeg: 4, spanMm: 1220, panMm: [-30, -340, 0] },
        show: { layers: { skin: 0.3 }, signal: { side: 'right', at: 0 }, glow: 1 },
        condition: { herniation, inflammation: 1, sensitivity: 0.6, muscleTension: { 'piriformis-right': 0.2 } },
      },
      beats: [
        { at: 0.26, over: 0.24, change: { show: { signal: { side: 'right', at: 1 } } } },
        { at: 0.28, over: 0.2, change: { show: { zones: 1 } } },
        { at: 0.3, over: 0, change: { show: { signal: null } } },
        {
          at: 0.6,
          over: 0.2,
          change: {
            view: buttock,
            show: {
              layers: { skin: 0 },
              structures: { ...deepGluteal, ...gateOfNerve, 'gluteus-maximus-right': 0.07 },
            },
          },
        },
        {
          at: 0.6,
          over: 0.16,
          change: { show: { zones: 0 }, condition: { inflammation: 0, herniation: { depthMm: 0, migrationMm: 0 } } },
        },
        { at: 0.74, over: 0.16, change: { condition: { muscleTension: { 'piriformis-right': 1 } } } },
        {
          at: 0.94,
          over: 0.18,
          change: { view: bothPlaces, show: { structures: glassBones } },
        },
        {
          at: 0.96,
          over: 0.14,
          change: { condition: { inflammation: 0.8, herniation: { depthMm: 6, migrationMm: 2 } } },
        },
      ],
      hotspots: [
        {
          id: 'calf-and-foot',
          anchor: { on: 'tibial-nerve-right', restMm: [-86, -700, -34] },
          sources: ['konst2015', 'harrison19', 'murphy2009'],
        },
        {
          id: 'buttock',
          anchor: { on: 'piriformis-right', restMm: [-78, -66, -42] },
          sources: ['hopayian2010', 'hopayian2018'],
        },
        { id: 'sitting', anchor: null, sources: ['kizaki2020', 'hopayian2018'] },
      ],
      certainty: 'low',
      sources: [
        'konst2015',
        'jensen2019',
        'nhs',
        'harrison19',
        'msd2024',
        'murphy2009',
        'hopayian2010',
        'hopayian2018',
        'kizaki2020',
      ],
      claims: ['C1', 'C10', 'C30'],
    },
    {
      id: 'what-is-checked',
      lengthMs: 24_000,
      sentences: [
        {
          at: 0.018,
          about: ['root-L4-right', 'root-L5-right', 'root-S1-right'],
          claims: ['C29'],
          sources: ['nice59', 'finucane2020', 'harrison19'],
        },
        {
          at: 0.297,
          about: ['sciatic-nerve-right'],
          claims: [],
          sources: ['ridehalgh2014', 'slr2018', 'gilbert2007', 'hopayian2018'],
        },
        { at: 0.541, about: ['piriformis-right'], claims: ['C30'], sources: ['hopayian2010', 'hopayian2018'] },
        {
          at: 0.753,
          about: ['piriformis-right', 'disc-L5-S1'],
          claims: ['C29', 'C30'],
          sources: ['kizaki2020', 'hopayian2018', 'adelmanesh2015'],
        },
      ],
      moment: {
        view: { at: onSacrum, azimuthDeg: 208, elevationDeg: 12, spanMm: 300, panMm: [-14, 20, 0] },
        show: { structures: { ...deepGluteal, ...gateOfNerve } },
        posture: { name: 'lying' },
        condition: { sensitivity: 0.5, muscleTension: { 'piriformis-right': 0.3 } },
      },
      beats: [
        {
          at: 0.36,
          over: 0.2,
          change: {
            view: { azimuthDeg: 246, elevationDeg: 10, spanMm: 620, panMm: [-20, -90, 60] },
            show: { layers: { skin: 0.2 } },
          },
        },
        { at: 0.5, over: 0.18, change: { posture: { hipFlexionDeg: { right: 60 } } } },
        { at: 0.62, over: 0.12, change: { posture: { hipFlexionDeg: { right: 0 } } } },
        { at: 0.67, over: 0.16, change: { view: buttock, show: { layers: { skin: 0 } } } },
        { at: 0.78, over: 0.14, change: { condition: { muscleTension: { 'piriformis-right': 0.9 } } } },
        { at: 0.94, over: 0.16, change: { view: bothPlaces, show: { structures: glassBones } } },
      ],
      hotspots: [
        {
          id: 'leg-raise',
          anchor: { on: 'sciatic-nerve-right', restMm: [-79.1, -111.7, -41] },
          sources: ['ridehalgh2014', 'slr2018', 'gilbert2007', 'hopayian2018'],
        },
        {
          id: 'notch',
          anchor: { on: 'piriformis-right', restMm: [-78, -66, -42] },
          sources: ['hopayian2010', 'adelmanesh2015', 'adelmanesh2016'],
        },
        { id: 'no-test', anchor: null, sources: ['kizaki2020', 'hopayian2018', 'nice59'] },
      ],
      certainty: 'low',
      sources: [
        'nice59',
        'finucane2020',
        'harrison19',
        'ridehalgh2014',
        'slr2018',
        'gilbert2007',
        'hopayian2010',
        'hopayian2018',
        'kizaki2020',
        'adelmanesh2015',
      ],
      claims: ['C29', 'C30'],
    },
    {
      id: 'both-at-once',
      lengthMs: 21_200,
      sentences: [
        {
          at: 0.021,
          about: ['root-S1-right', 'gluteus-maximus-right'],
          claims: ['C35'],
          sources: ['adelmanesh2015', 'hodges2003'],
        },
        { at: 0.231, about: ['gluteus-maximus-right'], claims: ['C35'], sources: ['adelmanesh2015'] },
        { at: 0.566, about: ['gluteus-maximus-right'], claims: ['C35'], sources: ['adelmanesh2015'] },
        {
          at: 0.749,
          about: ['disc-L5-S1', 'piriformis-right'],
          claims: ['C30', 'C35'],
          sources: ['adelmanesh2015', 'adelmanesh2016'],
        },
      ],
      moment: {
        view: { at: ['disc-L5-S1'], azimuthDeg: 206, elevationDeg: 24, spanMm: 150, panMm: [-6, -6, -10] },
        show: {
          structures: {
            ...openedFromAbove,
            ...openedAtBack,
            ...otherRoots,
            'gluteus-maximus-right': 0,
            ...deepGluteal,
          },
          glow: 1,
        },
        condition: {
          herniation,
          inflammation: 0.9,
          sensitivity: 0.7,
          muscleTension: { 'piriformis-right': 0.2, 'gluteus-maximus-right': 0.2 },
          irritatedHours: 0,
        },
      },
      beats: [
        { at: 0.05, over: 0, change: { show: { signal: { side: 'right', at: 0 } } } },
        { at: 0.26, over: 0.2, change: { show: { signal: { side: 'right', at: 0.2 } } } },
        { at: 0.3, over: 0, change: { show: { signal: null } } },
        {
          at: 0.28,
          over: 0.2,
          change: {
            view: { at: onSacrum, azimuthDeg: 200, elevationDeg: 8, spanMm: 360, panMm: [-30, -10, 0] },
            show: {
              structures: { L1: 1, L2: 1, L3: 1, L4: 1, L5: 1, ...closedAtBack, 'gluteus-maximus-right': 0.85 },
            },
          },
        },
        {
          at: 0.4,
          over: 0.2,
          change: {
            condition: {
              irritatedHours: 72,
              muscleTension: { 'piriformis-right': 0.9, 'gluteus-maximus-right': 0.9 },
            },
          },
        },
        {
          at: 0.88,
          over: 0.18,
          change: {
            view: bothPlaces,
            show: { structures: { ...glassBones, ...gateOfNerve, 'gluteus-maximus-right': 0.08 } },
          },
        },
      ],
      hotspots: [
        {
          id: 'guarding',
          anchor: { on: 'gluteus-maximus-right', restMm: [-85, -70, -90] },
          sources: ['adelmanesh2015', 'hodges2003'],
        },
        { id: 'other-route', anchor: null, sources: ['smoll2010', 'poutoglidou2020'] },
      ],
      certainty: 'low',
      sources: ['adelmanesh2015', 'adelmanesh2016', 'hodges2003'],
      claims: ['C30', 'C35'],
    },
    {
      id: 'what-helps-both',
      lengthMs: 25_200,
      sentences: [
        { at: 0.017, about: ['skin'], claims: ['C9', 'C37'], sources: ['dahm2010', 'nice59', 'kizaki2020'] },
        {
          at: 0.204,
          about: ['gluteus-maximus-right', 'disc-L5-S1'],
          claims: ['C31', 'C34'],
          sources: ['crommert2015', 'furlan2015', 'chaudhry2008'],
        },
        { at: 0.424, about: ['root-S1-right'], claims: ['C20', 'C23'], sources: ['koes2007', 'nhs', 'konst2018'] },
        {
          at: 0.595,
          about: ['cauda-equina', 'root-S2-right', 'root-S2-left', 'root-S3-right', 'root-S3-left'],
          claims: ['C2'],
          sources: ['bmjbp_ces', 'todd_ces', 'nhs', 'finucane2020'],
        },
      ],
      moment: {
        view: { at: onSacrum, azimuthDeg: 236, elevationDeg: 4, spanMm: 1250, panMm: [0, -335, 0] },
        show: { layers: { skin: 0.35 }, structures: { 'gluteus-maximus-right': 0.5, ...deepGluteal }, glow: 0.8 },
        condition: {
          herniation,
          inflammation: 0.8,
          sensitivity: 0.6,
          muscleTension: { 'piriformis-right': 0.9, 'gluteus-maximus-right': 0.9 },
        },
      },
      beats: [
        ...walking(0, 0.16, 1),
        {
          at: 0.36,
          over: 0.17,
          change: {
            view: { at: onSacrum, azimuthDeg: 204, elevationDeg: 12, spanMm: 330, panMm: [-20, 10, 0] },
            show: {
              layers: { skin: 0.15 },
              structures: { L4: 0.25, L5: 0.25, sacrum: 0.3, 'gluteus-maximus-right': 0.7 },
            },
          },
        },
        {
          at: 0.52,
          over: 0.16,
          change: {
            condition: {
              inflammation: 0.1,
              sensitivity: 0.1,
              muscleTension: { 'piriformis-right': 0.4, 'gluteus-maximus-right': 0.4 },
            },
          },
        },
        {
          at: 0.7,
          over: 0.16,
          change: {
            view: { azimuthDeg: 192, elevationDeg: 6, spanMm: 330, panMm: [0, 20, 0] },
            show: { structures: { ...noGluteal, L3: 0.25, sacrum: 0.35 } },
          },
        },
        {
          at: 0.8,
          over: 0.18,
          change: {
            // A picture of what a warning sign warns of: the one large central herniation of this story.
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
          },
        },
      ],
      hotspots: [
        { id: 'move', anchor: null, sources: ['dahm2010', 'nice59'] },
        {
          id: 'massage',
          anchor: null,
          sources: ['crommert2015', 'furlan2015', 'chaudhry2008', 'nice59', 'kngf2021'],
        },
        {
          id: 'emergency',
          anchor: { on: 'cauda-equina', restMm: [0, 24, -18] },
          sources: ['bmjbp_ces', 'todd_ces', 'nhs'],
        },
        { id: 'see-doctor', anchor: null, sources: ['finucane2020', 'nhs', 'nice59'] },
      ],
      certainty: 'moderate',
      sources: [
        'dahm2010',
        'nice59',
        'kizaki2020',
        'crommert2015',
        'furlan2015',
        'chaudhry2008',
        'koes2007',
        'nhs',
        'konst2018',
        'bmjbp_ces',
        'todd_ces',
        'finucane2020',
      ],
      claims: ['C2', 'C9', 'C20', 'C23', 'C31', 'C34', 'C37'],
    },
  ],
} as const satisfies Story
