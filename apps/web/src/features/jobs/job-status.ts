// The states of a job, each with its icon and its word.
import type { JobStatus } from '@vitae/schema';
import { CircleDot, CirclePause, CircleX, type LucideIcon } from 'lucide-react';
import type { Tone } from '../../ui/badge.tsx';

export const JOB_STATUS_LOOKS: Record<JobStatus, { label: string; tone: Tone; Icon: LucideIcon }> = {
  open: { label: 'Open', tone: 'good', Icon: CircleDot },
  paused: { label: 'Paused', tone: 'warn', Icon: CirclePause },
  closed: { label: 'Closed', tone: 'neutral', Icon: CircleX },
};
