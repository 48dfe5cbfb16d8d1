// Jobs over HTTP: vacancies of a workspace, and who applied.
import { z } from 'zod';
import {
  FactorWeights,
  JobContract,
  JobEvidence,
  JobField,
  JobHours,
  JobRequirements,
  JobSalary,
  JobStatus,
  ParsedJob,
  Seniority,
  WorkArrangement,
} from '../job.ts';
import { Person } from './candidates.ts';
import { ListQuery, listOf } from './page.ts';

/** Characters of a description. */
export const MAX_DESCRIPTION = 60_000;

const Title = z.string().trim().min(1).max(200);
const Description = z.string().max(MAX_DESCRIPTION);
const Employer = z.string().trim().min(1).max(200);

/** Where a job came from. */
export const JobOrigin = z.enum(['fields', 'description', 'csv']);
export type JobOrigin = z.infer<typeof JobOrigin>;

export const JobSummary = z.object({
  id: z.string(),
  title: z.string(),
  /** Who hires, where it is not the workspace itself. */
  employer: z.string().nullable(),
  status: JobStatus,
  city: z.string().nullable(),
  countryCode: z.string().nullable(),
  arrangement: WorkArrangement.nullable(),
  seniority: Seniority.nullable(),
  contract: JobContract.nullable(),
  hours: JobHours.nullable(),
  /** Names of the skills that are a must. */
  skills: z.array(z.string()),
  owner: Person.nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type JobSummary = z.infer<typeof JobSummary>;

/** `GET /api/jobs/{id}`; its ETag is `"<version>"`. */
export const Job = JobSummary.extend({
  version: z.int(),
  origin: JobOrigin,
  description: z.string(),
  language: z.string().nullable(),
  requirements: JobRequirements,
  /** Only of what the requirements still hold. */
  evidence: z.array(JobEvidence),
  /** Of this job alone; null: those of the workspace. */
  weights: FactorWeights.nullable(),
});
export type Job = z.infer<typeof Job>;

/** Fields that are not given are read from the description, and are empty without one. */
const SomeRequirements = z.object({
  seniority: JobRequirements.shape.seniority.unwrap().optional(),
  skills: JobRequirements.shape.skills.unwrap().optional(),
  minYears: JobRequirements.shape.minYears.unwrap().optional(),
  maxYears: JobRequirements.shape.maxYears.unwrap().optional(),
  education: JobRequirements.shape.education.unwrap().optional(),
  languages: JobRequirements.shape.languages.unwrap().optional(),
  place: JobRequirements.shape.place.unwrap().optional(),
  arrangement: JobRequirements.shape.arrangement.unwrap().optional(),
  salary: JobRequirements.shape.salary.unwrap().optional(),
  contract: JobRequirements.shape.contract.unwrap().optional(),
  hours: JobRequirements.shape.hours.unwrap().optional(),
});
export type SomeRequirements = z.infer<typeof SomeRequirements>;

/** `POST /api/jobs`: a title, or a description that names one. What is given goes before what the description says. */
export const CreateJobRequest = z
  .object({
    title: Title.optional(),
    description: Description.default(''),
    employer: Employer.nullable().default(null),
    status: JobStatus.default('open'),
    requirements: SomeRequirements.default({}),
    weights: FactorWeights.nullable().default(null),
    /** Where the description says it, as parsing told it; without it the description is read for it. */
    evidence: z.array(JobEvidence).max(1_000).optional(),
  })
  .refine(({ title, description }) => title !== undefined || description.trim() !== '', {
    path: ['title'],
    message: 'Send a title or a description.',
  })
  .refine(
    ({ description, evidence = [] }) => evidence.every(({ start, end }) => start < end && end <= description.length),
    { path: ['evidence'], message: 'A place is outside the description.' },
  );
export type CreateJobRequest = z.infer<typeof CreateJobRequest>;

/** `PUT /api/jobs/{id}` with If-Match: everything that is given changes in one step. A new description is not read into the fields. */
export const ChangeJobRequest = z.object({
  title: Title.optional(),
  description: Description.optional(),
  employer: Employer.nullable().optional(),
  status: JobStatus.optional(),
  requirements: SomeRequirements.default({}),
  weights: FactorWeights.nullable().optional(),
  ownerId: z.uuid().nullable().optional(),
});
export type ChangeJobRequest = z.infer<typeof ChangeJobRequest>;

/** `GET /api/jobs`, the last changed first. */
export const JobListQuery = ListQuery.extend({
  status: JobStatus.optional(),
  /** Words in title and employer. */
  text: z.string().max(200).optional(),
  city: z.string().max(120).optional(),
  /** A must or a plus; meant as the taxonomy means it. */
  skill: z.string().max(120).optional(),
  arrangement: WorkArrangement.optional(),
  contract: JobContract.optional(),
  ownerId: z.uuid().optional(),
});
export type JobListQuery = z.infer<typeof JobListQuery>;
export const JobList = listOf(JobSummary);
export type JobList = z.infer<typeof JobList>;

/** `POST /api/jobs/parse`: reads a description, and keeps nothing. */
export const ParseJobRequest = z.object({ description: Description.min(1) });
export type ParseJobRequest = z.infer<typeof ParseJobRequest>;

/** `assistant`: a language model can be asked about it as well, with `/api/jobs/parse-assisted`. */
export const ParsedJobReply = ParsedJob.extend({ assistant: z.boolean() });
export type ParsedJobReply = z.infer<typeof ParsedJobReply>;

/** `POST /api/jobs/parse-file` gives the text that the evidence points into too. */
export const ParsedJobFile = ParsedJobReply.extend({ description: z.string() });
export type ParsedJobFile = z.infer<typeof ParsedJobFile>;

/** `POST /api/jobs/parse-assisted`: what was read on the server, and what a language model found beside it (`engine` of the evidence). */
export const AssistedJob = ParsedJob.extend({
  /** `failed` and `not-asked`: the local reading alone. */
  model: z.enum(['read', 'failed', 'not-asked']),
  /** Why the model's reading is not there; null when it is. */
  message: z.string().nullable(),
  /** What the model named and the description doesn't say: it is in no field. */
  leftOut: z.array(z.object({ field: JobField, value: z.string() })),
});
export type AssistedJob = z.infer<typeof AssistedJob>;

/** `POST /api/jobs/import`: rows count from 1, the header is none. */
export const JobImportReply = z.object({
  created: z.array(z.object({ row: z.int(), id: z.string(), title: z.string() })),
  rejected: z.array(z.object({ row: z.int(), message: z.string() })),
  /** Columns that nothing was taken from. */
  ignoredColumns: z.array(z.string()),
});
export type JobImportReply = z.infer<typeof JobImportReply>;

/** `GET`, `PUT /api/jobs/weights`: of every job of the workspace that has none of its own. */
export const WorkspaceWeights = z.object({ weights: FactorWeights, isDefault: z.boolean() });
export type WorkspaceWeights = z.infer<typeof WorkspaceWeights>;
/** Null: the documented ones again. */
export const WorkspaceWeightsRequest = z.object({ weights: FactorWeights.nullable() });
export type WorkspaceWeightsRequest = z.infer<typeof WorkspaceWeightsRequest>;

/** What strangers see of a job, and whether they can apply. Off until a recruiter switches it on. */
export const JobPage = z.object({
  takesApplications: z.boolean(),
  /** Of the public address, `/apply/<slug>`; null until the page was switched on once. */
  slug: z.string().nullable(),
  /** What an applicant agrees to. */
  consentText: z.string().nullable(),
});
export type JobPage = z.infer<typeof JobPage>;

/** `PUT /api/jobs/{id}/page`. Without a text the last one, or the usual one, is asked for. */
export const JobPageRequest = z.object({
  takesApplications: z.boolean(),
  consentText: z.string().trim().min(20).max(2_000).optional(),
});
export type JobPageRequest = z.infer<typeof JobPageRequest>;

/** How far an application’s document is: `unreadable` when no text could be read in it. */
export const ApplicationState = z.enum(['waiting', 'read', 'unreadable']);
export type ApplicationState = z.infer<typeof ApplicationState>;

/** What the applicant wrote, and what became of the document. */
export const JobApplication = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  message: z.string().nullable(),
  appliedAt: z.string(),
  state: ApplicationState,
  resumeId: z.string(),
  filename: z.string(),
  /** Null until the document was read. */
  candidateId: z.string().nullable(),
});
export type JobApplication = z.infer<typeof JobApplication>;
/** `GET /api/jobs/{id}/applications`, the newest first. */
export const JobApplicationList = listOf(JobApplication);
export type JobApplicationList = z.infer<typeof JobApplicationList>;

