import type { ModelFile } from '../anatomy/structures.ts'

/** The files that hold the structures as they are usually seen. */
export const modelFiles = [
  'spine',
  'pelvis',
  'legs',
  'muscles',
  'skin',
  'hands',
] as const satisfies readonly ModelFile[]

/** Those that have a finer version for close views, `<file>-fine`. */
export const fineFiles = ['spine', 'pelvis', 'muscles'] as const satisfies readonly ModelFile[]

/** The file that holds every structure coarsely, for the first picture. */
export const COARSE = 'coarse'
