// Résumés over HTTP.
import { z } from 'zod';
import { DocumentFormat, DocumentText } from '../document.ts';
import { Finding } from '../finding.ts';
import { Outcome, ProcessingStatus, Stage } from '../outcome.ts';
import { Engine } from '../parse-result.ts';
import { Profile } from '../profile.ts';
import { ProfileChange } from '../profile-change.ts';
import { EngineChoice } from './engine-choice.ts';
import { ListQuery, listOf } from './page.ts';

export const UploadReply = z.object({
  resumeId: z.string(),
  processingJobId: z.string(),
  /** Another résumé with the same bytes; this upload was linked to it and not processed again. */
  duplicateOf: z.string().optional(),
});
export type UploadReply = z.infer<typeof UploadReply>;

export const ResumeStatus = z.object({
  status: ProcessingStatus,
  stage: Stage,
  /** 0–100; 100 at any end. */
  progress: z.number().min(0).max(100),
  outcome: Outcome.optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  /** Whether a language model is still to read it, or has; absent where none is asked. The import has ended without it. */
  secondReading: z.enum(['waiting', 'done']).optional(),
});
export type ResumeStatus = z.infer<typeof ResumeStatus>;

export const ResumeSource = z.enum(['upload', 'paste', 'api', 'cli', 'sample', 'batch', 'table', 'application']);
export type ResumeSource = z.infer<typeof ResumeSource>;

export const ResumeSummary = ResumeStatus.extend({
  id: z.string(),
  filename: z.string(),
  format: DocumentFormat.nullable(),
  bytes: z.int(),
  /** Hex SHA-256 of the bytes. */
  sha256: z.string(),
  source: ResumeSource,
  uploadedAt: z.string(),
  finishedAt: z.string().nullable(),
  duplicateOf: z.string().nullable(),
  /** From the profile, for lists. */
  name: z.string().nullable(),
  label: z.string().nullable(),
  toCheck: z.int(),
  /** The person whose résumé this is; null until it was read. */
  candidateId: z.string().nullable(),
});
export type ResumeSummary = z.infer<typeof ResumeSummary>;

export const ResumeVersion = z.object({
  version: z.int(),
  kind: z.enum(['parse', 'reparse', 'correction', 'restore']),
  createdAt: z.string(),
  /** Name of the person, for a correction. */
  by: z.string().nullable(),
  engine: Engine.nullable(),
  changes: z.int(),
  /** A plain sentence, e.g. “Position set to ‘Nurse’”. */
  summary: z.string(),
});
export type ResumeVersion = z.infer<typeof ResumeVersion>;

/** `GET /api/resumes/{id}`; its ETag is `"<version>"`. Profile and pages are null until it was read. */
export const Resume = ResumeSummary.extend({
  version: z.int(),
  profile: Profile.nullable(),
  findings: z.array(Finding),
  language: z.string().nullable(),
  pages: z.array(z.object({ number: z.int(), width: z.number(), height: z.number() })),
  layout: z.enum(['fixed', 'flow']).nullable(),
  versions: z.array(ResumeVersion),
});
export type Resume = z.infer<typeof Resume>;

export const ResumeListQuery = ListQuery.extend({
  status: z
    .union([
      ProcessingStatus,
      z.enum(['created', 'updated', 'possible-match', 'missing-information', 'duplicate', 'unreadable', 'failed']),
    ])
    .optional(),
  source: ResumeSource.optional(),
  uploadedFrom: z.iso.datetime({ offset: true }).optional(),
  uploadedTo: z.iso.datetime({ offset: true }).optional(),
  /** Words in the file name, the name or the text. */
  text: z.string().max(200).optional(),
});
export type ResumeListQuery = z.infer<typeof ResumeListQuery>;
export const ResumeList = listOf(ResumeSummary);
export type ResumeList = z.infer<typeof ResumeList>;

/**
 * `GET /api/resumes/{id}/text`. `runs` draw a document without page pictures: text with box, size and weight, by page.
 * Offsets in `segments` are those of all places in the profile.
 */
export const ResumeText = DocumentText.extend({
  layout: z.enum(['fixed', 'flow']),
  pages: z.array(
    z.object({
      number: z.int(),
      width: z.number(),
      height: z.number(),
      runs: z
        .array(
          z.object({
            text: z.string(),
            x: z.number(),
            y: z.number(),
            width: z.number(),
            height: z.number(),
            size: z.number(),
            bold: z.boolean().optional(),
            italic: z.boolean().optional(),
          }),
        )
        .optional(),
    }),
  ),
});
export type ResumeText = z.infer<typeof ResumeText>;

/** `PUT /api/resumes/{id}/profile` with If-Match: all changes become one new version, or none does. */
export const CorrectProfileRequest = z.object({ changes: z.array(ProfileChange).min(1).max(500) });
export type CorrectProfileRequest = z.infer<typeof CorrectProfileRequest>;

/** `POST /api/resumes/{id}/restore` with If-Match: a new version with the content of an older one (undo, redo). */
export const RestoreProfileRequest = z.object({ version: z.int().min(1) });
export type RestoreProfileRequest = z.infer<typeof RestoreProfileRequest>;

export const ReparseRequest = z.object({
  /** One of `BatchChoices`; when not given, what was chosen for its batch, or what the installation does by itself. */
  engine: EngineChoice.optional(),
  ocr: z.enum(['auto', 'never', 'always']).default('auto'),
});
export type ReparseRequest = z.infer<typeof ReparseRequest>;

/** `GET /api/resumes/{id}/versions/{version}`: the profile as it was. */
export const ResumeVersionDetails = ResumeVersion.extend({ profile: Profile });
export type ResumeVersionDetails = z.infer<typeof ResumeVersionDetails>;

/** `GET /api/resumes/{id}/pages/{n}.png`: `width` in pixels; the picture may be a little wider, never narrower. */
export const PagePictureQuery = z.object({ width: z.coerce.number().int().min(50).max(3200).default(1200) });
export type PagePictureQuery = z.infer<typeof PagePictureQuery>;

/** `GET /api/resumes/{id}/file`: `inline` shows PDFs and pictures in the browser; all other types are always downloads. */
export const ResumeFileQuery = z.object({ view: z.enum(['attachment', 'inline']).default('attachment') });
export type ResumeFileQuery = z.infer<typeof ResumeFileQuery>;

/** `POST /api/samples`: what was put in, in the order of the list of samples; those already there are not put in again. */
export const SamplesReply = z.object({ resumeIds: z.array(z.string()) });
export type SamplesReply = z.infer<typeof SamplesReply>;
export const SamplesRemoved = z.object({ removed: z.int() });
export type SamplesRemoved = z.infer<typeof SamplesRemoved>;

/** `hr-open` is a Candidate of HR Open Standards 4.x, `europass` a SkillsPassport in XML 3.4, `vitae` has all evidence. */
export const ExportFormat = z.enum(['json-resume', 'hr-open', 'europass', 'csv', 'docx', 'pdf', 'md', 'vitae']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const ExportQuery = z.object({
  format: ExportFormat.default('json-resume'),
  /** A blind CV: without name, contact, birth and referees. */
  anonymous: z.enum(['true', 'false']).default('false'),
});
export type ExportQuery = z.infer<typeof ExportQuery>;
