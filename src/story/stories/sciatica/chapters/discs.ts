import { postures } from '../../../postures.ts'
import type { Step } from '../../../story.ts'
import { backColumns, calmSide, herniation, openedAtBack, openedAtSide, openedFromAbove, otherRoots } from '../sets.ts'

/** How discs age, what loads them, and how one herniates. */
export const discs = [
  {
    id: 'discs-change',
    lengthMs: 17_400,
    sentences: [
      { at: 0.026, about: ['disc-L4-L5'], claims: ['C7'], sources: ['videman2014', 'pfirrmann2001'] },
      {
        at: 0.263,
        about: ['disc-L3-L4', 'disc-L4-L5', 'disc-L5-S1'],
        claims: ['C7'],
        sources: ['brinjikji2015a', 'videman2014'],
      },
      { at: 0.427, about: ['disc-L4-L5', 'ganglion-L4-right'], claims: ['C6', 'C8'], sources: ['hasegawa1995'] },
      { at: 0.627, about: ['disc-L4-L5'], claims: ['C7', 'C8'], sources: ['brinjikji2015a', 'brinjikji2015b'] },
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
      { at: 0.023, about: ['disc-L3-L4', 'disc-L4-L5', 'disc-L5-S1'], claims: ['C11'], sources: ['wilke1999'] },
      {
        at: 0.213,
        about: ['disc-L3-L4', 'disc-L4-L5', 'disc-L5-S1'],
        claims: ['C11'],
        sources: ['wilke1999', 'nachemson1966', 'li2022'],
      },
      { at: 0.502, about: ['L3', 'L4', 'L5'], claims: ['C9'], sources: ['swain2020', 'cook2014'] },
      {
        at: 0.754,
        about: ['L3', 'L4', 'L5'],
        claims: ['C9', 'C10'],
        sources: ['swain2020', 'miranda2002', 'kizaki2020'],
      },
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
      { at: 0.022, about: ['disc-L5-S1'], claims: ['C11', 'C12'], sources: ['fardon2014'] },
      { at: 0.323, about: ['disc-L5-S1'], claims: ['C13', 'C33'], sources: ['koes2007', 'fardon2014'] },
      {
        at: 0.56,
        about: ['disc-L5-S1', 'root-S1-right'],
        claims: ['C3', 'C13', 'C14'],
        sources: ['kuslich1991', 'jonsson_issls', 'olmarker1989a', 'olmarker1993', 'radiopaedia_root'],
      },
      {
        at: 0.802,
        about: ['L5', 'disc-L5-S1', 'sacrum'],
        claims: ['C11', 'C12'],
        sources: ['fardon2014', 'adams2006'],
      },
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
] as const satisfies readonly Step[]
