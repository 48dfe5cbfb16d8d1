// Batches over HTTP: many documents, or the rows of a table, that come in together.
import { z } from 'zod';
import { NextAction } from '../outcome.ts';
import { Person, Tag } from './candidates.ts';
import { EngineChoice } from './engine-choice.ts';
import { ListQuery, listOf } from './page.ts';

export const ConsentBasis = z.enum(['consent', 'legitimate-interest', 'contract', 'legal-obligation']);
export type ConsentBasis = z.infer<typeof ConsentBasis>;

/** Chosen once, and applied to every candidate that the batch makes or updates. */
export const BatchSettings = z.object({
  /** A plain word on where they come from, such as “Career fair Basel”; the name of the batch when not given. */
  source: z.string().trim().min(1).max(200).optional(),
  tags: z.array(Tag).max(50).default([]),
  /** They come on the shortlist of this job. */
  jobId: z.uuid().optional(),
  consent: z
    .object({
      basis: ConsentBasis,
      purpose: z.string().trim().min(1).max(200).default('Recruiting'),
      expiresAt: z.iso.datetime({ offset: true }).optional(),
    })
    .optional(),
  /**
   * ISO 639-1, of most of the documents: taken where a text does not tell its language, and tried first by text recognition, or the
   * installed one that is nearest to it. One of `BatchChoices`.
   */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  /** One of `BatchChoices`; what the installation does by itself when not given. */
  engine: EngineChoice.optional(),
});
export type BatchSettings = z.infer<typeof BatchSettings>;

/** `GET /api/batches/choices`. What can be chosen for the documents of a batch on this installation. */
export const BatchChoices = z.object({
  /** ISO 639-1 of languages that are read. */
  languages: z.array(z.string()),
  /** More than `local` where a language model is set up and switched on. */
  engines: z.array(EngineChoice),
});
export type BatchChoices = z.infer<typeof BatchChoices>;

/** `GET /api/batches/estimate`. `engine`: as in the settings of a batch. */
export const BatchEstimateQuery = z.object({
  documents: z.coerce.number().int().min(1).max(100_000),
  engine: EngineChoice.optional(),
});
export type BatchEstimateQuery = z.infer<typeof BatchEstimateQuery>;

/** What a language model will use for the documents of a batch; an engine that asks only about what it is unsure of uses less. */
export const BatchEstimate = z.object({
  /** Null where no model will be asked. */
  estimate: z
    .object({
      documents: z.int(),
      model: z.string(),
      inputTokens: z.int(),
      outputTokens: z.int(),
      /** Millionths of a US dollar; null when the price of the model isn't known. */
      cost: z.int().nullable(),
      /** `log`: by what documents used in the last 30 days. `rule`: by the length of a usual document. */
      basis: z.enum(['log', 'rule']),
      /** Whether all of it is asked about; otherwise this is the most that it can be. */
      whole: z.boolean(),
    })
    .nullable(),
});
export type BatchEstimate = z.infer<typeof BatchEstimate>;

/** Where each file or row stands. Every one is in exactly one of them, so that they add up to the total. */
export const BatchBin = z.enum([
  'waiting',
  'reading',
  'created',
  'updated',
  'possible-match',
  'missing-information',
  'duplicate',
  'unreadable',
  'failed',
  'rejected',
  'cancelled',
]);
export type BatchBin = z.infer<typeof BatchBin>;

export const BatchCounts = z.record(BatchBin, z.int().min(0));
export type BatchCounts = z.infer<typeof BatchCounts>;

export const BatchState = z.enum(['open', 'closed', 'cancelled']);
export type BatchState = z.infer<typeof BatchState>;

export const BatchProgress = z.object({
  batchId: z.string(),
  state: BatchState,
  /** Files or rows; an archive that was unpacked counts as what was in it. */
  total: z.int().min(0),
  /** Of those waiting: announced, and not sent yet. */
  unsent: z.int().min(0),
  counts: BatchCounts,
});
export type BatchProgress = z.infer<typeof BatchProgress>;

