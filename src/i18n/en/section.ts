import type { SectionWords } from '../section-words.ts'

export const section: SectionWords = {
  title: 'Cut',
  about: 'Lay the body open along a plane, and see the same cut drawn like an MRI.',
  planes: 'Plane of the cut',
  plane: { axial: 'Axial', coronal: 'Coronal', sagittal: 'Sagittal', free: 'Free' },
  planeDoes: {
    axial: 'Across: upper from lower',
    coronal: 'Front from back',
    sagittal: 'Left from right',
    free: 'At any angle',
  },
  close: 'No cut',
  position: 'Where the plane is',
  at: (plane, mm, beyond) =>
    ({
      axial: `${mm} ${beyond ? 'above' : 'below'} the top of the sacrum`,
      coronal: `${mm} ${beyond ? 'in front of' : 'behind'} the middle of the sacrum’s top`,
      sagittal: `${mm} to the ${beyond ? 'left' : 'right'} of the midline`,
      free: `${mm} ${beyond ? 'beyond' : 'before'} the middle of the sacrum’s top`,
    })[plane],
  azimuth: 'Turned about',
  elevation: 'Tilted',
  flip: 'Show the other side',
  through: (name) => `Through: ${name}`,
  levelWith: (disc) => `Level with: ${disc}`,
  sliceOf: (plane) => `The cut drawn like an MRI, ${plane.toLowerCase()}`,
  drawnLike: 'Drawn like a T2 MRI from this model: not a scan of a person.',
  unknown:
    'What the model does not hold (bowel, vessels, some muscles) is plain grey here and looks like fat in the body.',
  closer: 'Closer',
  further: 'Further away',
  wholeCut: 'Whole cut',
  meets: (count) => (count === 1 ? 'This cut meets 1 part' : `This cut meets ${count} parts`),
  letters: { right: 'R', left: 'L', front: 'A', back: 'P', head: 'S', feet: 'I' },
  lettersMean: 'R and L are the patient’s right and left, A front, P back, S towards the head, I towards the feet.',
  scale: (cm) => `${cm}\u00a0cm`,
  usual: 'As scans usually show it',
  back: 'One millimetre back',
  onward: 'One millimetre on',
}
