// Background work in words.
import type { ProcessingJob, ProcessingJobStatus } from '@vitae/schema/api';
import { CircleCheck, CircleDashed, CircleSlash, CircleX, Clock } from 'lucide-react';
import { type Look, OUTCOME_LOOKS } from '../resumes/outcome-look.ts';

const KIND_NAMES: Readonly<Record<string, string>> = {
  'resumes.process': 'Read a document',
  'resumes.read-again': 'Read again what was unsure',
  'resumes.repair': 'Find readings that got lost',
  'batches.unpack': 'Unpack an archive',
  'batches.repair': 'Finish imports that got lost',
  'table-imports.take-in': 'Take in a table',
  'bulk.change': 'Change many candidates',
  'matches.refresh': 'Rank matches anew',
  'matches.refresh-stale': 'Find matches that are out of date',
  'matches.vectors': 'Make vectors for likeness',
  'finding.index-missing': 'Bring the search up to date',
  'live.sweep': 'Clear old live events',
  'platform.sweep': 'Clear what has expired',
  'platform.refresh-encryption': 'Seal files under the newest key',
  'privacy.finish-erasures': 'Finish erasures',
  'retention.apply': 'Carry out retention rules',
};

/** A kind that has no words yet is shown by its own name. */
export const kindName = (kind: string): string => KIND_NAMES[kind] ?? kind;

export const STATUS_LOOKS: Record<ProcessingJobStatus, Look> = {
  waiting: { label: 'Waiting', tone: 'neutral', Icon: Clock },
  running: { label: 'Running', tone: 'accent', Icon: CircleDashed },
  done: { label: 'Done', tone: 'good', Icon: CircleCheck },
  failed: { label: 'Failed', tone: 'bad', Icon: CircleX },
  cancelled: { label: 'Cancelled', tone: 'neutral', Icon: CircleSlash },
};

/** The outcome of the document says more than that the task is done. */
export function lookOfJob({ status, outcome }: Pick<ProcessingJob, 'status' | 'outcome'>): Look {
  return status === 'done' && outcome !== null ? OUTCOME_LOOKS[outcome.kind] : STATUS_LOOKS[status];
}

/** “0.8 s”, “2 min 5 s”. */
export function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
