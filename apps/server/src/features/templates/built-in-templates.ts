// The recipes that every installation has: named in docs/llm.md. A person's own versions stand beside them.
import type { TemplateCreate } from '@vitae/schema/api';
import { TemplateContent } from '@vitae/schema/api';
import type { z } from 'zod';
import { JOB_DESCRIPTION_INSTRUCTIONS, JOB_DESCRIPTION_SCHEMA } from './job-description-template.ts';
import { MATCH_SENTENCE_INSTRUCTIONS, MATCH_SENTENCE_SCHEMA } from './match-sentence-template.ts';

export const CV_EXTRACTOR = 'cv-data-extractor';
export const JOB_EXTRACTOR = 'job-description-extractor';
export const MATCH_SENTENCE = 'match-sentence';
/** The two passes of the engine `two-pass`. */
export const CV_METADATA = 'cv-metadata';
export const CV_DETAILS = 'cv-details';

const text = (description?: string) => ({ type: 'string', ...(description === undefined ? {} : { description }) });
const computed = (description: string) => ({ type: 'string', 'x-vitae': 'computed', description });
const date = { type: 'string', 'x-vitae': 'date', description: 'MMM YYYY, YYYY where no month is given, or Present.' };
const texts = (description?: string) => ({
  type: 'array',
  items: text(),
  ...(description === undefined ? {} : { description }),
});
const number = (description: string) => ({ type: 'number', description });
const entries = (properties: Record<string, unknown>, required: readonly string[]) => ({
  type: 'array',
  items: { type: 'object', properties, required: [...required] },
});
const object = (properties: Record<string, unknown>, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required: [...required],
});

const job = { company: text(), title: text(), start_date: date, end_date: date };
const bullets = texts('One bullet each.');

/** The seven sections of the first requirement document; what a CV doesn't say is null. */
const cvSchema = ({ described }: { readonly described: boolean }) =>
  object({
    personal_info: object(
      {
        name: text(),
        email: text(),
        phone: text(),
        location: text('City and country as printed.'),
        linkedin: text(),
        portfolio: text(),
        summary: text(),
      },
      [],
    ),
    work_experience: entries({ ...job, location: text(), ...(described ? { description: bullets } : {}) }, []),
    education: entries(
      { institution: text(), degree: text(), field: text(), start_date: date, end_date: date, location: text() },
      [],
    ),
    skills: texts('Every skill that the document names, each by itself.'),
    projects: entries(
      { name: text(), date, ...(described ? { description: texts() } : {}), technologies: texts() },
      [],
    ),
    certifications: entries({ name: text(), issuer: text(), year: text() }, []),
    languages: entries({ language: text(), proficiency: text() }, []),
  });

/** What the first pass leaves out, with what says which entry it belongs to. */
const DETAILS_SCHEMA = object({
  work_experience: entries({ company: text(), title: text(), start_date: date, description: bullets }, []),
  projects: entries({ name: text(), description: bullets }, []),
});

/** 18 fields. The document of old names the first five; the others are what a recruiter asks next. */
const PROFILE_SCHEMA = object({
  candidateProfile: object(
    {
      candidateName: text(),
      jobTitle: text('The present or last one.'),
      candidateEmail: text(),
      candidatePhone: text(),
      totalExperienceYears: number('Years of work, overlaps counted once.'),
      location: text(),
      currentEmployer: text(),
      summary: text(),
      highestDegree: text(),
      fieldOfStudy: text(),
      institution: text(),
      skills: texts(),
      languages: texts(),
      certifications: texts(),
      linkedin: text(),
      portfolio: text(),
      noticePeriod: text(),
      workAuthorization: text('Only what the document says of itself.'),
    },
    [],
  ),
});

const PII_SCHEMA = object({
  pii_entities: entries(
    {
      original_value: text('Exactly as printed.'),
      pii_type: computed('name, email, phone, address, birth_date, link, identity_number, photo, referee or other'),
      sensitivity_level: { type: 'integer', minimum: 1, maximum: 5 },
      all_variations: texts('Other forms of it in the document.'),
      context: text('The words around it.'),
    },
    ['original_value', 'pii_type', 'sensitivity_level'],
  ),
});

