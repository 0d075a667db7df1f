import type { Material, MaterialId } from '../evidence/material.ts'

/** Words of About: what this page is, and whose work is in it. */
export interface AboutWords {
  readonly title: string
  readonly version: (version: string) => string
  readonly what: string
  readonly ours: string
  readonly ourLicence: string
  readonly libraries: string
  readonly librariesAbout: (count: number) => string
  readonly asking: string
  /** The list is not there: a page that is being worked on, or no network. */
  readonly noList: string
  readonly bill: string
  readonly list: string
  /** Of others, by what it served. */
  readonly uses: Readonly<Record<Material['use'], { readonly title: string; readonly about: string }>>
  /** What a material served, in a few words. */
  readonly material: Readonly<Record<MaterialId, string>>
  readonly medicine: string
  readonly medicineAbout: (papers: number, anatomy: number) => string
}
