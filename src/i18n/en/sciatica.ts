import type { Messages } from '../messages.ts'

/** The story 'sciatica' in English. Narration, hotspots and badges are worded as the fact base has them; a test holds them to its rules. */
export const sciatica: Messages['stories']['sciatica'] = {
  title: 'Sciatica explained',
  steps: {
    'what-is-sciatica': {
      title: 'What is sciatica?',
      short: 'What it is',
      narration: [
        'Sciatica is nerve pain that runs down the leg, most often on one side.',
        'It starts in the low back or the buttock.',
        'It can burn, shoot or tingle, and part of the leg may feel numb or weak.',
        'It is a sign that a nerve is upset, not a disease by itself.',
      ],
      picture:
        'A body seen from behind turns slowly. The skin clears to show the lower back, the pelvis and a long yellow nerve that glows from the buttock to the foot.',
      badge: {
        label: 'Well established',
        text: 'What sciatica is and where it is felt is well described. Pain patterns vary a lot from one person to the next.',
      },
      hotspots: {
        buttock: { name: 'The buttock', text: 'Pain often starts here, deep in the buttock.' },
        'calf-and-foot': {
          name: 'Calf and foot',
          text: 'Pain below the knee is common. About two in three people in one large study had it.',
        },
        'inner-thigh': {
          name: 'The inner thigh',
          text: 'Sciatica does not usually hurt here. If your inner thighs or groin go numb, get help right away.',
        },
      },
    },
    'healthy-back': {
      title: 'The healthy low back',
      short: 'Healthy back',
      narration: [
        'Five big bones, called vertebrae, make up your low back.',
        'Between each pair sits a disc.',
        'A disc has a tough outer ring and a soft, wet centre.',
        'Discs join the bones, share the load and let you bend.',
      ],
      picture:
        'Five bones of the low back seen from behind. The view moves in on one disc, which opens to show its ring and its soft centre. Then the back bends forward a little.',
      badge: { label: 'Well established', text: 'Basic anatomy. Discs cushion bones, not the sciatic nerve.' },
      hotspots: {
        annulus: {
          name: 'The outer ring',
          text: 'The ring is strong, layered tissue. It is stuck to the bones, so a disc cannot slip out.',
        },
        nucleus: { name: 'The soft centre', text: 'The soft centre is mostly water. It spreads the load.' },
        foramen: {
          name: 'The gap for the nerve',
          text: 'A nerve root leaves through this gap. A full disc helps to keep the gap open.',
        },
      },
    },
    'follow-the-nerve': {
      title: 'Follow the sciatic nerve',
      short: 'The nerve',
      narration: [
        'Five roots, L4 to S3, leave the base of the spine and join in the pelvis to form the sciatic nerve.',
        'It is the longest and thickest nerve you have.',
        'It passes under a small muscle in the buttock and runs down the thigh.',
        'Near the knee it splits in two, and the branches reach your foot.',
      ],
      picture:
        'A soft light starts at the roots of the spine. It runs under a small buttock muscle and down the thigh. Near the knee it splits in two and goes on to the foot.',
      badge: { label: 'Well established', text: 'Anatomy from studies of thousands of limbs.' },
      hotspots: {
        piriformis: {
          name: 'The piriformis muscle',
          text: 'In about 9 in 10 people the nerve runs whole under this muscle. In the rest, part of it takes another route.',
        },
        'sciatic-nerve': {
          name: 'The sciatic nerve',
          text: 'At the buttock the nerve is flat and about as wide as a finger.',
        },
        'knee-split': {
          name: 'Where it splits',
          text: 'Here it splits into the tibial nerve and the common fibular nerve.',
        },
      },
    },
    'discs-change': {
      title: 'Discs change with age',
      short: 'Ageing discs',
      narration: [
        'As we age, discs dry out and get a little thinner.',
        'This is as normal as grey hair.',
        'A thinner disc makes the nerve gap smaller.',
        'Even so, most people with thin discs have no pain from them.',
      ],
      picture:
        'Two bones of the low back and the disc between them, from the side, from age 20 to 80. The disc fades first, then grows thinner, and the gap for the nerve gets smaller. Nothing glows.',
      badge: { label: 'Good evidence', text: 'Thinning with age is well measured. The link with pain is weak.' },
      hotspots: {
        'disc-height': {
          name: 'A disc over the years',
          text: 'In men followed for 15 years, low discs lost about 1 mm in height.',
        },
        'age-chart': {
          name: 'Scans of people with no pain',
          text: 'These scans are from people with NO pain. At age 20, 24 in 100 have a thin disc. At age 80, 84 in 100 do.',
        },
        foramen: {
          name: 'The gap for the nerve',
          text: 'A very small gap (15 mm or less) can pinch a root. Even then it may not hurt.',
        },
      },
    },
    'posture-and-load': {
      title: 'Posture and load',
      short: 'Load',
      narration: [
        'The way you move changes the load on your discs.',
        'Bending to lift a weight loads a disc much more than sitting or standing.',
        'But no single posture has been proven to cause sciatica.',
        'The best posture is one you change often.',
      ],
      picture:
        'The low back from the side as a person lies, stands, sits, bends and lifts. The disc between the bones is squeezed more or less, and never moves sideways.',
      badge: {
        label: 'Limited evidence',
        text: 'Load changes are measured (one man, one disc). A link from posture to sciatica is not proven.',
      },
      hotspots: {
        'lift-pose': {
          name: 'Lifting',
          text: "Lifting 20 kg with a round back put nearly 5 times the standing load on one man's disc. Held close, it was about twice.",
        },
        'sit-pose': {
          name: 'Sitting',
          text: 'Sitting was once thought to be much worse than standing. Newer studies find little difference.',
        },
        'buttock-seat': {
          name: 'The bone you sit on',
          text: 'Sitting for a long time on something hard can irritate the nerve in a few people. It does not move a disc.',
        },
      },
    },
    herniation: {
      title: 'When a disc herniates',
      short: 'Herniation',
      narration: [
        'Sometimes the soft centre of a disc pushes out at a weak spot or tear in the ring.',
        'This is a herniated disc, and it is the main cause of sciatica.',
        'It can press on a nerve root and leak substances that inflame it.',
        'The disc has not slipped out of line.',
      ],
      picture:
        'The lowest disc seen from above. Its soft centre pushes out at the back, meets a nerve root and bends it aside. The root begins to glow.',
      badge: {
        label: 'Good evidence',
        text: 'Disc herniation causes about 9 in 10 cases. Swelling matters as well as squeezing.',
      },
      hotspots: {
        herniation: {
          name: 'The herniation',
          text: 'The centre has pushed out. More than 9 in 10 happen at the lowest two discs.',
        },
        'nerve-root': {
          name: 'The nerve root',
          text: 'This root is squeezed and inflamed. A calm root does not hurt when touched.',
        },
        'leg-zone': {
          name: 'Where you feel it',
          text: 'You feel it here, far from the cause. These zones differ from person to person.',
        },
        'scan-note': {
          name: 'Seen on a scan',
          text: 'Disc bulges and protrusions are common on scans of people who feel fine.',
        },
      },
    },
    'tight-muscles': {
      title: 'Tight muscles and the nerve',
      short: 'Tight muscles',
      narration: [
        'In the buttock the nerve passes under a small muscle called the piriformis.',
        'If this muscle is tight or sore, it may squeeze the nerve.',
        'This does happen, but it is not common.',
        'Disc problems are a much more common cause.',
      ],
      picture:
        'The deep buttock from behind. The flat yellow nerve passes under a pear-shaped muscle. The muscle thickens and presses on the nerve a little.',
      badge: {
        label: 'Limited evidence',
        text: 'A real but uncommon cause. Experts do not agree on how to diagnose it.',
      },
      hotspots: {
        piriformis: {
          name: 'The piriformis muscle',
          text: 'The signs are buttock pain that is worse when you sit, and a sore spot deep in the buttock.',
        },
        'no-test': {
          name: 'How it is found',
          text: 'No scan or single test can prove this. It is found by ruling out other causes.',
        },
        'reverse-arrow': {
          name: 'It can go the other way',
          text: 'It can go the other way: a sore nerve root makes the buttock muscle tense. In one study 76 of 100 people with a root problem had tender gluteal points; 2 of 100 healthy people did.',
        },
      },
    },
    'massage-may-help': {
      title: 'How massage may relieve pressure',
      short: 'Massage',
      narration: [
        'Massage works on skin and muscle.',
        'While the hands warm, knead and press, the muscles of the low back and buttock relax, and the squeeze on the nerve may ease.',
        'The effect on the muscle fades within minutes.',
        'Your body may stay calm and feel less pain for longer.',
      ],
      picture:
        'Hands glide along the low back, knead the big buttock muscle and press slowly over the small one beneath. The muscles soften while the hands are there. The disc stays the same.',
      badge: {
        label: 'Very uncertain for sciatica',
        text: 'Short-term easing of back pain: low certainty. For sciatica itself: very little research. The picture of the nerve being freed is a theory.',
      },
      hotspots: {
        hands: {
          name: 'The hands',
          text: 'Light strokes warm the skin. Kneading lifts and squeezes the muscle. Slow pressure sinks in deeper.',
        },
        'meter-reflex': {
          name: 'The reflex',
          text: 'In studies of the calf, muscle reflexes fell by more than half during massage. They came back as soon as it stopped.',
        },
        nerve: {
          name: 'The nerve',
          text: 'If you feel tingling or a shooting pain, say so. The hands should ease off.',
        },
        calm: {
          name: 'A calmer body',
          text: 'Slow touch also calms the body. People often feel less anxious after a massage.',
        },
      },
    },
    'massage-cannot': {
      title: 'What massage cannot do',
      short: 'Its limits',
      narration: [
        'Massage cannot move a disc or push it back.',
        'It does not make muscles stronger, and it does not cure sciatica.',
        'It may ease pain for a short time.',
        'Pick a trained therapist, and tell them about any health problem first.',
      ],
      picture:
        'The same disc before and after massage, with no change. Beside it, the buttock muscle is a little softer after.',
      badge: {
        label: 'Good evidence',
        text: 'What massage cannot do is clearer than what it can. Serious harm is rare; soreness is common.',
      },
      hotspots: {
        'disc-after': { name: 'The disc, after', text: 'Same disc, same bulge. Hands cannot reach or move it.' },
        'muscle-after': {
          name: 'The muscle, after',
          text: 'To get stronger, a muscle has to work. Massage does not do that.',
        },
        'therapist-card': {
          name: 'Choose a trained therapist',
          text: 'Training matters most for safety. A special style was no better than simple massage in one big study.',
        },
        'caution-card': {
          name: 'Ask a doctor first',
          text: 'Ask a doctor first if you have a blood clot, take blood thinners, have weak bones, cancer or a fever, or are pregnant.',
        },
      },
    },
    'why-muscles-tighten': {
      title: 'Why do muscles tighten?',
      short: 'Guarding',
      narration: [
        'Muscles often tighten because a nerve is sore.',
        'They tense up to guard it.',
        'Stress, poor sleep, heavy work and long spells without moving can add to it.',
        'Moving more, not smoking and a healthy weight lower your risk, but they cannot promise a cure.',
      ],
      picture: 'A nerve root glows, and soon after the muscles of the low back and buttock tighten around it.',
      badge: {
        label: 'Limited evidence',
        text: 'Risk factors come from large surveys. Prevention trials are for back pain, not sciatica.',
      },
      hotspots: {
        guarding: { name: 'Guarding', text: 'A tense muscle can be the result of nerve pain, not its cause.' },
        smoking: { name: 'Smoking', text: 'Smokers have about one and a half times the odds of sciatica.' },
        movement: {
          name: 'Movement',
          text: 'Exercise with good advice cut new back pain by almost half for up to a year.',
        },
      },
    },
    'what-helps': {
      title: 'What else helps, and when to get help fast',
      short: 'What helps',
      narration: [
        'Keep moving.',
        'Walk, change position and do your daily tasks as well as you can.',
        'Heat, exercise and good advice can help, and some people need an injection or surgery.',
        'Get help right away if you lose feeling around your bottom or private parts, cannot pass or hold urine or stool, or if your legs get weak.',
      ],
      picture:
        'A body walks. Then the view moves in on the bundle of nerves at the bottom of the spine, with a large disc piece that presses on all of them.',
      badge: {
        label: 'Moderate evidence',
        text: 'Staying active: moderate certainty. Exercise: low. Warning signs: expert agreement; always act on them.',
      },
      hotspots: {
        move: { name: 'Keep moving', text: 'Staying active is as good as bed rest for pain and keeps you going.' },
        exercise: { name: 'Exercise', text: 'Exercise eased leg pain a little more than advice alone, at first.' },
        surgery: {
          name: 'Surgery',
          text: 'Surgery can ease severe leg pain faster. At one year the results are often much the same.',
        },
        emergency: {
          name: 'When it is an emergency',
          text: 'Call emergency services for numb saddle or private parts, new bladder, bowel or sexual problems, or growing weakness. Leg pain may be on ONE side or both.',
        },
        'see-doctor': {
          name: 'See a doctor soon',
          text: 'See a doctor soon if you have a fever, a bad fall, past cancer or weight loss. Go too if the pain gets worse or has not eased after a few weeks.',
        },
      },
    },
    'what-to-expect': {
      title: 'What to expect',
      short: 'Outlook',
      narration: [
        'Most people with sciatica get better, often within 4 to 6 weeks.',
        'Some need much longer, and up to 3 in 10 still have pain after a year.',
        'Many herniated discs shrink on their own.',
        'Keep going, ask for help when you need it, and stay hopeful.',
      ],
      picture:
        'Twelve months pass. The piece of disc shrinks, the nerve root grows calm, and the view moves back to the whole body.',
      badge: {
        label: 'Good evidence',
        text: 'Recovery is likely but not certain. Figures differ from study to study.',
      },
      hotspots: {
        timeline: {
          name: 'How long it takes',
          text: 'Half of people feel better in about 10 days and 3 in 4 within 4 weeks. Up to 3 in 10 still have pain at one year.',
        },
        'disc-shrinks': { name: 'Discs can shrink', text: 'The body clears it away. Big leaks often shrink the most.' },
        'no-match': {
          name: 'Scans and pain',
          text: 'Feeling well and a clean scan do not always go together, and that is fine.',
        },
        hope: { name: 'Hope', text: 'People who expect to get better tend to do better.' },
      },
    },
  },
}
