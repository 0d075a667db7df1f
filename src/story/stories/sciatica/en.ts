import type { WordsOf } from '../../words.ts'
import type { steps } from './steps.ts'

/** The story 'sciatica' in English. Narration, hotspots and badges are worded as the fact base has them; a test holds them to its rules. */
export const en: WordsOf<typeof steps> = {
  title: 'Sciatica explained',
  steps: {
    'what-is-sciatica': {
      title: 'What is sciatica?',
      short: 'What it is',
      narration: {
        patient: [
          'Sciatica is nerve pain that runs down the leg, most often on one side.',
          'It starts in the low back or the buttock.',
          'It can burn, shoot or tingle, and part of the leg may feel numb or weak.',
          'It is a sign that a nerve is upset, not a disease by itself.',
        ],
        student: [
          'Sciatica is nerve pain that runs down the leg, most often on one side.',
          'It starts in the low back or the buttock.',
          'It can burn, shoot or tingle, and part of the leg may feel numb or weak.',
          'It is a sign that a nerve is upset, not a disease by itself.',
        ],
        therapist: [
          'Sciatica is nerve pain that runs down the leg, most often on one side.',
          'It starts in the low back or the buttock.',
          'It can burn, shoot or tingle, and part of the leg may feel numb or weak.',
          'It is a sign that a nerve is upset, not a disease by itself.',
        ],
      },
      picture:
        'A body seen from behind turns slowly. The skin clears to show the lower back, the pelvis and a long yellow nerve that glows from the buttock to the foot.',
      badge: {
        label: 'Well established',
        text: 'What sciatica is and where it is felt is well described. Pain patterns vary a lot from one person to the next.',
      },
      hotspots: {
        buttock: {
          name: 'The buttock',
          text: {
            patient: 'Pain often starts here, deep in the buttock.',
            student: 'Pain often starts here, deep in the buttock.',
            therapist: 'Pain often starts here, deep in the buttock.',
          },
        },
        'calf-and-foot': {
          name: 'Calf and foot',
          text: {
            patient: 'Pain below the knee is common. About two in three people in one large study had it.',
            student: 'Pain below the knee is common. About two in three people in one large study had it.',
            therapist: 'Pain below the knee is common. About two in three people in one large study had it.',
          },
        },
        'inner-thigh': {
          name: 'The inner thigh',
          text: {
            patient: 'Sciatica does not usually hurt here. If your inner thighs or groin go numb, get help right away.',
            student: 'Sciatica does not usually hurt here. If your inner thighs or groin go numb, get help right away.',
            therapist:
              'Sciatica does not usually hurt here. If your inner thighs or groin go numb, get help right away.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'healthy-back': {
      title: 'The healthy low back',
      short: 'Healthy back',
      narration: {
        patient: [
          'Five big bones, called vertebrae, make up your low back.',
          'Between each pair sits a disc.',
          'A disc has a tough outer ring and a soft, wet centre.',
          'Discs join the bones, share the load and let you bend.',
        ],
        student: [
          'Five big bones, called vertebrae, make up your low back.',
          'Between each pair sits a disc.',
          'A disc has a tough outer ring and a soft, wet centre.',
          'Discs join the bones, share the load and let you bend.',
        ],
        therapist: [
          'Five big bones, called vertebrae, make up your low back.',
          'Between each pair sits a disc.',
          'A disc has a tough outer ring and a soft, wet centre.',
          'Discs join the bones, share the load and let you bend.',
        ],
      },
      picture:
        'Five bones of the low back seen from behind. The view moves in on one disc, which opens to show its ring and its soft centre. Then the back bends forward a little.',
      badge: { label: 'Well established', text: 'Basic anatomy. Discs cushion bones, not the sciatic nerve.' },
      hotspots: {
        annulus: {
          name: 'The outer ring',
          text: {
            patient: 'The ring is strong, layered tissue. It is stuck to the bones, so a disc cannot slip out.',
            student: 'The ring is strong, layered tissue. It is stuck to the bones, so a disc cannot slip out.',
            therapist: 'The ring is strong, layered tissue. It is stuck to the bones, so a disc cannot slip out.',
          },
        },
        nucleus: {
          name: 'The soft centre',
          text: {
            patient: 'The soft centre is mostly water. It spreads the load.',
            student: 'The soft centre is mostly water. It spreads the load.',
            therapist: 'The soft centre is mostly water. It spreads the load.',
          },
        },
        foramen: {
          name: 'The gap for the nerve',
          text: {
            patient: 'A nerve root leaves through this gap. A full disc helps to keep the gap open.',
            student: 'A nerve root leaves through this gap. A full disc helps to keep the gap open.',
            therapist: 'A nerve root leaves through this gap. A full disc helps to keep the gap open.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'follow-the-nerve': {
      title: 'Follow the sciatic nerve',
      short: 'The nerve',
      narration: {
        patient: [
          'Five roots, L4 to S3, leave the base of the spine and join in the pelvis to form the sciatic nerve.',
          'It is the longest and thickest nerve you have.',
          'It passes under a small muscle in the buttock and runs down the thigh.',
          'Near the knee it splits in two, and the branches reach your foot.',
        ],
        student: [
          'Five roots, L4 to S3, leave the base of the spine and join in the pelvis to form the sciatic nerve.',
          'It is the longest and thickest nerve you have.',
          'It passes under a small muscle in the buttock and runs down the thigh.',
          'Near the knee it splits in two, and the branches reach your foot.',
        ],
        therapist: [
          'Five roots, L4 to S3, leave the base of the spine and join in the pelvis to form the sciatic nerve.',
          'It is the longest and thickest nerve you have.',
          'It passes under a small muscle in the buttock and runs down the thigh.',
          'Near the knee it splits in two, and the branches reach your foot.',
        ],
      },
      picture:
        'A soft light starts at the roots of the spine. It runs under a small buttock muscle and down the thigh. Near the knee it splits in two and goes on to the foot.',
      badge: { label: 'Well established', text: 'Anatomy from studies of thousands of limbs.' },
      hotspots: {
        piriformis: {
          name: 'The piriformis muscle',
          text: {
            patient:
              'In about 9 in 10 people the nerve runs whole under this muscle. In the rest, part of it takes another route.',
            student:
              'In about 9 in 10 people the nerve runs whole under this muscle. In the rest, part of it takes another route.',
            therapist:
              'In about 9 in 10 people the nerve runs whole under this muscle. In the rest, part of it takes another route.',
          },
        },
        'sciatic-nerve': {
          name: 'The sciatic nerve',
          text: {
            patient: 'At the buttock the nerve is flat and about as wide as a finger.',
            student: 'At the buttock the nerve is flat and about as wide as a finger.',
            therapist: 'At the buttock the nerve is flat and about as wide as a finger.',
          },
        },
        'knee-split': {
          name: 'Where it splits',
          text: {
            patient: 'Here it splits into the tibial nerve and the common fibular nerve.',
            student: 'Here it splits into the tibial nerve and the common fibular nerve.',
            therapist: 'Here it splits into the tibial nerve and the common fibular nerve.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'discs-change': {
      title: 'Discs change with age',
      short: 'Ageing discs',
      narration: {
        patient: [
          'As we age, discs dry out and get a little thinner.',
          'This is as normal as grey hair.',
          'A thinner disc makes the nerve gap smaller.',
          'Even so, most people with thin discs have no pain from them.',
        ],
        student: [
          'As we age, discs dry out and get a little thinner.',
          'This is as normal as grey hair.',
          'A thinner disc makes the nerve gap smaller.',
          'Even so, most people with thin discs have no pain from them.',
        ],
        therapist: [
          'As we age, discs dry out and get a little thinner.',
          'This is as normal as grey hair.',
          'A thinner disc makes the nerve gap smaller.',
          'Even so, most people with thin discs have no pain from them.',
        ],
      },
      picture:
        'Two bones of the low back and the disc between them, from the side, from age 20 to 80. The disc fades first, then grows thinner, and the gap for the nerve gets smaller. Nothing glows.',
      badge: { label: 'Good evidence', text: 'Thinning with age is well measured. The link with pain is weak.' },
      hotspots: {
        'disc-height': {
          name: 'A disc over the years',
          text: {
            patient: 'In men followed for 15 years, low discs lost about 1 mm in height.',
            student: 'In men followed for 15 years, low discs lost about 1 mm in height.',
            therapist: 'In men followed for 15 years, low discs lost about 1 mm in height.',
          },
        },
        'age-chart': {
          name: 'Scans of people with no pain',
          text: {
            patient:
              'These scans are from people with NO pain. At age 20, 24 in 100 have a thin disc. At age 80, 84 in 100 do.',
            student:
              'These scans are from people with NO pain. At age 20, 24 in 100 have a thin disc. At age 80, 84 in 100 do.',
            therapist:
              'These scans are from people with NO pain. At age 20, 24 in 100 have a thin disc. At age 80, 84 in 100 do.',
          },
        },
        foramen: {
          name: 'The gap for the nerve',
          text: {
            patient: 'A very small gap (15 mm or less) can pinch a root. Even then it may not hurt.',
            student: 'A very small gap (15 mm or less) can pinch a root. Even then it may not hurt.',
            therapist: 'A very small gap (15 mm or less) can pinch a root. Even then it may not hurt.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'posture-and-load': {
      title: 'Posture and load',
      short: 'Load',
      narration: {
        patient: [
          'The way you move changes the load on your discs.',
          'Bending to lift a weight loads a disc much more than sitting or standing.',
          'But no single posture has been proven to cause sciatica.',
          'The best posture is one you change often.',
        ],
        student: [
          'The way you move changes the load on your discs.',
          'Bending to lift a weight loads a disc much more than sitting or standing.',
          'But no single posture has been proven to cause sciatica.',
          'The best posture is one you change often.',
        ],
        therapist: [
          'The way you move changes the load on your discs.',
          'Bending to lift a weight loads a disc much more than sitting or standing.',
          'But no single posture has been proven to cause sciatica.',
          'The best posture is one you change often.',
        ],
      },
      picture:
        'The low back from the side as a person lies, stands, sits, bends and lifts. The disc between the bones is squeezed more or less, and never moves sideways.',
      badge: {
        label: 'Limited evidence',
        text: 'Load changes are measured (one man, one disc). A link from posture to sciatica is not proven.',
      },
      hotspots: {
        'lift-pose': {
          name: 'Lifting',
          text: {
            patient:
              "Lifting 20 kg with a round back put nearly 5 times the standing load on one man's disc. Held close, it was about twice.",
            student:
              "Lifting 20 kg with a round back put nearly 5 times the standing load on one man's disc. Held close, it was about twice.",
            therapist:
              "Lifting 20 kg with a round back put nearly 5 times the standing load on one man's disc. Held close, it was about twice.",
          },
        },
        'sit-pose': {
          name: 'Sitting',
          text: {
            patient: 'Sitting was once thought to be much worse than standing. Newer studies find little difference.',
            student: 'Sitting was once thought to be much worse than standing. Newer studies find little difference.',
            therapist: 'Sitting was once thought to be much worse than standing. Newer studies find little difference.',
          },
        },
        'buttock-seat': {
          name: 'The bone you sit on',
          text: {
            patient:
              'Sitting for a long time on something hard can irritate the nerve in a few people. It does not move a disc.',
            student:
              'Sitting for a long time on something hard can irritate the nerve in a few people. It does not move a disc.',
            therapist:
              'Sitting for a long time on something hard can irritate the nerve in a few people. It does not move a disc.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    herniation: {
      title: 'When a disc herniates',
      short: 'Herniation',
      narration: {
        patient: [
          'Sometimes the soft centre of a disc pushes out at a weak spot or tear in the ring.',
          'This is a herniated disc, and it is the main cause of sciatica.',
          'It can press on a nerve root and leak substances that inflame it.',
          'The disc has not slipped out of line.',
        ],
        student: [
          'Sometimes the soft centre of a disc pushes out at a weak spot or tear in the ring.',
          'This is a herniated disc, and it is the main cause of sciatica.',
          'It can press on a nerve root and leak substances that inflame it.',
          'The disc has not slipped out of line.',
        ],
        therapist: [
          'Sometimes the soft centre of a disc pushes out at a weak spot or tear in the ring.',
          'This is a herniated disc, and it is the main cause of sciatica.',
          'It can press on a nerve root and leak substances that inflame it.',
          'The disc has not slipped out of line.',
        ],
      },
      picture:
        'The lowest disc seen from above. Its soft centre pushes out at the back, meets a nerve root and bends it aside. The root begins to glow.',
      badge: {
        label: 'Good evidence',
        text: 'Disc herniation causes about 9 in 10 cases. Swelling matters as well as squeezing.',
      },
      hotspots: {
        herniation: {
          name: 'The herniation',
          text: {
            patient: 'The centre has pushed out. More than 9 in 10 happen at the lowest two discs.',
            student: 'The centre has pushed out. More than 9 in 10 happen at the lowest two discs.',
            therapist: 'The centre has pushed out. More than 9 in 10 happen at the lowest two discs.',
          },
        },
        'nerve-root': {
          name: 'The nerve root',
          text: {
            patient: 'This root is squeezed and inflamed. A calm root does not hurt when touched.',
            student: 'This root is squeezed and inflamed. A calm root does not hurt when touched.',
            therapist: 'This root is squeezed and inflamed. A calm root does not hurt when touched.',
          },
        },
        'leg-zone': {
          name: 'Where you feel it',
          text: {
            patient: 'You feel it here, far from the cause. These zones differ from person to person.',
            student: 'You feel it here, far from the cause. These zones differ from person to person.',
            therapist: 'You feel it here, far from the cause. These zones differ from person to person.',
          },
        },
        'scan-note': {
          name: 'Seen on a scan',
          text: {
            patient: 'Disc bulges and protrusions are common on scans of people who feel fine.',
            student: 'Disc bulges and protrusions are common on scans of people who feel fine.',
            therapist: 'Disc bulges and protrusions are common on scans of people who feel fine.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'tight-muscles': {
      title: 'Tight muscles and the nerve',
      short: 'Tight muscles',
      narration: {
        patient: [
          'In the buttock the nerve passes under a small muscle called the piriformis.',
          'If this muscle is tight or sore, it may squeeze the nerve.',
          'This does happen, but it is not common.',
          'Disc problems are a much more common cause.',
        ],
        student: [
          'In the buttock the nerve passes under a small muscle called the piriformis.',
          'If this muscle is tight or sore, it may squeeze the nerve.',
          'This does happen, but it is not common.',
          'Disc problems are a much more common cause.',
        ],
        therapist: [
          'In the buttock the nerve passes under a small muscle called the piriformis.',
          'If this muscle is tight or sore, it may squeeze the nerve.',
          'This does happen, but it is not common.',
          'Disc problems are a much more common cause.',
        ],
      },
      picture:
        'The deep buttock from behind. The flat yellow nerve passes under a pear-shaped muscle. The muscle thickens and presses on the nerve a little.',
      badge: {
        label: 'Limited evidence',
        text: 'A real but uncommon cause. Experts do not agree on how to diagnose it.',
      },
      hotspots: {
        piriformis: {
          name: 'The piriformis muscle',
          text: {
            patient: 'The signs are buttock pain that is worse when you sit, and a sore spot deep in the buttock.',
            student: 'The signs are buttock pain that is worse when you sit, and a sore spot deep in the buttock.',
            therapist: 'The signs are buttock pain that is worse when you sit, and a sore spot deep in the buttock.',
          },
        },
        'no-test': {
          name: 'How it is found',
          text: {
            patient: 'No scan or single test can prove this. It is found by ruling out other causes.',
            student: 'No scan or single test can prove this. It is found by ruling out other causes.',
            therapist: 'No scan or single test can prove this. It is found by ruling out other causes.',
          },
        },
        'reverse-arrow': {
          name: 'It can go the other way',
          text: {
            patient:
              'It can go the other way: a sore nerve root makes the buttock muscle tense. In one study 76 of 100 people with a root problem had tender gluteal points; 2 of 100 healthy people did.',
            student:
              'It can go the other way: a sore nerve root makes the buttock muscle tense. In one study 76 of 100 people with a root problem had tender gluteal points; 2 of 100 healthy people did.',
            therapist:
              'It can go the other way: a sore nerve root makes the buttock muscle tense. In one study 76 of 100 people with a root problem had tender gluteal points; 2 of 100 healthy people did.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'massage-may-help': {
      title: 'How massage may relieve pressure',
      short: 'Massage',
      narration: {
        patient: [
          'Massage works on skin and muscle.',
          'While the hands warm, knead and press, the muscles of the low back and buttock relax, and the squeeze on the nerve may ease.',
          'The effect on the muscle fades within minutes.',
          'Your body may stay calm and feel less pain for longer.',
        ],
        student: [
          'Massage works on skin and muscle.',
          'While the hands warm, knead and press, the muscles of the low back and buttock relax, and the squeeze on the nerve may ease.',
          'The effect on the muscle fades within minutes.',
          'Your body may stay calm and feel less pain for longer.',
        ],
        therapist: [
          'Massage works on skin and muscle.',
          'While the hands warm, knead and press, the muscles of the low back and buttock relax, and the squeeze on the nerve may ease.',
          'The effect on the muscle fades within minutes.',
          'Your body may stay calm and feel less pain for longer.',
        ],
      },
      picture:
        'Hands glide along the low back, knead the big buttock muscle and press slowly over the small one beneath. The muscles soften while the hands are there. The disc stays the same.',
      badge: {
        label: 'Very uncertain for sciatica',
        text: 'Short-term easing of back pain: low certainty. For sciatica itself: very little research. The picture of the nerve being freed is a theory.',
      },
      hotspots: {
        hands: {
          name: 'The hands',
          text: {
            patient:
              'Light strokes warm the skin. Kneading lifts and squeezes the muscle. Slow pressure sinks in deeper.',
            student:
              'Light strokes warm the skin. Kneading lifts and squeezes the muscle. Slow pressure sinks in deeper.',
            therapist:
              'Light strokes warm the skin. Kneading lifts and squeezes the muscle. Slow pressure sinks in deeper.',
          },
        },
        'meter-reflex': {
          name: 'The reflex',
          text: {
            patient:
              'In studies of the calf, muscle reflexes fell by more than half during massage. They came back as soon as it stopped.',
            student:
              'In studies of the calf, muscle reflexes fell by more than half during massage. They came back as soon as it stopped.',
            therapist:
              'In studies of the calf, muscle reflexes fell by more than half during massage. They came back as soon as it stopped.',
          },
        },
        nerve: {
          name: 'The nerve',
          text: {
            patient: 'If you feel tingling or a shooting pain, say so. The hands should ease off.',
            student: 'If you feel tingling or a shooting pain, say so. The hands should ease off.',
            therapist: 'If you feel tingling or a shooting pain, say so. The hands should ease off.',
          },
        },
        calm: {
          name: 'A calmer body',
          text: {
            patient: 'Slow touch also calms the body. People often feel less anxious after a massage.',
            student: 'Slow touch also calms the body. People often feel less anxious after a massage.',
            therapist: 'Slow touch also calms the body. People often feel less anxious after a massage.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'massage-cannot': {
      title: 'What massage cannot do',
      short: 'Its limits',
      narration: {
        patient: [
          'Massage cannot move a disc or push it back.',
          'It does not make muscles stronger, and it does not cure sciatica.',
          'It may ease pain for a short time.',
          'Pick a trained therapist, and tell them about any health problem first.',
        ],
        student: [
          'Massage cannot move a disc or push it back.',
          'It does not make muscles stronger, and it does not cure sciatica.',
          'It may ease pain for a short time.',
          'Pick a trained therapist, and tell them about any health problem first.',
        ],
        therapist: [
          'Massage cannot move a disc or push it back.',
          'It does not make muscles stronger, and it does not cure sciatica.',
          'It may ease pain for a short time.',
          'Pick a trained therapist, and tell them about any health problem first.',
        ],
      },
      picture:
        'The same disc before and after massage, with no change. Beside it, the buttock muscle is a little softer after.',
      badge: {
        label: 'Good evidence',
        text: 'What massage cannot do is clearer than what it can. Serious harm is rare; soreness is common.',
      },
      hotspots: {
        'disc-after': {
          name: 'The disc, after',
          text: {
            patient: 'Same disc, same bulge. Hands cannot reach or move it.',
            student: 'Same disc, same bulge. Hands cannot reach or move it.',
            therapist: 'Same disc, same bulge. Hands cannot reach or move it.',
          },
        },
        'muscle-after': {
          name: 'The muscle, after',
          text: {
            patient: 'To get stronger, a muscle has to work. Massage does not do that.',
            student: 'To get stronger, a muscle has to work. Massage does not do that.',
            therapist: 'To get stronger, a muscle has to work. Massage does not do that.',
          },
        },
        'therapist-card': {
          name: 'Choose a trained therapist',
          text: {
            patient:
              'Training matters most for safety. A special style was no better than simple massage in one big study.',
            student:
              'Training matters most for safety. A special style was no better than simple massage in one big study.',
            therapist:
              'Training matters most for safety. A special style was no better than simple massage in one big study.',
          },
        },
        'caution-card': {
          name: 'Ask a doctor first',
          text: {
            patient:
              'Ask a doctor first if you have a blood clot, take blood thinners, have weak bones, cancer or a fever, or are pregnant.',
            student:
              'Ask a doctor first if you have a blood clot, take blood thinners, have weak bones, cancer or a fever, or are pregnant.',
            therapist:
              'Ask a doctor first if you have a blood clot, take blood thinners, have weak bones, cancer or a fever, or are pregnant.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'why-muscles-tighten': {
      title: 'Why do muscles tighten?',
      short: 'Guarding',
      narration: {
        patient: [
          'Muscles often tighten because a nerve is sore.',
          'They tense up to guard it.',
          'Stress, poor sleep, heavy work and long spells without moving can add to it.',
          'Moving more, not smoking and a healthy weight lower your risk, but they cannot promise a cure.',
        ],
        student: [
          'Muscles often tighten because a nerve is sore.',
          'They tense up to guard it.',
          'Stress, poor sleep, heavy work and long spells without moving can add to it.',
          'Moving more, not smoking and a healthy weight lower your risk, but they cannot promise a cure.',
        ],
        therapist: [
          'Muscles often tighten because a nerve is sore.',
          'They tense up to guard it.',
          'Stress, poor sleep, heavy work and long spells without moving can add to it.',
          'Moving more, not smoking and a healthy weight lower your risk, but they cannot promise a cure.',
        ],
      },
      picture: 'A nerve root glows, and soon after the muscles of the low back and buttock tighten around it.',
      badge: {
        label: 'Limited evidence',
        text: 'Risk factors come from large surveys. Prevention trials are for back pain, not sciatica.',
      },
      hotspots: {
        guarding: {
          name: 'Guarding',
          text: {
            patient: 'A tense muscle can be the result of nerve pain, not its cause.',
            student: 'A tense muscle can be the result of nerve pain, not its cause.',
            therapist: 'A tense muscle can be the result of nerve pain, not its cause.',
          },
        },
        smoking: {
          name: 'Smoking',
          text: {
            patient: 'Smokers have about one and a half times the odds of sciatica.',
            student: 'Smokers have about one and a half times the odds of sciatica.',
            therapist: 'Smokers have about one and a half times the odds of sciatica.',
          },
        },
        movement: {
          name: 'Movement',
          text: {
            patient: 'Exercise with good advice cut new back pain by almost half for up to a year.',
            student: 'Exercise with good advice cut new back pain by almost half for up to a year.',
            therapist: 'Exercise with good advice cut new back pain by almost half for up to a year.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'what-helps': {
      title: 'What else helps, and when to get help fast',
      short: 'What helps',
      narration: {
        patient: [
          'Keep moving.',
          'Walk, change position and do your daily tasks as well as you can.',
          'Heat, exercise and good advice can help, and some people need an injection or surgery.',
          'Get help right away if you lose feeling around your bottom or private parts, cannot pass or hold urine or stool, or if your legs get weak.',
        ],
        student: [
          'Keep moving.',
          'Walk, change position and do your daily tasks as well as you can.',
          'Heat, exercise and good advice can help, and some people need an injection or surgery.',
          'Get help right away if you lose feeling around your bottom or private parts, cannot pass or hold urine or stool, or if your legs get weak.',
        ],
        therapist: [
          'Keep moving.',
          'Walk, change position and do your daily tasks as well as you can.',
          'Heat, exercise and good advice can help, and some people need an injection or surgery.',
          'Get help right away if you lose feeling around your bottom or private parts, cannot pass or hold urine or stool, or if your legs get weak.',
        ],
      },
      picture:
        'A body walks. Then the view moves in on the bundle of nerves at the bottom of the spine, with a large disc piece that presses on all of them.',
      badge: {
        label: 'Moderate evidence',
        text: 'Staying active: moderate certainty. Exercise: low. Warning signs: expert agreement; act on any of them.',
      },
      hotspots: {
        move: {
          name: 'Keep moving',
          text: {
            patient: 'Staying active is as good as bed rest for pain and keeps you going.',
            student: 'Staying active is as good as bed rest for pain and keeps you going.',
            therapist: 'Staying active is as good as bed rest for pain and keeps you going.',
          },
        },
        exercise: {
          name: 'Exercise',
          text: {
            patient: 'Exercise eased leg pain a little more than advice alone, at first.',
            student: 'Exercise eased leg pain a little more than advice alone, at first.',
            therapist: 'Exercise eased leg pain a little more than advice alone, at first.',
          },
        },
        surgery: {
          name: 'Surgery',
          text: {
            patient: 'Surgery can ease severe leg pain faster. At one year the results are often much the same.',
            student: 'Surgery can ease severe leg pain faster. At one year the results are often much the same.',
            therapist: 'Surgery can ease severe leg pain faster. At one year the results are often much the same.',
          },
        },
        emergency: {
          name: 'When it is an emergency',
          text: {
            patient:
              'Call emergency services for numb saddle or private parts, new bladder, bowel or sexual problems, or growing weakness. Leg pain may be on ONE side or both.',
            student:
              'Call emergency services for numb saddle or private parts, new bladder, bowel or sexual problems, or growing weakness. Leg pain may be on ONE side or both.',
            therapist:
              'Call emergency services for numb saddle or private parts, new bladder, bowel or sexual problems, or growing weakness. Leg pain may be on ONE side or both.',
          },
        },
        'see-doctor': {
          name: 'See a doctor soon',
          text: {
            patient:
              'See a doctor soon if you have a fever, a bad fall, past cancer or weight loss. Go too if the pain gets worse or has not eased after a few weeks.',
            student:
              'See a doctor soon if you have a fever, a bad fall, past cancer or weight loss. Go too if the pain gets worse or has not eased after a few weeks.',
            therapist:
              'See a doctor soon if you have a fever, a bad fall, past cancer or weight loss. Go too if the pain gets worse or has not eased after a few weeks.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
    'what-to-expect': {
      title: 'What to expect',
      short: 'Outlook',
      narration: {
        patient: [
          'Most people with sciatica get better, often within 4 to 6 weeks.',
          'Some need much longer, and up to 3 in 10 still have pain after a year.',
          'Many herniated discs shrink on their own.',
          'Keep going, ask for help when you need it, and stay hopeful.',
        ],
        student: [
          'Most people with sciatica get better, often within 4 to 6 weeks.',
          'Some need much longer, and up to 3 in 10 still have pain after a year.',
          'Many herniated discs shrink on their own.',
          'Keep going, ask for help when you need it, and stay hopeful.',
        ],
        therapist: [
          'Most people with sciatica get better, often within 4 to 6 weeks.',
          'Some need much longer, and up to 3 in 10 still have pain after a year.',
          'Many herniated discs shrink on their own.',
          'Keep going, ask for help when you need it, and stay hopeful.',
        ],
      },
      picture:
        'Twelve months pass. The piece of disc shrinks, the nerve root grows calm, and the view moves back to the whole body.',
      badge: {
        label: 'Good evidence',
        text: 'Recovery is likely but not certain. Figures differ from study to study.',
      },
      hotspots: {
        timeline: {
          name: 'How long it takes',
          text: {
            patient:
              'Half of people feel better in about 10 days and 3 in 4 within 4 weeks. Up to 3 in 10 still have pain at one year.',
            student:
              'Half of people feel better in about 10 days and 3 in 4 within 4 weeks. Up to 3 in 10 still have pain at one year.',
            therapist:
              'Half of people feel better in about 10 days and 3 in 4 within 4 weeks. Up to 3 in 10 still have pain at one year.',
          },
        },
        'disc-shrinks': {
          name: 'Discs can shrink',
          text: {
            patient: 'The body clears it away. Big leaks often shrink the most.',
            student: 'The body clears it away. Big leaks often shrink the most.',
            therapist: 'The body clears it away. Big leaks often shrink the most.',
          },
        },
        'no-match': {
          name: 'Scans and pain',
          text: {
            patient: 'Feeling well and a clean scan do not always go together, and that is fine.',
            student: 'Feeling well and a clean scan do not always go together, and that is fine.',
            therapist: 'Feeling well and a clean scan do not always go together, and that is fine.',
          },
        },
        hope: {
          name: 'Hope',
          text: {
            patient: 'People who expect to get better tend to do better.',
            student: 'People who expect to get better tend to do better.',
            therapist: 'People who expect to get better tend to do better.',
          },
        },
      },
      counsel: { say: '', check: '', avoid: '' },
    },
  },
}
