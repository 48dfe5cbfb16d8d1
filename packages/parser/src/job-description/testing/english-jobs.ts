// Invented advertisements in English, in many trades.
import { job } from './described-job.ts';

export const ENGLISH_JOBS = [
  job(
    `Senior Backend Engineer (m/f/d) – Berlin
Brightmoor Systems | Hybrid | Full-time

About us
We have 20 years of experience in logistics software and 300 customers.

Your role
- Design services in Go and run them on Kubernetes

Requirements
- 5+ years of professional experience in backend development
- Strong knowledge of Python and PostgreSQL
- Experience with Docker; Terraform is a plus
- Bachelor's or Master's degree in Computer Science
- Fluent English, basic German

Nice to have
- Kafka

We offer
- €70,000 – €85,000 per year, yoga and English classes`,
    {
      ...{
        title: 'Senior Backend Engineer',
        seniority: 'senior',
        must: ['Back-end development', 'Python', 'PostgreSQL', 'Docker'],
      },
      ...{
        nice: ['Go', 'Kubernetes', 'Terraform', 'Apache Kafka'],
        years: '5',
        education: 6,
        field: 'Computer Science',
      },
      ...{ languages: ['en C1', 'de A2'], city: 'Berlin', arrangement: 'hybrid', hours: 'full-time' },
      salary: 'EUR 70000-85000 year',
    },
  ),
  job(
    `Registered Nurse - Intensive Care
Location: Leeds, UK
Contract: Permanent, part-time (30 hours)
Salary: £32,500 to £38,000 per annum

What you will do
Look after critically ill patients on a 14-bed unit.

Essential
- Nursing degree and NMC registration
- At least two years' experience in intensive care
- Wound care and medication administration
- Good written English (B2)

Desirable
- Dialysis
- Ventilator management`,
    {
      ...{ title: 'Registered Nurse', must: ['Intensive care', 'Wound care', 'Medication administration'] },
      ...{ nice: ['Dialysis', 'Ventilator management'], years: '2', education: 6, languages: ['en B2'], city: 'Leeds' },
      ...{ contract: 'permanent', hours: 'part-time', salary: 'GBP 32500-38000 year' },
    },
  ),
  job(
    `We are looking for an Electrician to join our team in Toronto, ON, Canada.

Duties: wiring of new homes, fault finding, keeping records.

Must have:
* completed apprenticeship
* 3 to 5 years of experience in residential construction
* Electrical installation and troubleshooting
* driving licence

Pay: $34 - $41 per hour. Full-time, permanent, on-site.`,
    {
      ...{ title: 'Electrician', must: ['Construction', 'Electrical installation', 'Troubleshooting', 'Driving'] },
      ...{ years: '3-5', education: 3, city: 'Toronto', arrangement: 'on-site', salary: 'CAD 34-41 hour' },
      ...{ contract: 'permanent', hours: 'full-time' },
    },
  ),
  job(
    `Job title: Sous Chef
Where: Dublin
The Copper Ladle is hiring for its second kitchen.

What we're looking for:
- Minimum 4 years of experience in a busy kitchen
- Menu planning, stocktaking and HACCP
- Ideally Pastry

We offer €36,000 a year and free meals.`,
    {
      ...{ title: 'Sous Chef', must: ['Menu planning', 'Stocktaking', 'HACCP'], nice: ['Pastry'], years: '4' },
      ...{ city: 'Dublin', salary: 'EUR 36000 year' },
    },
  ),
  job(
    `Primary School Teacher
Fixed-term maternity cover, full-time, Bristol

About the role
Teach a class of 24 children aged 7 to 8.

Person specification
Essential: degree with qualified teacher status; classroom management; lesson planning.
Desirable: special education, Music education.`,
    {
      ...{ title: 'Primary School Teacher', must: ['Classroom management', 'Lesson planning'] },
      ...{
        nice: ['Special education', 'Music teaching'],
        education: 6,
        city: 'Bristol',
        contract: 'temporary',
        hours: 'full-time',
      },
    },
  ),
  job(
    `Warehouse Operative (Nights)
Rotterdam - temporary - €14.80 per hour

You will pick, pack and load.

Requirements
No experience required. Forklift licence, order picking skills, or willingness to learn. You speak English or Dutch (A2).`,
    {
      ...{
        title: 'Warehouse Operative',
        seniority: 'junior',
        must: ['Forklift operation', 'Order picking'],
        nice: ['Learning agility'],
        city: 'Rotterdam',
      },
      ...{ languages: ['en', 'nl A2'], contract: 'temporary', salary: 'EUR 14.8 hour' },
    },
  ),
  job(
    `Head of Marketing
Lumen & Lark, New York, NY. Fully remote within the US.

Who you are
- 8+ years of experience in marketing, with at least 3 years leading a team
- Brand management, Google Ads and SEO
- MBA preferred
- HubSpot is nice to have

Compensation: $140k-$165k + bonus`,
    {
      ...{
        title: 'Head of Marketing',
        seniority: 'director',
        years: '8',
        education: 7,
        city: 'New York',
        arrangement: 'remote',
      },
      must: ['Marketing', 'Brand management', 'Google Ads', 'Search engine optimization'],
      ...{ nice: ['HubSpot'], salary: 'USD 140000-165000 year' },
    },
  ),
  job(
    `Junior Accountant

Our client, a family firm near Manchester, is looking for a Junior Accountant.

Responsibilities
- Month-end closing under guidance

Skills and experience
- Accounts payable and accounts receivable
- Microsoft Excel
- 1 year of experience in bookkeeping would be an advantage
- A-levels or equivalent experience

Hybrid: 2 days a week from home. Up to £27,000.`,
    {
      ...{
        title: 'Junior Accountant',
        seniority: 'junior',
        must: ['Accounts payable', 'Accounts receivable', 'Microsoft Excel'],
      },
      ...{
        nice: ['Month-end closing', 'Bookkeeping'],
        years: '1',
        education: 3,
        city: 'Manchester',
        arrangement: 'hybrid',
      },
      salary: 'GBP -27000 year',
    },
  ),
  job(
    `CNC Machinist | Stuttgart site, Germany
Qualifications:
- Apprenticeship as a machinist
- CNC machining, Milling and Turning
- Technical drawing
- five years of experience with Siemens controls
- German at level B1
What we offer: 38 hours per week, permanent contract, EUR 3,400 per month`,
    {
      ...{ title: 'CNC Machinist', must: ['CNC machining', 'Milling', 'Turning', 'Technical drawing'], years: '5' },
      ...{ education: 3, languages: ['de B1'], city: 'Stuttgart', contract: 'permanent', hours: 'full-time' },
      salary: 'EUR 3400 month',
    },
  ),
  job(
    `Data Science Intern (Summer)
Zurich / hybrid

You bring
- currently studying for a degree in Statistics or Mathematics
- Python, pandas, SQL
- Machine learning
- Bonus: R and Tableau

Internship of 3 months, CHF 2'500 per month.`,
    {
      ...{
        title: 'Data Science Intern',
        seniority: 'intern',
        must: ['Python', 'pandas', 'SQL', 'Machine learning', 'Data science'],
      },
      ...{ nice: ['R', 'Tableau'], education: 6, field: 'Statistics', city: 'Zurich', arrangement: 'hybrid' },
      ...{ contract: 'internship', salary: 'CHF 2500 month' },
    },
  ),
  job(
    `Legal Counsel – Employment
Amsterdam, the Netherlands

The job
Advise on contracts and dismissals.

Your background
- Master of Laws (LLM)
- Labor law and Contract law
- 4-6 years of experience at a law firm
- Native Dutch and excellent English
- Data protection is a plus`,
    {
      ...{
        title: 'Legal Counsel',
        must: ['Legal advice', 'Labor law', 'Contract law'],
        nice: ['Data protection'],
        years: '4-6',
        education: 7,
      },
      ...{ languages: ['nl C2', 'en C1'], city: 'Amsterdam' },
    },
  ),
  job(
    `Site Manager - Housing
We are seeking an experienced Site Manager for a project in Glasgow.

Key requirements
Construction management, Construction safety and Budgeting. A minimum of ten years of experience on site. HND in civil engineering or equivalent experience. Time management and communication.

Day rate £280 - £320 per day, freelance.`,
    {
      ...{ title: 'Site Manager', must: ['Construction management', 'Construction safety', 'Budgeting'] },
      ...{ nice: ['Time management', 'Communication'], years: '10', education: 5, field: 'civil engineering' },
      ...{ city: 'Glasgow', salary: 'GBP 280-320 day', contract: 'freelance' },
    },
  ),
  job(
    `Hair Stylist
Sydney, Australia
Part-time or full-time

We're a small salon. You know hairdressing and Hair coloring, love customer service, and have worked for at least 2 years as a stylist. Certificate III in Hairdressing. A$32 an hour.`,
    {
      ...{
        title: 'Hair Stylist',
        must: ['Hairdressing', 'Hair coloring', 'Customer service'],
        years: '2',
        city: 'Sydney',
      },
      salary: 'AUD 32 hour',
    },
  ),
  job(
    `Truck Driver (CE)
Vienna, Austria
Your tasks
Deliver building materials in the region.
Your profile
- Truck driving with a class CE licence
- Tachograph knowledge
- German B1 required, English is an advantage
- 2 years of experience, including winter roads
Full-time, unlimited contract. From EUR 2.600 gross per month.`,
    {
      ...{
        title: 'Truck Driver',
        must: ['Truck driving', 'Tachograph'],
        years: '2',
        languages: ['de B1', 'en'],
        city: 'Vienna',
      },
      ...{ hours: 'full-time', salary: 'EUR 2600 month' },
    },
  ),
];
