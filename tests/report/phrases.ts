/**
 * Phrases as they stand in reports, worded after the nomenclature of Fardon et al. (2014) and everyday usage, each with what it
 * says in short form: one string a finding; what a string does not name is null. `?` = possible, `!` = ruled out, `herniation` =
 * one whose kind is not said.
 */
export const phrases: readonly (readonly [phrase: string, findings: readonly string[]])[] = [
  // Types, by the nomenclature and by older words.
  ['L4-L5 disc bulge', ['L4-L5 bulge']],
  ['Diffuse annular bulging at L3/4.', ['L3-L4 bulge']],
  ['Bulging L5-S1 disc', ['L5-S1 bulge']],
  ['L2-3: circumferential disc bulge.', ['L2-L3 bulge']],
  ['Broad-based disc bulge at L1/2', ['L1-L2 bulge']],
  ['L5/S1 focal disc protrusion', ['L5-S1 protrusion']],
  ['Protruding disc at L4 L5', ['L4-L5 protrusion']],
  ['L5S1 disc extrusion.', ['L5-S1 extrusion']],
  ['An extruded disc fragment is seen at L4/L5.', ['L4-L5 extrusion']],
  ['L5-S1: extrusion with a sequestered fragment', ['L5-S1 sequestration']],
  ['Free fragment at L3-4', ['L3-L4 sequestration']],
  ['Sequestrated disc fragment, L4-5 level', ['L4-L5 sequestration']],
  ['HNP L5-S1', ['L5-S1 herniation']],
  ['Disc herniation at L4-5.', ['L4-L5 herniation']],
  ['Herniated disk L5/S1', ['L5-S1 herniation']],
  ['PIVD L4-5', ['L4-L5 herniation']],
  ['Lumbosacral disc prolapse', ['L5-S1 herniation']],
  ['disc bulge', ['bulge']],
  ['T12-L1 disc protrusion', ['T12-L1 protrusion']],

  // Sides and zones.
  ['Left paracentral disc protrusion at L5-S1', ['L5-S1 left subarticular protrusion']],
  ['L4/5 right subarticular extrusion', ['L4-L5 right subarticular extrusion']],
  ['Right posterolateral protrusion, L3-4', ['L3-L4 right subarticular protrusion']],
  ['Lt paramedian disc protrusion L5/S1', ['L5-S1 left subarticular protrusion']],
  ['L4-5 central disc protrusion', ['L4-L5 midline central protrusion']],
  ['Midline protrusion at L5-S1.', ['L5-S1 midline central protrusion']],
  ['Central and left paracentral protrusion at L4-L5', ['L4-L5 left subarticular protrusion']],
  ['L5-S1: central to right subarticular extrusion', ['L5-S1 right subarticular extrusion']],
  ['Left foraminal disc protrusion at L4-5', ['L4-L5 left foraminal protrusion']],
  ['Intraforaminal disc extrusion on the right at L5/S1', ['L5-S1 right foraminal extrusion']],
  ['Right far lateral disc herniation, L3/4', ['L3-L4 right extraforaminal herniation']],
  ['L4-L5 left extraforaminal protrusion', ['L4-L5 left extraforaminal protrusion']],
  ['Extra-foraminal protrusion to the left at L2-L3', ['L2-L3 left extraforaminal protrusion']],
  ['Sequestered fragment in the left lateral recess at L5-S1', ['L5-S1 left subarticular sequestration']],
  ['Extrusion extending into the right neural foramen at L4-5', ['L4-L5 right foraminal extrusion']],
  ['L4-5 disc herniation, left-sided', ['L4-L5 left herniation']],
  ['Left L5-S1 paracentral disc herniation', ['L5-S1 left subarticular herniation']],
  ['L4-5 disc bulge, left greater than right', ['L4-L5 both bulge']],
  ['Bilateral foraminal disc protrusions at L5-S1', ['L5-S1 both foraminal protrusion']],
  ['Bulge at L4/5 eccentric to the right', ['L4-L5 right bulge']],

  // Size and migration.
  ['L5-S1 left paracentral protrusion measuring 5 mm', ['L5-S1 left subarticular protrusion 5mm']],
  ['4mm central protrusion at L4-5', ['L4-L5 midline central protrusion 4mm']],
  ['Disc extrusion at L5/S1, measures 0.8 cm', ['L5-S1 extrusion 8mm']],
  ['6 x 4 mm right subarticular extrusion at L4-L5', ['L4-L5 right subarticular extrusion 6mm']],
  ['A protrusion of approximately 3.5 mm at L3-4', ['L3-L4 protrusion 3.5mm']],
  ['L4-5: extrusion. It measures 7 mm.', ['L4-L5 extrusion 7mm']],
  ['L5-S1 extrusion with inferior migration', ['L5-S1 extrusion down']],
  ['L4-5 left extrusion, migrating cranially', ['L4-L5 left extrusion up']],
  ['Caudally migrated extrusion at L4-5', ['L4-L5 extrusion down']],
  ['Superiorly migrated sequestered fragment, L5-S1', ['L5-S1 sequestration up']],

  // Roots.
  [
    'L4-5: left paracentral protrusion contacting the traversing left L5 nerve root.',
    ['L4-L5 left subarticular protrusion root:L5 touch:contact'],
  ],
  ['L5-S1 protrusion abutting the right S1 root', ['L5-S1 right protrusion root:S1 touch:contact']],
  ['L5/S1 extrusion displaces the left S1 nerve root', ['L5-S1 left extrusion root:S1 touch:displaced']],
  [
    'Right subarticular extrusion at L4-5 compressing the descending right L5 root',
    ['L4-L5 right subarticular extrusion root:L5 touch:compressed'],
  ],
  [
    'Left foraminal protrusion at L4-5 impinging on the exiting L4 nerve root',
    ['L4-L5 left foraminal protrusion root:L4 touch:compressed'],
  ],
  [
    'L3-4 far lateral extrusion on the left with compression of the exiting root',
    ['L3-L4 left extraforaminal extrusion root:L3 touch:compressed'],
  ],
  ['L5-S1: extrusion compressing the traversing nerve root', ['L5-S1 extrusion root:S1 touch:compressed']],
  [
    'L4/5 disc protrusion with mass effect on the right L5 nerve root',
    ['L4-L5 right protrusion root:L5 touch:displaced'],
  ],
  ['Impingement of the left S1 nerve root at L5-S1', ['L5-S1 left root:S1 touch:compressed']],
  [
    'L5-S1 protrusion which abuts but does not displace the left S1 nerve root',
    ['L5-S1 left protrusion root:S1 touch:contact'],
  ],
  ['Central protrusion at L5-S1 without nerve root contact', ['L5-S1 midline central protrusion touch:none']],
  ['L4-5 protrusion in contact with the L5 nerve roots bilaterally', ['L4-L5 both protrusion root:L5 touch:contact']],
  ['L4-5 protrusion indenting the thecal sac', ['L4-L5 protrusion']],
  ['L4/5 bulge contacts and slightly displaces the right L5 root', ['L4-L5 right bulge root:L5 touch:displaced']],
  ['The exiting L5 nerve roots are not compressed.', ['root:L5 touch:none !']],

  // Canal, recess, foramen.
  ['Mild central canal stenosis at L4-5', ['L4-L5 canal:mild']],
  ['Severe spinal stenosis L3-4', ['L3-L4 canal:severe']],
  ['Moderate narrowing of the spinal canal at L4/5', ['L4-L5 canal:moderate']],
  ['L4-L5: moderate-to-severe canal stenosis', ['L4-L5 canal:severe']],
  ['Mild left foraminal narrowing at L5-S1', ['L5-S1 left foramen:mild']],
  ['Moderate bilateral neural foraminal stenosis, L5-S1', ['L5-S1 both foramen:moderate']],
  [
    'Moderate left and mild right neural foraminal narrowing at L4/5',
    ['L4-L5 left foramen:moderate', 'L4-L5 right foramen:mild'],
  ],
  [
    'Foraminal narrowing, severe on the left and mild on the right, at L5-S1',
    ['L5-S1 left foramen:severe', 'L5-S1 right foramen:mild'],
  ],
  ['Encroachment on the right neural foramen at L4-5', ['L4-L5 right foramen:mild']],
  ['Mild narrowing of the left lateral recess at L4-5', ['L4-L5 left recess:mild']],
  ['Bilateral lateral recess stenosis at L3-L4, moderate', ['L3-L4 both recess:moderate']],
  ['L4-5 mild central canal and bilateral foraminal stenosis', ['L4-L5 both canal:mild foramen:mild']],
  ['The central canal and neural foramina are patent at L3-4.', ['L3-L4 canal:none foramen:none !']],
  ['L2-3: no canal or foraminal stenosis', ['L2-L3 canal:none foramen:none !']],
  ['No spinal canal stenosis.', ['canal:none !']],
  ['The neural foramina are mildly narrowed at L4-5', ['L4-L5 foramen:mild']],

  // Height, signal, Modic.
  ['L4-5 disc desiccation', ['L4-L5 signal:reduced']],
  ['Desiccated L5-S1 disc with mild loss of height', ['L5-S1 signal:reduced height:mild']],
  ['Loss of T2 signal at L4-5', ['L4-L5 signal:reduced']],
  ['Dark disc at L5-S1', ['L5-S1 signal:reduced']],
  ['Mild loss of disc height at L4-5', ['L4-L5 height:mild']],
  ['Severe disc space narrowing L5-S1', ['L5-S1 height:severe']],
  ['Reduced disc height at L3-4', ['L3-L4 height:mild']],
  ['The L4-5 disc space is moderately narrowed', ['L4-L5 height:moderate']],
  ['Disc height is preserved at L4-5', ['L4-L5 height:none !']],
  ['L5-S1 disc is collapsed', ['L5-S1 height:severe']],
  ['Loss of disc height and signal at L5/S1', ['L5-S1 height:mild signal:reduced']],
  ['Modic type 1 changes at L5-S1', ['L5-S1 modic:1']],
  ['Type II Modic endplate changes at L4-5', ['L4-L5 modic:2']],
  ['L4-5 Modic III', ['L4-L5 modic:3']],

  // What is not there.
  ['No disc herniation at L3-4', ['L3-L4 none !']],
  ['No significant disc bulge, protrusion or extrusion.', ['none !']],
  ['L4-5: no evidence of disc herniation or stenosis', ['L4-L5 none canal:none !']],
  ['No disc herniation, canal stenosis or foraminal narrowing at L2-3', ['L2-L3 none canal:none foramen:none !']],
  ['No nerve root compression at L5-S1', ['L5-S1 touch:none !']],
  ['The previously seen extrusion at L4-5 has resolved', ['L4-L5 none !']],
  ['L4-5 disc bulge without herniation', ['L4-L5 bulge']],
  ['L3-4: mild bulge without significant canal or foraminal stenosis', ['L3-L4 bulge canal:none foramen:none']],
  ['L5-S1: no protrusion. Mild left foraminal narrowing.', ['L5-S1 left none foramen:mild']],
  ['No herniation at L4-5, but mild right foraminal narrowing', ['L4-L5 right none foramen:mild']],
  ['L1-2: normal.', ['L1-L2 none canal:none foramen:none !']],
  ['L3-4 is unremarkable', ['L3-L4 none canal:none foramen:none !']],
  ['No change in the left paracentral protrusion at L5-S1', ['L5-S1 left subarticular protrusion']],

  // What is wondered.
  ['Possible left foraminal protrusion at L5-S1', ['L5-S1 left foraminal protrusion ?']],
  ['Probable contact with the right L5 nerve root at L4-5', ['L4-L5 right root:L5 touch:contact ?']],
  ['A small extrusion at L4-5 cannot be excluded', ['L4-L5 extrusion ?']],
  ['Cannot exclude a sequestered fragment at L5-S1', ['L5-S1 sequestration ?']],
  ['L5-S1 protrusion, may contact the left S1 root', ['L5-S1 left protrusion root:S1 touch:contact ?']],
  ['Findings suggestive of disc extrusion at L4/5', ['L4-L5 extrusion ?']],
  ['? protrusion L5/S1', ['L5-S1 protrusion ?']],

  // Several levels, several findings.
  ['Disc bulges at L3-4 and L4-5', ['L3-L4 bulge', 'L4-L5 bulge']],
  ['L3/4, L4/5 and L5/S1 disc dehydration', ['L3-L4 signal:reduced', 'L4-L5 signal:reduced', 'L5-S1 signal:reduced']],
  [
    'Disc desiccation from L3-4 through L5-S1',
    ['L3-L4 signal:reduced', 'L4-L5 signal:reduced', 'L5-S1 signal:reduced'],
  ],
  ['Disc bulge at L4-5 and disc protrusion at L5-S1', ['L4-L5 bulge', 'L5-S1 protrusion']],
  [
    'L3-4: normal. L4-5: bulge. L5-S1: right extrusion.',
    ['L3-L4 none canal:none foramen:none !', 'L4-L5 bulge', 'L5-S1 right extrusion'],
  ],
  [
    'L4-5: diffuse disc bulge with superimposed left paracentral protrusion',
    ['L4-L5 bulge', 'L4-L5 left subarticular protrusion'],
  ],
  [
    'L4-L5: Disc bulge with mild bilateral foraminal narrowing and moderate canal stenosis.',
    ['L4-L5 both bulge foramen:mild canal:moderate'],
  ],
  [
    'L5-S1: 6 mm right subarticular extrusion with caudal migration, compressing the right S1 root. Disc height is reduced.',
    ['L5-S1 right subarticular extrusion 6mm down root:S1 touch:compressed height:mild'],
  ],

  // Whole sentences, as they are dictated.
  [
    'At L5-S1, there is a 7 mm left paracentral disc extrusion with mild caudal migration which impinges upon the traversing left S1 nerve root in the lateral recess.',
    ['L5-S1 left subarticular extrusion 7mm down root:S1 touch:compressed'],
  ],
  [
    'There is disc desiccation and mild loss of disc height at L4-5 and L5-S1.',
    ['L4-L5 signal:reduced height:mild', 'L5-S1 signal:reduced height:mild'],
  ],
  [
    'L5-S1: Large central disc extrusion measuring 11 x 9 mm causing severe central canal stenosis with crowding of the cauda equina nerve roots.',
    ['L5-S1 midline central extrusion 11mm canal:severe touch:compressed'],
  ],
  [
    'L3-L4: There is no focal disc protrusion. The canal and foramina are patent.',
    ['L3-L4 none canal:none foramen:none !'],
  ],
  [
    'Right foraminal disc protrusion at L4-L5 contacts the exiting right L4 nerve root.',
    ['L4-L5 right foraminal protrusion root:L4 touch:contact'],
  ],
  [
    'The L5-S1 disc shows reduced signal and height. There is a small right paracentral protrusion which abuts the right S1 nerve root without displacing it.',
    ['L5-S1 right subarticular protrusion root:S1 touch:contact signal:reduced height:mild'],
  ],
  [
    'L1-L2 through L3-L4: unremarkable.',
    [
      'L1-L2 none canal:none foramen:none !',
      'L2-L3 none canal:none foramen:none !',
      'L3-L4 none canal:none foramen:none !',
    ],
  ],
  ['No high-grade canal or foraminal stenosis at any level.', ['canal:none foramen:none !']],
  [
    'Broad based posterior disc protrusion at L4-5, slightly eccentric to the left, with mild narrowing of the left lateral recess and contact with the traversing left L5 nerve root.',
    ['L4-L5 left protrusion recess:mild root:L5 touch:contact'],
  ],
  ['L2-L3: Minimal disc bulge. No stenosis.', ['L2-L3 bulge canal:none']],
  ['Modic type 2 degenerative endplate changes at L5-S1.', ['L5-S1 modic:2']],
  ['L4-L5 disc herniation has decreased in size since the prior study.', ['L4-L5 herniation']],
  [
    'Left paracentral extrusion at L5-S1, 9 mm AP, displacing the left S1 root posteriorly.',
    ['L5-S1 left subarticular extrusion 9mm root:S1 touch:displaced'],
  ],
  [
    'Mild to moderate right and moderate to severe left foraminal stenosis at L5-S1.',
    ['L5-S1 right foramen:moderate', 'L5-S1 left foramen:severe'],
  ],
  [
    'L4-5: Disc bulge with a superimposed right paracentral extrusion measuring 6 mm, compressing the right L5 nerve root in the subarticular recess.',
    ['L4-L5 bulge', 'L4-L5 right subarticular extrusion 6mm root:L5 touch:compressed'],
  ],
  [
    'Possible contact of the exiting left L5 nerve root in the foramen at L5-S1.',
    ['L5-S1 left root:L5 touch:contact ?'],
  ],
  ['There is no evidence of cauda equina compression.', []],
  ['The conus terminates at L1 and is normal.', []],
  ['L5/S1 PLID with left S1 root compression', ['L5-S1 left herniation root:S1 touch:compressed']],
  ['Disc prolapse L4/5 with right L5 root compromise.', ['L4-L5 right herniation root:L5 touch:compressed']],
  ['Complete loss of disc height at L5-S1 with Modic type I changes.', ['L5-S1 height:severe modic:1']],
  ['Previously noted left L5-S1 extrusion is no longer visualized.', ['L5-S1 left none !']],
  [
    'Far-lateral disc protrusion on the left at L3-L4, likely irritating the exiting L3 nerve root.',
    ['L3-L4 left extraforaminal protrusion root:L3 touch:contact ?'],
  ],
  ['Sequestered disc fragment posterior to the L5 vertebral body on the right.', ['right sequestration']],
  ['L4-L5: severe central canal stenosis.', ['L4-L5 canal:severe']],
  ['Trace disc bulge at L1-L2 and L2-L3.', ['L1-L2 bulge', 'L2-L3 bulge']],
  [
    'L4-L5: Disc height and signal are preserved. No disc bulge or herniation.',
    ['L4-L5 none height:none signal:kept !'],
  ],
  [
    'Effacement of the right lateral recess at L4-L5 with compression of the descending L5 nerve root.',
    ['L4-L5 right recess:mild root:L5 touch:compressed'],
  ],
  [
    'L5-S1 disc: moderately reduced height, mild diffuse bulge, no nerve root impingement.',
    ['L5-S1 bulge height:moderate touch:none'],
  ],
  [
    'Small broad-based right foraminal protrusion at L3-4 mildly narrowing the right neural foramen.',
    ['L3-L4 right foraminal protrusion foramen:mild'],
  ],
  ['Extruded disc at L4-L5 migrating inferiorly behind L5, 14 mm in craniocaudal extent.', ['L4-L5 extrusion down']],
  [
    'At the L5-S1 level, shallow posterocentral protrusion just touching both S1 nerve roots.',
    ['L5-S1 midline central protrusion root:S1 touch:contact'],
  ],
  ['L4-5 disc bulge flattening the ventral thecal sac.', ['L4-L5 bulge']],
  ['No compression of the cauda equina. L5-S1: mild disc bulge.', ['L5-S1 bulge']],
  ['L4/L5 moderate left NF stenosis', ['L4-L5 left foramen:moderate']],
  ['Bilateral L5-S1 foraminal narrowing, left worse than right.', ['L5-S1 both foramen:mild']],
  [
    'L5-S1: Left subarticular zone disc extrusion with superior migration; severe mass effect on the traversing left S1 root.',
    ['L5-S1 left subarticular extrusion up root:S1 touch:displaced'],
  ],
  ['Multilevel degenerative disc disease, worst at L5-S1.', []],
  [
    'L4/5 disc: dehydrated with 20% loss of height. Rt paracentral bulge.',
    ['L4-L5 right subarticular bulge signal:reduced height:mild'],
  ],
  ['The neural foramina are widely patent bilaterally at L3-4.', ['L3-L4 foramen:none !']],
  ['Tiny left foraminal protrusion L2/3, no nerve root contact', ['L2-L3 left foraminal protrusion touch:none']],
  ['L5-S1 disc space is severely narrowed with type 2 endplate changes', ['L5-S1 height:severe modic:2']],
  [
    'L4-5 left subarticular protrusion, compressing the left L5 nerve root',
    ['L4-L5 left subarticular protrusion root:L5 touch:compressed'],
  ],

  // One thing said of several discs, of each in its own way.
  [
    'Disc protrusions at L3/4 (central), L4/5 (left paracentral) and L5/S1 (right foraminal).',
    ['L3-L4 midline central protrusion', 'L4-L5 left subarticular protrusion', 'L5-S1 right foraminal protrusion'],
  ],
  ['Mild L4-5 and moderate L5-S1 disc space narrowing.', ['L4-L5 height:mild', 'L5-S1 height:moderate']],
  ['Rule out disc herniation at L4-5', ['L4-L5 herniation ?']],
]
