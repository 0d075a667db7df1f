import type { Messages } from '../messages.ts'

/** What is often said, what studies show, and the same in plain words. */
export const claims: Messages['claims'] = {
  C1: {
    said: 'Sciatica is a painful condition felt in the low back, buttocks, legs and feet.',
    shown:
      'Sciatica is a set of symptoms (pain in one leg, often below the knee, with or without numbness, tingling or weakness), not a disease by itself. In UK primary care 67.5% of people with back and leg pain had pain below the knee. The NHS adds that people with back pain alone probably do not have sciatica. Pain often ignores the textbook skin map: in lumbar root pain 64% of patterns did not follow a dermatome (S1 was the exception: 65% did).',
    plain:
      'Sciatica is nerve pain that runs from the low back or buttock down one leg. It often goes past the knee, even to the foot. Back pain alone is probably not sciatica.',
  },
  C2: {
    said: 'Sciatica is usually felt in the inner thighs.',
    shown:
      'The skin of the inner thigh is served mainly by L2-L4 through the obturator and femoral nerves, not by the sciatic nerve. Sciatic-type pain is in the buttock, back or side of the thigh, calf and foot (L4 can reach the inner CALF). New numbness of the inner thighs, groin or saddle area is instead a warning sign of cauda equina syndrome, and older NHS text lists it as a reason to go to hospital. Naming the inner thigh as a usual place would hide that sign.',
    plain:
      'Sciatica does not usually hurt in the inner thigh. It runs down the back or side of the leg. If your inner thighs, groin or bottom go numb, get help right away.',
  },
  C3: {
    said: 'Sciatica comes from irritation of, or too much pressure on, the sciatic nerve.',
    shown:
      'Close, but the trouble is usually at a nerve ROOT inside or just outside the spine (about 90% of cases: disc herniation), before the root has joined the sciatic nerve. Pressure alone is not enough: in surgery under local anaesthetic a normal root was painless when touched, while a swollen, stretched or compressed root reproduced the sciatica. Chemical irritation from disc material (including TNF-alpha) sensitises the root.',
    plain:
      'Most often a nerve root in the low back is squeezed and also inflamed. That root later joins the sciatic nerve. So you feel the pain in the leg.',
  },
  C4: {
    said: 'No nerve in the body is longer than the sciatic nerve.',
    shown:
      'Standard anatomy: longest and widest nerve in the body; pooled mean width 15.6 mm at the lower edge of piriformis.',
    plain:
      'The sciatic nerve is the longest and thickest nerve in your body. In the buttock it is about as wide as a finger.',
  },
  C5: {
    said: 'The sciatic nerve runs from the low back all the way to the feet.',
    shown:
      'Partly: roots L4-S3 leave the spine, join in the pelvis, and the sciatic nerve itself starts where it leaves the pelvis (greater sciatic foramen). It splits into the tibial and common fibular nerves, on average 65 mm above the knee fold; those branches reach the foot.',
    plain:
      'Its roots leave the base of the spine (L4 to S3). They join in the pelvis, pass through the buttock and run down the back of the thigh. Near the knee the nerve splits in two. The branches reach the foot.',
  },
  C6: {
    said: 'The discs in the low back cushion the sciatic nerve.',
    shown:
      'Wrong structure. Discs sit between the bodies of the vertebrae: they join the bones, spread load and allow movement, and their height helps keep open the hole (foramen) where each root leaves. The sciatic nerve does not run through the discs; it forms in the pelvis. Only its roots pass behind the discs.',
    plain:
      'Discs are cushions between the bones of your spine. They do not cushion the sciatic nerve. But a full disc helps to keep open the small gap where each nerve root leaves.',
  },
  C7: {
    said: 'Discs get thinner as people get older.',
    shown:
      'Broadly true, slowly and unevenly. In men followed for 15 years (mean age 63 at the end) lower lumbar discs lost 11.3% (1.3 mm). Disc height loss is seen on scans in 24% of pain-free 20-year-olds and 84% of pain-free 80-year-olds. Loss of water (a darker MRI signal) comes first; height falls clearly only at the end stage (Pfirrmann V). Some studies show discs of middle-aged men are as tall as, or taller than, in youth.',
    plain:
      'Yes. Discs slowly dry out and get a bit thinner as we age. This is as normal as grey hair. Most people with thin discs have no pain from them.',
  },
  C8: {
    said: 'Thinner discs cause many back problems, including sciatica.',
    shown:
      'Thin discs can matter but usually do not hurt. A low disc narrows the foramen: in cadavers a rear disc height of 4 mm or less went with a pressed root in 8 of 10 cases, and a foramen of 15 mm or less in 4 of 5; the authors add that a pressed root does not always cause sciatica. Disc degeneration is somewhat more common in people under 50 with back pain (OR 2.24), but it is also found in 37-96% of pain-free people.',
    plain:
      'Thin discs can make the nerve gap smaller. In a few people this helps to start sciatica. Most people with thin discs never get it.',
  },
  C9: {
    said: 'Poor posture causes sciatica.',
    shown:
      'An umbrella review of 41 reviews found no agreement that any spine posture, sitting, standing or bending causes low back pain. For first-time sciatica the more consistent risk factors are smoking, excess weight, age, earlier back pain and heavy manual work; work that twists the trunk raised risk in one cohort of 2,077 workers. No posture is proven to cause sciatica.',
    plain:
      'No single posture has been shown to cause sciatica. Heavy work and a lot of twisting may raise the risk. The best plan is to change position often and keep moving.',
  },
  C10: {
    said: 'People can bring on sciatica by loading the nerve very hard without noticing.',
    shown:
      'Direct outside pressure on the nerve (for example long sitting on a hard edge or a thick wallet) is described in case reports and is one form of deep gluteal pain; it is uncommon and does not damage discs. Pressure on the nerve and pressure inside a disc are two different things, which are easily mixed up.',
    plain:
      'Long hard pressure on the buttock can irritate the nerve in some people. This is not common. It does not push your discs out of place.',
  },
  C11: {
    said: 'Posture or pressure makes the discs go out of line.',
    shown:
      'Discs are bonded to the bones above and below; they do not slide or go out of line. Load changes disc pressure (0.1 MPa lying, 0.5 standing, 2.3 lifting 20 kg bent over) and, with ageing and genes, can help start a tear. Twin studies: inherited and shared family factors explained far more disc wear than work load (61% versus 16% with age in the upper lumbar discs; total 43% in the lower ones).',
    plain:
      'Discs do not slip out of line. They are stuck firmly to the bones. A disc can bulge or tear, and your genes play a big part in that.',
  },
  C12: {
    said: 'A disc that is out of line is what doctors call a herniated disc.',
    shown:
      'A herniation is a local push of disc material (less than 25% of the rim) beyond the edge of the disc space, through the ring or with it: protrusion, extrusion or sequestration. It is not a disc out of line. A bulge (more than 25% of the rim) is not a herniation.',
    plain:
      'A herniated disc means some of the soft centre has pushed out through the outer ring. The disc itself has not moved out of line.',
  },
  C13: {
    said: 'A herniated disc can press on the sciatic nerve.',
    shown:
      'It presses on, or chemically irritates, a nerve root inside the spine - most often L5 or S1 - not the sciatic nerve in the buttock. A paracentral L4/5 herniation usually meets the L5 root and an L5/S1 herniation the S1 root; a foraminal herniation meets the root that leaves at that level. About 95% are at L4/5 or L5/S1.',
    plain:
      'A herniated disc can press on a nerve root in your low back. It can also leak substances that inflame it. This is the main cause of sciatica.',
  },
  C14: {
    said: 'Herniated discs can cause unbearable pain.',
    shown:
      'Sciatica can be severe: mean leg pain was 5.2/10 in primary care and 7.7-8.0/10 in people entering a surgery trial. But many herniations do not hurt: protrusions are seen in 29% of pain-free 20-year-olds and 43% of pain-free 80-year-olds. Scan and pain match poorly: a year later a herniation was visible in 35% of people who were well and 33% who were not.',
    plain:
      'The pain can be very bad. But many people have a herniated disc and feel nothing. Strong pain does not always mean serious damage.',
  },
  C15: {
    said: 'Massage can certainly heal sciatica.',
    shown:
      'No good trial shows that massage heals sciatica. The Cochrane review (25 trials, 3,096 people) covers non-specific low back pain only and rates the evidence low to very low. Physiotherapy as a whole, compared with control, did not change pain in sciatica (18 trials, 2,699 people, all at high or unclear risk of bias). The Dutch physiotherapy guideline says not to use massage for lumbosacral radicular syndrome; NICE allows it only inside a package with exercise.',
    plain:
      'Massage is not a proven cure for sciatica. It may help you feel better for a while. Most sciatica gets better with time.',
  },
  C16: {
    said: 'Done correctly, massage removes all the pain of sciatica.',
    shown:
      'Average effects are partial. In the best trial (401 people, chronic low back pain) ten sessions lowered symptoms by 1.4 to 1.7 points out of 10 against usual care at 10 weeks, and the gain faded. There is no sciatica trial showing full relief.',
    plain:
      'Massage does not take away every bit of pain. In studies of back pain it eased pain a little, for a while. No study shows full relief of sciatica.',
  },
  C17: {
    said: 'Massage helps to relieve and manage sciatica pain.',
    shown:
      'For low back pain, short-term relief is likely small to medium with low or very low certainty (Cochrane; ACP: low; WHO 2023: conditional, very low). A 2024 evidence map found no high-certainty and seven moderate-certainty conclusions on massage for any pain, all in favour of benefit. Evidence for true sciatica is very thin, and guidelines disagree: NICE says consider as an add-on with exercise, the Dutch guideline says do not use.',
    plain:
      'Massage may ease back and buttock pain for a short time. For sciatica itself we are not sure. Use it as an extra, along with keeping active.',
  },
  C18: {
    said: "The result depends a lot on the therapist's skill and knowledge of nerves and muscles.",
    shown:
      'Training matters for safety: reported serious harms were mostly linked to untrained people or forceful techniques. For benefit the evidence is weak: in the largest trial the same 27 licensed therapists gave a specialised structural massage or a simple relaxation massage, and the results did not differ by a meaningful amount.',
    plain:
      'Choose a trained therapist, above all to stay safe. A special style of massage has not been shown to work better than a simple one.',
  },
  C19: {
    said: 'Only an experienced therapist can give these benefits.',
    shown:
      'Not shown. Relaxation massage, which is taught in nearly all massage schools, did as well as specialised massage. No trial compared experienced with less experienced therapists for sciatica. Advice, walking and exercise need no massage at all.',
    plain:
      'There is no proof that only an expert can help. A simple relaxing massage did as well in one big study. What you do yourself matters too.',
  },
  C20: {
    said: 'Massage treats the root cause of sciatica.',
    shown:
      'In about nine out of ten people the cause is a disc herniation with an inflamed root. Massage works on skin, fat and muscle; there is no evidence that it shrinks a herniation, changes disc height or calms a root. Its effects are best explained by short-term nervous-system responses. In the uncommon cases of muscle entrapment it might reach the cause, but trials are lacking.',
    plain:
      'Massage does not treat the most common cause, which is in the disc and nerve root. It works on the muscles around it. Your body does most of the healing.',
  },
  C21: {
    said: 'In expert hands massage corrects any muscle imbalance.',
    shown:
      'Muscle imbalance is not a measured, proven cause of sciatica. Changes in how trunk muscles work are seen in back pain but are often the result of pain, and no single pattern fits everyone. No trial shows that massage corrects them.',
    plain:
      'There is no proof that massage fixes muscle imbalance. Muscles often work in a new way because of pain. Moving and exercise are the better tools.',
  },
  C22: {
    said: 'Massage strengthens the muscles around the problem area.',
    shown:
      'Massage does not load muscle, so it does not build strength. A review of 29 studies (1,012 people) found no gain in strength, jump, sprint or endurance. (After very hard exercise it may help force recover sooner; that is recovery, not strengthening.)',
    plain: 'Massage does not make muscles stronger. Only using them does that. Try walking and simple exercises.',
  },
  C23: {
    said: 'Massage relieves sciatica for good.',
    shown:
      'Benefits measured in trials are short (weeks to about six months for back pain) and shrink by one year. No trial shows lasting cure of sciatica. Lasting relief, when it comes, is mostly natural recovery.',
    plain:
      'Massage does not give a lasting cure. Any relief tends to be short. If sciatica goes away for good, your body has healed.',
  },
  C24: {
    said: 'Massage improves overall wellbeing.',
    shown:
      'Meta-analysis of 37 trials: single sessions lower state anxiety, blood pressure and heart rate; courses of sessions lower trait anxiety and low mood. Many trials are small and cannot be blinded.',
    plain:
      'Many people feel calmer and less tense after a massage. That is a good reason to have one, if it is safe for you.',
  },
  C25: {
    said: 'Massage makes muscles and the body more flexible.',
    shown:
      'A small gain in flexibility compared with no treatment (29 studies); muscle stiffness fell about 5% right after 7 minutes of massage and was back to the start after 3 minutes. Another crossover study found no effect on stiffness against sham.',
    plain: 'Massage may make you a little more flexible for a short time. Regular movement keeps the gain.',
  },
  C26: {
    said: 'Massage gives lasting relief from back pain.',
    shown:
      'Cochrane found better pain and function in the short term only, against no treatment; the authors had very little confidence that massage is an effective treatment. Back pain comes back within a year in 30-70% of people whatever they do.',
    plain:
      'Massage can ease back pain for a while. It does not stop it from coming back. Staying active helps more with that.',
  },
  C27: {
    said: 'Massage gets rid of depression.',
    shown:
      'Massage lowers scores for low mood in the short term (17 trials, 786 people, pooled SMD about 0.75), but many trials were not in people with diagnosed depression, and a stricter review found too little evidence to recommend it. It must not replace care for depression.',
    plain:
      'Massage may lift your mood for a while. It does not cure depression. If you feel low most days, please talk to a doctor.',
  },
  C28: {
    said: 'Massage helps people sleep soundly.',
    shown:
      'One small trial in chronic back pain (30 adults, 30 minutes twice a week for 5 weeks, partly funded by massage-product makers) found better self-reported sleep than with relaxation. Certainty is very low.',
    plain: 'Some people sleep better after a massage. The proof is small. It is fine to try.',
  },
  C29: {
    said: 'To see how massage works you must know the exact cause of your sciatica.',
    shown:
      'A check by a clinician for warning signs, weakness and other causes is important before any hands-on care. But an exact cause often cannot be found and is not needed to start care: NICE advises against routine scans outside specialist care.',
    plain:
      'First make sure that nothing serious is going on. After that, you do not need a scan to start getting better.',
  },
  C30: {
    said: 'One major cause of sciatica is tight, stiff muscles pressing on the sciatic nerve.',
    shown:
      'Muscle entrapment (deep gluteal or piriformis syndrome) is real but uncommon: quoted at 0.3-6% of back pain or sciatica cases, with no gold-standard test. Disc herniation causes about 90%. The nerve passes under piriformis in 85-90% of people; the other routes are no more common in people operated on for piriformis syndrome (16.2%) than in others (16.9%).',
    plain:
      'Tight buttock muscles can press on the nerve, but this is not the usual cause. It is thought to explain only a few cases in every hundred.',
  },
  C31: {
    said: 'Massage relaxes these muscles.',
    shown:
      'Yes, briefly. Reflex drive to the massaged muscle (H-reflex) fell by 57-71% DURING calf massage and was back to normal as soon as it stopped; deeper pressure had a larger effect; only the massaged muscle group changed. Passive stiffness fell 5% and recovered within 3 minutes. These are studies of healthy calves; nobody has shown it in the piriformis of people with sciatica.',
    plain:
      'Massage does relax muscle while the hands are working. The effect on the muscle fades within minutes. You may feel at ease for longer.',
  },
  C32: {
    said: 'Massage takes away all the tension and pain in the sciatic nerve.',
    shown:
      'Nerves do not hold tension as muscles do. There are no measurements showing that massage lowers pressure on, or pain from, the sciatic nerve or its roots.',
    plain:
      'No one has shown that massage takes the pain out of the nerve itself. It may calm the way your body feels pain.',
  },
  C33: {
    said: 'The second cause of sciatica is uneven or unbalanced discs in the low back.',
    shown:
      'Uneven or unbalanced discs are not a medical finding. The disc problem is a herniation, and it is the FIRST cause (about 90%), not the second. Narrowing around the nerve (stenosis) is next; tumour, infection, fracture and pregnancy are rarer.',
    plain:
      'The top cause of sciatica is a disc that has bulged or torn and touches a nerve root. Discs do not lose their balance.',
  },
  C34: {
    said: 'Massage corrects these disc imbalances and frees the nerve from all excess pressure.',
    shown:
      'Hands cannot move a disc: it is bonded to bone and lies deep in front of the spinal canal. A model of firm fascia needed forces beyond the normal range for even 1% compression or shear. No scan study was found that shows a herniation moving with massage (so this verdict rests on anatomy and a model, not on a direct trial). Herniations shrink by themselves: 60-70% overall, and more often the bigger they are (bulge 13%, protrusion 41%, extrusion 70%, sequestration 96%).',
    plain:
      'No. Massage cannot push a disc back or move it. Many herniated discs shrink by themselves as the body clears them away.',
  },
  C35: {
    said: 'You have to find out why the muscles became tight in the first place.',
    shown:
      'A sound idea, with one twist: tight, tender muscles are often the RESULT of the nerve problem. Tender gluteal points were found in 76% of 271 people with a proven root problem and in 2% of 152 healthy people, mostly on the painful side. Guarding, fear, poor sleep and long inactivity also play a part.',
    plain:
      'Good point. Muscles often tighten because the nerve is sore, to guard it. Stress, poor sleep and too little movement can add to it.',
  },
  C36: {
    said: 'Massage sessions give relief, but cannot promise lasting relief or prevention without lifestyle change.',
    shown:
      'The first half fits the evidence: relief is short-term, so nobody can promise that it lasts. Lifestyle change helps but guarantees nothing: exercise plus education cuts new back-pain episodes by about 45% within a year and exercise after treatment halves recurrences; smoking (OR 1.46) and obesity (OR 1.40) go with more sciatica. Prevention trials are for back pain, not sciatica.',
    plain:
      'True in part. Massage helps for a short time. Moving more, not smoking and a healthy weight lower your risk, but cannot promise a cure.',
  },
  C37: {
    said: 'Massage plus some lifestyle change beats every other treatment for sciatica.',
    shown:
      'No trial shows this is best. Guidelines put advice, staying active and exercise first; NICE and WHO allow massage as an optional extra; surgery gives faster relief for severe lasting sciatica but similar results at a year.',
    plain:
      'It is not proven to be the best. Good advice, staying active and time come first. Massage is an extra you can choose.',
  },
  C38: {
    said: 'Massage works because it treats almost all the problem areas, such as muscle imbalance and herniated discs.',
    shown:
      'Massage does not treat herniated discs (see C34) and is not shown to correct muscle imbalance (C21). The honest reason it may help is short-term easing of muscle tone and pain processing, touch, rest and expectation.',
    plain:
      'Massage does not fix discs or muscle balance. It may help because touch and rest calm the muscles and the way you feel pain.',
  },
}

/** What popular accounts leave out. */
export const omissions: Messages['omissions'] = {
  O1: 'No warning signs. It is rarely said when sciatica is an emergency (cauda equina, infection, cancer, fracture, growing weakness).',
  O2: 'No natural course. Most people improve without any treatment, and 60-70% of herniations shrink.',
  O3: 'No harms. Soreness is common; rare serious harms are reported; some people should ask a doctor first.',
  O4: 'No other options. Advice, staying active, exercise, heat, medicines (with limits), injections and surgery are not mentioned.',
  O5: 'No inflammation. Only pressure is named; a root must usually also be inflamed to hurt.',
  O6: 'No other causes. Spinal stenosis, spondylolisthesis, pregnancy, tumour, infection and shingles are left out.',
  O7: 'No numbness or weakness. Only pain is spoken of; tingling, numbness and weakness are part of sciatica.',
}
