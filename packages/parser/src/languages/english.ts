// English résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const ENGLISH: readonly LanguageSample[] = [
  {
    language: 'en',
    region: 'US',
    layout: 'text',
    source: `
# Harriet Lindqvale
412 Juniper Street, Portland, OR 97205
(503) 555-0142 | harriet.lindqvale@example.com

## SUMMARY
Registered nurse with nine years on surgical wards, calm in emergencies and careful with records.

## WORK EXPERIENCE
Charge Nurse, Willamette Valley Hospital
March 2019 - Present
- Lead a team of twelve nurses on nights
- Wrote the handover checklist that all wards now use

Staff Nurse, Cedar Grove Clinic
June 2015 - February 2019
- Cared for patients after operations

## EDUCATION
Bachelor of Science in Nursing
Rosemont University
2011 - 2015

## SKILLS
Wound care, Triage, Epic, Patient education

## LANGUAGES
English (native), Spanish (intermediate)
`,
    expected: {
      name: 'Harriet Lindqvale',
      email: 'harriet.lindqvale@example.com',
      phone: '+15035550142',
      work: [
        'Willamette Valley Hospital | Charge Nurse | 2019-03 | present',
        'Cedar Grove Clinic | Staff Nurse | 2015-06 | 2019-02',
      ],
      education: ['Rosemont University | Bachelor of Science | Nursing | 2011 | 2015'],
      languages: ['English | C2', 'Spanish | B1'],
      skills: ['Wound care', 'Triage', 'Epic', 'Patient education'],
    },
  },
  {
    language: 'en',
    region: 'GB',
    layout: 'html',
    source: `
# Callum Fairweather-Boyd
Flat 3, 18 Marlow Road, Leeds LS6 2AB · 0113 496 0142 · callum.fb@example.org
## Personal statement
Quantity surveyor who has brought schools and bridges in on budget for local councils.
## Career history
09/2018 – to date || **Senior Quantity Surveyor**, Harrowgate Builders Ltd
09/2014 – 08/2018 || **Assistant Surveyor**, Pennine Infrastructure plc
## Education and qualifications
2011 – 2014 || **BSc (Hons) Quantity Surveying**, University of Thornbury
## Key skills
- Cost planning
- NEC contracts
- CostX
## Voluntary work
2020 – 2022 || **Treasurer**, Aire Valley Rowing Club
`,
    expected: {
      name: 'Callum Fairweather-Boyd',
      email: 'callum.fb@example.org',
      phone: '+441134960142',
      work: [
        'Harrowgate Builders Ltd | Senior Quantity Surveyor | 2018-09 | present',
        'Pennine Infrastructure plc | Assistant Surveyor | 2014-09 | 2018-08',
      ],
      education: ['University of Thornbury | BSc | Quantity Surveying | 2011 | 2014'],
      languages: [],
      skills: ['Cost planning', 'NEC contracts', 'CostX'],
      counts: { volunteer: 1 },
    },
  },
];
