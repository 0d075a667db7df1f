/** Something of others that this work was measured by, named by or spoken with. */
export interface Material {
  /** What it served: shapes were measured on it, names and numbers come from it, recordings were spoken with it. */
  readonly use: 'measured' | 'names' | 'voice'
  readonly name: string
  readonly by: string
  /** Its own licence; ours stands in LICENSE. */
  readonly licence: string
  readonly link: string
}

/** Every material of others, with its own licence; papers and books are in the tables of sources. */
export const material = {
  open3d: {
    use: 'measured',
    name: 'Open3DModel',
    by: 'AnatomyTOOL, Leiden University Medical Center',
    licence: 'CC BY-SA 4.0',
    link: 'https://anatomytool.org/open3dmodel',
  },
  zAnatomy: {
    use: 'measured',
    name: 'Z-Anatomy',
    by: 'Gauthier Kervyn and contributors',
    licence: 'CC BY-SA 4.0',
    link: 'https://www.z-anatomy.com/',
  },
  bodyParts3d: {
    use: 'measured',
    name: 'BodyParts3D',
    by: 'Database Center for Life Science',
    licence: 'CC BY-SA 2.1 Japan',
    link: 'https://lifesciencedb.jp/bp3d/',
  },
  referenceAtlas: {
    use: 'measured',
    name: 'Human Reference Atlas, from the NLM Visible Human Project',
    by: 'HuBMAP',
    licence: 'CC BY 4.0',
    link: 'https://humanatlas.io/',
  },
  visibleHumanSpine: {
    use: 'measured',
    name: 'Spine and pelvis of the Visible Human Male, 2021',
    by: 'Remus R and colleagues',
    licence: 'BSD-3-Clause',
    link: 'https://www.nlm.nih.gov/research/visible/visible_human.html',
  },
  ta2: {
    use: 'names',
    name: 'Terminologia Anatomica, 2nd edition',
    by: 'FIPAT',
    licence: 'CC BY-ND 4.0',
    link: 'https://fipat.library.dal.ca/ta2/',
  },
  fma: {
    use: 'names',
    name: 'Foundational Model of Anatomy',
    by: 'University of Washington',
    licence: 'CC BY 3.0',
    link: 'http://si.washington.edu/projects/fma',
  },
  slt: {
    use: 'voice',
    name: 'cmu_us_slt_arctic_hts, Festival',
    by: 'Carnegie Mellon University, Nagoya Institute of Technology',
    licence: 'EST (Carnegie Mellon), BSD-3-Clause',
    link: 'http://festvox.org/cmu_arctic/',
  },
  espeakNg: {
    use: 'voice',
    name: 'es-419 and la, eSpeak NG',
    by: 'Jonathan Duddington, Reece H. Dunn and contributors',
    licence: 'GPL-3.0-or-later',
    link: 'https://github.com/espeak-ng/espeak-ng',
  },
} as const satisfies Record<string, Material>

export type MaterialId = keyof typeof material
export const materialIds = Object.keys(material) as MaterialId[]
