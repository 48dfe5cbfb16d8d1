// The end of a reading, in one transaction: document, profile version, outcome and event are there together or not at all.
import type { ParseOutcome } from '@vitae/parser/node';
import {
  applyProfileRules,
  carryHumanEdits,
  countToCheck,
  type DocumentText,
  type Outcome,
  type OutcomeKind,
  outcomeOfProblem,
  type Profile,
  type ReadProblem,
} from '@vitae/schema';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { type LiveEventEntry, writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { CandidatePool } from './candidate-pool.ts';
import { findingsOf } from './findings-of.ts';
import { insertReading, packContent, type ReadingFacts } from './reading-store.ts';
import { type ResumeRow, toLiveEvent } from './resume-row.ts';
import {
  type Ending,
  endResume,
  findResumeToChange,
  setFactsOfDuplicates,
  setProfileFacts,
  setSecondReading,
} from './resume-store.ts';
import { readAgain } from './resume-tasks.ts';
import type { LocalReading } from './second-engine.ts';
import { findVersion, insertVersion } from './version-store.ts';

export interface EndReadingParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly candidates: CandidatePool;
  readonly now: () => Date;
  readonly reviewThreshold: number;
}

export interface ReadingRef {
  readonly workspaceId: string;
  readonly resumeId: string;
  readonly reading: number;
}

type Understood = Extract<ParseOutcome, { ok: true }>;

/** Each gives the kind of the outcome, or null when the reading had ended before or the résumé is gone. */
export interface EndReading {
  /** `readAgain`: a second engine is to read it, in a task of its own; `engine`: as it was chosen. */
  understood(
    of: ReadingRef,
    outcome: Understood,
    options: { readonly readAgain: boolean; readonly engine?: LocalReading['chosenEngine'] },
  ): Promise<OutcomeKind | null>;
  unreadable(of: ReadingRef, problem: ReadProblem): Promise<OutcomeKind | null>;
  /** All tries are used up, or the stored file is gone. */
  failed(of: ReadingRef): Promise<OutcomeKind | null>;
}

export function createEndReading(parts: EndReadingParts): EndReading {
  const { db, queue, now } = parts;
  const endWith = (of: ReadingRef, outcome: Outcome, stage: Ending['stage']): Promise<OutcomeKind | null> =>
    inReading(db, of, (trx, row) => finish(trx, row, { outcome, stage, now: now() }));
  return {
    understood: async (of, outcome, { readAgain: again, engine }) => {
      const { text, sections } = outcome.result;
      const content = await packContent({
        document: outcome.document,
        text,
        ...(sections === undefined ? {} : { sections }),
      });
      return await inReading(db, of, async (trx, row) => {
        if (again) {
          await setSecondReading(trx, row.id, 'waiting');
          await queue.send(readAgain, { ...refOf(of), ...(engine === undefined ? {} : { engine }) }, { trx });
        }
        return await saveProfile(trx, parts, row, outcome, content);
      });
    },
    unreadable: (of, problem) => endWith(of, outcomeOfProblem(problem), 'read'),
    failed: (of) => endWith(of, FAILED, 'received'),
  };
}

const refOf = ({ workspaceId, resumeId, reading }: ReadingRef): ReadingRef => ({ workspaceId, resumeId, reading });

const FAILED: Outcome = {
  kind: 'failed',
  reason: {
    code: 'import.failed',
    message: 'Reading the document failed several times because of a fault on our side.',
  },
  nextAction: 'read-again',
  retryable: true,
};

async function inReading(
  db: Db,
  of: ReadingRef,
  work: (trx: Trx, row: ResumeRow) => Promise<OutcomeKind>,
): Promise<OutcomeKind | null> {
  return await withWorkspace(db, { workspaceId: of.workspaceId, userId: null }, async (trx) => {
    const row = await findResumeToChange(trx, of.resumeId);
    if (row === undefined || row.status === 'done' || row.reading !== of.reading) return null;
    return await work(trx, row);
  });
}

async function finish(
  trx: Trx,
  row: ResumeRow,
  ending: Ending,
  events: readonly LiveEventEntry[] = [],
): Promise<OutcomeKind> {
  const ended = await endResume(trx, row.id, ending);
  await writeLiveEvents(trx, [...events, toLiveEvent(ended)]);
  return ending.outcome.kind;
}

async function saveProfile(
  trx: Trx,
  { now, reviewThreshold, candidates }: EndReadingParts,
  row: ResumeRow,
  { document, result }: Understood,
  content: Buffer,
): Promise<OutcomeKind> {
  const reading: ReadingFacts = {
    reading: row.reading,
    layout: document.layout,
    pages: document.pages.map(({ number, width, height, turn }) => ({
      ...{ number, width, height },
      ...(turn === undefined ? {} : { turn }),
    })),
    findings: findingsOf(result),
    language: result.language ?? null,
    likelihood: result.resumeLikelihood,
    engine: result.engine,
  };
  const of = { workspaceId: row.workspace_id, resumeId: row.id };
  await insertReading(trx, of, reading, content);
  const profile = await withHumanEdits(trx, row, result.profile, result.text, now());
  const toCheck = countToCheck(profile, reviewThreshold);
  const first = row.version === 0;
  const version = row.version + 1;
  await insertVersion(trx, {
    ...of,
    version,
    kind: first ? 'parse' : 'reparse',
    reading: row.reading,
    by: null,
    engine: result.engine,
    changes: [],
    summary: first ? 'Read from the document' : 'Read again from the document',
    profile,
    now: now(),
  });
  const names = namesOf(profile);
  const { text } = result.text;
  const facts = await setProfileFacts(trx, row, { version, ...names, toCheck, format: document.format, text });
  const taken = await candidates.takeIn(trx, {
    row,
    profile,
    language: reading.language,
    text,
    toCheck,
    now: now(),
  });
  const { candidateId, outcome, events } = taken;
  await setFactsOfDuplicates(trx, row.id, { ...names, candidateId });
  return await finish(trx, facts, { outcome, stage: 'saved', now: now(), candidateId }, events);
}

async function withHumanEdits(
  trx: Trx,
  row: ResumeRow,
  fresh: Profile,
  text: DocumentText,
  now: Date,
): Promise<Profile> {
  const context = { now: now.toISOString(), text };
  const previous = row.version === 0 ? undefined : await findVersion(trx, row.id, row.version);
  return previous === undefined ? applyProfileRules(fresh, context) : carryHumanEdits(previous.profile, fresh, context);
}

/** What lists show. */
export function namesOf(profile: Profile): { name: string | null; label: string | null } {
  const { name, label } = profile.basics;
  const position = profile.work[0]?.position;
  return { name: name?.value ?? null, label: label?.value ?? position?.value ?? null };
}