/** `GET /api/public/jobs/{slug}`: for anybody, as long as the job is open and takes applications. */
export const PublicJob = z.object({
  title: z.string(),
  /** Who hires: the job’s employer, or the workspace. */
  employer: z.string(),
  description: z.string(),
  /** ISO 639-1. */
  language: z.string().nullable(),
  city: z.string().nullable(),
  countryCode: z.string().nullable(),
  arrangement: WorkArrangement.nullable(),
  contract: JobContract.nullable(),
  hours: JobHours.nullable(),
  salary: JobSalary.nullable(),
  consentText: z.string(),
  maxUploadBytes: z.int(),
});
export type PublicJob = z.infer<typeof PublicJob>;

/** The parts of the form of `POST /api/public/jobs/{slug}/applications`, beside `file`. */
export const ApplicationForm = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  phone: z.string().trim().min(3).max(60).optional(),
  message: z.string().trim().max(5_000).optional(),
  consent: z.literal('yes'),
});
export type ApplicationForm = z.infer<typeof ApplicationForm>;

/** `receipt`: with it the applicant can ask how it went. */
export const ApplicationReply = z.object({ receipt: z.string() });
export type ApplicationReply = z.infer<typeof ApplicationReply>;

/** `GET /api/public/applications/{receipt}`. */
export const ApplicationStatus = z.object({ state: ApplicationState, message: z.string() });
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;
