import type { SourceId } from './sources.ts'

/** How far what is often said holds: from borne out to the opposite of what was found. */
export const verdicts = ['supported', 'partly', 'oversimplified', 'unsupported', 'contradicted'] as const
export type Verdict = (typeof verdicts)[number]

/** GRADE-like, one reviewer's judgement of the evidence behind the verdict. */
export const certainties = ['high', 'moderate', 'low', 'very-low'] as const
export type Certainty = (typeof certainties)[number]

/** What a claim is about, in the order in which the list of everything that was checked goes through them. */
export const claimGroups = [
  'what-it-is',
  'anatomy',
  'disc',
  'causes',
  'muscle',
  'massage',
  'therapist',
  'mood-and-sleep',
  'lifestyle',
] as const
export type ClaimGroup = (typeof claimGroups)[number]

/** Something often said about sciatica and massage; its words are in i18n under the same id. */
export interface Claim {
  readonly group: ClaimGroup
  readonly verdict: Verdict
  readonly certainty: Certainty
  readonly sources: readonly SourceId[]
}

export const claims = {
  C1: {
    group: 'what-it-is',
    verdict: 'supported',
    certainty: 'moderate',
    sources: ['nhs', 'jensen2019', 'konst2015', 'murphy2009', 'albert2019'],
  },
  C2: {
    group: 'what-it-is',
    verdict: 'contradicted',
    certainty: 'moderate',
    sources: ['harrison19', 'lee2008', 'nhs', 'bmjbp_ces'],
  },
  C3: {
    group: 'what-it-is',
    verdict: 'oversimplified',
    certainty: 'moderate',
    sources: ['koes2007', 'kuslich1991', 'jonsson_issls', 'olmarker1993', 'olmarker1998', 'ropper2015'],
  },
  C4: { group: 'anatomy', verdict: 'supported', certainty: 'high', sources: ['poutoglidou2020', 'tomaszewski2016'] },
  C5: { group: 'anatomy', verdict: 'partly', certainty: 'high', sources: ['poutoglidou2020', 'tomaszewski2016'] },
  C6: {
    group: 'anatomy',
    verdict: 'contradicted',
    certainty: 'high',
    sources: ['urban2003', 'adams2006', 'hasegawa1995'],
  },
  C7: {
    group: 'disc',
    verdict: 'supported',
    certainty: 'moderate',
    sources: ['videman2014', 'brinjikji2015a', 'salamat2016', 'machino2022', 'alhadidi2001'],
  },
  C8: {
    group: 'disc',
    verdict: 'oversimplified',
    certainty: 'low',
    sources: ['hasegawa1995', 'brinjikji2015a', 'brinjikji2015b'],
  },
  C9: { group: 'causes', verdict: 'unsupported', certainty: 'low', sources: ['swain2020', 'cook2014', 'miranda2002'] },
  C10: {
    group: 'causes',
    verdict: 'partly',
    certainty: 'very-low',
    sources: ['kizaki2020', 'hopayian2018', 'vij2021'],
  },
  C11: {
    group: 'disc',
    verdict: 'contradicted',
    certainty: 'moderate',
    sources: ['wilke1999', 'battie2009', 'sambrook1999', 'adams2006'],
  },
  C12: { group: 'disc', verdict: 'contradicted', certainty: 'high', sources: ['fardon2014'] },
  C13: {
    group: 'disc',
    verdict: 'partly',
    certainty: 'high',
    sources: ['koes2007', 'radiopaedia_root', 'levels_page', 'deyo2016', 'jonsson_issls'],
  },
  C14: {
    group: 'disc',
    verdict: 'partly',
    certainty: 'moderate',
    sources: ['konst2015', 'bailey2020', 'brinjikji2015a', 'elbarzouhi2013'],
  },
  C15: {
    group: 'massage',
    verdict: 'unsupported',
    certainty: 'very-low',
    sources: ['furlan2015', 'dove2023', 'kngf2021', 'nice59'],
  },
  C16: { group: 'massage', verdict: 'contradicted', certainty: 'low', sources: ['cherkin2011', 'furlan2015'] },
  C17: {
    group: 'massage',
    verdict: 'partly',
    certainty: 'very-low',
    sources: ['furlan2015', 'kumar2013', 'acp2017', 'who2023', 'mak2024', 'nice59', 'kngf2021'],
  },
  C18: {
    group: 'therapist',
    verdict: 'partly',
    certainty: 'very-low',
    sources: ['cherkin2011', 'ernst2003', 'yin2014'],
  },
  C19: { group: 'therapist', verdict: 'unsupported', certainty: 'very-low', sources: ['cherkin2011'] },
  C20: {
    group: 'massage',
    verdict: 'unsupported',
    certainty: 'low',
    sources: ['koes2007', 'bialosky2009', 'kizaki2020'],
  },
  C21: { group: 'massage', verdict: 'unsupported', certainty: 'very-low', sources: ['vandieen2003', 'hodges2003'] },
  C22: { group: 'massage', verdict: 'contradicted', certainty: 'moderate', sources: ['davis2020', 'guo2017'] },
  C23: {
    group: 'massage',
    verdict: 'contradicted',
    certainty: 'low',
    sources: ['cherkin2011', 'furlan2015', 'konst2018'],
  },
  C24: { group: 'mood-and-sleep', verdict: 'partly', certainty: 'low', sources: ['moyer2004', 'weerapong2005'] },
  C25: { group: 'massage', verdict: 'partly', certainty: 'low', sources: ['davis2020', 'crommert2015', 'kong2018'] },
  C26: {
    group: 'massage',
    verdict: 'contradicted',
    certainty: 'low',
    sources: ['furlan2015', 'cherkin2011', 'lbp_recur', 'steffens2016'],
  },
  C27: {
    group: 'mood-and-sleep',
    verdict: 'unsupported',
    certainty: 'low',
    sources: ['hou2010', 'coelho2008', 'moyer2004'],
  },
  C28: { group: 'mood-and-sleep', verdict: 'partly', certainty: 'very-low', sources: ['field2007'] },
  C29: { group: 'causes', verdict: 'partly', certainty: 'moderate', sources: ['nice59', 'finucane2020'] },
  C30: {
    group: 'muscle',
    verdict: 'oversimplified',
    certainty: 'low',
    sources: ['vij2021', 'hopayian2010', 'hopayian2018', 'kizaki2020', 'koes2007', 'smoll2010', 'poutoglidou2020'],
  },
  C31: {
    group: 'muscle',
    verdict: 'partly',
    certainty: 'low',
    sources: ['morelli1990', 'sullivan1991', 'morelli1991', 'goldberg1992', 'crommert2015', 'kong2018'],
  },
  C32: { group: 'massage', verdict: 'unsupported', certainty: 'very-low', sources: ['bialosky2009', 'dove2023'] },
  C33: {
    group: 'disc',
    verdict: 'oversimplified',
    certainty: 'high',
    sources: ['koes2007', 'fardon2014', 'ropper2015'],
  },
  C34: {
    group: 'massage',
    verdict: 'contradicted',
    certainty: 'moderate',
    sources: ['chaudhry2008', 'chiu2015', 'wang2020', 'resorb2023', 'zhong2017', 'bialosky2009'],
  },
  C35: {
    group: 'muscle',
    verdict: 'partly',
    certainty: 'low',
    sources: ['adelmanesh2015', 'adelmanesh2016', 'hodges2003', 'vandieen2003', 'miranda2002'],
  },
  C36: {
    group: 'lifestyle',
    verdict: 'partly',
    certainty: 'low',
    sources: ['furlan2015', 'steffens2016', 'choi2010', 'shiri2016', 'shiri2014', 'shiri2018'],
  },
  C37: {
    group: 'massage',
    verdict: 'unsupported',
    certainty: 'low',
    sources: ['nice59', 'who2023', 'acp2017', 'fernandez2015', 'peul2007', 'liu2023'],
  },
  C38: {
    group: 'massage',
    verdict: 'contradicted',
    certainty: 'moderate',
    sources: ['bialosky2009', 'chaudhry2008', 'chiu2015', 'weerapong2005'],
  },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims
export const claimIds = Object.keys(claims) as readonly ClaimId[]

/** The weakest certainty among some claims; null for none. */
export function weakest(ids: readonly ClaimId[]): Certainty | null {
  const places = ids.map((id) => certainties.indexOf(claims[id].certainty))
  return certainties[Math.max(...places)] ?? null
}

/** What popular accounts leave out; its words are in i18n under the same id. */
export const omissions = {
  O1: { sources: ['bmjbp_ces', 'nhs', 'finucane2020', 'nice59'] },
  O2: { sources: ['koes2007', 'nhs', 'wang2020', 'chiu2015'] },
  O3: { sources: ['yin2014', 'ernst2003', 'nccih'] },
  O4: { sources: ['nice59', 'fernandez2015', 'dahm2010', 'liu2023'] },
  O5: { sources: ['kuslich1991', 'jonsson_issls', 'olmarker1993'] },
  O6: { sources: ['ropper2015', 'nhs'] },
  O7: { sources: ['nhs', 'jensen2019'] },
} as const satisfies Record<string, { readonly sources: readonly SourceId[] }>

export type OmissionId = keyof typeof omissions
export const omissionIds = Object.keys(omissions) as readonly OmissionId[]