export const BatchSummary = BatchProgress.omit({ batchId: true }).extend({
  id: z.string(),
  kind: z.enum(['documents', 'table']),
  name: z.string(),
  settings: BatchSettings,
  createdBy: Person.nullable(),
  createdAt: z.string(),
});
export type BatchSummary = z.infer<typeof BatchSummary>;

/** `GET /api/batches/{id}`. */
export const Batch = BatchSummary.extend({
  /** Ends of the last minute, for a second; null when nothing has ended in it. */
  perSecond: z.number().nullable(),
  /** Until everything that was sent has ended, at that speed; null when it can’t be told. */
  secondsLeft: z.number().nullable(),
});
export type Batch = z.infer<typeof Batch>;

export const BatchList = listOf(BatchSummary);
export type BatchList = z.infer<typeof BatchList>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The most files that one batch can announce; archives are unpacked into more. */
export const MAX_BATCH_FILES = 10_000;

export const ManifestFile = z.object({
  /** With its folders, as it was chosen. */
  path: z.string().min(1).max(1000),
  bytes: z.int().min(0),
  /** Hex, of the bytes. Without it nobody can tell that the file is here already before it is sent. */
  sha256: Sha256.optional(),
});
export type ManifestFile = z.infer<typeof ManifestFile>;

/** `POST /api/batches`. */
export const CreateBatchRequest = z.object({
  name: z.string().trim().min(1).max(200),
  settings: BatchSettings.default({ tags: [] }),
  files: z.array(ManifestFile).min(1).max(MAX_BATCH_FILES),
});
export type CreateBatchRequest = z.input<typeof CreateBatchRequest>;

/** In the order of the request. `send: false`: these bytes are here already, or come with another file of this batch. */
export const CreateBatchReply = z.object({
  batchId: z.string(),
  files: z.array(
    z.object({
      itemId: z.string(),
      send: z.boolean(),
      /** The résumé that holds these bytes already. */
      duplicateOf: z.string().optional(),
    }),
  ),
});
export type CreateBatchReply = z.infer<typeof CreateBatchReply>;

/** `POST /api/batches/{id}/files`: sending an item again gives the same reply and does nothing. */
export const SendBatchFileReply = z.object({
  itemId: z.string(),
  bin: BatchBin,
  /** Null for an archive, whose entries become items of their own. */
  resumeId: z.string().nullable(),
});
export type SendBatchFileReply = z.infer<typeof SendBatchFileReply>;

export const BatchItem = z.object({
  id: z.string(),
  path: z.string(),
  filename: z.string(),
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
  bin: BatchBin,
  /** Announced and not here yet: only whoever has the file can send it. */
  unsent: z.boolean(),
  /** Why it is in this bin. */
  reason: z.object({ code: z.string(), message: z.string() }),
  nextAction: NextAction,
  resumeId: z.string().nullable(),
  candidateId: z.string().nullable(),
  duplicateOf: z.string().nullable(),
  /** From the profile. */
  name: z.string().nullable(),
});
export type BatchItem = z.infer<typeof BatchItem>;

export const BatchItemQuery = ListQuery.extend({ bin: BatchBin.optional() });
export type BatchItemQuery = z.infer<typeof BatchItemQuery>;
/** `bin`: only what is in it. */
export const BatchOutcomesQuery = BatchItemQuery.pick({ bin: true });
export type BatchOutcomesQuery = z.infer<typeof BatchOutcomesQuery>;
export const BatchItemList = listOf(BatchItem);
export type BatchItemList = z.infer<typeof BatchItemList>;

/** How many items the request has moved. */
export const BatchChange = z.object({ changed: z.int().min(0), batch: BatchProgress });
export type BatchChange = z.infer<typeof BatchChange>;

/** `POST /api/resumes/bulk-upload`. An archive is in neither list until it is unpacked: its entries are items of the batch. */
export const BulkUploadReply = z.object({
  batchId: z.string(),
  accepted: z.array(z.object({ resumeId: z.string(), filename: z.string() })),
  rejected: z.array(z.object({ filename: z.string(), reason: z.string() })),
});
export type BulkUploadReply = z.infer<typeof BulkUploadReply>;
