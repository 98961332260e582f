import { references, type Reference } from './references.ts'

/** What the pages on massage and the screen rest on. Text that was read on a copy is cited by its first publisher. */
export const massageReferences: Readonly<Record<string, Reference>> = {
  S49: {
    cite: 'American Academy of Orthopaedic Surgeons. Therapeutic exercise program for carpal tunnel syndrome.',
    checked: true,
  },
  S67: { cite: 'Hospital for Special Surgery. Safe poses and poses to avoid after hip replacement.', checked: true },
  S68: { cite: 'Ehlers-Danlos Support UK. Talk by a specialist physiotherapist on stretching.', checked: true },
  S70: { cite: 'Physiofit Cambridge. Subacromial shoulder pain.', checked: true },
  S71: {
    cite: 'Sherman KJ, et al. Five-week outcomes from a dosing trial of therapeutic massage for chronic neck pain. Ann Fam Med 2014;12(2):112-120.',
    checked: true,
  },
  S73: {
    cite: 'Cherkin DC, et al. Two types of massage and usual care for chronic low back pain. Ann Intern Med 2011;155(1):1-9.',
    checked: true,
  },
  S74: {
    cite: 'Perlman AI, et al. Massage for osteoarthritis of the knee: randomized dose-finding trial. PLoS ONE 2012.',
    checked: true,
  },
  S75: {
    cite: 'Perlman A, et al. Efficacy and safety of massage for osteoarthritis of the knee. J Gen Intern Med 2019;34(3):379-386.',
    checked: true,
  },
  S76: {
    cite: 'American Academy of Orthopaedic Surgeons. OrthoGuidelines: massage for knee osteoarthritis.',
    checked: true,
  },
  S77: {
    cite: 'Furlan AD, et al. Massage for low-back pain. Cochrane Database Syst Rev 2015;(9):CD001929.',
    checked: true,
  },
  S78: {
    cite: 'Gross A, et al. Massage for neck pain. Cochrane Database Syst Rev 2024;(2):CD004871.',
    checked: true,
  },
  S79: {
    cite: 'Mak S, et al. Use of massage therapy for pain, 2018-2023. JAMA Netw Open 2024;7(7):e2422259.',
    checked: true,
  },
  S83: { cite: 'KNGF (Dutch physiotherapy). Low back pain guideline, 2021.', checked: true },
  S84: { cite: 'NCCIH. Clinical Digest: massage therapy for health.', checked: true },
  S85: {
    cite: 'Yin P, et al. Adverse events of massage therapy in pain-related conditions. Evid Based Complement Alternat Med 2014;480956.',
    checked: true,
  },
  S86: { cite: 'Mayo Clinic. Massage: risks.', checked: true },
  S87: { cite: 'NIH (NCCAM). Massage: cautions.', checked: true },
  S88: { cite: 'NCCIH. Massage: safety.', checked: true },
  S89: {
    cite: 'Associated Bodywork and Massage Professionals. Contraindications, as listed by a member.',
    checked: true,
  },
  S90: { cite: 'Massage practice policy: general and local contraindications.', checked: true },
  S91: { cite: 'List of contraindications to massage, with heart conditions and platelets.', checked: true },
  S93: { cite: 'List of contraindications to massage, with hernia, neuropathy and veins.', checked: true },
  S94: { cite: 'Notes on contraindications to massage: autoimmune flares.', checked: true },
  S95: { cite: 'Macmillan Cancer Support. Massage therapy.', checked: true },
  S96: {
    cite: 'Ng AH, et al. Massage for cancer inpatients with venous thromboembolism. J Integr Oncol 2018;7(1).',
    checked: true,
  },
  S97: { cite: 'Massage Magazine. Gentle pressure in oncology massage.', checked: true },
  S98: {
    cite: 'Leg massage and massive pulmonary embolism in pregnancy: case report. BMC Pregnancy Childbirth 2020.',
    checked: true,
  },
  S99: { cite: 'Lim 2009. Embolus in the right atrium after leg massage: case report.', checked: true },
  S100: { cite: 'Pregnancy massage advice reviewed by AWHONN nurses.', checked: true },
  S101: {
    cite: 'Haematoma after deep tissue massage in a man with cirrhosis: case report. Consultant360.',
    checked: true,
  },
  S102: { cite: 'Werner R. Clients with medical implants. Massage & Bodywork 2014.', checked: true },
  S103: { cite: 'Werner R. Take the danger out of endangerment sites. Massage & Bodywork.', checked: true },
  S105: {
    cite: 'Carotid thrombosis and embolism linked to a neck massager. World J Clin Cases 2023;11(11):2489-2495.',
    checked: true,
  },
  S107: { cite: 'Three massage clinics on how often: monthly, or each 4 to 8 weeks.', checked: true },
  S108: {
    cite: 'Moyer CA, Rounds J, Hannum JW. A meta-analysis of massage therapy research. Psychol Bull 2004;130(1):3-18.',
    checked: true,
  },
  S109: {
    cite: 'Rapaport MH, et al. A single session of Swedish massage and immune function. J Altern Complement Med 2010;16(10):1079-1088.',
    checked: true,
  },
  S110: {
    cite: 'Davis HL, et al. Effect of sports massage on performance and recovery. BMJ Open Sport Exerc Med 2020;6:e000614.',
    checked: true,
  },
  S111: { cite: 'Xiong XJ, et al. Massage therapy for essential hypertension. J Hum Hypertens 2014.', checked: true },
  S112: {
    cite: 'Liao IC, et al. Massage and blood pressure: meta-analysis. J Cardiovasc Nurs 2016;31(1):73-83.',
    checked: true,
  },
  S113: {
    cite: 'Massage and blood pressure in hypertension: meta-analysis. J Bodyw Mov Ther 2024;37.',
    checked: true,
  },
  S114: {
    cite: 'Wang Z, et al. Tuina and sleep quality in insomnia: meta-analysis. Front Neurol 2024.',
    checked: true,
  },
  S115: { cite: 'Massage and sleep in critical care: meta-analysis. J Clin Nurs 2023.', checked: true },
  S116: { cite: 'Li YH, et al. Massage therapy for fibromyalgia. PLoS ONE 2014;9(2):e89304.', checked: true },
  S117: {
    cite: 'Shoemaker JK, et al. Failure of manual massage to alter limb blood flow. Med Sci Sports Exerc 1997;29(5):610-614.',
    checked: true,
  },
  S118: {
    cite: 'Hinds T, et al. Effects of massage on limb and skin blood flow. Med Sci Sports Exerc 2004;36(8):1308-1313.',
    checked: true,
  },
  S119: {
    cite: 'Wiltshire EV, et al. Massage impairs postexercise muscle blood flow. Med Sci Sports Exerc 2010;42(6):1062-1071.',
    checked: true,
  },
  S120: { cite: 'Popular explainers that found no fat loss from massage.', checked: true },
  S121: {
    cite: 'Massage in depressed people: meta-analysis. J Clin Psychiatry 2010;71(7):894-901.',
    checked: true,
  },
  M10: { cite: 'ACOG Committee Opinion 804. Physical activity in pregnancy and postpartum. 2020.', checked: false },
  M12: { cite: 'Clinical teaching: positions that provoke a pressed nerve in the neck.', checked: false },
  M13: { cite: 'Clinical teaching: bending and leaning back with disc pain and stenosis.', checked: false },
  M14: { cite: 'Clinical teaching: strain and head-down positions with heart and eye conditions.', checked: false },
  M15: { cite: 'Post-operative teaching: limits after hip replacement.', checked: false },
  M16: { cite: 'Cochrane review of massage for neck pain, 2024: conclusions.', checked: false },
  M18: {
    cite: 'Cambron JA, et al. Side-effects of massage therapy. J Altern Complement Med 2007;13(8):793-796.',
    checked: false,
  },
  M19: { cite: 'NICE guideline NG59. Low back pain and sciatica.', checked: false },
  M25: {
    cite: 'Lämås K, et al. Effects of abdominal massage in constipation. Int J Nurs Stud 2009;46(6):759-767.',
    checked: false,
  },
  M27: { cite: 'Widely established: risks of long use of painkillers.', checked: false },
  M28: {
    cite: 'Teaching texts of massage therapy, such as Werner R, A Massage Therapist’s Guide to Pathology.',
    checked: false,
  },
}

/** A source by its key; undefined where there is none. */
export function cited(key: string): Reference | undefined {
  return massageReferences[key] ?? references[key]
}
