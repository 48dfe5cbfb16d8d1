// A vacancy and what it asks for: everything that a score of candidates needs, and nothing about people.
import { z } from 'zod';

export const Seniority = z.enum(['intern', 'junior', 'mid', 'senior', 'lead', 'director']);
export type Seniority = z.infer<typeof Seniority>;

/** `must`: without it the job can't be done. `nice`: it is a plus. */
export const JobSkill = z.object({
  /** As the taxonomy names it, or as it was written when the taxonomy does not know it. */
  name: z.string().trim().min(1).max(120),
  importance: z.enum(['must', 'nice']),
  /** Against the other skills of the same importance; 1 is usual, 3 counts three times as much. */
  weight: z.number().min(0.1).max(10).default(1),
});
export type JobSkill = z.infer<typeof JobSkill>;

export const JobEducation = z.object({
  /** ISCED 2011, the least that is asked for. */
  level: z.int().min(0).max(8),
  /** As written: "Maschinenbau". */
  field: z.string().trim().min(1).max(200).nullable().default(null),
  /** False: it is a plus, or something like it is enough. */
  required: z.boolean().default(true),
});
export type JobEducation = z.infer<typeof JobEducation>;

export const JobLanguage = z.object({
  /** ISO 639-1; `asl` for sign languages. */
  code: z.string().regex(/^[a-z]{2,3}$/),
  /** The least that is asked for, by the European framework; null when nothing is said. */
  level: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']).nullable().default(null),
  required: z.boolean().default(true),
});
export type JobLanguage = z.infer<typeof JobLanguage>;

export const JobPlace = z.object({
  city: z.string().trim().min(1).max(120).nullable().default(null),
  region: z.string().trim().min(1).max(120).nullable().default(null),
  /** ISO 3166-1 alpha-2. */
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  /** Degrees; null for a place whose whereabouts are not known. */
  lat: z.number().min(-90).max(90).nullable().default(null),
  lon: z.number().min(-180).max(180).nullable().default(null),
});
export type JobPlace = z.infer<typeof JobPlace>;

export const WorkArrangement = z.enum(['on-site', 'hybrid', 'remote']);
export type WorkArrangement = z.infer<typeof WorkArrangement>;

export const JobSalary = z
  .object({
    min: z.number().min(0).max(1e9).nullable().default(null),
    max: z.number().min(0).max(1e9).nullable().default(null),
    /** ISO 4217. */
    currency: z.string().regex(/^[A-Z]{3}$/),
    period: z.enum(['year', 'month', 'week', 'day', 'hour']),
  })
  .refine(({ min, max }) => min === null || max === null || min <= max, 'The most is less than the least.');
export type JobSalary = z.infer<typeof JobSalary>;

export const JobContract = z.enum(['permanent', 'temporary', 'freelance', 'internship', 'apprenticeship']);
export type JobContract = z.infer<typeof JobContract>;
export const JobHours = z.enum(['full-time', 'part-time']);
export type JobHours = z.infer<typeof JobHours>;

/** Null and empty: nothing is asked for or said; that is no reason against anybody. */
export const JobRequirements = z.object({
  seniority: Seniority.nullable().default(null),
  skills: z.array(JobSkill).max(80).default([]),
  /** Years of experience: at least, and what is wished at most. More than that is not a fault by itself. */
  minYears: z.number().min(0).max(50).nullable().default(null),
  maxYears: z.number().min(0).max(50).nullable().default(null),
  education: JobEducation.nullable().default(null),
  languages: z.array(JobLanguage).max(20).default([]),
  place: JobPlace.nullable().default(null),
  arrangement: WorkArrangement.nullable().default(null),
  salary: JobSalary.nullable().default(null),
  contract: JobContract.nullable().default(null),
  hours: JobHours.nullable().default(null),
});
export type JobRequirements = z.infer<typeof JobRequirements>;

const Weight = z.number().min(0).max(100);

/** How much each factor counts, against the sum of the four. */
export const FactorWeights = z
  .object({ skills: Weight, experience: Weight, education: Weight, location: Weight })
  .refine((weights) => Object.values(weights).some((weight) => weight > 0), 'At least one factor must count.');
export type FactorWeights = z.infer<typeof FactorWeights>;

/** The documented weights: those of a workspace that has set none. */
export const DEFAULT_FACTOR_WEIGHTS: FactorWeights = { skills: 50, experience: 25, education: 15, location: 10 };

/** An open job takes candidates; a paused one keeps its matches and takes no applications; a closed one is over. */
export const JobStatus = z.enum(['open', 'paused', 'closed']);
export type JobStatus = z.infer<typeof JobStatus>;

export const JobField = z.enum([
  'title',
  'seniority',
  'skill',
  'minYears',
  'maxYears',
  'education',
  'language',
  'place',
  'arrangement',
  'salary',
  'contract',
  'hours',
]);
export type JobField = z.infer<typeof JobField>;

/** Who read it in the description: the local engine, or a language model. */
export const JobEngine = z.enum(['local', 'llm']);
export type JobEngine = z.infer<typeof JobEngine>;

/** Where the description says something. */
export const JobEvidence = z.object({
  field: JobField,
  engine: JobEngine.default('local'),
  /** Of several values of one field: which (a skill's name, a language's code); else null. */
  of: z.string().nullable(),
  /** UTF-16 offsets into the description, end exclusive. */
  start: z.int().min(0),
  end: z.int().min(0),
});
export type JobEvidence = z.infer<typeof JobEvidence>;

/** What a description was read as. */
export const ParsedJob = z.object({
  /** ISO 639-1; null for too little text. */
  language: z.string().nullable(),
  title: z.string().nullable(),
  requirements: JobRequirements,
  evidence: z.array(JobEvidence),
});
export type ParsedJob = z.infer<typeof ParsedJob>;
