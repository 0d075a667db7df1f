import type { Step } from '../../../story.ts'
import {
  backColumns,
  calmSide,
  closedAtBack,
  deepGluteal,
  herniation,
  onSacrum,
  openedAtBack,
  openedFromAbove,
  otherRoots,
  tightBack,
} from '../sets.ts'
import { walking } from '../walking.ts'

/** Why muscles guard, what helps, when to get help fast, and what to expect. */
export const help = [
  {
    id: 'why-muscles-tighten',
    lengthMs: 19_600,
    sentences: [
      { at: 0.022, about: ['root-S1-right', 'ganglion-S1-right'], claims: ['C35'], sources: ['adelmanesh2015'] },
      {
        at: 0.202,
        about: ['gluteus-maximus-right', 'multifidus-right', 'longissimus-right', 'iliocostalis-right'],
        claims: ['C21', 'C35'],
        sources: ['adelmanesh2015', 'hodges2003', 'vandieen2003'],
      },
      {
        at: 0.35,
        about: [
          'gluteus-maximus-right',
          'piriformis-right',
          'multifidus-right',
          'longissimus-right',
          'iliocostalis-right',
        ],
        claims: ['C9', 'C35'],
        sources: ['miranda2002', 'cook2014', 'shiri2014'],
      },
      { at: 0.593, about: [], claims: ['C36'], sources: ['steffens2016', 'choi2010', 'shiri2014', 'shiri2016'] },
    ],
    moment: {
      view: { at: ['L5'], azimuthDeg: 206, elevationDeg: 14, spanMm: 200, panMm: [-10, -10, 0] },
      show: {
        structures: {
          ...deepGluteal,
          ...calmSide,
          // Bone as glass, so that the sore root is seen through it.
          L5: 0.3,
          sacrum: 0.25,
          'hip-bone-right': 0.4,
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
        at: 0.38,
        over: 0.22,
        change: {
          view: { at: onSacrum, azimuthDeg: 200, elevationDeg: 8, spanMm: 430, panMm: [-20, 45, 0] },
        },
      },
      {
        at: 0.46,
        over: 0.26,
        change: {
          condition: {
            irritatedHours: 72,
            muscleTension: { 'piriformis-right': 0.9, 'gluteus-maximus-right': 0.9, ...tightBack(0.9) },
          },
          show: {
            structures: {
              L5: 1,
              sacrum: 1,
              'hip-bone-right': 1,
              'gluteus-maximus-right': 0.75,
              'multifidus-right': 1,
              ...backColumns(0.8, 0.9),
            },
          },
        },
      },
      { at: 0.96, over: 0.3, change: { view: { azimuthDeg: 190, spanMm: 520, panMm: [-10, 20, 0] } } },
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
      { at: 0.017, about: ['skin'], claims: ['C37'], sources: ['dahm2010', 'nice59'] },
      { at: 0.087, about: ['skin'], claims: ['C37'], sources: ['dahm2010'] },
      {
        at: 0.306,
        about: ['skin'],
        claims: ['C19', 'C22', 'C29', 'C37'],
        sources: ['nice59', 'fernandez2015', 'peul2007', 'liu2023'],
      },
      {
        at: 0.567,
        about: ['cauda-equina', 'root-S2-right', 'root-S2-left', 'root-S3-right', 'root-S3-left'],
        claims: ['C2'],
        sources: ['bmjbp_ces', 'todd_ces', 'nhs', 'finucane2020'],
      },
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
      { at: 0.021, about: ['root-S1-right'], claims: ['C23'], sources: ['koes2007', 'nhs'] },
      { at: 0.274, about: ['root-S1-right'], claims: ['C14', 'C26'], sources: ['koes2007', 'konst2018', 'peul2007'] },
      {
        at: 0.565,
        about: ['disc-L5-S1'],
        claims: ['C34'],
        sources: ['wang2020', 'chiu2015', 'resorb2023', 'elbarzouhi2013'],
      },
      { at: 0.731, about: ['skin'], claims: ['C23'], sources: ['konst2018'] },
    ],
    moment: {
      view: { at: ['disc-L5-S1'], azimuthDeg: 206, elevationDeg: 28, spanMm: 125, panMm: [-6, 0, -10] },
      show: { structures: { ...openedFromAbove, ...openedAtBack, ...calmSide, ...otherRoots }, glow: 1 },
      condition: { herniation, inflammation: 1, sensitivity: 0.6 },
    },
    beats: [
      { at: 0.66, over: 0.62, change: { view: { azimuthDeg: 200, spanMm: 88, panMm: [-6, -3, -12] } } },
      { at: 0.34, over: 0.3, change: { condition: { monthsSinceOnset: 1.5, sensitivity: 0.4 } } },
      { at: 0.58, over: 0.3, change: { condition: { monthsSinceOnset: 4, sensitivity: 0.25 } } },
      { at: 0.76, over: 0.24, change: { condition: { monthsSinceOnset: 12, sensitivity: 0.1 } } },
      {
        at: 0.96,
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
] as const satisfies readonly Step[]
