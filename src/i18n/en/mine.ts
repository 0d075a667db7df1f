import type { MineWords } from '../mine-words.ts'

export const mine: MineWords = {
  title: 'Like mine',
  about: 'Side, level and where it is felt: the body shows a pattern often linked with it.',
  check: {
    title: 'First, a short check',
    about: 'Is any of these new? Tap it.',
    soon: 'Or do you have any of these?',
    none: 'None of these',
    noneAbout: 'If one of them comes later, get help then.',
    sign: 'One sign is enough. Please have it looked at first. This picture can wait.',
    again: 'Ask me again',
  },
  sides: { legend: 'Which leg?', left: 'Left', right: 'Right', both: 'Both' },
  bothSaid:
    'When it is felt in more than one leg, a clinician should look first. Read when to get help. This picture shows one leg.',
  level: { legend: 'Which level were you told?', unknown: 'I don’t know' },
  felt: {
    title: 'Where is it felt?',
    about: 'Pain, tingling or numbness: paint it on the skin, or choose places from the list.',
    paint: 'Paint on the skin',
    painting: 'Stop painting',
    paintingAbout: 'Tap or drag on the leg. Two fingers, or the buttons here, move the body.',
    turn: 'Turn the leg',
    views: { back: 'Back', outer: 'Outer side', front: 'Front', inner: 'Inner side' },
    list: 'Places',
    undo: 'Undo last',
    clear: 'Clear all',
    marked: (count) => (count === 1 ? '1 place marked' : `${count} places marked`),
    full: 'No more places fit. Undo some to go on.',
  },
  warnings: {
    saddle: 'New loss of feeling here is a warning sign. Read when to get help before anything else.',
    'inner-thigh':
      'New loss of feeling at the groin or inner thigh is a warning sign. Read when to get help before anything else.',
    'both-legs': 'It is marked on more than one leg. Read when to get help before anything else.',
  },
  pattern: {
    title: 'What it is often linked with',
    one: (root) => `This is a pattern often linked with the ${root} nerve root.`,
    several: (roots) => `Patterns often linked with ${roots} overlap here. The skin alone cannot tell them apart.`,
    none: 'This is not a pattern of one nerve root. That is common. Much else can be felt here too.',
    overlaps: (roots) => `Overlaps: ${roots} can be felt here too.`,
    fit: (root, percent) => `${root}: ${percent}`,
    fits: 'How far each overlaps',
    fitsAbout: 'How much of what you marked lies where this root is often felt. It is not a chance.',
    unsure: (share) =>
      `In one study, ${share} of 100 patterns of root pain did not keep to one zone. S1 kept to its zone more often.`,
    known: {
      often: (level, root) =>
        `At ${level} a disc most often meets ${root}. What you marked overlaps well with where ${root} is often felt.`,
      partly: (level, root) =>
        `At ${level} a disc most often meets ${root}. What you marked overlaps in part with where ${root} is often felt. That is common.`,
      seldom: (level, root) =>
        `At ${level} a disc most often meets ${root}. What you marked is seldom linked with ${root}. That alone does not make the level wrong. Ask your clinician.`,
    },
    levels: 'Levels that could be shown',
    levelsAbout: 'A suggestion only. Nobody can tell the level from the skin alone.',
    noLevels: 'The model has no level to show for this. What you marked stays on the skin.',
    behind: (level, root) => `${level}: ${root} passes behind this disc`,
    leaving: (level, root) => `${level}: ${root} leaves beside this disc`,
    where: (root) => `Show where ${root} is often felt`,
    inside: 'Look inside',
    story: 'Tell the story for this',
    notDiagnosis: 'This shows a pattern. It is not a diagnosis. A clinician who examines you can tell more.',
  },
  startOver: 'Start over',
  startOverAbout: 'Nothing of this is stored. Start over for the next person.',
}
