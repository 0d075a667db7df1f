import type { AboutWords } from '../about-words.ts'

export const about: AboutWords = {
  title: 'About this page',
  version: (version) => `Version ${version}`,
  what: 'Free and open. It has no account and no advertisements, and nothing about you leaves this device.',
  ours: 'Our own code may be used by anyone under the MIT licence. Our models and recordings may be used by anyone who names this page (CC BY 4.0).',
  ourLicence: 'Our licence',
  libraries: 'Code of others in this page',
  librariesAbout: (count) =>
    count === 1 ? 'One library. Its licence opens below.' : `${count} libraries. Each licence opens below its name.`,
  asking: 'The list is on its way.',
  noList: 'The list cannot be shown right now. It lies beside this page, in the file licences.json.',
  bill: 'Bill of materials (CycloneDX)',
  list: 'The list as a file',
  uses: {
    measured: {
      title: 'What our shapes were measured against',
      about: 'Sizes and places were compared with these. Nothing of them was copied into our models.',
    },
    names: { title: 'Names and numbers of parts', about: 'Latin names and the numbers beside them.' },
    voice: {
      title: 'Voices',
      about:
        'The voices are made by a computer. Only the finished recordings are in this page, nothing of the programs.',
    },
  },
  material: {
    open3d: 'Bones, ligaments, nerves and muscles of a whole body',
    zAnatomy: 'The same body, refined; also the table that names and numbers were checked against',
    bodyParts3d: 'The body that both are drawn after',
    referenceAtlas: 'Sacrum, leg bones and skin of one man',
    visibleHumanSpine: 'Lumbar spine and hip bones of the same man',
    ta2: 'Latin names of parts',
    fma: 'Numbers of parts in medical databases',
    slt: 'The English voice',
    espeakNg: 'The Spanish voice, and the Latin names',
  },
  medicine: 'Medicine and anatomy',
  medicineAbout: (papers, anatomy) =>
    `What is said rests on ${papers} papers and guidelines. Sizes and courses rest on ${anatomy} works of anatomy.`,
}
