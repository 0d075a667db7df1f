/** What a tissue looks like before its grain is drawn. All chosen by eye, under the lights of `light.ts`. */
export interface Look {
  readonly colour: string
  readonly roughness: number
  /** Oren-Nayar roughness of the diffuse part; 0 for Lambert. */
  readonly dusty: number
  readonly clearcoat: number
  readonly clearcoatRoughness: number
  readonly specular: number
  /** How far light of each colour wraps round past the shadow edge: the look of light inside the tissue. */
  readonly wrap: readonly [red: number, green: number, blue: number]
  /** Light that comes through thin parts. */
  readonly through: readonly [red: number, green: number, blue: number]
  /** Faded: alpha seen face on, alpha at the rim, how narrow the rim is. */
  readonly ghost: readonly [face: number, rim: number, power: number]
  readonly ghostColour: string
}

/** Kinds of surface the tissue shader can draw. */
export type TissueKind =
  | 'bone'
  | 'disc'
  | 'gel'
  | 'lamella'
  | 'ligament'
  | 'flavum'
  | 'nerve'
  | 'dura'
  | 'muscle'
  | 'skin'
  | 'hand'

export const looks: Readonly<Record<TissueKind, Look>> = {
  bone: {
    colour: '#f0e7d6',
    roughness: 0.56,
    dusty: 0.5,
    clearcoat: 0,
    clearcoatRoughness: 0,
    specular: 0.55,
    wrap: [0.3, 0.18, 0.11],
    through: [0.12, 0.05, 0.02],
    ghost: [0.14, 0.95, 1.6],
    ghostColour: '#f6ecd6',
  },
  disc: {
    colour: '#f3faff',
    roughness: 0.42,
    dusty: 0,
    clearcoat: 0.35,
    clearcoatRoughness: 0.3,
    specular: 0.5,
    wrap: [0.3, 0.28, 0.26],
    through: [0.05, 0.06, 0.07],
    ghost: [0.16, 0.6, 1.5],
    ghostColour: '#dcebf2',
  },
  gel: {
    colour: '#ffffff',
    roughness: 0.22,
    dusty: 0,
    clearcoat: 0.7,
    clearcoatRoughness: 0.14,
    specular: 0.6,
    wrap: [0.45, 0.45, 0.45],
    through: [0.16, 0.2, 0.22],
    ghost: [0.2, 0.6, 1.5],
    ghostColour: '#dcebf2',
  },
  lamella: {
    colour: '#ffffff',
    roughness: 0.4,
    dusty: 0,
    clearcoat: 0.3,
    clearcoatRoughness: 0.3,
    specular: 0.5,
    wrap: [0.3, 0.28, 0.26],
    through: [0.04, 0.05, 0.06],
    ghost: [0.3, 0.3, 1.5],
    ghostColour: '#dcebf2',
  },
  ligament: {
    colour: '#c5aeb5',
    roughness: 0.38,
    dusty: 0,
    clearcoat: 0.4,
    clearcoatRoughness: 0.3,
    specular: 0.6,
    wrap: [0.3, 0.28, 0.24],
    through: [0.12, 0.11, 0.09],
    ghost: [0.2, 0.7, 1.4],
    ghostColour: '#ecdade',
  },
  flavum: {
    colour: '#cda75c',
    roughness: 0.44,
    dusty: 0,
    clearcoat: 0.3,
    clearcoatRoughness: 0.35,
    specular: 0.5,
    wrap: [0.34, 0.26, 0.14],
    through: [0.16, 0.1, 0.03],
    ghost: [0.2, 0.7, 1.4],
    ghostColour: '#d9bd85',
  },
  nerve: {
    colour: '#f6d574',
    roughness: 0.4,
    dusty: 0,
    clearcoat: 0.45,
    clearcoatRoughness: 0.28,
    specular: 0.5,
    wrap: [0.46, 0.36, 0.18],
    through: [0.2, 0.15, 0.03],
    ghost: [0.22, 0.7, 1.4],
    ghostColour: '#f6dd85',
  },
  dura: {
    colour: '#d7dde0',
    roughness: 0.36,
    dusty: 0,
    clearcoat: 0.45,
    clearcoatRoughness: 0.25,
    specular: 0.5,
    wrap: [0.32, 0.3, 0.28],
    through: [0.14, 0.12, 0.1],
    ghost: [0.22, 0.9, 1.4],
    ghostColour: '#e4eef3',
  },
  muscle: {
    colour: '#983f39',
    roughness: 0.46,
    dusty: 0,
    clearcoat: 0.5,
    clearcoatRoughness: 0.3,
    specular: 0.5,
    wrap: [0.45, 0.13, 0.09],
    through: [0.26, 0.03, 0.02],
    ghost: [0.12, 0.8, 1.6],
    ghostColour: '#e8897a',
  },
  skin: {
    colour: '#eab497',
    roughness: 0.6,
    dusty: 0.35,
    clearcoat: 0,
    clearcoatRoughness: 0,
    specular: 0.4,
    wrap: [0.44, 0.2, 0.13],
    through: [0.1, 0.04, 0.02],
    ghost: [0.02, 1.4, 1.9],
    ghostColour: '#ffcfb0',
  },
  hand: {
    colour: '#d9a588',
    roughness: 0.55,
    dusty: 0.3,
    clearcoat: 0,
    clearcoatRoughness: 0,
    specular: 0.45,
    wrap: [0.5, 0.24, 0.15],
    through: [0.3, 0.08, 0.04],
    ghost: [0.1, 0.7, 1.8],
    ghostColour: '#ffd9c2',
  },
}

/** The one accent of the picture: whatever is selected. */
export const SELECTION = '#3fd0bb'

/** The warm light on what is spoken of. */
export const SPOKEN = '#ffdca8'
/** Irritation: a warm glow, never a flash. */
export const IRRITATION = '#ff5a2a'
/** The light that travels along a nerve. */
export const SIGNAL = '#ffe08a'
/** Where pain may be felt on the skin. */
export const PAIN = '#e2735a'
/** The healthy body laid over what has moved. */
export const HEALTHY = '#a8f0e2'
/** The light that stays on a traced nerve, and on the skin that it feels. */
export const TRACED = '#ffe9b4'
export const FELT = '#f2cf6e'
/** Where someone says that it is felt: apart from what the model paints, and on any skin. */
export const FELT_BY_HAND = '#7d5fc4'
