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
          'Sciatica is pain along the sciatic nerve or its roots, most often in one leg.',
          'It begins in the low back or the buttock and, in about two in three people, goes below the knee.',
          'The pain burns or shoots, and the leg may tingle, go numb or weaken in the zone of L4, L5 or S1.',
          'It is a set of symptoms with several causes, not a disease by itself.',
        ],
        therapist: [
          'Sciatica names pain that radiates down the leg, with or without signs from a root, and usually on one side.',
          'Back pain alone is probably not sciatica, so ask how far down the pain goes.',
          'Expect burning or shooting pain, tingling, numbness or weakness, and do not expect a neat dermatome: 64 of a hundred patterns did not follow one, though most from S1 did.',
          'It is a symptom, so the next question is which root or nerve is upset, and why.',
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
            student:
              'Pain deep in the buttock can come from a root, usually L5 or S1, or from the deep gluteal space itself.',
            therapist:
              'Buttock pain alone does not tell a root from the deep gluteal space. Ask what sitting does, and how far the pain travels.',
          },
        },
        'calf-and-foot': {
          name: 'Calf and foot',
          text: {
            patient: 'Pain below the knee is common. About two in three people in one large study had it.',
            student: 'In UK primary care, 67.5 % of people with back and leg pain had pain below the knee.',
            therapist:
              'Two in three people in one large cohort had pain below the knee. Ask for it: not everyone will mention the foot.',
          },
        },
        'inner-thigh': {
          name: 'The inner thigh',
          text: {
            patient: 'Sciatica does not usually hurt here. If your inner thighs or groin go numb, get help right away.',
            student:
              'L2 to L4 supply the inner thigh through the obturator and femoral nerves, not through the sciatic nerve. New numbness here or in the saddle is a warning sign.',
            therapist:
              'Numbness of the inner thigh, groin or saddle is never part of ordinary sciatica. Think of cauda equina and refer as an emergency.',
          },
        },
      },
      counsel: {
        say: 'A nerve is upset. We can find out which one, and most people get better.',
        check:
          'How far down does the pain go? Any numbness or weakness? Any change in bladder, bowel or saddle feeling?',
        avoid: 'Do not call back pain alone sciatica, and do not name the inner thigh as a usual place.',
      },
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
          'The lumbar spine has five vertebrae, L1 to L5, above the sacrum.',
          'Between each pair lies an intervertebral disc, about 12 millimetres tall in the middle between L4 and L5.',
          'Its anulus fibrosus is a ring of layered fibres, and its nucleus pulposus is a gel that is mostly water.',
          'Discs join the vertebral bodies, spread the load and let the spine bend.',
        ],
        therapist: [
          'Five lumbar vertebrae, L1 to L5, carry the trunk on the sacrum.',
          'Each pair is joined by a disc that is bonded to both endplates.',
          'The ring holds, the centre spreads the load, and only the outer ring has nerves.',
          'A disc cushions bones and not the sciatic nerve, yet its height helps to keep the foramen open.',
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
            student:
              'Anulus fibrosus (TA2 1685): concentric layers bonded to the rims of the vertebrae. Only its outer part has nerves.',
            therapist:
              'Words that help: the ring is strong and bonded to bone. It can bulge or tear, but it cannot slip out of place.',
          },
        },
        nucleus: {
          name: 'The soft centre',
          text: {
            patient: 'The soft centre is mostly water. It spreads the load.',
            student: 'Nucleus pulposus (TA2 1686): about 90 % water at birth and about 70 % in later life.',
            therapist: 'With age the water changes first. The centre spreads load evenly to both endplates.',
          },
        },
        foramen: {
          name: 'The gap for the nerve',
          text: {
            patient: 'A nerve root leaves through this gap. A full disc helps to keep the gap open.',
            student:
              'Foramen intervertebrale (TA2 1019): about 18 to 22 mm tall from L1 to L4, and 15 to 18 mm at L5/S1.',
            therapist:
              'In cadavers a rear disc height of 4 mm or less, or a foramen of 15 mm or less, went with a pressed root. A pressed root is not the same as pain.',
          },
        },
      },
      counsel: {
        say: 'Your back is strong. The discs are firmly joined to the bones.',
        check: 'What does this person believe a disc is? Ask before you explain.',
        avoid: 'Do not say that a disc slips, or that it cushions the nerve.',
      },
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
          'The ventral rami of L4, L5, S1, S2 and S3 join in front of the piriformis to form the sciatic nerve.',
          'It is the longest and widest nerve of the body, about 16 millimetres wide at the lower edge of this muscle.',
          'It leaves the pelvis through the greater sciatic foramen, below the piriformis in 85 to 90 of a hundred limbs, and runs down under the gluteus maximus.',
          'Some 65 millimetres above the fold of the knee it divides into the tibial and the common fibular nerve.',
        ],
        therapist: [
          'Five roots, L4 to S3, make one nerve, so a sore root can be felt anywhere along its way.',
          'It is the longest nerve there is, and a flat band rather than a cord.',
          'In the buttock it lies under the gluteus maximus, several centimetres beneath the skin, and deeper in larger people.',
          'It divides above the knee, and its fibular part winds round the neck of the fibula to the shin and the top of the foot.',
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
              'Musculus piriformis (TA2 2604). Type a, the whole nerve below it: 85 to 90 %. Type b, the fibular part through it: about 10 %.',
            therapist:
              'Variants are as common in people operated on for piriformis syndrome (16.2 %) as in others (16.9 %). A variant alone explains nothing.',
          },
        },
        'sciatic-nerve': {
          name: 'The sciatic nerve',
          text: {
            patient: 'At the buttock the nerve is flat and about as wide as a finger.',
            student: 'Nervus ischiadicus (TA2 6569): 15.6 mm wide at piriformis and 5.5 mm thick a little lower.',
            therapist:
              'The nerve slides in its bed: 10 to 12 mm at the back of the thigh when the knee straightens on a bent hip.',
          },
        },
        'knee-split': {
          name: 'Where it splits',
          text: {
            patient: 'Here it splits into the tibial nerve and the common fibular nerve.',
            student:
              'Nervus tibialis (TA2 6582) and nervus fibularis communis (TA2 6571), on average 65 mm above the fold of the knee.',
            therapist:
              'The level varies. Calf and sole follow the tibial nerve; shin and top of the foot follow the common fibular nerve.',
          },
        },
      },
      counsel: {
        say: 'The nerve starts in your low back, so pain in the foot can begin up there.',
        check: 'Trace the pain with one finger. Compare both sides: feeling, big-toe lift, push-off, ankle reflex.',
        avoid: 'Do not promise to free or unstick the nerve.',
      },
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
          'With age the nucleus pulposus loses water, and its signal on a scan falls before its height does.',
          'This is ordinary: lower lumbar discs lost about 11 per cent of their height in 15 years.',
          'As height falls, the anulus fibrosus bulges and the intervertebral foramen grows smaller.',
          'Even so, thin discs are seen in 24 of a hundred people without pain at age 20, and in 84 at age 80.',
        ],
        therapist: [
          'Water goes first, and height much later, clearly only at the last grade of the scale.',
          'Call it ageing and not damage, as normal as grey hair.',
          'A foramen of 15 millimetres or less is where pressed roots became common in cadavers.',
          'Most thin discs do not hurt, so a thin disc on a scan explains little by itself.',
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
            student:
              'Lower lumbar discs: 11.3 % (1.3 mm) in 15 years. The vertebrae grow a little meanwhile, so stature hardly changes.',
            therapist: 'About 1 mm in 15 years: slower than people fear. Family explains more of it than load does.',
          },
        },
        'age-chart': {
          name: 'Scans of people with no pain',
          text: {
            patient:
              'These scans are from people with NO pain. At age 20, 24 in 100 have a thin disc. At age 80, 84 in 100 do.',
            student:
              'People with no pain, at 20 and at 80: height loss 24 and 84 %, signal loss 17 and 97 %, bulge 30 and 84 %.',
            therapist:
              'Show this before you show someone their scan. Each of these findings is common in people who feel well.',
          },
        },
        foramen: {
          name: 'The gap for the nerve',
          text: {
            patient: 'A very small gap (15 mm or less) can pinch a root. Even then it may not hurt.',
            student:
              'A foramen of 15 mm or less went with a pressed root in four of five; a rear disc height of 4 mm or less in eight of ten (100 foramina).',
            therapist:
              'A narrow foramen counts only with matching signs. A pressed root does not always cause sciatica.',
          },
        },
      },
      counsel: {
        say: 'These are the grey hairs of the spine. They do not tell us where your pain comes from.',
        check: 'Do the signs match the level on the scan?',
        avoid: 'Do not say worn out, crumbling or bone on bone.',
      },
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
          'Posture changes the pressure in a disc: in one man it was a tenth of a megapascal lying down and half a megapascal standing.',
          'Lifting 20 kilograms with a round back raised it to more than 2 megapascals, and holding the weight close halved that.',
          'Even so, across 41 reviews there was no agreement that any posture causes back pain.',
          'The best posture is one that changes often.',
        ],
        therapist: [
          'These pressures come from one healthy man and one disc, so trust their order more than their size.',
          'Lifting with a round back was nearly 5 times standing, and the same weight held close about twice.',
          'No posture has been shown to cause sciatica, and newer studies find little between sitting and standing.',
          'Advise change rather than one best posture.',
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
            student: '20 kg: round back 2.3 MPa, knees bent 1.7, held close 1.1; standing 0.5 (one man, one disc).',
            therapist: 'Teach close and easy rather than never bend. Holding the weight close made the difference.',
          },
        },
        'sit-pose': {
          name: 'Sitting',
          text: {
            patient: 'Sitting was once thought to be much worse than standing. Newer studies find little difference.',
            student:
              'Sitting 0.46 to 0.55 MPa, slouched 0.30, standing 0.5. Studies after 1990 show no difference between sitting and standing.',
            therapist: 'Ask how long this person sits and how often they move. Sitting itself is not the enemy.',
          },
        },
        'buttock-seat': {
          name: 'The bone you sit on',
          text: {
            patient:
              'Sitting for a long time on something hard can irritate the nerve in a few people. It does not move a disc.',
            student:
              'Tuber ischiadicum: long sitting on something hard can irritate the nerve beside it in a few people.',
            therapist:
              'Hard seat, long drive? In a few people this matters, and then in the buttock and not in the disc.',
          },
        },
      },
      counsel: {
        say: 'Your back is made to move. The next posture is the best one.',
        check: 'Which positions ease it, which stir it, and how long can you stay in each?',
        avoid: 'Do not blame a posture, and do not say that sitting is worse than standing.',
      },
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
          'In a herniation, disc material moves beyond the disc space over less than a quarter of the rim.',
          'It accounts for about 90 per cent of sciatica, and nearly all of it happens at the lowest two discs.',
          'Beside the midline it meets the root that travels past, S1 at the lowest disc, and the nucleus pulposus inflames that root.',
          'It may be a protrusion, an extrusion or a free fragment, and the disc is never out of line.',
        ],
        therapist: [
          'Read the report by its shared words: bulge, protrusion, extrusion, sequestration, and the zone where it lies.',
          'A herniation explains about 90 in a hundred cases, nearly all of them at the lowest two discs.',
          'A pressed root hurts when it is also inflamed, and at surgery a normal root did not hurt when it was touched.',
          'Nothing has slipped, and the words you choose decide how much it is feared.',
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
            student:
              'Under 25 % of the rim: herniation; over: bulge. Protrusion: base wider than dome. Extrusion: dome wider than base. Sequestration: no link to the disc.',
            therapist:
              'Ask for type, zone and level, and not for size alone. Larger and free pieces shrink most often.',
          },
        },
        'nerve-root': {
          name: 'The nerve root',
          text: {
            patient: 'This root is squeezed and inflamed. A calm root does not hurt when touched.',
            student:
              'Subarticular: the traversing root (L4/5 meets L5, L5/S1 meets S1). Foraminal or extraforaminal, 7 to 12 % of herniations: the exiting root.',
            therapist:
              'Test the root you expect. L4: knee straightening, knee reflex. L5: big-toe lift, hip abduction. S1: push-off, ankle reflex.',
          },
        },
        'leg-zone': {
          name: 'Where you feel it',
          text: {
            patient: 'You feel it here, far from the cause. These zones differ from person to person.',
            student: '64 % of lumbar root pain did not follow a dermatome; of S1 pain, 65 % did.',
            therapist:
              'A map that does not match does not rule a root out. Weigh it with strength, reflex and leg raise.',
          },
        },
        'scan-note': {
          name: 'Seen on a scan',
          text: {
            patient: 'Disc bulges and protrusions are common on scans of people who feel fine.',
            student:
              'At age 40, 50 % of people with no pain show a bulge and 33 % a protrusion. A year on, a herniation was seen in 35 % of people who were well and 33 % who were not.',
            therapist:
              'Guidelines advise against routine imaging. A finding and a pain can be strangers to each other.',
          },
        },
      },
      counsel: {
        say: 'The soft centre has pushed out and the root beside it is sore. Your body can clear much of it away.',
        check: 'Straight-leg raise; strength, feeling and reflexes on both sides; saddle, bladder and bowel.',
        avoid: 'Do not say slipped, crushed or out of place, and do not read the pain from the size.',
      },
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
          'The piriformis runs from the sacrum to the greater trochanter, and the sciatic nerve leaves the pelvis just below it.',
          'In deep gluteal syndrome the nerve is irritated here, and a thick piriformis is one of several reasons.',
          'It is blamed for less than 1 to about 6 per cent of low back pain and sciatica.',
          'A disc herniation accounts for about 90 per cent.',
        ],
        therapist: [
          'Here the nerve passes between the piriformis and the small muscles beneath it.',
          'Four features raise suspicion: buttock pain, worse on sitting, tender near the sciatic notch, and pain when the muscle is stretched or tensed.',
          'It is uncommon, and no test or scan has been proven to show it.',
          'Look for a root first, because a disc is a far more common cause.',
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
            student:
              'Thickness on ultrasound: 8.5 mm in healthy people, 11.6 mm in people with the syndrome (one hospital; very low certainty).',
            therapist:
              'Four features together raise suspicion. None of them alone is proven, and imaging does not settle it.',
          },
        },
        'no-test': {
          name: 'How it is found',
          text: {
            patient: 'No scan or single test can prove this. It is found by ruling out other causes.',
            student:
              'Deep gluteal syndrome is sciatic nerve trouble in the buttock that no disc explains. It is found by ruling out other causes.',
            therapist: 'Use the features as a reason to treat gently and watch, not as a label for life.',
          },
        },
        'reverse-arrow': {
          name: 'It can go the other way',
          text: {
            patient:
              'It can go the other way: a sore nerve root makes the buttock muscle tense. In one study 76 of 100 people with a root problem had tender gluteal points; 2 of 100 healthy people did.',
            student:
              'Tender gluteal points: 76.4 % of people with a proven root problem and 1.9 % of healthy people (sensitivity 74 %, specificity 91 %).',
            therapist: 'A tight and tender buttock is a reason to test the roots, not a reason to stop looking.',
          },
        },
      },
      counsel: {
        say: 'This muscle can be part of it. We also check the roots, because they are the more common cause.',
        check: 'Sitting, the sciatic notch, stretching and tensing the muscle; then every root.',
        avoid: 'Do not tell people that the piriformis is to blame when the signs point to a root.',
      },
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
          'Massage acts on skin and muscle.',
          'While hands work, the reflex of the muscle falls by more than half, as studies of the calf have shown, and a tense piriformis may press less on the nerve.',
          'The reflex returns at once, and stiffness, some 5 per cent lower, is back within about 3 minutes.',
          'Comfort may outlast this, because touch, rest and expectation calm the nervous system.',
        ],
        therapist: [
          'Your hands work on skin and muscle.',
          'Under them the reflex drive falls and tone eases, and less squeeze on the nerve in the buttock is a theory and not a finding.',
          'The change in the muscle is gone within minutes.',
          'What may last longer is comfort, by way of touch, context and expectation.',
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
              'Light 1.25 kPa (9 mmHg), deep 2.5 kPa (19 mmHg): the deeper pressure lowered the reflex more. Firm fascia does not yield to normal force.',
            therapist: 'Start light, go slowly and keep asking. More force does not reach a deeper structure.',
          },
        },
        'meter-reflex': {
          name: 'The reflex',
          text: {
            patient:
              'In studies of the calf, muscle reflexes fell by more than half during massage. They came back as soon as it stopped.',
            student:
              'H-reflex 57 to 71 % lower during massage, and back at once when it stopped; only in the muscle under the hands.',
            therapist:
              'The effect is local and lasts as long as your hands are there. It is a good moment to let the person move.',
          },
        },
        nerve: {
          name: 'The nerve',
          text: {
            patient: 'If you feel tingling or a shooting pain, say so. The hands should ease off.',
            student: 'No study has measured a nerve being freed by massage. The picture shows how it may work.',
            therapist: 'Tingling or shooting pain: ease off at once, change the place, or stop.',
          },
        },
        calm: {
          name: 'A calmer body',
          text: {
            patient: 'Slow touch also calms the body. People often feel less anxious after a massage.',
            student:
              'In 17 trials low mood scores fell by about 0.75 standard deviations after massage. A stricter review found too little evidence for depression.',
            therapist: 'Feeling calmer is worth having. It is not a treatment for depression.',
          },
        },
      },
      counsel: {
        say: 'This may ease the muscle and help you feel better for a while. Then we move.',
        check:
          'Blood clot, blood thinners, weak bones, cancer, pregnancy, fever, broken skin. Comfort in every stroke.',
        avoid: 'Do not promise to free the nerve, and do not press on where it tingles.',
      },
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
          'No study shows that hands can move disc material.',
          'Massage brought no gain in strength, and it does not cure sciatica.',
          'In back pain it eased pain for a short time, with low certainty, and for sciatica there is very little research.',
          'Soreness follows in about 1 of 10 people, and serious harm is rare and mostly comes from untrained hands.',
        ],
        therapist: [
          'The disc and the root are the same before and after your session.',
          'Strength comes from exercise, so pair your work with movement.',
          'Guidelines differ: NICE allows massage only together with exercise, and the Dutch guideline advises against it for root pain.',
          'Ask first about clots, blood thinners, weak bones, cancer, pregnancy and fever.',
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
            student:
              'Forces beyond the normal range are needed for even 1 % compression of firm fascia. The disc lies deeper still, behind bone.',
            therapist: 'Say it plainly: I am working on the muscle and not on the disc.',
          },
        },
        'muscle-after': {
          name: 'The muscle, after',
          text: {
            patient: 'To get stronger, a muscle has to work. Massage does not do that.',
            student: 'Strength, jump and sprint: no gain after massage. Flexibility: a small gain.',
            therapist: 'Follow with an exercise the person can do today. That is what makes a muscle stronger.',
          },
        },
        'therapist-card': {
          name: 'Choose a trained therapist',
          text: {
            patient:
              'Training matters most for safety. A special style was no better than simple massage in one big study.',
            student:
              'Serious harms are rare and mostly linked to untrained people or unusual techniques. In one large trial two styles did equally well.',
            therapist: 'Stay within your training and refer when signs grow. No style has been shown to be better.',
          },
        },
        'caution-card': {
          name: 'Ask a doctor first',
          text: {
            patient:
              'Ask a doctor first if you have a blood clot, take blood thinners, have weak bones, cancer or a fever, or are pregnant.',
            student:
              'Cautions: clot in the leg, blood thinners, weak bones or fracture, cancer, pregnancy, fever, infection or open wound.',
            therapist:
              'Any of these: ask a doctor first. Growing weakness or saddle numbness is an emergency, and no time for massage.',
          },
        },
      },
      counsel: {
        say: 'I can help the muscle settle. The disc takes its own time, and often shrinks by itself.',
        check: 'Cautions before every session. Anything new since the last: weakness, numbness, bladder or bowel.',
        avoid: 'Do not say put back, realign or flush out.',
      },
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
          'Muscles often tense because a root is irritated, and not the other way round.',
          'This is guarding: 76 of a hundred people with a proven root problem had tender gluteal points, against 2 of a hundred healthy people.',
          'Mental stress, heavy work and twisting of the trunk were linked with new sciatic pain in surveys.',
          'Smoking raises the odds by almost half and obesity by about 40 per cent, while exercise with education cut new back pain by 45 per cent for up to a year.',
        ],
        therapist: [
          'A tense buttock can be the answer to a sore root.',
          'Read guarding as a sign, and look for what it guards.',
          'Ask about stress, sleep, work and long stillness, and leave blame out of it.',
          'Moving more, not smoking and a healthy weight lower the risk, but they cannot promise anything.',
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
            student: 'Pain changes muscle activity in more than one direction. It is not simply spasm or imbalance.',
            therapist:
              'Tone comes and goes. Test strength, feeling and leg raise again rather than chasing tight spots.',
          },
        },
        smoking: {
          name: 'Smoking',
          text: {
            patient: 'Smokers have about one and a half times the odds of sciatica.',
            student: 'Current smokers: odds ratio 1.46 (1.30 to 1.64). Former smokers: 1.15.',
            therapist: 'One kind question about smoking is worth asking. It is a risk factor and not a fault.',
          },
        },
        movement: {
          name: 'Movement',
          text: {
            patient: 'Exercise with good advice cut new back pain by almost half for up to a year.',
            student:
              'Exercise with education: 45 % fewer new episodes for up to a year; exercise alone 35 %. These trials are of back pain.',
            therapist: 'Offer what the person will keep doing. Exercise after an episode halved recurrences at a year.',
          },
        },
      },
      counsel: {
        say: 'Your muscles are guarding a sore nerve. They can let go when it calms down.',
        check: 'What stirs the nerve? How is sleep? What does work ask for?',
        avoid: 'Do not name imbalance or posture as the cause.',
      },
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
          'Staying active comes first.',
          'Bed rest made little or no difference to pain or function, so walk and do ordinary tasks.',
          'Exercise and advice ease leg pain a little at first, and surgery eases severe leg pain sooner, with much the same result at a year.',
          'Saddle numbness, a change in bladder, bowel or sexual function, or weakness of the legs may be cauda equina syndrome and needs an emergency department at once.',
        ],
        therapist: [
          'Keep people moving.',
          'Advise walking and ordinary tasks, little and often, because bed rest brings no gain.',
          'Advice, exercise and heat come first, and an injection or surgery is for some.',
          'Any new saddle numbness, change in bladder, bowel or sexual function, or weakness of the legs is an emergency, whether one leg hurts or both.',
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
            student:
              'Bed rest against staying active in sciatica: pain −0.03, function 0.19 standard deviations (moderate certainty).',
            therapist: 'Give one small task for today. Hurting need not mean harm.',
          },
        },
        exercise: {
          name: 'Exercise',
          text: {
            patient: 'Exercise eased leg pain a little more than advice alone, at first.',
            student:
              'Leg pain 11.4 points of 100 lower than with advice alone in the short term; no difference in the long term (low certainty).',
            therapist: 'The gain is modest and short-term, so choose what this person will do.',
          },
        },
        surgery: {
          name: 'Surgery',
          text: {
            patient: 'Surgery can ease severe leg pain faster. At one year the results are often much the same.',
            student:
              'One trial: median recovery 4 weeks with early surgery and 12 without; 95 % felt recovered at a year in both groups.',
            therapist:
              'For severe lasting leg pain, or growing weakness. Medicines have limits: NICE advises against gabapentinoids and oral steroids for sciatica.',
          },
        },
        emergency: {
          name: 'When it is an emergency',
          text: {
            patient:
              'Call emergency services for numb saddle or private parts, new bladder, bowel or sexual problems, or growing weakness. Leg pain may be on ONE side or both.',
            student:
              'Cauda equina syndrome: 52 % had leg pain on one side only. UK guidance asks for emergency MRI within 4 hours.',
            therapist:
              'Act on ANY one sign. Do not wait for the full picture, and do not be reassured because one leg is well.',
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
        say: 'Moving is safe and helps. If one of these signs is new, call at once. Do not wait for our next visit.',
        check: 'Ask the warning questions every time, in plain words.',
        avoid: 'Do not advise bed rest, and do not wait for both legs to hurt.',
      },
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
          'In the placebo groups of trials about half of people were better in 10 days, and 75 per cent in 4 weeks.',
          'Up to 30 per cent still had pain at a year.',
          'In pooled studies 63 to 70 per cent of herniations shrank, most often free fragments and extrusions.',
          'People who believed that it would last improved less, so hope has its place.',
        ],
        therapist: [
          'Say early that most people get better, often within 4 to 6 weeks.',
          'Say too that some need longer, so that a slow month is not a failure.',
          'Herniations often shrink, the larger ones most, but a scan does not tell who is well.',
          'Expectation matters, so plan the next step together and leave the door open.',
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
              'Placebo groups: 50 % better in 10 days, 75 % in 4 weeks, up to 30 % with pain at a year. Primary care: 55 % improved at 12 months.',
            therapist: 'Give a range and not a date. In primary care 55 % had improved at a year by a strict measure.',
          },
        },
        'disc-shrinks': {
          name: 'Discs can shrink',
          text: {
            patient: 'The body clears it away. Big leaks often shrink the most.',
            student:
              'Shrinking by type: bulge 13 %, protrusion 38 to 41 %, extrusion 67 to 70 %, sequestration 88 to 96 %.',
            therapist: 'Good news to share: the larger and freer the piece, the more often it shrinks.',
          },
        },
        'no-match': {
          name: 'Scans and pain',
          text: {
            patient: 'Feeling well and a clean scan do not always go together, and that is fine.',
            student:
              'At one year a herniation was seen in 35 % of people who felt well and in 33 % of people who did not.',
            therapist: 'A scan does not measure recovery. Ask what this person can do again.',
          },
        },
        hope: {
          name: 'Hope',
          text: {
            patient: 'People who expect to get better tend to do better.',
            student: 'Belief that the problem would last: odds ratio 0.27 for getting better.',
            therapist: 'Ask: what do you think will happen? Answer a gloomy picture with facts.',
          },
        },
      },
      counsel: {
        say: 'Most people get better. Let us plan your next two weeks.',
        check: 'What does this person expect, and what do they want to do again?',
        avoid: 'Do not promise a date, and do not say that nothing can be done.',
      },
    },
  },
}
