/** A public page that the product may link to. `seen`: a copy was read; `ref`: its address stands in a page that was. */
export interface Link {
  readonly topic: string
  readonly organisation: string
  readonly url: string
  readonly status: 'seen' | 'ref'
}

/** The only outgoing addresses there are; a test holds every address in the product against this list. */
export const links: readonly Link[] = [
  { topic: 'breaks', organisation: 'HSE', url: 'https://www.hse.gov.uk/contact/faqs/vdubreaks.htm', status: 'seen' },
  {
    topic: 'sitting',
    organisation: 'CCOHS',
    url: 'https://www.ccohs.ca/products/posters/longdesc/sitting.html',
    status: 'seen',
  },
  {
    topic: 'sitting',
    organisation: 'Safe Work Australia',
    url: 'https://www.safeworkaustralia.gov.au/sedentary',
    status: 'seen',
  },
  {
    topic: 'sitting',
    organisation: 'NHS',
    url: 'https://www.nhs.uk/live-well/exercise/why-sitting-too-much-is-bad-for-us/',
    status: 'ref',
  },
  { topic: 'movement', organisation: 'CSEP', url: 'http://www.csepGuidelines.ca', status: 'seen' },
  {
    topic: 'stretches',
    organisation: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/stretching/sls-20076525',
    status: 'seen',
  },
  {
    topic: 'stretches',
    organisation: 'Mayo Clinic',
    url: 'https://communityhealth.mayoclinic.org/featured-stories/sitting-stretches',
    status: 'seen',
  },
  {
    topic: 'stretches',
    organisation: 'ACSM',
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    status: 'seen',
  },
  {
    topic: 'neck',
    organisation: 'Kaiser Permanente',
    url: 'https://healthy.kaiserpermanente.org/health-wellness/health-encyclopedia/he.Neck-Arthritis-Exercises.zp4385',
    status: 'seen',
  },
  {
    topic: 'lower-back',
    organisation: 'NHS',
    url: 'https://www.nhs.uk/live-well/exercise/lower-back-pain-exercises/',
    status: 'ref',
  },
  {
    topic: 'massage',
    organisation: 'NCCIH',
    url: 'https://nccih.nih.gov/health/providers/digest/massage-therapy-for-health',
    status: 'seen',
  },
  {
    topic: 'massage',
    organisation: 'Macmillan Cancer Support',
    url: 'https://www.macmillan.org.uk/cancer-information-and-support/treatment/coping-with-treatment/complementary-therapies/massage-or-other-touch-therapies',
    status: 'seen',
  },
  {
    topic: 'red-flags',
    organisation: 'NHS',
    url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
    status: 'ref',
  },
  { topic: 'red-flags', organisation: 'NHS', url: 'https://www.nhs.uk/conditions/back-pain/', status: 'ref' },
  {
    topic: 'red-flags',
    organisation: 'Norfolk and Waveney Community Health NHS',
    url: 'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
    status: 'seen',
  },
  {
    topic: 'check-in',
    organisation: 'Cornell University',
    url: 'https://ergo.human.cornell.edu/ahmsquest.html',
    status: 'seen',
  },
]
