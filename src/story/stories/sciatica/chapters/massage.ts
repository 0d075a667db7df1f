import type { Step } from '../../../story.ts'
import { massageSession } from '../session.ts'
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

/** What massage may do for tight muscles, and what it cannot do. */
export const massage = [
  {
    id: 'massage-may-help',
    lengthMs: 25_000,
    sentences: [
      {
        at: 0.015,
        about: ['skin', 'gluteus-maximus-right', 'longissimus-right', 'iliocostalis-right'],
        claims: ['C38'],
        sources: ['weerapong2005'],
      },
      {
        at: 0.14,
        about: [
          'longissimus-right',
          'iliocostalis-right',
          'gluteus-maximus-right',
          'piriformis-right',
          'sciatic-nerve-right',
        ],
        claims: ['C25', 'C31', 'C32'],
        sources: ['morelli1990', 'sullivan1991', 'goldberg1992'],
      },
      {
        at: 0.6,
        about: ['gluteus-maximus-right', 'piriformis-right'],
        claims: ['C25', 'C31'],
        sources: ['morelli1991', 'crommert2015'],
      },
      {
        at: 0.745,
        about: ['skin'],
        claims: ['C15', 'C16', 'C17', 'C24', 'C27', 'C28'],
        sources: ['furlan2015', 'bialosky2009', 'moyer2004', 'hou2010', 'field2007'],
      },
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
        at: massageSession.strokes + 0.05,
        over: 0.06,
        change: {
          touch: { target: 'longissimus-right', stroke: 'glide', pressureKpa: 2, phase: 0, minutes: 2 },
          show: { layers: { hand: 1 } },
        },
      },
      {
        at: massageSession.kneading + 0.1,
        over: 0.16,
        change: {
          view: { at: ['gluteus-maximus-right'], azimuthDeg: 204, elevationDeg: 20, spanMm: 360, panMm: [0, 10, 0] },
        },
      },
      {
        at: massageSession.kneading + 0.06,
        over: 0.08,
        change: { touch: { target: 'gluteus-maximus-right', stroke: 'knead', pressureKpa: 6, phase: 0, minutes: 8 } },
      },
      {
        at: massageSession.pressure + 0.09,
        over: 0.2,
        change: {
          view: { at: ['piriformis-right'], azimuthDeg: 238, elevationDeg: 16, spanMm: 320, panMm: [12, 6, -30] },
          show: { structures: { 'gluteus-maximus-right': 0.3 }, layers: { skin: 0.16 } },
        },
      },
      {
        at: massageSession.pressure + 0.06,
        over: 0.08,
        change: { touch: { target: 'piriformis-right', stroke: 'press', pressureKpa: 20, phase: 0, minutes: 15 } },
      },
      // The hands have gone; minutes pass, and what they did fades with them.
      { at: massageSession.standing + 0.16, over: 0.15, change: { touch: { restedMinutes: 3.2 } } },
      { at: massageSession.standing + 0.06, over: 0.05, change: { show: { layers: { hand: 0 } } } },
      {
        at: massageSession.standing + 0.2,
        over: 0.2,
        change: {
          view: { at: onSacrum, azimuthDeg: 206, elevationDeg: 10, spanMm: 560, panMm: [-20, -20, 0] },
          show: { structures: { 'gluteus-maximus-right': 0.8 }, layers: { skin: 0.4 } },
          condition: { muscleTension: { 'gluteus-maximus-right': 0.75 } },
        },
      },
      { at: 0.9, over: 0.09, change: { posture: { hipFlexionDeg: { right: 22 }, kneeFlexionDeg: { right: 30 } } } },
      { at: 0.99, over: 0.09, change: { posture: { hipFlexionDeg: { right: 0 }, kneeFlexionDeg: { right: 0 } } } },
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
      { at: 0.023, about: ['disc-L5-S1'], claims: ['C34', 'C38'], sources: ['chaudhry2008'] },
      {
        at: 0.25,
        about: ['gluteus-maximus-right'],
        claims: ['C15', 'C20', 'C21', 'C22', 'C23'],
        sources: ['davis2020', 'kngf2021', 'nice59'],
      },
      {
        at: 0.511,
        about: ['gluteus-maximus-right'],
        claims: ['C16', 'C17', 'C26', 'C32'],
        sources: ['furlan2015', 'cherkin2011', 'nice59', 'kngf2021'],
      },
      {
        at: 0.681,
        about: [],
        claims: ['C18', 'C19', 'C29'],
        sources: ['cambron2007', 'ernst2003', 'yin2014', 'nccih'],
      },
    ],
    moment: {
      // From the side: the hand on the skin, and how far below it the disc lies.
      view: { at: ['disc-L5-S1'], azimuthDeg: 246, elevationDeg: 14, spanMm: 250, panMm: [0, 4, -36] },
      show: {
        layers: { skin: 0.25, hand: 1 },
        structures: {
          ...openedFromAbove,
          ...openedAtBack,
          ...deepGluteal,
          ...calmSide,
          ...otherRoots,
          'gluteus-maximus-right': 0.3,
          'multifidus-right': 0.3,
        },
        glow: 0.7,
      },
      touch: { target: 'multifidus-right', stroke: 'press', pressureKpa: 20, phase: 0, minutes: 15 },
      condition: {
        herniation,
        inflammation: 0.6,
        sensitivity: 0.6,
        muscleTension: { 'piriformis-right': 1, 'gluteus-maximus-right': 0.8 },
      },
    },
    beats: [
      {
        at: 0.25,
        over: 0.15,
        change: { view: { azimuthDeg: 206, elevationDeg: 26, spanMm: 140, panMm: [-6, 0, -10] } },
      },
      { at: 0.2, over: 0.06, change: { touch: null } },
      {
        at: 0.24,
        over: 0.1,
        change: {
          show: {
            layers: { skin: 0, hand: 0 },
            structures: { 'gluteus-maximus-right': 0.9, 'multifidus-right': 0 },
          },
        },
      },
      {
        at: 0.42,
        over: 0.22,
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
        at: 0.94,
        over: 0.22,
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
] as const satisfies readonly Step[]
