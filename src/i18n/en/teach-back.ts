import type { TeachBackWords } from '../teach-back-words.ts'

/** Three questions at the end. Whatever is chosen, the answer is kind and true. */
export const teachBack: TeachBackWords = {
  invite: 'Would you like to try three questions?',
  about: 'One tap each. Nothing is scored and nothing is kept.',
  start: 'Yes, ask me',
  later: 'Not now',
  questionOf: (question, of) => `Question ${question} of ${of}`,
  tapOrChoose: 'Tap the place in the picture, or choose below.',
  choose: 'Choose one.',
  seeIt: 'See it',
  backToQuestion: 'Back to the question',
  next: 'Next question',
  done: 'Done',
  leave: 'Leave the questions',
  questions: {
    'where-it-starts': {
      ask: 'Where does the trouble usually start?',
      answers: {
        'low-back': {
          name: 'In the low back',
          known:
            'Yes, most often. A disc presses on a nerve root in the low back and makes it sore. You feel it down the leg, because that root joins the nerve of the leg.',
        },
        buttock: {
          name: 'In the buttock',
          known:
            'A natural thought, as the buttock often hurts. A tight muscle there is the cause for only a few people in a hundred. Most often it starts at a nerve root in the low back.',
        },
        leg: {
          name: 'In the leg',
          known:
            'The leg is where most people feel it. It usually starts higher up, at a nerve root in the low back. That root later joins the nerve of the leg.',
        },
      },
    },
    'what-hands-reach': {
      ask: 'What can massage reach?',
      answers: {
        muscle: {
          name: 'Skin and muscle',
          known:
            'Yes. Hands reach skin and muscle, and muscle relaxes while they work. The effect on the muscle fades within minutes. You may feel at ease for longer.',
        },
        disc: {
          name: 'The disc',
          known:
            'Many people hope so. A disc lies too deep for hands and is bonded to the bones, so massage cannot move it. The good news: many herniated discs shrink by themselves.',
        },
        root: {
          name: 'The nerve root in the spine',
          known:
            'It would be good if they could. The root lies inside the spine, where hands do not reach. Massage works on the muscles around it.',
        },
      },
    },
    'help-right-away': {
      ask: 'Which of these needs help right away?',
      answers: {
        'below-knee': {
          name: 'Pain that runs below the knee',
          known:
            'That pain is common in sciatica, and on its own it is not a warning sign. New numbness around your bottom or inner thighs is one. Then get help right away.',
        },
        'numb-saddle': {
          name: 'New numbness around the bottom or inner thighs',
          known:
            'Yes. Get help right away, day or night. The same goes for trouble passing or holding urine, or leg weakness that gets worse. One sign is enough.',
        },
        'tight-muscles': {
          name: 'Tight, tender muscles in the buttock',
          known:
            'Muscles often tighten to guard a sore nerve. On its own that is not a warning sign. New numbness around your bottom or inner thighs is one. Then get help right away.',
        },
      },
    },
  },
}
