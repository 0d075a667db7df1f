import type { Story } from '../story.ts'
import type { ToldStory, WordsOf } from '../words.ts'
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
} from './sciatica/sets.ts'
import { walking } from './sciatica/walking.ts'

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

const steps = {
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

const en: WordsOf<typeof steps> = {
  title: 'Disc or buttock?',
  steps: {
    'two-places': {
      title: 'One nerve, two places',
      short: 'Two places',
      narration: {
        patient: [
          'The sciatic nerve can be upset in two places.',
          'One is in the low back, where a disc can press on a nerve root and inflame it.',
          'The other is deep in the buttock, where the nerve passes under a small muscle.',
          'The disc is by far the more common of the two.',
        ],
        student: [
          'The sciatic nerve can be irritated at its roots, or lower down in the deep gluteal space.',
          'In the low back a herniated disc meets a root, usually L5 or S1, presses on it and inflames it.',
          'In the buttock the nerve leaves the greater sciatic foramen below the piriformis and crosses the obturator internus.',
          'A disc herniation accounts for about 90 per cent, and the piriformis for less than 1 to about 6 per cent.',
        ],
        therapist: [
          'Keep two places in mind: a root in the low back, and the nerve in the buttock.',
          'A root is upset by a disc that presses on it and inflames it, most often L5 or S1.',
          'In the buttock several structures can trouble the nerve, and the piriformis is only one of them.',
          'Think of a root first, because a disc is far more common.',
        ],
      },
      picture:
        'The low back and one buttock from behind. A disc touches a nerve root, which glows. Lower down, the same nerve passes under a small muscle.',
      badge: {
        label: 'Good evidence',
        text: 'A disc is the usual place: that is well shown. How rare the other place is, is less certain.',
      },
      hotspots: {
        'nerve-root': {
          name: 'The nerve root',
          text: {
            patient: 'A disc can press on the root here. It mostly hurts when the root is inflamed too.',
            student:
              'A herniation beside the midline meets the root that travels past: L5 at L4/5, S1 at L5/S1. Pressure hurts when the root is inflamed.',
            therapist: 'Match signs and level before you trust a scan: L5 at L4/5 and S1 at L5/S1 are the usual pairs.',
          },
        },
        piriformis: {
          name: 'The piriformis muscle',
          text: {
            patient: 'A small, pear-shaped muscle. In about 9 in 10 people the whole nerve passes under it.',
            student:
              'Musculus piriformis (TA2 2604): the whole nerve runs below it in 85 to 90 % of limbs; in most others the fibular part runs through it.',
            therapist:
              'A nerve that takes another route is a variant and not a diagnosis: 16.2 % of people operated on here, 16.9 % of others.',
          },
        },
        'how-common': {
          name: 'How common each one is',
          text: {
            patient: 'Of 100 people with sciatica, about 90 have a herniated disc. The muscle is blamed in only a few.',
            student:
              'Disc herniation with a root involved: about 90 %. Piriformis syndrome: quoted as 0.3 to 6 % of back pain or sciatica.',
            therapist: 'The share of the buttock is quoted, not counted: without an agreed test nobody knows it well.',
          },
        },
      },
      counsel: {
        say: 'One nerve, two places where it can be upset. Let us see which one fits you better.',
        check: 'Where did it begin: back, buttock or leg? What makes it worse: sitting, bending or walking?',
        avoid: 'Do not name the muscle as the cause before the roots have been tested.',
      },
    },
    'how-each-feels': {
      title: 'How each one feels',
      short: 'How it feels',
      narration: {
        patient: [
          'When a disc upsets a root, the pain often runs below the knee, to the calf or the foot.',
          'Part of the leg may tingle, go numb or feel weak.',
          'When the muscle is the cause, the pain sits in the buttock and gets worse when you sit.',
          'The two can feel much alike, so the feeling alone does not tell.',
        ],
        student: [
          'A sore root is often felt below the knee: L5 on the top of the foot, S1 on the sole and the outer foot.',
          'A sore L5 may weaken the lift of the big toe, and a sore S1 push-off and the ankle reflex.',
          'Deep gluteal pain lies in the buttock, grows worse with sitting, and is tender near the greater sciatic notch.',
          'Neither map is sharp, because 64 of a hundred patterns of root pain did not follow a dermatome.',
        ],
        therapist: [
          'Pain below the knee makes one think of a root, and pain in the buttock alone leaves both open.',
          'Numbness, weakness or a weaker ankle reflex in the zone of one root makes a root more likely.',
          'Buttock pain that grows with sitting, and a sore spot near the sciatic notch, are the common features of the other kind.',
          'Patterns overlap, so keep both in mind until the tests are done.',
        ],
      },
      picture:
        'A body from behind, seen through the skin. Soft colour runs down the leg to the foot. Then the view moves to the buttock, where a small muscle tightens on the nerve.',
      badge: {
        label: 'Limited evidence',
        text: 'What a root does is well described. The signs of the muscle are less well studied, and the two overlap.',
      },
      hotspots: {
        'calf-and-foot': {
          name: 'Calf and foot',
          text: {
            patient: 'In one large study two in three people with back and leg pain felt it below the knee.',
            student:
              'L5: outer calf, top of the foot, big toe. S1: back of the calf, sole, outer foot. The zones overlap.',
            therapist: 'Compare both sides: touch on the foot, big-toe lift, push-off and the ankle reflex.',
          },
        },
        buttock: {
          name: 'Deep in the buttock',
          text: {
            patient: 'Pain here can come from either place.',
            student:
              'Four features of piriformis syndrome: buttock pain, worse on sitting, tender near the greater sciatic notch, pain when the muscle is stretched or tensed.',
            therapist: 'These features were gathered from published cases. They raise a question and do not answer it.',
          },
        },
        sitting: {
          name: 'Sitting',
          text: {
            patient:
              'Long sitting on something hard can irritate the nerve in a few people. It does not push a disc out.',
            student:
              'Pressure on the nerve from outside, as from a hard edge, is one form of deep gluteal pain. It is uncommon, and it is not pressure inside a disc.',
            therapist: 'Ask what they sit on and for how long. It is one of the easiest things to change.',
          },
        },
      },
      counsel: {
        say: 'Show me with one finger where it hurts, and how far down it goes.',
        check: 'Below the knee or not? Worse on sitting? Any numbness or weakness, and in which zone?',
        avoid: 'Do not read a root, or a muscle, from the pain alone.',
      },
    },
    'what-is-checked': {
      title: 'What a therapist checks',
      short: 'The check',
      narration: {
        patient: [
          'A therapist first asks about warning signs, then tests strength, feeling and reflexes.',
          'Lifting the straight leg moves the nerve and its roots, so it can stir up either place.',
          'Sitting, pressing on the buttock and stretching the muscle are tried as well.',
          'No single test can settle it, and no scan can prove that it is the muscle.',
        ],
        student: [
          'First come the warning signs, then strength, feeling and reflexes of L4, L5 and S1.',
          'As the leg is raised with a straight knee, the nerve slides 10 to 12 millimetres in the thigh and the roots move 1 to about 6.',
          'For the buttock, sitting, pressure near the greater sciatic notch, and stretch or tension of the piriformis are tried.',
          'None of these tests is proven, and deep gluteal syndrome is what remains when no disc explains the pain.',
        ],
        therapist: [
          'Start with the warning signs, then test strength, feeling and reflexes on both sides.',
          'A limited straight-leg raise fits a root and fits the buttock too, so it does not tell them apart.',
          'Ask about sitting, press near the sciatic notch, then stretch and tense the piriformis.',
          'None of these is proven, and tenderness is common with a root too, so weigh them together.',
        ],
      },
      picture:
        'One straight leg is lifted, and the nerve moves with it behind the hip. Then the leg comes down, and the small muscle in the buttock tightens.',
      badge: {
        label: 'Limited evidence',
        text: 'How far the nerve moves has been measured. No test is proven to tell one place from the other.',
      },
      hotspots: {
        'leg-raise': {
          name: 'Raising the leg',
          text: {
            patient: 'The nerve slides about a centimetre in its bed when the leg is raised. That is normal.',
            student:
              'Mean slide at the back of the thigh as the knee straightens: 9.9 mm with the hip at 30°, 12.4 mm at 60°. Roots in the canal: 1.0 to 6.5 mm.',
            therapist:
              'A raise that brings on the known pain says that the nerve is sensitive. It does not say in which place.',
          },
        },
        notch: {
          name: 'Near the sciatic notch',
          text: {
            patient: 'Pressing here can hurt in both kinds.',
            student:
              'Tender gluteal points as a sign of a root problem: sensitivity 74.1 %, specificity 91.4 % (325 people).',
            therapist:
              'A sore spot here is common with a root problem too, so test every root before you name the muscle.',
          },
        },
        'no-test': {
          name: 'Scans and tests',
          text: {
            patient: 'Most people need no scan to begin to get better.',
            student:
              'There is no gold standard. Deep gluteal syndrome is trouble of the sciatic nerve in the buttock that no disc explains.',
            therapist:
              'NICE advises against routine scans outside specialist care. Ask for one where it would change what is done.',
          },
        },
      },
      counsel: {
        say: 'These tests show me how sensitive the nerve is today. Tell me at once if it is too much.',
        check: 'Warning signs; L4, L5 and S1 on both sides; straight-leg raise; sitting, notch, stretch and tension.',
        avoid: 'Do not decide by one test, and do not press harder to find a sore spot.',
      },
    },
    'both-at-once': {
      title: 'It can be both',
      short: 'Both',
      narration: {
        patient: [
          'A sore root can make the buttock muscles tense up to guard it.',
          'In one study, 76 of a hundred people with a root problem had sore spots in the buttock.',
          'Only 2 of a hundred healthy people had them.',
          'So a sore buttock can begin at a disc, and both places can hurt at once.',
        ],
        student: [
          'An irritated root can bring on guarding in the gluteal muscles.',
          'Tender gluteal points were found in 76 of a hundred people with a proven lumbosacral root problem.',
          'In healthy people it was 2 of a hundred, and most points were on the painful side.',
          'As a sign of a root problem they had a sensitivity of 74 and a specificity of 91 per cent.',
        ],
        therapist: [
          'A tense buttock can be the answer to a sore root, so read it as guarding until you know better.',
          'Three of four people with a proven root problem had tender points in the buttock.',
          'In healthy people such points were rare.',
          'Ease the buttock if that brings comfort, and go on looking for the root.',
        ],
      },
      picture:
        'A nerve root glows beside the disc. A light runs down the nerve, and the large muscle of the buttock grows tense. At the end both places are seen at once.',
      badge: {
        label: 'Limited evidence',
        text: 'One study of 271 people with a root problem and 152 healthy people. It shows what goes together, not why.',
      },
      hotspots: {
        guarding: {
          name: 'Guarding',
          text: {
            patient: 'A tense muscle can come from nerve pain. It need not be where the pain began.',
            student: 'Tender gluteal points: 76.4 % of 271 people with a root problem, 1.9 % of 152 healthy people.',
            therapist: 'Ease it if that brings comfort, then test strength, feeling and leg raise again.',
          },
        },
        'other-route': {
          name: 'Another route',
          text: {
            patient: 'In some people part of the nerve goes through the muscle. That alone does not cause pain.',
            student: 'Any variant: 16.9 % of limbs of cadavers, 16.2 % of people operated on for piriformis syndrome.',
            therapist: 'If a report names a variant, say that it is common and explains little by itself.',
          },
        },
      },
      counsel: {
        say: 'Your muscles may be guarding a sore nerve. When the nerve calms down, they can let go.',
        check: 'Which hurt first, leg or buttock? Are strength, feeling and reflexes the same on both sides?',
        avoid: 'Do not stop at the sore spot.',
      },
    },
    'what-helps-both': {
      title: 'What helps in both',
      short: 'What helps',
      narration: {
        patient: [
          'Wherever it begins, keep moving and change position often.',
          'Massage may ease a tight buttock for a short time, but it does not move a disc.',
          'Most people get better, often within 4 to 6 weeks.',
          'Get help right away if you lose feeling around your bottom or private parts, cannot pass or hold urine or stool, or if your legs get weak.',
        ],
        student: [
          'Staying active comes first for both, and bed rest brought little or no gain in sciatica.',
          'Massage lowered the stiffness of healthy calves by about 5 per cent for less than 3 minutes, and it does not move a disc.',
          'In the placebo groups of sciatica trials 75 per cent were better in 4 weeks, but for the buttock kind trials are few.',
          'New saddle numbness, a change in bladder, bowel or sexual function, or weakness of the legs may be cauda equina syndrome and is an emergency.',
        ],
        therapist: [
          'The first advice is the same for both: walk, change position often, and avoid long sitting on hard edges.',
          'Work on the buttock for comfort, and say that it leaves the disc and the root as they are.',
          'Give it some weeks, test again, and refer when weakness grows or nothing has eased.',
          'Act at once on any new saddle numbness, change in bladder, bowel or sexual function, or weakness of the legs, whether one leg hurts or both.',
        ],
      },
      picture:
        'A body takes a few steps. The nerve root grows calm. Then the view moves in on the bundle of nerves at the bottom of the spine, where a large piece of disc presses on all of them.',
      badge: {
        label: 'Moderate evidence',
        text: 'Staying active: moderate certainty. For the buttock kind there are few trials. Act on any warning sign.',
      },
      hotspots: {
        move: {
          name: 'Keep moving',
          text: {
            patient: 'Staying active is as good as bed rest for pain, and it keeps you going.',
            student:
              'Bed rest against staying active in sciatica: little or no difference in pain or function (moderate certainty).',
            therapist: 'Agree on one small task for today, and on how to sit less long.',
          },
        },
        massage: {
          name: 'Massage',
          text: {
            patient: 'It may feel good and ease the muscle for a while. The disc and the root stay as they are.',
            student:
              'Stiffness of healthy calves: 5 % lower after 7 minutes of massage, back at the start after 3. Nobody has shown this in the piriformis.',
            therapist:
              'NICE allows it only together with exercise; the Dutch guideline advises against it for root pain.',
          },
        },
        emergency: {
          name: 'When it is an emergency',
          text: {
            patient:
              'Call emergency services for numb saddle or private parts, new bladder, bowel or sexual problems, or growing weakness. Leg pain may be on ONE side or both.',
            student:
              'Cauda equina syndrome: 52 % had leg pain on one side only. UK guidance asks for emergency MRI within 4 hours.',
            therapist: 'One sign is enough. Send the person at once, and do not wait for the full picture.',
          },
        },
        'see-doctor': {
          name: 'See a doctor soon',
          text: {
            patient:
              'See a doctor soon if you have a fever, a bad fall, past cancer or weight loss. Go too if the pain gets worse or has not eased after a few weeks.',
            student:
              'Other warning signs: fever, past cancer, weight loss, major injury, weak bones, weak immunity, pain that never eases.',
            therapist: 'Refer soon for any of these, and when nothing has eased after a few weeks.',
          },
        },
      },
      counsel: {
        say: 'The first steps are the same for both. If one of these signs is new, call at once.',
        check: 'Ask the warning questions every time. Then ask what this person can do again.',
        avoid: 'Do not advise bed rest, and do not promise that your hands will free the nerve.',
      },
    },
  },
}

const es: WordsOf<typeof steps> = {
  title: '¿Disco o nalga?',
  steps: {
    'two-places': {
      title: 'Un nervio, dos lugares',
      short: 'Dos lugares',
      narration: {
        patient: [
          'El nervio ciático puede irritarse en dos lugares.',
          'Uno está en la espalda baja, donde un disco puede presionar una raíz nerviosa e inflamarla.',
          'El otro está en lo profundo de la nalga, donde el nervio pasa debajo de un músculo pequeño.',
          'De los dos, el disco es, por mucho, el más común.',
        ],
        student: [
          'El nervio ciático puede irritarse en sus raíces, o más abajo, en el espacio glúteo profundo.',
          'En la espalda baja, una hernia de disco se encuentra con una raíz, por lo general L5 o S1, la presiona y la inflama.',
          'En la nalga, el nervio sale del agujero ciático mayor por debajo del piriforme y cruza el obturador interno.',
          'Una hernia de disco explica cerca del 90 por ciento, y el piriforme de menos del 1 a cerca del 6 por ciento.',
        ],
        therapist: [
          'Tenga presentes dos lugares: una raíz en la espalda baja, y el nervio en la nalga.',
          'A una raíz la irrita un disco que la presiona y la inflama, casi siempre L5 o S1.',
          'En la nalga, varias estructuras pueden molestar al nervio, y el piriforme es solo una de ellas.',
          'Piense primero en una raíz, porque un disco es mucho más común.',
        ],
      },
      picture:
        'La espalda baja y una nalga vistas por detrás. Un disco toca una raíz nerviosa, que brilla. Más abajo, el mismo nervio pasa debajo de un músculo pequeño.',
      badge: {
        label: 'Buena evidencia',
        text: 'El disco es el lugar habitual: eso está bien demostrado. Qué tan raro es el otro lugar es menos seguro.',
      },
      hotspots: {
        'nerve-root': {
          name: 'La raíz nerviosa',
          text: {
            patient:
              'Aquí un disco puede presionar la raíz. Por lo general duele cuando la raíz además está inflamada.',
            student:
              'Una hernia al lado de la línea media se encuentra con la raíz que va de paso: L5 en L4/5, S1 en L5/S1. La presión duele cuando la raíz está inflamada.',
            therapist:
              'Compare signos y nivel antes de confiar en una imagen: L5 en L4/5 y S1 en L5/S1 son las parejas habituales.',
          },
        },
        piriformis: {
          name: 'El músculo piriforme',
          text: {
            patient:
              'Un músculo pequeño con forma de pera. En unas 9 de cada 10 personas, todo el nervio pasa debajo de él.',
            student:
              'Musculus piriformis (TA2 2604): todo el nervio pasa por debajo en el 85 a 90 % de las piernas; en casi todas las demás, la parte peronea lo atraviesa.',
            therapist:
              'Un nervio que toma otro camino es una variante y no un diagnóstico: 16,2 % de las personas operadas aquí, 16,9 % de las demás.',
          },
        },
        'how-common': {
          name: 'Qué tan común es cada uno',
          text: {
            patient:
              'De cada 100 personas con ciática, unas 90 tienen una hernia de disco. Al músculo se le atribuyen solo unas pocas.',
            student:
              'Hernia de disco con una raíz afectada: cerca del 90 %. Síndrome del piriforme: se cita del 0,3 al 6 % de los dolores de espalda o ciáticas.',
            therapist: 'La parte de la nalga se cita, no se cuenta: sin una prueba acordada, nadie la conoce bien.',
          },
        },
      },
      counsel: {
        say: 'Un nervio, dos lugares donde puede irritarse. Veamos cuál encaja mejor con usted.',
        check: '¿Dónde empezó: espalda, nalga o pierna? ¿Qué lo empeora: sentarse, agacharse o caminar?',
        avoid: 'No nombre el músculo como causa antes de haber examinado las raíces.',
      },
    },
    'how-each-feels': {
      title: 'Cómo se siente cada uno',
      short: 'Cómo se siente',
      narration: {
        patient: [
          'Cuando un disco irrita una raíz, el dolor a menudo baja más allá de la rodilla, a la pantorrilla o al pie.',
          'Parte de la pierna puede hormiguear, dormirse o sentirse débil.',
          'Cuando la causa es el músculo, el dolor está en la nalga y empeora al sentarse.',
          'Los dos pueden sentirse muy parecidos, así que lo que se siente no basta para saberlo.',
        ],
        student: [
          'Una raíz irritada se siente a menudo por debajo de la rodilla: L5 en el dorso del pie, S1 en la planta y el borde externo.',
          'Una raíz L5 irritada puede debilitar la elevación del dedo gordo, y una S1 el empuje con la punta del pie y el reflejo del tobillo.',
          'El dolor glúteo profundo está en la nalga, aumenta al sentarse y es sensible cerca de la escotadura ciática mayor.',
          'Ningún mapa es nítido, porque 64 de cada cien patrones de dolor de raíz no seguían un dermatoma.',
        ],
        therapist: [
          'Un dolor por debajo de la rodilla hace pensar en una raíz, y un dolor solo de nalga deja abiertas las dos opciones.',
          'El adormecimiento, la debilidad o un reflejo del tobillo más débil en la zona de una raíz hacen más probable una raíz.',
          'Un dolor de nalga que aumenta al sentarse y un punto sensible cerca de la escotadura ciática son los rasgos comunes del otro tipo.',
          'Los patrones se superponen, así que tenga presentes los dos hasta terminar las pruebas.',
        ],
      },
      picture:
        'Un cuerpo visto por detrás, a través de la piel. Un color suave baja por la pierna hasta el pie. Luego la vista pasa a la nalga, donde un músculo pequeño se tensa sobre el nervio.',
      badge: {
        label: 'Evidencia limitada',
        text: 'Lo que hace una raíz está bien descrito. Los signos del músculo están menos estudiados, y los dos se superponen.',
      },
      hotspots: {
        'calf-and-foot': {
          name: 'Pantorrilla y pie',
          text: {
            patient:
              'En un estudio grande, dos de cada tres personas con dolor de espalda y pierna lo sentían por debajo de la rodilla.',
            student:
              'L5: pantorrilla por fuera, dorso del pie, dedo gordo. S1: pantorrilla por detrás, planta, borde externo del pie. Las zonas se superponen.',
            therapist:
              'Compare los dos lados: tacto en el pie, levantar el dedo gordo, empujar con la punta del pie y reflejo del tobillo.',
          },
        },
        buttock: {
          name: 'En lo profundo de la nalga',
          text: {
            patient: 'Un dolor aquí puede venir de cualquiera de los dos lugares.',
            student:
              'Cuatro rasgos del síndrome del piriforme: dolor de nalga, peor al sentarse, sensible cerca de la escotadura ciática mayor, dolor cuando el músculo se estira o se tensa.',
            therapist: 'Estos rasgos se reunieron de casos publicados. Plantean una pregunta y no la responden.',
          },
        },
        sitting: {
          name: 'Estar sentado',
          text: {
            patient:
              'Estar mucho tiempo sentado sobre algo duro puede irritar el nervio en unas pocas personas. No empuja un disco hacia afuera.',
            student:
              'La presión sobre el nervio desde fuera, como la de un borde duro, es una forma de dolor glúteo profundo. Es poco común, y no es la presión dentro de un disco.',
            therapist: 'Pregunte sobre qué se sienta y cuánto tiempo. Es una de las cosas más fáciles de cambiar.',
          },
        },
      },
      counsel: {
        say: 'Muéstreme con un dedo dónde duele y hasta dónde baja.',
        check: '¿Más abajo de la rodilla o no? ¿Peor al sentarse? ¿Adormecimiento o debilidad, y en qué zona?',
        avoid: 'No deduzca una raíz, ni un músculo, solo por el dolor.',
      },
    },
    'what-is-checked': {
      title: 'Qué comprueba un terapeuta',
      short: 'El examen',
      narration: {
        patient: [
          'Un terapeuta pregunta primero por señales de alerta, y luego prueba la fuerza, la sensibilidad y los reflejos.',
          'Levantar la pierna estirada mueve el nervio y sus raíces, así que puede despertar cualquiera de los dos lugares.',
          'También se prueba a sentarse, a presionar la nalga y a estirar el músculo.',
          'Ninguna prueba sola puede resolverlo, y ninguna imagen puede demostrar que es el músculo.',
        ],
        student: [
          'Primero van las señales de alerta, y luego la fuerza, la sensibilidad y los reflejos de L4, L5 y S1.',
          'Al levantar la pierna con la rodilla estirada, el nervio se desliza de 10 a 12 milímetros en el muslo y las raíces se mueven de 1 a cerca de 6.',
          'Para la nalga se prueban sentarse, la presión cerca de la escotadura ciática mayor, y estirar o tensar el piriforme.',
          'Ninguna de estas pruebas está demostrada, y el síndrome glúteo profundo es lo que queda cuando ningún disco explica el dolor.',
        ],
        therapist: [
          'Empiece por las señales de alerta, y luego pruebe la fuerza, la sensibilidad y los reflejos de los dos lados.',
          'Una elevación limitada de la pierna estirada encaja con una raíz y también con la nalga, así que no los distingue.',
          'Pregunte por el estar sentado, presione cerca de la escotadura ciática, y luego estire y tense el piriforme.',
          'Nada de esto está demostrado, y la sensibilidad al tacto es común también con una raíz, así que valórelo todo junto.',
        ],
      },
      picture:
        'Se levanta una pierna estirada, y el nervio se mueve con ella detrás de la cadera. Luego la pierna baja, y el músculo pequeño de la nalga se tensa.',
      badge: {
        label: 'Evidencia limitada',
        text: 'Cuánto se mueve el nervio está medido. Ninguna prueba ha demostrado distinguir un lugar del otro.',
      },
      hotspots: {
        'leg-raise': {
          name: 'Levantar la pierna',
          text: {
            patient:
              'El nervio se desliza cerca de un centímetro en su lecho cuando se levanta la pierna. Eso es normal.',
            student:
              'Deslizamiento medio por detrás del muslo al estirar la rodilla: 9,9 mm con la cadera a 30°, 12,4 mm a 60°. Raíces en el canal: de 1,0 a 6,5 mm.',
            therapist:
              'Una elevación que provoca el dolor conocido dice que el nervio está sensible. No dice en qué lugar.',
          },
        },
        notch: {
          name: 'Cerca de la escotadura ciática',
          text: {
            patient: 'Presionar aquí puede doler en los dos tipos.',
            student:
              'Puntos sensibles en el glúteo como signo de un problema de raíz: sensibilidad 74,1 %, especificidad 91,4 % (325 personas).',
            therapist:
              'Un punto sensible aquí es común también con un problema de raíz, así que examine cada raíz antes de nombrar el músculo.',
          },
        },
        'no-test': {
          name: 'Imágenes y pruebas',
          text: {
            patient: 'Casi nadie necesita una imagen. Se puede mejorar sin ella.',
            student:
              'No hay una prueba de referencia. El síndrome glúteo profundo es un problema del nervio ciático en la nalga que ningún disco explica.',
            therapist:
              'NICE desaconseja las imágenes de rutina fuera de la atención especializada. Pídala cuando vaya a cambiar lo que se hace.',
          },
        },
      },
      counsel: {
        say: 'Estas pruebas me muestran qué tan sensible está el nervio hoy. Dígame enseguida si es demasiado.',
        check:
          'Señales de alerta; L4, L5 y S1 de los dos lados; elevación de la pierna estirada; sentarse, escotadura, estirar y tensar.',
        avoid: 'No decida por una sola prueba, y no presione más fuerte para encontrar un punto sensible.',
      },
    },
    'both-at-once': {
      title: 'Pueden ser los dos',
      short: 'Los dos',
      narration: {
        patient: [
          'Una raíz irritada puede hacer que los músculos de la nalga se tensen para protegerla.',
          'En un estudio, 76 de cada cien personas con un problema de raíz tenían puntos sensibles en la nalga.',
          'De las personas sanas, los tenían solo 2 de cada cien.',
          'Así, una nalga dolorida puede empezar en un disco, y los dos lugares pueden doler a la vez.',
        ],
        student: [
          'Una raíz irritada puede provocar protección en los músculos glúteos.',
          'Se encontraron puntos sensibles en el glúteo en 76 de cada cien personas con un problema de raíz lumbosacra comprobado.',
          'En personas sanas fueron 2 de cada cien, y casi todos los puntos estaban en el lado del dolor.',
          'Como signo de un problema de raíz tuvieron una sensibilidad del 74 y una especificidad del 91 por ciento.',
        ],
        therapist: [
          'Una nalga tensa puede ser la respuesta a una raíz irritada, así que léala como protección hasta saber más.',
          'Tres de cada cuatro personas con un problema de raíz comprobado tenían puntos sensibles en la nalga.',
          'En personas sanas esos puntos eran raros.',
          'Alivie la nalga si eso da bienestar, y siga buscando la raíz.',
        ],
      },
      picture:
        'Una raíz nerviosa brilla al lado del disco. Una luz baja por el nervio, y el músculo grande de la nalga se tensa. Al final se ven los dos lugares a la vez.',
      badge: {
        label: 'Evidencia limitada',
        text: 'Un estudio de 271 personas con un problema de raíz y 152 personas sanas. Muestra qué va junto, no por qué.',
      },
      hotspots: {
        guarding: {
          name: 'Protección',
          text: {
            patient: 'Un músculo tenso puede venir del dolor del nervio. No tiene por qué ser el lugar donde empezó.',
            student:
              'Puntos sensibles en el glúteo: 76,4 % de 271 personas con un problema de raíz, 1,9 % de 152 personas sanas.',
            therapist:
              'Alívielo si eso da bienestar, y luego pruebe otra vez la fuerza, la sensibilidad y la elevación de la pierna.',
          },
        },
        'other-route': {
          name: 'Otro camino',
          text: {
            patient: 'En algunas personas, parte del nervio atraviesa el músculo. Eso solo no causa dolor.',
            student:
              'Cualquier variante: 16,9 % de las piernas de cadáveres, 16,2 % de las personas operadas por síndrome del piriforme.',
            therapist: 'Si un informe nombra una variante, diga que es común y que explica poco por sí sola.',
          },
        },
      },
      counsel: {
        say: 'Sus músculos pueden estar protegiendo un nervio irritado. Cuando el nervio se calme, podrán soltarse.',
        check:
          '¿Qué dolió primero, la pierna o la nalga? ¿Son iguales en los dos lados la fuerza, la sensibilidad y los reflejos?',
        avoid: 'No se quede en el punto sensible.',
      },
    },
    'what-helps-both': {
      title: 'Qué ayuda en los dos',
      short: 'Qué ayuda',
      narration: {
        patient: [
          'Empiece donde empiece, siga en movimiento y cambie de posición a menudo.',
          'El masaje puede aflojar una nalga tensa por poco tiempo, pero no mueve un disco.',
          'La mayoría de las personas mejora, a menudo en 4 a 6 semanas.',
          'Pida ayuda de inmediato si pierde la sensibilidad alrededor del ano o en los genitales, si no puede orinar o no controla la orina o las heces, o si sus piernas pierden fuerza.',
        ],
        student: [
          'En los dos, lo primero es mantenerse activo, y el reposo en cama aportó poco o nada en la ciática.',
          'El masaje bajó la rigidez de pantorrillas sanas cerca de un 5 por ciento durante menos de 3 minutos, y no mueve un disco.',
          'En los grupos de placebo de los ensayos de ciática, el 75 por ciento estaba mejor en 4 semanas, pero del tipo de la nalga hay pocos ensayos.',
          'Un adormecimiento nuevo en silla de montar, un cambio en la vejiga, el intestino o la función sexual, o debilidad de las piernas puede ser un síndrome de la cola de caballo y es una emergencia.',
        ],
        therapist: [
          'El primer consejo es el mismo para los dos: caminar, cambiar de posición a menudo y evitar estar mucho tiempo sentado en bordes duros.',
          'Trabaje la nalga para dar bienestar, y diga que eso deja el disco y la raíz como están.',
          'Dele unas semanas, examine otra vez, y derive cuando la debilidad aumente o nada haya aflojado.',
          'Actúe de inmediato ante un adormecimiento nuevo en silla de montar, un cambio en la vejiga, el intestino o la función sexual, o debilidad de las piernas, tanto si duele una pierna como si duelen las dos.',
        ],
      },
      picture:
        'Un cuerpo da unos pasos. La raíz nerviosa se calma. Luego la vista se acerca al manojo de nervios al final de la columna, donde un trozo grande de disco presiona sobre todos ellos.',
      badge: {
        label: 'Evidencia moderada',
        text: 'Mantenerse activo: certeza moderada. Del tipo de la nalga hay pocos ensayos. Actúe ante cualquier señal de alerta.',
      },
      hotspots: {
        move: {
          name: 'Siga en movimiento',
          text: {
            patient: 'Para el dolor, mantenerse activo es tan bueno como el reposo en cama, y lo mantiene en marcha.',
            student:
              'Reposo en cama frente a mantenerse activo en la ciática: poca o ninguna diferencia en el dolor o la función (certeza moderada).',
            therapist: 'Acuerden una pequeña tarea para hoy, y cómo estar sentado menos tiempo.',
          },
        },
        massage: {
          name: 'El masaje',
          text: {
            patient: 'Puede sentirse bien y aflojar el músculo por un rato. El disco y la raíz quedan como están.',
            student:
              'Rigidez de pantorrillas sanas: 5 % más baja después de 7 minutos de masaje, de vuelta al inicio después de 3. Nadie lo ha mostrado en el piriforme.',
            therapist:
              'NICE lo permite solo junto con ejercicio; la guía holandesa lo desaconseja en el dolor de raíz.',
          },
        },
        emergency: {
          name: 'Cuándo es una emergencia',
          text: {
            patient:
              'Llame a emergencias si pierde la sensibilidad entre las piernas o en los genitales, si tiene problemas nuevos de vejiga, intestino o sexuales, o una debilidad que va en aumento. El dolor de pierna puede estar en UN lado o en los dos.',
            student:
              'Síndrome de la cola de caballo: el 52 % tenía dolor de pierna de un solo lado. La guía del Reino Unido pide una resonancia de emergencia en 4 horas.',
            therapist: 'Basta una señal. Envíe a la persona de inmediato, y no espere el cuadro completo.',
          },
        },
        'see-doctor': {
          name: 'Vea pronto a un médico',
          text: {
            patient:
              'Vea pronto a un médico si tiene fiebre, una caída fuerte, un cáncer en el pasado o pérdida de peso. Vaya también si el dolor aumenta o no ha aflojado después de unas semanas.',
            student:
              'Otras señales de alerta: fiebre, cáncer en el pasado, pérdida de peso, un golpe fuerte, huesos débiles, defensas bajas, un dolor que nunca afloja.',
            therapist: 'Derive pronto ante cualquiera de ellas, y cuando nada haya aflojado después de unas semanas.',
          },
        },
      },
      counsel: {
        say: 'Los primeros pasos son los mismos para los dos. Si una de estas señales es nueva, llame de inmediato.',
        check: 'Haga cada vez las preguntas de alerta. Luego pregunte qué puede hacer otra vez esta persona.',
        avoid: 'No aconseje reposo en cama, y no prometa que sus manos van a liberar el nervio.',
      },
    },
  },
}

/** Is it a root beside a disc, or the nerve in the buttock? What each feels like, what is checked, and what helps in both. */
export const discOrButtock: ToldStory<typeof steps> = { ...steps, words: { en, es } }
