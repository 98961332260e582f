/** A public page that the product may link to. `seen`: a copy was read; `ref`: its address stands in a page that was. */
export interface Link {
  readonly topic: string
  readonly organisation: string
  readonly url: string
  readonly status: 'seen' | 'ref'
  /** Where the organisation is, ISO 3166. */
  readonly country: string
  /** The language of the page, BCP 47. */
  readonly language: string
}

/** The only outgoing addresses there are; a test holds every address in the product against this list. */
export const links: readonly Link[] = [
  {
    topic: 'breaks',
    organisation: 'HSE',
    url: 'https://www.hse.gov.uk/contact/faqs/vdubreaks.htm',
    status: 'seen',
    country: 'GB',
    language: 'en',
  },
  {
    topic: 'sitting',
    organisation: 'CCOHS',
    url: 'https://www.ccohs.ca/products/posters/longdesc/sitting.html',
    status: 'seen',
    country: 'CA',
    language: 'en',
  },
  {
    topic: 'sitting',
    organisation: 'Safe Work Australia',
    url: 'https://www.safeworkaustralia.gov.au/sedentary',
    status: 'seen',
    country: 'AU',
    language: 'en',
  },
  {
    topic: 'sitting',
    organisation: 'NHS',
    url: 'https://www.nhs.uk/live-well/exercise/why-sitting-too-much-is-bad-for-us/',
    status: 'ref',
    country: 'GB',
    language: 'en',
  },
  {
    topic: 'movement',
    organisation: 'CSEP',
    url: 'http://www.csepGuidelines.ca',
    status: 'seen',
    country: 'CA',
    language: 'en',
  },
  {
    topic: 'stretches',
    organisation: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/stretching/sls-20076525',
    status: 'seen',
    country: 'US',
    language: 'en',
  },
  {
    topic: 'stretches',
    organisation: 'Mayo Clinic',
    url: 'https://communityhealth.mayoclinic.org/featured-stories/sitting-stretches',
    status: 'seen',
    country: 'US',
    language: 'en',
  },
  {
    topic: 'stretches',
    organisation: 'ACSM',
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    status: 'seen',
    country: 'US',
    language: 'en',
  },
  {
    topic: 'neck',
    organisation: 'Kaiser Permanente',
    url: 'https://healthy.kaiserpermanente.org/health-wellness/health-encyclopedia/he.Neck-Arthritis-Exercises.zp4385',
    status: 'seen',
    country: 'US',
    language: 'en',
  },
  {
    topic: 'lower-back',
    organisation: 'NHS',
    url: 'https://www.nhs.uk/live-well/exercise/lower-back-pain-exercises/',
    status: 'ref',
    country: 'GB',
    language: 'en',
  },
  {
    topic: 'massage',
    organisation: 'NCCIH',
    url: 'https://nccih.nih.gov/health/providers/digest/massage-therapy-for-health',
    status: 'seen',
    country: 'US',
    language: 'en',
  },
  {
    topic: 'massage',
    organisation: 'Macmillan Cancer Support',
    url: 'https://www.macmillan.org.uk/cancer-information-and-support/treatment/coping-with-treatment/complementary-therapies/massage-or-other-touch-therapies',
    status: 'seen',
    country: 'GB',
    language: 'en',
  },
  {
    topic: 'red-flags',
    organisation: 'NHS',
    url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
    status: 'ref',
    country: 'GB',
    language: 'en',
  },
  {
    topic: 'red-flags',
    organisation: 'NHS',
    url: 'https://www.nhs.uk/conditions/back-pain/',
    status: 'ref',
    country: 'GB',
    language: 'en',
  },
  {
    topic: 'red-flags',
    organisation: 'Norfolk and Waveney Community Health NHS',
    url: 'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
    status: 'seen',
    country: 'GB',
    language: 'en',
  },
  {
    topic: 'check-in',
    organisation: 'Cornell University',
    url: 'https://ergo.human.cornell.edu/ahmsquest.html',
    status: 'seen',
    country: 'US',
    language: 'en',
  },
]