const SKILLS_SCHEMA = object({
  analysisMetrics: object({
    totalSkills: { type: 'integer' },
    yearsOfExperience: number('Years of work that the document shows.'),
    breadth: number('0 to 100.'),
    depth: number('0 to 100.'),
  }),
  professionalProfile: object({
    headline: computed('One sentence.'),
    strongestSkills: texts('At most ten, as printed.'),
    domains: { type: 'array', items: computed('A field of work.') },
    seniority: { type: 'string', enum: ['entry', 'mid', 'senior', 'lead', 'executive'] },
  }),
});

const FEEDBACK_SCHEMA = object({
  strengths: { type: 'array', items: computed('One sentence.') },
  improvements: entries(
    { place: text('Words of the document that it is about.'), suggestion: computed('One concrete sentence.') },
    ['place', 'suggestion'],
  ),
});

const CONTENT: readonly (Omit<TemplateCreate, 'content'> & { readonly content: z.input<typeof TemplateContent> })[] = [
  {
    id: CV_EXTRACTOR,
    name: 'CV data extractor',
    purpose: 'Reads a CV into its seven sections. Used when documents are imported.',
    content: {
      instructions:
        'You read CVs and résumés into structured data. List jobs and education with the latest first. Keep each bullet of a description by itself. Write dates as MMM YYYY in English, as YYYY where no month is given, and Present for what goes on. Leave out what the document does not say.',
      schema: cvSchema({ described: true }),
    },
  },
  {
    id: CV_METADATA,
    name: 'CV metadata',
    purpose: 'The first of two passes: the seven sections of a CV without descriptions.',
    content: {
      instructions:
        'You read CVs and résumés into structured data. List jobs and education with the latest first. Leave descriptions and bullets out. Write dates as MMM YYYY in English, as YYYY where no month is given, and Present for what goes on. Leave out what the document does not say.',
      schema: cvSchema({ described: false }),
    },
  },
  {
    id: CV_DETAILS,
    name: 'CV details',
    purpose: 'The second of two passes: what was done in each job and project.',
    content: {
      instructions:
        'You read what was done in each job and each project of a CV. Name the job by its company, title and first day, and the project by its name, as the document does. Keep each bullet of a description by itself, whole and in its order.',
      schema: DETAILS_SCHEMA,
    },
  },
  {
    id: 'candidate-profile',
    name: 'Candidate profile',
    purpose: 'The 18 fields of a candidate at a glance.',
    content: {
      instructions:
        'You read a CV and fill in the profile of the candidate. What the document does not say is null. Count years of work once where jobs overlap.',
      schema: PROFILE_SCHEMA,
    },
  },
  {
    id: 'pii-identifier',
    name: 'PII identifier',
    purpose: 'Lists everything in a document that identifies a person. It is shown the document as it is.',
    content: {
      instructions:
        'You list everything in the document that identifies a person, directly or together with other facts, each once.',
      schema: PII_SCHEMA,
      redacted: false,
    },
  },
  {
    id: 'skills-analyst',
    name: 'Skills analyst',
    purpose: 'What a candidate knows, how broadly and how deeply.',
    content: {
      instructions:
        'You judge the skills that a CV shows by what was done with them, not by how often they are named. Judge nothing but skills and experience.',
      schema: SKILLS_SCHEMA,
    },
  },
  {
    id: 'cv-feedback',
    name: 'CV feedback',
    purpose: 'Strengths of a CV, and suggestions that are each tied to a place in it.',
    content: {
      instructions:
        'You advise a candidate on the CV. Each suggestion names words of the document and says in one sentence what to change. Suggest nothing that would not be true.',
      schema: FEEDBACK_SCHEMA,
    },
  },
  {
    id: JOB_EXTRACTOR,
    name: 'Job description extractor',
    purpose: 'Reads what a job asks for. Used beside the local reading when a job is made from its description.',
    content: { instructions: JOB_DESCRIPTION_INSTRUCTIONS, schema: JOB_DESCRIPTION_SCHEMA },
  },
  {
    id: MATCH_SENTENCE,
    name: 'Match sentence',
    purpose:
      'One sentence on why a candidate fits a job, from facts that name nobody. Used when the reasons are opened.',
    content: {
      instructions: MATCH_SENTENCE_INSTRUCTIONS,
      schema: MATCH_SENTENCE_SCHEMA,
      grounded: false,
      parameters: { maxOutputTokens: 1_000 },
    },
  },
];

export const BUILT_IN_TEMPLATES: readonly TemplateCreate[] = CONTENT.map(({ content, ...facts }) => ({
  ...facts,
  content: TemplateContent.parse(content),
}));
