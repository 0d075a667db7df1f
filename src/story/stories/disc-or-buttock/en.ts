import type { WordsOf } from '../../words.ts'
import type { steps } from './steps.ts'

/** The story 'disc-or-buttock' in English. */
export const en: WordsOf<typeof steps> = {
  title: 'Disc or buttock?',
  steps: {
    'two-places': {
      title: 'One nerve, two places',
      short: 'Two places',
      narration: {
        patient: [
          'The sciatic nerve can be upset in two places.',
          'One is in the low back, where a disc can press on a nerve root and inflame it.',
          'The other is deep in the buttock, where the nerve passes under a small muscle.',
          'The disc is by far the more common of the two.',
        ],
        student: [
          'The sciatic nerve can be irritated at its roots, or lower down in the deep gluteal space.',
          'In the low back a herniated disc meets a root, usually L5 or S1, presses on it and inflames it.',
          'In the buttock the nerve leaves the greater sciatic foramen below the piriformis and crosses the obturator internus.',
          'A disc herniation accounts for about 90 per cent, and the piriformis for less than 1 to about 6 per cent.',
        ],
        therapist: [
          'Keep two places in mind: a root in the low back, and the nerve in the buttock.',
          'A root is upset by a disc that presses on it and inflames it, most often L5 or S1.',
          'In the buttock several structures can trouble the nerve, and the piriformis is only one of them.',
          'Think of a root first, because a disc is far more common.',
        ],
      },
      picture:
        'The low back and one buttock from behind. A disc touches a nerve root, which glows. Lower down, the same nerve passes under a small muscle.',
      badge: {
        label: 'Good evidence',
        text: 'A disc is the usual place: that is well shown. How rare the other place is, is less certain.',
      },
      hotspots: {
        'nerve-root': {
          name: 'The nerve root',
          text: {
            patient: 'A disc can press on the root here. It mostly hurts when the root is inflamed too.',
            student:
              'A herniation beside the midline meets the root that travels past: L5 at L4/5, S1 at L5/S1. Pressure hurts when the root is inflamed.',
            therapist: 'Match signs and level before you trust a scan: L5 at L4/5 and S1 at L5/S1 are the usual pairs.',
          },
        },
        piriformis: {
          name: 'The piriformis muscle',
          text: {
            patient: 'A small, pear-shaped muscle. In about 9 in 10 people the whole nerve passes under it.',
            student:
              'Musculus piriformis (TA2 2604): the whole nerve runs below it in 85 to 90 % of limbs; in most others the fibular part runs through it.',
            therapist:
              'A nerve that takes another route is a variant and not a diagnosis: 16.2 % of people operated on here, 16.9 % of others.',
          },
        },
        'how-common': {
          name: 'How common each one is',
          text: {
            patient: 'Of 100 people with sciatica, about 90 have a herniated disc. The muscle is blamed in only a few.',
            student:
              'Disc herniation with a root involved: about 90 %. Piriformis syndrome: quoted as 0.3 to 6 % of back pain or sciatica.',
            therapist: 'The share of the buttock is quoted, not counted: without an agreed test nobody knows it well.',
          },
        },
      },
      counsel: {
        say: 'One nerve, two places where it can be upset. Let us see which one fits you better.',
        check: 'Where did it begin: back, buttock or leg? What makes it worse: sitting, bending or walking?',
        avoid: 'Do not name the muscle as the cause before the roots have been tested.',
      },
    },
    'how-each-feels': {
      title: 'How each one feels',
      short: 'How it feels',
      narration: {
        patient: [
          'When a disc upsets a root, the pain often runs below the knee, to the calf or the foot.',
          'Part of the leg may tingle, go numb or feel weak.',
          'When the muscle is the cause, the pain sits in the buttock and gets worse when you sit.',
          'The two can feel much alike, so the feeling alone does not tell.',
        ],
        student: [
          'A sore root is often felt below the knee: L5 on the top of the foot, S1 on the sole and the outer foot.',
          'A sore L5 may weaken the lift of the big toe, and a sore S1 push-off and the ankle reflex.',
          'Deep gluteal pain lies in the buttock, grows worse with sitting, and is tender near the greater sciatic notch.',
          'Neither map is sharp, because 64 of a hundred patterns of root pain did not follow a dermatome.',
        ],
        therapist: [
          'Pain below the knee makes one think of a root, and pain in the buttock alone leaves both open.',
          'Numbness, weakness or a weaker ankle reflex in the zone of one root makes a root more likely.',
          'Buttock pain that grows with sitting, and a sore spot near the sciatic notch, are the common features of the other kind.',
          'Patterns overlap, so keep both in mind until the tests are done.',
        ],
      },
      picture:
        'A body from behind, seen through the skin. Soft colour runs down the leg to the foot. Then the view moves to the buttock, where a small muscle tightens on the nerve.',
      badge: {
        label: 'Limited evidence',
        text: 'What a root does is well described. The signs of the muscle are less well studied, and the two overlap.',
      },
      hotspots: {
        'calf-and-foot': {
          name: 'Calf and foot',
          text: {
            patient: 'In one large study two in three people with back and leg pain felt it below the knee.',
            student:
              'L5: outer calf, top of the foot, big toe. S1: back of the calf, sole, outer foot. The zones overlap.',
            therapist: 'Compare both sides: touch on the foot, big-toe lift, push-off and the ankle reflex.',
          },
        },
        buttock: {
          name: 'Deep in the buttock',
          text: {
            patient: 'Pain here can come from either place.',
            student:
              'Four features of piriformis syndrome: buttock pain, worse on sitting, tender near the greater sciatic notch, pain when the muscle is stretched or tensed.',
            therapist: 'These features were gathered from published cases. They raise a question and do not answer it.',
          },
        },
        sitting: {
          name: 'Sitting',
          text: {
            patient:
              'Long sitting on something hard can irritate the nerve in a few people. It does not push a disc out.',
            student:
              'Pressure on the nerve from outside, as from a hard edge, is one form of deep gluteal pain. It is uncommon, and it is not pressure inside a disc.',
            therapist: 'Ask what they sit on and for how long. It is one of the easiest things to change.',
          },
        },
      },
      counsel: {
        say: 'Show me with one finger where it hurts, and how far down it goes.',
        check: 'Below the knee or not? Worse on sitting? Any numbness or weakness, and in which zone?',
        avoid: 'Do not read a root, or a muscle, from the pain alone.',
      },
    },
    'what-is-checked': {
      title: 'What a therapist checks',
      short: 'The check',
      narration: {
        patient: [
          'A therapist first asks about warning signs, then tests strength, feeling and reflexes.',
          'Lifting the straight leg moves the nerve and its roots, so it can stir up either place.',
          'Sitting, pressing on the buttock and stretching the muscle are tried as well.',
          'No single test can settle it, and no scan can prove that it is the muscle.',
        ],
        student: [
          'First come the warning signs, then strength, feeling and reflexes of L4, L5 and S1.',
          'As the leg is raised with a straight knee, the nerve slides 10 to 12 millimetres in the thigh and the roots move 1 to about 6.',
          'For the buttock, sitting, pressure near the greater sciatic notch, and stretch or tension of the piriformis are tried.',
          'None of these tests is proven, and deep gluteal syndrome is what remains when no disc explains the pain.',
        ],
        therapist: [
          'Start with the warning signs, then test strength, feeling and reflexes on both sides.',
          'A limited straight-leg raise fits a root and fits the buttock too, so it does not tell them apart.',
          'Ask about sitting, press near the sciatic notch, then stretch and tense the piriformis.',
          'None of these is proven, and tenderness is common with a root too, so weigh them together.',
        ],
      },
      picture:
        'One straight leg is lifted, and the nerve moves with it behind the hip. Then the leg comes down, and the small muscle in the buttock tightens.',
      badge: {
        label: 'Limited evidence',
        text: 'How far the nerve moves has been measured. No test is proven to tell one place from the other.',
      },
      hotspots: {
        'leg-raise': {
          name: 'Raising the leg',
          text: {
            patient: 'The nerve slides about a centimetre in its bed when the leg is raised. That is normal.',
            student:
              'Mean slide at the back of the thigh as the knee straightens: 9.9 mm with the hip at 30°, 12.4 mm at 60°. Roots in the canal: 1.0 to 6.5 mm.',
            therapist:
              'A raise that brings on the known pain says that the nerve is sensitive. It does not say in which place.',
          },
        },
        notch: {
          name: 'Near the sciatic notch',
          text: {
            patient: 'Pressing here can hurt in both kinds.',
            student:
              'Tender gluteal points as a sign of a root problem: sensitivity 74.1 %, specificity 91.4 % (325 people).',
            therapist:
              'A sore spot here is common with a root problem too, so test every root before you name the muscle.',
          },
        },
        'no-test': {
          name: 'Scans and tests',
          text: {
            patient: 'Most people need no scan to begin to get better.',
            student:
              'There is no gold standard. Deep gluteal syndrome is trouble of the sciatic nerve in the buttock that no disc explains.',
            therapist:
              'NICE advises against routine scans outside specialist care. Ask for one where it would change what is done.',
          },
        },
      },
      counsel: {
        say: 'These tests show me how sensitive the nerve is today. Tell me at once if it is too much.',
        check: 'Warning signs; L4, L5 and S1 on both sides; straight-leg raise; sitting, notch, stretch and tension.',
        avoid: 'Do not decide by one test, and do not press harder to find a sore spot.',
      },
    },
    'both-at-once': {
      title: 'It can be both',
      short: 'Both',
      narration: {
        patient: [
          'A sore root can make the buttock muscles tense up to guard it.',
          'In one study, 76 of a hundred people with a root problem had sore spots in the buttock.',
          'Only 2 of a hundred healthy people had them.',
          'So a sore buttock can begin at a disc, and both places can hurt at once.',
        ],
        student: [
          'An irritated root can bring on guarding in the gluteal muscles.',
          'Tender gluteal points were found in 76 of a hundred people with a proven lumbosacral root problem.',
          'In healthy people it was 2 of a hundred, and most points were on the painful side.',
          'As a sign of a root problem they had a sensitivity of 74 and a specificity of 91 per cent.',
        ],
        therapist: [
          'A tense buttock can be the answer to a sore root, so read it as guarding until you know better.',
          'Three of four people with a proven root problem had tender points in the buttock.',
          'In healthy people such points were rare.',
          'Ease the buttock if that brings comfort, and go on looking for the root.',
        ],
      },
      picture:
        'A nerve root glows beside the disc. A light runs down the nerve, and the large muscle of the buttock grows tense. At the end both places are seen at once.',
      badge: {
        label: 'Limited evidence',
        text: 'One study of 271 people with a root problem and 152 healthy people. It shows what goes together, not why.',
      },
      hotspots: {
        guarding: {
          name: 'Guarding',
          text: {
            patient: 'A tense muscle can come from nerve pain. It need not be where the pain began.',
            student: 'Tender gluteal points: 76.4 % of 271 people with a root problem, 1.9 % of 152 healthy people.',
            therapist: 'Ease it if that brings comfort, then test strength, feeling and leg raise again.',
          },
        },
        'other-route': {
          name: 'Another route',
          text: {
            patient: 'In some people part of the nerve goes through the muscle. That alone does not cause pain.',
            student: 'Any variant: 16.9 % of limbs of cadavers, 16.2 % of people operated on for piriformis syndrome.',
            therapist: 'If a report names a variant, say that it is common and explains little by itself.',
          },
        },
      },
      counsel: {
        say: 'Your muscles may be guarding a sore nerve. When the nerve calms down, they can let go.',
        check: 'Which hurt first, leg or buttock? Are strength, feeling and reflexes the same on both sides?',
        avoid: 'Do not stop at the sore spot.',
      },
    },
    'what-helps-both': {
      title: 'What helps in both',
      short: 'What helps',
      narration: {
        patient: [
          'Wherever it begins, keep moving and change position often.',
          'Massage may ease a tight buttock for a short time, but it does not move a disc.',
          'Most people get better, often within 4 to 6 weeks.',
          'Get help right away if you lose feeling around your bottom or private parts, cannot pass or hold urine or stool, or if your legs get weak.',
        ],
        student: [
          'Staying active comes first for both, and bed rest brought little or no gain in sciatica.',
          'Massage lowered the stiffness of healthy calves by about 5 per cent for less than 3 minutes, and it does not move a disc.',
          'In the placebo groups of sciatica trials 75 per cent were better in 4 weeks, but for the buttock kind trials are few.',
          'New saddle numbness, a change in bladder, bowel or sexual function, or weakness of the legs may be cauda equina syndrome and is an emergency.',
        ],
        therapist: [
          'The first advice is the same for both: walk, change position often, and avoid long sitting on hard edges.',
          'Work on the buttock for comfort, and say that it leaves the disc and the root as they are.',
          'Give it some weeks, test again, and refer when weakness grows or nothing has eased.',
          'Act at once on any new saddle numbness, change in bladder, bowel or sexual function, or weakness of the legs, whether one leg hurts or both.',
        ],
      },
      picture:
        'A body takes a few steps. The nerve root grows calm. Then the view moves in on the bundle of nerves at the bottom of the spine, where a large piece of disc presses on all of them.',
      badge: {
        label: 'Moderate evidence',
        text: 'Staying active: moderate certainty. For the buttock kind there are few trials. Act on any warning sign.',
      },
      hotspots: {
        move: {
          name: 'Keep moving',
          text: {
            patient: 'Staying active is as good as bed rest for pain, and it keeps you going.',
            student:
              'Bed rest against staying active in sciatica: little or no difference in pain or function (moderate certainty).',
            therapist: 'Agree on one small task for today, and on how to sit less long.',
          },
        },
        massage: {
          name: 'Massage',
          text: {
            patient: 'It may feel good and ease the muscle for a while. The disc and the root stay as they are.',
            student:
              'Stiffness of healthy calves: 5 % lower after 7 minutes of massage, back at the start after 3. Nobody has shown this in the piriformis.',
            therapist:
              'NICE allows it only together with exercise; the Dutch guideline advises against it for root pain.',
          },
        },
        emergency: {
          name: 'When it is an emergency',
          text: {
            patient:
              'Call emergency services for numb saddle or private parts, new bladder, bowel or sexual problems, or growing weakness. Leg pain may be on ONE side or both.',
            student:
              'Cauda equina syndrome: 52 % had leg pain on one side only. UK guidance asks for emergency MRI within 4 hours.',
            therapist: 'One sign is enough. Send the person at once, and do not wait for the full picture.',
          },
        },
        'see-doctor': {
          name: 'See a doctor soon',
          text: {
            patient:
              'See a doctor soon if you have a fever, a bad fall, past cancer or weight loss. Go too if the pain gets worse or has not eased after a few weeks.',
            student:
              'Other warning signs: fever, past cancer, weight loss, major injury, weak bones, weak immunity, pain that never eases.',
            therapist: 'Refer soon for any of these, and when nothing has eased after a few weeks.',
          },
        },
      },
      counsel: {
        say: 'The first steps are the same for both. If one of these signs is new, call at once.',
        check: 'Ask the warning questions every time. Then ask what this person can do again.',
        avoid: 'Do not advise bed rest, and do not promise that your hands will free the nerve.',
      },
    },
  },
}
