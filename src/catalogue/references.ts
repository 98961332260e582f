/** Where a dose or a step comes from, as it would be cited; `checked` is false for what is quoted from memory. */
export interface Reference {
  readonly cite: string
  readonly checked: boolean
}

/** The sources named by the movements and the safety rules, by key. */
export const references: Readonly<Record<string, Reference>> = {
  S14: {
    cite: 'Bull FC, et al. World Health Organization 2020 guidelines on physical activity and sedentary behaviour. Br J Sports Med 2020;54:1451-1462.',
    checked: true,
  },
  S23: { cite: 'Mayo Clinic Sports Medicine. The importance of stretching during your workday.', checked: true },
  S24: { cite: 'Mayo Clinic. Stretch to take the strain out of sitting. 2025.', checked: true },
  S35: {
    cite: 'Talens-Estarelles C, Cervino A, Garcia-Lazaro S, et al. Testing the 20-20-20 rule. Cont Lens Anterior Eye 2022.',
    checked: true,
  },
  S37: {
    cite: 'American College of Sports Medicine. Stretching and flexibility guidelines update. 2021.',
    checked: true,
  },
  S42: {
    cite: 'Andersen LL, Saervoll CA, Mortensen OS, et al. Small daily amounts of progressive resistance training for neck/shoulder pain. Pain 2011;152(2):440-446.',
    checked: true,
  },
  S43: {
    cite: 'Louw S, Makwela S, Manas L, et al. Effectiveness of exercise in office workers with neck pain: systematic review. S Afr J Physiother 2017;73(1):392.',
    checked: true,
  },
  S45: { cite: 'Kaiser Permanente health encyclopedia. Neck arthritis: exercises.', checked: true },
  S46: { cite: 'Mayo Clinic. Desk stretches.', checked: true },
  S47: { cite: 'NHS. Sitting exercises.', checked: true },
  S48: { cite: 'Yours. 5 ways to keep active at home: an occupational therapist’s exercises.', checked: true },
  S49: {
    cite: 'American Academy of Orthopaedic Surgeons. Therapeutic exercise program for carpal tunnel syndrome.',
    checked: true,
  },
  S50: {
    cite: 'American Academy of Orthopaedic Surgeons. Rotator cuff and shoulder conditioning program.',
    checked: true,
  },
  S51: { cite: 'Saint Luke’s health library. Shoulder squeeze exercise.', checked: true },
  S52: { cite: 'UMass Memorial Health library. Shoulder shrug exercise.', checked: true },
  S53: { cite: 'Hempstead Therapy Centre. Desk based stretching.', checked: true },
  S54: { cite: 'The Physio Company. 9 easy desk-based exercises.', checked: true },
  S55: { cite: 'RehabLinks. Levator scapulae self stretch.', checked: true },
  S56: { cite: 'Beginning therapeutic exercise for the rotator cuff. 2012.', checked: true },
  S57: { cite: 'Osteoworks. Thoracic mobility is so easy to improve.', checked: true },
  S58: { cite: 'Static lower body stretches: hip flexor, calf, quadriceps, seated hamstring.', checked: true },
  S59: { cite: 'The Globe and Mail. Stretch your hip without leaving your seat.', checked: true },
  S60: { cite: 'Active Living Physio. Stretches for the sedentary workplace.', checked: true },
  S61: { cite: 'Peak Physio. Median nerve slider.', checked: true },
  S62: { cite: 'Neuro Advantage Rehab. 5 exercises for carpal tunnel syndrome.', checked: true },
  S63: { cite: 'Finger spread stretch, attributed to Mayo Clinic.', checked: true },
  S64: {
    cite: 'Brooke-Wavell K, Skelton DA, Barker KL, et al. Strong, steady and straight: UK consensus statement on exercise for osteoporosis. Br J Sports Med 2022;56:837.',
    checked: true,
  },
  S65: { cite: 'University of Alabama at Birmingham. Tone Your Bones: posture.', checked: true },
  S66: {
    cite: 'Rushton A, Carlesso LC, Flynn T, et al. International IFOMPT Cervical Framework. J Orthop Sports Phys Ther 2023;53(1):7-22.',
    checked: true,
  },
  S67: { cite: 'Hospital for Special Surgery. Safe poses and poses to avoid after hip replacement.', checked: true },
  S68: { cite: 'Ehlers-Danlos Support UK. Talk by a specialist physiotherapist on flexibility.', checked: true },
  S69: { cite: 'Pregnancy exercise advice: not flat on the back for long after 16 weeks.', checked: true },
  S70: { cite: 'Physiofit Cambridge. Subacromial shoulder pain.', checked: true },
  S104: {
    cite: 'Sulkowski, et al. Vertebral artery dissection after use of a handheld massage gun. 2022.',
    checked: true,
  },
  S122: { cite: 'NHS. Deep vein thrombosis.', checked: true },
  S123: { cite: 'NHS. Back pain.', checked: true },
  S124: { cite: 'Norfolk and Waveney Community Health NHS. Got back pain?', checked: true },
  S125: { cite: 'Neck pain: when to see a professional.', checked: true },
  S126: { cite: 'NHS. Headaches.', checked: true },
  S127: {
    cite: 'Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50(7):350-372.',
    checked: true,
  },
  M3: {
    cite: 'Johnson S, Rosenfield M. 20-20-20 rule: are these numbers justified? Optom Vis Sci 2023;100(1):52-56.',
    checked: false,
  },
  M9: { cite: 'McKenzie R. Treat Your Own Back.', checked: false },
  M10: {
    cite: 'American College of Obstetricians and Gynecologists. Physical activity and exercise during pregnancy and the postpartum period. Obstet Gynecol 2020;135:e178-e188.',
    checked: false,
  },
  M11: {
    cite: 'Giangregorio LM, McGill S, Wark JD, et al. Too Fit To Fracture: outcomes of a Delphi consensus process on physical activity and exercise recommendations for adults with osteoporosis. Osteoporos Int 2015;26:891-910.',
    checked: false,
  },
  M12: {
    cite: 'Clinical teaching: a neck bent back and turned toward the painful side provokes nerve pain in the arm.',
    checked: false,
  },
  M13: {
    cite: 'Clinical teaching: bending forward often aggravates leg pain from a disc, leaning back often aggravates stenosis and spondylolisthesis.',
    checked: false,
  },
  M14: {
    cite: 'Clinical teaching: no held breath, hard holds or lowered head with uncontrolled blood pressure, recent heart events, glaucoma or retinal problems.',
    checked: false,
  },
  M15: {
    cite: 'Post-operative teaching: limits after a hip replacement from behind and from the front.',
    checked: false,
  },
  M28: { cite: 'Werner R. A Massage Therapist’s Guide to Pathology, and texts like it.', checked: false },
  M29: { cite: 'Obstetric teaching: signs of pre-eclampsia.', checked: false },
  M30: { cite: 'Stroke recognition by balance, eyes, face, arm, speech and time.', checked: false },
  M31: { cite: 'First-aid teaching: chest pain and breathlessness.', checked: false },
  M32: { cite: 'Clinical teaching: signs of pressure on the spinal cord in the neck.', checked: false },
}
