import type { Meaning } from '../../story/meaning.ts'
import type { ConditionsWords } from '../conditions-words.ts'

const levels = { 'L3-L4': 'L3/4', 'L4-L5': 'L4/5', 'L5-S1': 'L5/S1' } as const

type Material = NonNullable<Meaning['material']>
const shapes = {
  bulge: 'A bulge',
  protrusion: 'A protrusion',
  extrusion: 'An extrusion',
  sequestration: 'A free piece',
} as const satisfies Record<Material['type'], string>

const places: Readonly<Record<Material['zone'], (side: Material['side']) => string>> = {
  central: () => 'in the middle',
  subarticular: (side) => `${side} of the midline`,
  foraminal: (side) => `in the ${side} nerve gap`,
  extraforaminal: (side) => `outside the ${side} nerve gap`,
}

const meetings = {
  near: (root: string) => `comes near the ${root} root`,
  touches: (root: string) => `touches the ${root} root`,
  moves: (root: string) => `moves the ${root} root a little aside`,
  presses: (root: string) => `presses on the ${root} root`,
} as const

const upsets = {
  calm: 'Nothing is inflamed. Most often this is not felt.',
  squeezed: 'The root is squeezed but not inflamed: that can be silent.',
  inflamed: 'The root is inflamed but hardly squeezed. It takes both: a squeeze and an inflamed nerve.',
  both: 'The root is squeezed and inflamed: this can hurt in the leg. Most people get better.',
} as const

function material({ type, disc, side, zone }: Material, root: Meaning['root']): string {
  const met = root ? meetings[root.meeting](`${root.side} ${root.level}`) : 'reaches no root'
  return `${shapes[type]} at ${levels[disc]}, ${places[zone](side)}, ${met}.`
}

function scan({ finding, share, ageYears }: NonNullable<Meaning['scan']>): string {
  const who = `Of 100 people aged ${ageYears} who feel fine`
  return finding === 'height-loss'
    ? `${who}, about ${share} have a thinner disc on a scan.`
    : `${who}, about ${share} have a ${finding} on a scan.`
}

function means({ material: out, root, buttock, scan: counted, otherWay, tight, warns }: Meaning): readonly string[] {
  const said: string[] = []
  if (out) said.push(material(out, root))
  // Beside the warning, nothing that plays it down.
  if (root && !warns) said.push(upsets[root.upset])
  if (out && out.gone > 0.1) {
    const percent = 10 * Math.round(10 * out.gone)
    said.push(`About ${percent}% of it has gone: the middle of many ways this can go.`)
  }
  if (buttock)
    said.push(`The ${buttock.side} piriformis is tight and squeezes the nerve in the buttock. This is uncommon.`)
  else if (otherWay) said.push('The nerve takes another way past the piriformis. No way hurts by itself.')
  else if (tight && !out) said.push('Muscles are tight here. Discs and roots stay as they are.')
  if (said.length === 0)
    said.push(
      counted
        ? 'The discs are drier and lower, as they are for most people with the years. Nothing is inflamed.'
        : 'A healthy low back: the discs hold water and the roots have room.',
    )
  if (counted && !warns) said.push(scan(counted))
  return said
}

export const conditions: ConditionsWords = {
  title: 'What can be wrong',
  about: 'Change one thing at a time and see what follows.',
  means,
  noDiagnosis: 'A model, not you: it is no diagnosis.',
  show: 'Show it',
  ghost: 'Healthy outline',
  ghostAbout: 'Lays the healthy body of the same posture over what has moved.',
  zones: 'Where it may be felt',
  reset: 'All healthy again',
  resetOne: (name) => `${name}: healthy again`,
  keys: 'On a slider, double-click or press Delete: healthy again.',
  ready: 'Ready-made',
  presets: {
    healthy: { name: 'Healthy', about: 'A healthy body of 30, to compare with.' },
    thin: { name: 'Thinner with age', about: 'Discs at 75: drier and lower. Part of getting older.' },
    'quiet-bulge': { name: 'Bulge without pain', about: 'The rim bows out all round. Most often nobody notices.' },
    protrusion: { name: 'L4/5 protrusion', about: 'Beside the midline it touches the root that travels past: L5.' },
    extrusion: { name: 'L5/S1 extrusion', about: 'It presses on the S1 root on its way past, and inflames it.' },
    foraminal: { name: 'In the nerve gap', about: 'At L4/5 this meets the root that leaves there: L4, not L5.' },
    'free-piece': { name: 'Free piece', about: 'It has come loose and moved down. This kind shrinks the most often.' },
    piriformis: {
      name: 'Tight piriformis',
      about: 'A muscle squeezes the nerve: at most about 6 in 100 people with sciatica. No single test proves it.',
    },
    inflamed: { name: 'Inflamed, hardly squeezed', about: 'Much inflammation, little squeeze. It takes both.' },
    silent: { name: 'Squeezed but silent', about: 'A large herniation and a squeezed root, and nothing inflamed.' },
    central: {
      name: 'Large, in the middle',
      about: 'It narrows the sac and its nerves. This is rare, and has signs that need help at once.',
    },
    'recovering-3': { name: 'After 3 months', about: 'The L5/S1 extrusion in someone in the middle of the range.' },
    'recovering-12': { name: 'After 12 months', about: 'The same at a year. Others are sooner or later.' },
  },
  groups: {
    place: 'Level and side',
    herniation: 'Disc material',
    root: 'The root',
    age: 'Age',
    muscles: 'Muscles',
    posture: 'Posture',
    time: 'Time',
    felt: 'What may be felt',
  },
  level: 'Level',
  side: 'Side',
  shape: 'Shape',
  noShape: 'None',
  depth: 'Depth',
  migration: 'Moved up or down',
  inflammation: 'Inflammation',
  sensitivity: 'Sensitivity',
  age: 'Age',
  years: (years) => `${years} years`,
  month: 'Months since it began',
  muscles: { piriformis: 'Piriformis', gluteals: 'Buttock muscles', back: 'Back muscles' },
  restingTone: 'at rest',
  onGuard: (percent) => `On guard for the upset root: ${percent} tense.`,
  passing: (root) => `Travels past this disc: ${root}`,
  leaving: (root) => `Leaves in the gap here: ${root}`,
  noRoot: 'No root is reached, so none is upset.',
  noHerniation: 'Nothing has come out of the disc. Choose a shape.',
  evidence: 'What this rests on',
  notFelt: 'Nothing here is upset, so nothing need be felt.',
}
