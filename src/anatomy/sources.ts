/** Where sizes, courses and names of the healthy body come from, by the key that comments use. Clinical sources are in `evidence`. */
export const anatomySources = {
  Panjabi1992:
    'Panjabi MM et al. Human lumbar vertebrae: quantitative three-dimensional anatomy. Spine 1992;17(3):299-306 (12 cadaver spines; SEM)',
  Panjabi1991:
    'Panjabi MM et al. Thoracic human vertebrae: quantitative three-dimensional anatomy. Spine 1991;16(8):888-901 (same 12 spines; SEM)',
  Panjabi1993:
    'Panjabi MM et al. Articular facets of the human spine: quantitative three-dimensional anatomy. Spine 1993;18(10):1298-1310; per-level inferior-facet values as quoted by Patel 2007',
  Zindrick1987:
    'Zindrick MR et al. Analysis of the morphometric characteristics of the thoracic and lumbar pedicles. Spine 1987;12:160-166',
  Gilad1985:
    'Gilad I, Nissan M. Sagittal evaluation of elemental geometrical dimensions of human vertebrae. J Anat 1985;143:115-120 (157 healthy men, lateral radiographs)',
  Tan2004: 'Tan SH et al. Eur Spine J 2004;13(2):137-146 (10 Chinese Singaporean cadavers)',
  Bonczar2024: 'Bonczar M et al. Surg Radiol Anat 2024;47(1):22 (meta-analysis, 18 studies, n=1481; pooled SE)',
  FrontPhysiol2026: 'Front Physiol 2026;17:1820186 (100 healthy Chinese volunteers, CT)',
  Busscher2010: 'Busscher I et al. Eur Spine J 2010;19(7):1104-1114 (6 fresh male cadavers, CT)',
  Yadav2020: 'Yadav U et al. Int J Spine Surg 2020;14(2):175-181 (302 Indian adults, MDCT)',
  Griffith2016: 'Griffith JF et al. Quant Imaging Med Surg 2016;6(6):671-679 (1080 Hong Kong Chinese adults, CT)',
  Abbas2021: 'Abbas J et al. BioMed Res Int 2021:7093745 (180 controls, CT)',
  Tang2016: 'Tang R et al. Eur Spine J 2016;25(12):4116-4131 (109 adults, MRI)',
  Bach2019: 'Bach K et al. World Neurosurg 2019;124:e106-e118 (240 US adults, CT)',
  Shin2024: 'Shin D et al. Brain Spine 2024;5:104162 (700 US adults, CT)',
  Twomey1985: 'Twomey L, Taylor J. Acta Orthop Scand 1985;56(6):496-499 (post-mortem, age 20-35 subset)',
  Duman2026: 'Duman L, Yamansavci Sirzai E. Tomography 2026;12(8):109 (517 Turkish adults, MDCT)',
  CookBaker2021: 'Cook & Baker, Int J Spine Surg 2021;15(6):1072 (196 CT, L5)',
  Lien2007: 'Lien SB et al. Eur Spine J 2007;16:1215-1222 (pedicle safe zone T11-L5)',
  Kaur2016: 'Kaur K et al. 2016 (T12 dry bone)',
  Clouthier2023: 'Clouthier AL et al. J Biomech 2023;146:111421 and its public data (87 patients, L2-L5)',
  Torun2008: 'Torun F et al. 2008 (lumbar pedicle and nerve root morphometry, cadaver)',
  Suh2005: 'Suh SW et al. 2005 (level of origin of lumbosacral roots)',
  MRN2018: 'Lumbosacral root calibre by MR neurography, Clin Anat 2018',
  Rohini2022: 'Rohini et al. 2022 (DRG dimensions)',
  Silav2016: 'Silav G et al. 2016 (DRG dimensions, cadaver)',
  Silverstein2015: 'Silverstein MP et al. Int J Spine Surg 2015 (DRG/foramen, MRI)',
  Hasegawa1996: 'Hasegawa T et al. 1996 (DRG morphometry, MRI)',
  SciRep2022: 'Segmental lumbar lordosis in asymptomatic adults, Sci Rep 2022 (n=324, mean PI 50.5)',
  Vialle2005: 'Vialle R et al. J Bone Joint Surg Am 2005;87:260-267 (300 asymptomatic adults)',
  MacThiong2011: 'Mac-Thiong JM et al. Eur Spine J 2011;20(S5):572-577 (+-2 SD ranges)',
  Boulay2006: 'Boulay C et al. Eur Spine J 2006;15:415-422 (149 healthy adults)',
  Onishi2019: 'Onishi FJ et al. 2019 (disc heights)',
  Zhou2000: 'Zhou SH et al. Geometrical dimensions of the lower lumbar vertebrae. Eur Spine J 2000;9:242-248',
  Pierro2017: 'Pierro A et al. J Clin Imaging Sci 2017;7:35 (604 adults, MRI)',
  Saluja2018: 'Saluja S et al. 2018 (sacral foramina, dry bone)',
  Ebraheim1998: 'Ebraheim NA et al. 1998 (sacral pedicles)',
  Guvencer2008: 'Guvencer M et al. 2008 (greater sciatic foramen, piriformis, sciatic nerve; cadaver)',
  Park2011: 'Park JW et al. 2011 (piriformis MRI/US)',
  Pine2011: 'Pine J et al. 2011 (piriformis tendon)',
  Toogood2009: 'Toogood PA et al. Clin Orthop 2009 (375 femora)',
  handsfield2014:
    'Handsfield GG et al. Relationships of 35 lower limb muscles to height and body mass quantified using MRI. J Biomech 2014;47:631-638 (24 healthy adults)',
  Cohen1990:
    'Cohen MS et al. Anatomy of the spinal nerve roots in the lumbar and lower thoracic spine. J Orthop Res 1990 (from memory)',
  pearcy1984:
    'Pearcy MJ, Portek I, Shepherd J. Three-dimensional X-ray analysis of normal movement in the lumbar spine. Spine 1984;9:294-297 (from memory)',
  pearcy1988:
    'Pearcy MJ, Bogduk N. Instantaneous axes of rotation of the lumbar intervertebral joints. Spine 1988;13:1033-1041 (from memory)',
  LigFE: 'Ligament sections of lumbar finite element models after Goel and Shirazi-Adl (from memory)',
  LFseries: 'Thickness of the ligamentum flavum by level, MRI series (abstracts)',
  PLLseries: 'Width of the posterior longitudinal ligament as a share of the disc, cadaver series (abstracts)',
  LoukasSTL: 'Sacrotuberous and sacrospinous ligament dimensions, cadaver series (abstracts)',
  macintosh1986:
    'Macintosh JE, Valencia F, Bogduk N, Munro RR. The morphology of the human lumbar multifidus. Clin Biomech 1986;1:196-204 (from memory)',
  bogduk1992:
    'Bogduk N, Pearcy M, Hadfield G. Anatomy and biomechanics of psoas major. Clin Biomech 1992;7:109-119 (from memory)',
  phillips2008:
    'Phillips S, Mercer S, Bogduk N. Anatomy and biomechanics of quadratus lumborum. Proc Inst Mech Eng H 2008;222:151-159 (from memory)',
  ta2: 'FIPAT. Terminologia Anatomica, 2nd ed. 2019; numbers checked against the table that Z-Anatomy publishes',
  fma: 'Foundational Model of Anatomy, University of Washington; ids as BodyParts3D lists them',
  gray42:
    "Standring S (ed.). Gray's Anatomy: The Anatomical Basis of Clinical Practice, 42nd ed. Elsevier 2021: lumbosacral plexus, lower limb, back (from memory)",
  moore9:
    'Dalley AF, Agur AMR. Moore’s Clinically Oriented Anatomy, 9th ed. Wolters Kluwer 2023: tables of the lower limb (from memory)',
  bogduk1982: 'Bogduk N, Wilson AS, Tynan W. The human lumbar dorsal rami. J Anat 1982;134:383-397 (from memory)',
  open3d:
    'Open3DModel, AnatomyTOOL, Leiden University Medical Center, after Z-Anatomy and BodyParts3D; CC BY-SA 4.0: measured, no vertex taken',
  bodyparts3d: 'BodyParts3D, Database Center for Life Science; CC BY-SA 2.1 Japan: measured, no vertex taken',
  visibleHuman:
    'NLM Visible Human Project, as released by the HuBMAP Human Reference Atlas (CC BY 4.0) and Remus et al. 2021 (BSD-3-Clause): measured, no vertex taken',
} as const satisfies Record<string, string>

export type AnatomySourceId = keyof typeof anatomySources
