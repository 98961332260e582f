/** Where a dose or a step comes from, as it would be cited; `checked` is false for what is quoted from memory. */
export interface Reference {
  readonly cite: string
  readonly checked: boolean
}

/** The sources named by the movements and the safety rules, by key. */
export const references: Readonly<Record<string, Reference>> = {
  S23: { cite: 'Mayo Clinic Sports Medicine. The importance of stretching during your workday.', checked: true },
  S24: { cite: 'Mayo Clinic. Stretch to take the strain out of sitting. 2025.', checked: true },
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
  S47: { cite: 'NHS. Sitting exercises.', checked: true },
  S48: { cite: 'Yours. 5 ways to keep active at home: an occupational therapist’s exercises.', checked: true },
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
  S60: { cite: 'Active Living Physio. Stretches for the sedentary workplace.', checked: true },
  S66: {
    cite: 'Rushton A, Carlesso LC, Flynn T, et al. International IFOMPT Cervical Framework. J Orthop Sports Phys Ther 2023;53(1):7-22.',
    checked: true,
  },
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
  M9: { cite: 'McKenzie R. Treat Your Own Back.', checked: false },
  M29: { cite: 'Obstetric teaching: signs of pre-eclampsia.', checked: false },
  M30: { cite: 'Stroke recognition by balance, eyes, face, arm, speech and time.', checked: false },
  M31: { cite: 'First-aid teaching: chest pain and breathlessness.', checked: false },
  M32: { cite: 'Clinical teaching: signs of pressure on the spinal cord in the neck.', checked: false },
}
