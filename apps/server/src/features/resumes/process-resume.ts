// The task that reads a document and makes its profile. A reading ends once, however often and wherever its task runs.
import type { ParseOutcome } from '@vitae/parser/node';
import type { EngineChoice, SkillSynonym } from '@vitae/schema/api';
import type { z } from 'zod';
import type { Db } from '../../platform/database/database.ts';
import { withWorkspace } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Queue, TaskHandler } from '../../platform/queue/queue.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { findBatch } from '../batches/batch-store.ts';
import { listSkillSynonyms } from '../skill-synonyms/skill-synonym-store.ts';
import type { CandidatePool } from './candidate-pool.ts';
import { createEndReading } from './end-reading.ts';
import { type ParserPool, sourceOf } from './parser-pool.ts';
import { reportProgress } from './report-progress.ts';
import type { ResumeRow } from './resume-row.ts';
import { findResume } from './resume-store.ts';
import type { processResume } from './resume-tasks.ts';
import type { SecondEngine } from './second-engine.ts';

export interface ProcessResumeParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly pool: ParserPool;
  readonly candidates: CandidatePool;
  readonly queue: Queue;
  readonly log: Log;
  readonly now: () => Date;
  readonly reviewThreshold: number;
  readonly batchMoved?: BatchMoved;
  /** Reads beside the local engine when the import has ended, where that is set up. */
  readonly secondEngine?: SecondEngine;
}

/** A document of a batch began or ended; never makes the reading wait. */
export type BatchMoved = (workspaceId: string, batchId: string) => void;

type Payload = z.output<(typeof processResume)['payload']>;

export function createProcessResume(parts: ProcessResumeParts): TaskHandler<Payload> {
  const { db, storage, pool, log, now } = parts;
  const end = createEndReading(parts);
  return async ({ payload, signal, attempt }) => {
    const started = performance.now();
    const work = await findWork(db, payload);
    if (work === undefined) return;
    const { row, language, engine, synonyms } = work;
    const tell = () => void (row.batch_id !== null && parts.batchMoved?.(row.workspace_id, row.batch_id));
    tell();
    const progress = reportProgress(db, payload, now);
    progress.at('read', 0);
    const source = sourceOf(storage, row.storage_key);
    const reading = pool.parse(source, {
      name: row.filename,
      ocr: payload.ocr,
      ...(language === undefined ? {} : { languages: [language] }),
      now: now().toISOString().slice(0, 10),
      synonyms,
      signal,
      onStage: progress.at,
    });
    // Also when it fails: the next try must not find a message of this one.
    const outcome = await reading.finally(progress.settled);
    const kind = outcome.ok
      ? await end.understood(payload, outcome, {
          readAgain: await isReadAgain(parts.secondEngine, row, outcome, engine),
          ...(engine === undefined || engine === 'local' ? {} : { engine }),
        })
      : await end.unreadable(payload, outcome.problem);
    tell();
    log.info(
      {
        resumeId: payload.resumeId,
        attempt,
        kind,
        milliseconds: Math.round(performance.now() - started),
        ...(outcome.ok ? { stages: outcome.milliseconds } : { problem: outcome.problem.code }),
      },
      'A document was processed',
    );
  };
}

type Understood = Extract<ParseOutcome, { ok: true }>;

/** Documents that say by themselves what they hold leave nothing to ask. */
async function isReadAgain(
  engine: SecondEngine | undefined,
  row: ResumeRow,
  { document, result }: Understood,
  chosen: EngineChoice | undefined,
): Promise<boolean> {
  if (engine === undefined || chosen === 'local' || document.given !== undefined) return false;
  const { text, sections = [], findings, profile } = result;
  const of = { workspaceId: row.workspace_id, resumeId: row.id, userId: row.uploaded_by };
  return await engine.isWanted({ ...of, document, text, sections, findings, profile, chosenEngine: chosen });
}

interface Work {
  readonly row: ResumeRow;
  /** What was chosen for the batch that the document came in with. */
  readonly language: string | undefined;
  /** What was chosen for this reading, else for the batch. */
  readonly engine: EngineChoice | undefined;
  readonly synonyms: SkillSynonym[];
}

/** Undefined when there is nothing to do: deleted, ended by an earlier try, or overtaken by another reading. */
async function findWork(db: Db, { workspaceId, resumeId, reading, engine }: Payload): Promise<Work | undefined> {
  return await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    const row = await findResume(trx, resumeId);
    if (row === undefined || row.status === 'done' || row.reading !== reading) return undefined;
    const batch = row.batch_id === null ? undefined : await findBatch(trx, row.batch_id);
    const settings = batch?.settings;
    const [language, chosen] = [settings?.language, engine ?? settings?.engine];
    return { row, language, engine: chosen, synonyms: await listSkillSynonyms(trx) };
  });
}
