// Icon, word and tone of the bins of a batch.
import type { BatchBin } from '@vitae/schema/api';
import { Ban, CircleDashed, CircleSlash, Clock } from 'lucide-react';
import { type Look, OUTCOME_LOOKS } from '../resumes/outcome-look.ts';

export const BIN_LOOKS: Record<BatchBin, Look> = {
  waiting: { label: 'Waiting', tone: 'neutral', Icon: Clock },
  reading: { label: 'Reading', tone: 'accent', Icon: CircleDashed },
  ...OUTCOME_LOOKS,
  rejected: { label: 'Rejected', tone: 'bad', Icon: Ban },
  cancelled: { label: 'Cancelled', tone: 'neutral', Icon: CircleSlash },
};

/** What a person has to look at first; also the order of the tabs. */
export const BINS: readonly BatchBin[] = [
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
];
