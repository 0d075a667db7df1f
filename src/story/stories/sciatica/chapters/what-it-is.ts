import type { Step } from '../../../story.ts'
import { firstView } from '../first-view.ts'
import { calmSide, gateOfNerve, herniation, onSacrum, openedAtSide } from '../sets.ts'

/** What sciatica is, the healthy back, and the way of the nerve. */
export const whatItIs = [
  {
    id: 'what-is-sciatica',
    lengthMs: 20_200,
    sentences: [
      {
        at: 0.022,
        about: ['sciatic-nerve-right', 'tibial-nerve-right', 'common-fibular-nerve-right'],
        claims: ['C1'],
        sources: ['jensen2019', 'nhs'],
      },
      {
        at: 0.302,
        about: ['L4', 'L5', 'root-L5-right', 'root-S1-right', 'sciatic-nerve-right'],
        claims: ['C1', 'C3'],
        sources: ['nhs', 'koes2007', 'konst2015'],
      },
      {
        at: 0.454,
        about: ['sciatic-nerve-right', 'tibial-nerve-right', 'common-fibular-nerve-right'],
        claims: ['C1', 'C2'],
        sources: ['nhs', 'konst2015', 'murphy2009'],
      },
      {
        at: 0.728,
        about: ['root-S1-right', 'sciatic-nerve-right'],
        claims: ['C3'],
        sources: ['jensen2019', 'ropper2015'],
      },
    ],
    moment: {
      view: firstView,
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
      { at: 0.026, about: ['L1', 'L2', 'L3', 'L4', 'L5'], claims: [], sources: ['nepal_mri'] },
      {
        at: 0.311,
        about: ['disc-L1-L2', 'disc-L2-L3', 'disc-L3-L4', 'disc-L4-L5', 'disc-L5-S1'],
        claims: ['C6'],
        sources: ['urban2003', 'nepal_mri'],
      },
      { at: 0.466, about: ['disc-L4-L5'], claims: [], sources: ['urban2003', 'fardon2014', 'adams2006'] },
      { at: 0.734, about: ['disc-L4-L5', 'L4', 'L5'], claims: ['C6'], sources: ['urban2003', 'adams2006'] },
    ],
    moment: {
      view: { at: ['L3'], azimuthDeg: 188, elevationDeg: 8, spanMm: 330, panMm: [0, -10, 0] },
      show: { layers: { ligament: 1 } },
      // Nothing has come out of this disc: it is named so that the cut opens here, at the level that the words show.
      condition: { herniation: { ...herniation, disc: 'L4-L5', type: 'bulge', depthMm: 0, migrationMm: 0 } },
    },
    beats: [
      { at: 0.44, over: 0.42, change: { view: { azimuthDeg: 206, elevationDeg: 10 } } },
      {
        at: 0.62,
        over: 0.26,
        change: {
          view: { at: ['disc-L4-L5'], azimuthDeg: 244, elevationDeg: 22, spanMm: 130, panMm: [0, 0, 0] },
          show: { layers: { ligament: 0.3 }, structures: { L4: 0.35, ...openedAtSide } },
        },
      },
      { at: 0.66, over: 0.14, change: { show: { discCutaway: 1 } } },
      {
        at: 0.94,
        over: 0.22,
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
      {
        at: 0.02,
        about: [
          'root-L4-right',
          'root-L5-right',
          'root-S1-right',
          'root-S2-right',
          'root-S3-right',
          'lumbosacral-trunk-right',
          'sciatic-nerve-right',
        ],
        claims: ['C5'],
        sources: ['poutoglidou2020'],
      },
      { at: 0.385, about: ['sciatic-nerve-right'], claims: ['C4'], sources: ['poutoglidou2020', 'tomaszewski2016'] },
      {
        at: 0.549,
        about: ['piriformis-right', 'sciatic-nerve-right'],
        claims: ['C5', 'C2'],
        sources: ['poutoglidou2020', 'smoll2010', 'tomaszewski2016'],
      },
      {
        at: 0.773,
        about: [
          'tibial-nerve-right',
          'common-fibular-nerve-right',
          'medial-plantar-nerve-right',
          'lateral-plantar-nerve-right',
        ],
        claims: ['C5'],
        sources: ['tomaszewski2016'],
      },
    ],
    moment: {
      view: { at: onSacrum, azimuthDeg: 196, elevationDeg: 10, spanMm: 270, panMm: [-10, 40, 0] },
      show: {
        structures: {
          ...calmSide,
          ...gateOfNerve,
          'piriformis-right': 1,
          'gluteus-maximus-right': 1,
          // The roots join in front of the sacrum: it is glass until they have.
          sacrum: 0.25,
          L5: 0.6,
        },
        signal: { side: 'right', at: 0 },
      },
    },
    beats: [
      { at: 0.4, over: 0.37, change: { show: { signal: { side: 'right', at: 0.12 } } } },
      { at: 0.42, over: 0.2, change: { show: { structures: { 'gluteus-maximus-right': 0.1, sacrum: 1, L5: 1 } } } },
      // The whole of it, for "the longest and thickest".
      {
        at: 0.5,
        over: 0.23,
        change: {
          view: { at: ['sciatic-nerve-right'], azimuthDeg: 192, elevationDeg: 2, spanMm: 520, panMm: [0, 30, 0] },
        },
      },
      { at: 0.64, over: 0.26, change: { show: { signal: { side: 'right', at: 0.22 } } } },
      {
        at: 0.63,
        over: 0.22,
        change: {
          view: { at: ['piriformis-right'], azimuthDeg: 194, elevationDeg: 4, spanMm: 250, panMm: [0, -22, 0] },
        },
      },
      {
        at: 0.8,
        over: 0.21,
        change: {
          view: { at: ['femur-right'], azimuthDeg: 186, elevationDeg: 0, spanMm: 420, panMm: [0, -90, 0] },
          show: { signal: { side: 'right', at: 0.5 } },
        },
      },
      {
        at: 0.89,
        over: 0.14,
        change: {
          view: { at: ['patella-right'], azimuthDeg: 194, elevationDeg: 2, spanMm: 330, panMm: [0, -20, 0] },
          show: { signal: { side: 'right', at: 0.62 } },
        },
      },
      {
        at: 1,
        over: 0.17,
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
] as const satisfies readonly Step[]
