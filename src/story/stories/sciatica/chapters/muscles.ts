import type { Step } from '../../../story.ts'
import { calmSide, deepGluteal, gateOfNerve, herniation, onSacrum } from '../sets.ts'

/** Tight muscles in the buttock. */
export const muscles = [
  {
    id: 'tight-muscles',
    lengthMs: 17_600,
    sentences: [
      { at: 0.025, about: ['piriformis-right', 'sciatic-nerve-right'], claims: [], sources: ['smoll2010'] },
      {
        at: 0.325,
        about: ['piriformis-right', 'sciatic-nerve-right'],
        claims: ['C10', 'C30'],
        sources: ['hopayian2010', 'hopayian2018'],
      },
      { at: 0.573, about: ['piriformis-right'], claims: ['C30'], sources: ['vij2021', 'siahaan2021', 'kizaki2020'] },
      { at: 0.762, about: ['disc-L5-S1', 'root-S1-right'], claims: ['C30'], sources: ['koes2007'] },
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
      // The other place, for "disc problems": both in one picture.
      {
        at: 0.9,
        over: 0.2,
        change: {
          view: {
            at: ['disc-L5-S1', 'piriformis-right'],
            azimuthDeg: 204,
            elevationDeg: 26,
            spanMm: 220,
            panMm: [0, 4, 0],
          },
          show: { layers: { disc: 1 }, structures: { L4: 0.06, L5: 0.14, sacrum: 0.18, 'hip-bone-right': 0.3 } },
        },
      },
      { at: 0.94, over: 0.17, change: { condition: { herniation, inflammation: 0.8 } } },
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
] as const satisfies readonly Step[]
