// The task that lets a second engine read what the first was unsure of. The import has ended before, and never waits for it.
import { applyProfileRules, carryHumanEdits, countToCheck } from '@vitae/schema';
import type { z } from 'zod';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import type { TaskHandler } from '../../platform/queue/queue.ts';
import { type LiveEventEntry, writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { CandidatePool } from './candidate-pool.ts';
import { outcomeAfter } from './change-resumes.ts';
import { namesOf } from './end-reading.ts';
import { addFindings, findPackedContent, findReading, unpackContent } from './reading-store.ts';
import { type ResumeRow, toLiveEvent } from './resume-row.ts';
import {
  findResume,
  findResumeToChange,
  linkCandidate,
  setFactsOfDuplicates,
  setProfileFacts,
  setSecondReading,
} from './resume-store.ts';
import type { readAgain } from './resume-tasks.ts';
import type { LocalReading, SecondEngine, SecondReading } from './second-engine.ts';
import { findEngineProfile, findVersion, insertVersion } from './version-store.ts';

export interface SecondReadingParts {
  readonly db: Db;
  readonly candidates: CandidatePool;
  readonly log: Log;
  readonly now: () => Date;
  readonly reviewThreshold: number;
  readonly secondEngine?: SecondEngine;
}

type Payload = z.output<(typeof readAgain)['payload']>;

export function createSecondReading(parts: SecondReadingParts): TaskHandler<Payload> {
  const { db, log, secondEngine } = parts;
  return async ({ payload, signal }) => {
    const local = await findLocal(db, payload);
    if (local === undefined) return;
    const second: SecondReading =
      secondEngine === undefined ? { findings: [] } : await secondEngine.read(local, signal);
    await save(parts, payload, local, second);
    log.info({ resumeId: payload.resumeId, changed: second.read !== undefined }, 'A second engine has read');
  };
}

/** When all tries are used up nobody waits any more; the local profile stands. */
export async function giveUpSecondReading(db: Db, payload: Payload): Promise<void> {
  await withWorkspace(db, { workspaceId: payload.workspaceId, userId: null }, async (trx) => {
    const row = await findResumeToChange(trx, payload.resumeId);
    if (row !== undefined && isOpen(row, payload)) await setSecondReading(trx, row.id, 'done');
  });
}

const isOpen = (row: ResumeRow, { reading }: Payload): boolean =>
  row.status === 'done' && row.reading === reading && row.second_reading === 'waiting' && row.version > 0;

/** Undefined when there is nothing to do: deleted, ended before, or overtaken by another reading. */
async function findLocal(db: Db, payload: Payload): Promise<LocalReading | undefined> {
  const { workspaceId, resumeId, reading } = payload;
  const found = await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    const row = await findResume(trx, resumeId);
    if (row === undefined || !isOpen(row, payload)) return undefined;
    const facts = await findReading(trx, resumeId, reading);
    const packed = await findPackedContent(trx, resumeId, reading);
    const profile = await findEngineProfile(trx, resumeId, reading);
    if (facts === undefined || packed === undefined || profile === undefined) return undefined;
    const language = facts.language ?? undefined;
    return {
      userId: row.uploaded_by,
      findings: facts.findings,
      language,
      packed,
      profile,
      chosenEngine: payload.engine,
    };
  });
  if (found === undefined) return undefined;
  const { packed, ...known } = found;
  const { document, text, sections = [] } = await unpackContent(packed);
  return { workspaceId, resumeId, document, text, sections, ...known };
}

async function save(
  parts: SecondReadingParts,
  payload: Payload,
  local: LocalReading,
  { read, findings }: SecondReading,
): Promise<void> {
  const { workspaceId, resumeId, reading } = payload;
  await withWorkspace(parts.db, { workspaceId, userId: null }, async (trx) => {
    const row = await findResumeToChange(trx, resumeId);
    if (row === undefined || !isOpen(row, payload)) return;
    await addFindings(trx, resumeId, reading, findings);
    const events = read === undefined ? [] : await addVersion(trx, parts, { row, local, read });
    const ended = await setSecondReading(trx, resumeId, 'done');
    await writeLiveEvents(trx, [...events, toLiveEvent(ended)]);
  });
}

interface Addition {
  readonly row: ResumeRow;
  readonly local: LocalReading;
  readonly read: NonNullable<SecondReading['read']>;
}

/** What people decided since the import stays as they decided it. */
async function addVersion(
  trx: Trx,
  parts: SecondReadingParts,
  { row, local, read }: Addition,
): Promise<readonly LiveEventEntry[]> {
  const { candidates, reviewThreshold } = parts;
  const now = parts.now();
  const context = { now: now.toISOString(), text: local.text };
  const current = await findVersion(trx, row.id, row.version);
  const profile =
    current === undefined
      ? applyProfileRules(read.profile, context)
      : carryHumanEdits(current.profile, read.profile, context);
  const toCheck = countToCheck(profile, reviewThreshold);
  const version = row.version + 1;
  await insertVersion(trx, {
    ...{ workspaceId: row.workspace_id, resumeId: row.id, version, kind: 'reparse', reading: row.reading, by: null },
    ...{ engine: read.engine, changes: [], summary: 'Completed by a language model', profile, now },
  });
  const outcome = outcomeAfter(row, profile, toCheck);
  const names = namesOf(profile);
  await setProfileFacts(trx, row, { version, ...names, toCheck, ...(outcome === undefined ? {} : { outcome }) });
  const reading = await findReading(trx, row.id, row.reading);
  const taken = await candidates.takeIn(trx, {
    ...{ row, profile, language: reading?.language ?? null, text: local.text.text, toCheck, now },
  });
  const { candidateId, events } = taken;
  await linkCandidate(trx, row.id, candidateId);
  await setFactsOfDuplicates(trx, row.id, { ...names, candidateId });
  return events;
}
