// Icon, word and tone of everything that a résumé can be at.
import type { OutcomeKind, Stage } from '@vitae/schema';
import type { ResumeStatus } from '@vitae/schema/api';
import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  Clock,
  Copy,
  FileX2,
  type LucideIcon,
  RefreshCw,
} from 'lucide-react';
import type { Tone } from '../../ui/badge.tsx';

export interface Look {
  label: string;
  tone: Tone;
  Icon: LucideIcon;
}

export const OUTCOME_LOOKS: Record<OutcomeKind, Look> = {
  created: { label: 'Created', tone: 'good', Icon: CircleCheck },
  updated: { label: 'Updated', tone: 'good', Icon: RefreshCw },
  'possible-match': { label: 'Possible match', tone: 'warn', Icon: CircleHelp },
  'missing-information': { label: 'Information missing', tone: 'warn', Icon: CircleAlert },
  duplicate: { label: 'Duplicate', tone: 'neutral', Icon: Copy },
  unreadable: { label: 'Unreadable', tone: 'bad', Icon: FileX2 },
  failed: { label: 'Failed', tone: 'bad', Icon: CircleX },
};

/** What is being done after a stage was reached. */
export const STAGE_WORDS: Record<Stage, string> = {
  received: 'Reading',
  read: 'Understanding',
  understood: 'Saving',
  saved: 'Finishing',
};

export const STAGE_NAMES: Record<Stage, string> = {
  received: 'Received',
  read: 'Read',
  understood: 'Understood',
  saved: 'Saved',
};

export function lookOf(resume: ResumeStatus): Look {
  if (resume.outcome !== undefined) return OUTCOME_LOOKS[resume.outcome.kind];
  if (resume.status === 'queued') return { label: 'Waiting', tone: 'neutral', Icon: Clock };
  return { label: STAGE_WORDS[resume.stage], tone: 'accent', Icon: CircleDashed };
}
